// SPDX-License-Identifier: MIT
#include "inspection/attach/attachendpoint.h"

#include "inspection/attach/attachlistener.h"
#include "inspection/attach/runtimefolder.h"
#include "protocol/threadorder.h"
#include "server/engineioserver_p.h"

#include <QCoreApplication>

namespace EngineIo {
using namespace Qt::StringLiterals;
using Mark = ReportedEvent::Mark;

static constexpr qsizetype LongestName = 100;

void AttachEndPoint::Probe::tell(EngineIoTapEvent &&event) const
{
    m_queue.push(event);
}

void AttachEndPoint::Probe::tellPacket(const SeenPacket &seen) const
{
    m_queue.push(seen);
}

void AttachEndPoint::Probe::sessionPresent(const Session &session)
{
    m_queue.push(presentSession(session), Mark::Present);
}

AttachEndPoint::AttachEndPoint(EngineIoServer &server)
    : m_server(server)
    , m_queue([this] { m_listener->wake(); })
{
}

AttachEndPoint::~AttachEndPoint()
{
    stopObserving();
    if (!m_thread.isRunning()) {
        delete m_listener;
        return;
    }
    tellBefore(&m_thread);
    m_thread.quit(); // the listener goes with it
    m_thread.wait();
    tellBehind(&m_thread);
}

std::unique_ptr<InspectionEndPoint> AttachEndPoint::make(EngineIoServer &server,
                                                         const QString &name, QString &error)
{
    auto endPoint = std::make_unique<AttachEndPoint>(server);
    if (!endPoint->open(name, error))
        return nullptr;
    return endPoint;
}

bool AttachEndPoint::open(const QString &name, QString &error)
{
    EngineIoApplication application;
    application.name = name.simplified().left(LongestName);
    application.program = QCoreApplication::applicationFilePath();
    application.pid = QCoreApplication::applicationPid();
    application.permissions = m_server.inspectionPermissions();
    const QString folder = RuntimeFolder::make(error);
    if (folder.isEmpty())
        return false;
    if (!m_record.reserve(folder, application)) {
        error = u"%1 is full"_s.arg(folder);
        return false;
    }
    auto listener = std::make_unique<AttachListener>(m_server, m_queue, m_faults, application);
    if (!listener->listen() || !m_record.write(application)) {
        error = listener->errorString();
        return false;
    }
    connect(listener.get(), &AttachListener::snapshotWanted, this, &AttachEndPoint::takeSnapshot);
    connect(listener.get(), &AttachListener::abandoned, this, &AttachEndPoint::stopObserving);
    connect(&m_faults, &AttachedFaults::reported, listener.get(), &AttachListener::report,
            Qt::DirectConnection); // it finds its own thread
    m_listener = listener.release();
    if (m_server.options().ioThreads() > 0)
        startThread();
    return true;
}

// Only beside other threads. In a program that has one, a second one would cost more than all that
// the listener does: memory and descriptors are no longer one thread's own then.
void AttachEndPoint::startThread()
{
    m_listener->moveTo(&m_thread);
    // In that thread, its last.
    connect(&m_thread, &QThread::finished, [this] {
        tellBehind(&m_thread);
        delete m_listener;
        tellBefore(&m_thread);
    });
    m_thread.setObjectName(u"engineio-inspect"_s);
    m_thread.start();
}

void AttachEndPoint::takeSnapshot()
{
    EngineIoServerPrivate *const server = EngineIoServerPrivate::of(&m_server);
    m_queue.pushMark(Mark::SnapshotBegin);
    if (std::exchange(m_observes, true))
        server->tellPresent(&m_probe);
    else
        server->addObserver(&m_probe);
    m_queue.pushMark(Mark::SnapshotEnd);
}

void AttachEndPoint::stopObserving()
{
    if (std::exchange(m_observes, false))
        EngineIoServerPrivate::of(&m_server)->removeObserver(&m_probe);
}

} // namespace EngineIo

// Called before main(). The linker is told to keep this name, see CMakeLists.txt: of a static
// library it would leave out a file that nobody asks for.
extern "C" int engineioRegisterInspection()
{
    EngineIo::InspectionEndPoint::setFactory(&EngineIo::AttachEndPoint::make);
    return 0;
}

static const int registered = engineioRegisterInspection();
