// SPDX-License-Identifier: MIT
#include "inspection/attach/attachlistener.h"

#include "inspection/attach/attachedfaults.h"
#include "inspection/attach/peeruser.h"

#include <QThread>

#include <algorithm>

namespace EngineIo {
using namespace std::chrono_literals;

static constexpr auto SendInterval = 10ms; // many events at once cost the server the least
static constexpr auto SnapshotInterval = 1s;

AttachListener::AttachListener(EngineIoServer &server, EventQueue &queue, AttachedFaults &faults,
                               const EngineIoApplication &application)
    : m_server(server)
    , m_queue(queue)
    , m_faults(faults)
    , m_application(application)
    , m_wakeUp([this] {
        startSending();
        sendReports();
    })
{
    m_listener.setSocketOptions(QLocalServer::UserAccessOption);
    m_sendTimer.setSingleShot(true);
    m_sendTimer.setTimerType(Qt::PreciseTimer);
    m_sendTimer.setInterval(SendInterval);
    m_snapshotTimer.setSingleShot(true);
    m_snapshotTimer.setInterval(SnapshotInterval);
    connect(&m_sendTimer, &QTimer::timeout, this, &AttachListener::sendWaiting);
    connect(&m_snapshotTimer, &QTimer::timeout, this, &AttachListener::askForSnapshot);
    connect(&m_listener, &QLocalServer::newConnection, this, &AttachListener::acceptInspectors);
}

AttachListener::~AttachListener()
{
    sendWaiting(); // the end of the sessions
    for (const auto &inspector : m_inspectors)
        inspector->flush();
}

bool AttachListener::listen()
{
    return m_listener.listen(m_application.address);
}

void AttachListener::moveTo(QThread *thread)
{
    moveToThread(thread);
    m_wakeUp.moveToThread(thread);
}

void AttachListener::wake()
{
    if (QThread::currentThread() == thread())
        startSending();
    else
        m_wakeUp.wake();
}

void AttachListener::startSending()
{
    if (!m_sendTimer.isActive())
        m_sendTimer.start();
}

void AttachListener::report(quint64 inspector, const QByteArray &frame)
{
    {
        const std::lock_guard locker(m_reportsMutex);
        m_reports.emplace_back(inspector, frame);
    }
    if (QThread::currentThread() == thread())
        sendReports();
    else
        m_wakeUp.wake();
}

void AttachListener::sendReports()
{
    std::vector<Report> reports;
    {
        const std::lock_guard locker(m_reportsMutex);
        reports.swap(m_reports);
    }
    for (const auto &[number, frame] : reports) {
        const auto found = std::ranges::find(m_inspectors, number,
                                             [](const auto &each) { return each->number(); });
        if (found != m_inspectors.end())
            (*found)->report(frame);
    }
}

void AttachListener::acceptInspectors()
{
    while (QLocalSocket *const socket = m_listener.nextPendingConnection())
        add(std::unique_ptr<QLocalSocket>(socket));
}

void AttachListener::add(std::unique_ptr<QLocalSocket> socket)
{
    // The folder keeps others out already; this also stops who may enter every folder.
    if (!isSameUser(*socket) || m_inspectors.size() >= MostInspectors)
        return;
    m_inspectors.push_back(std::make_unique<AttachedInspector>(++m_lastInspector, std::move(socket),
                                                               m_server, m_application));
    AttachedInspector *const inspector = m_inspectors.back().get();
    connect(inspector, &AttachedInspector::snapshotWanted, this, &AttachListener::askForSnapshot);
    connect(inspector, &AttachedInspector::faultsRequested, this,
            [this, number = inspector->number()](const FaultRequest &request) {
                m_faults.request(number, request);
            });
    connect(
        inspector, &AttachedInspector::gone, this, [this, inspector] { remove(inspector); },
        Qt::QueuedConnection); // it is on the stack
}

void AttachListener::remove(AttachedInspector *inspector)
{
    m_faults.request(inspector->number(), {FaultRequest::Kind::Clear});
    std::erase_if(m_inspectors, [inspector](const auto &each) { return each.get() == inspector; });
    if (!isAnyoneWelcome())
        Q_EMIT abandoned();
}

bool AttachListener::isAnyoneWelcome() const
{
    return std::ranges::any_of(m_inspectors, &AttachedInspector::isWelcome);
}

void AttachListener::askForSnapshot()
{
    if (!std::exchange(m_snapshotComes, true))
        Q_EMIT snapshotWanted();
}

void AttachListener::sendWaiting()
{
    const EventQueue::Batch batch = m_queue.take();
    for (const EventFrame &frame : batch.frames)
        sendFrame(frame);
    if (batch.dropped > 0)
        sendDropped(batch.dropped);
    if (batch.isLosing) {
        m_snapshotComes = false; // it may have been among them
        if (!m_snapshotTimer.isActive())
            m_snapshotTimer.start();
    }
}

void AttachListener::sendFrame(const EventFrame &frame)
{
    if (frame.beginsSnapshot)
        m_snapshotComes = false;
    for (const auto &inspector : m_inspectors) {
        if (inspector->takesFrame(frame.beginsSnapshot))
            inspector->send(frame);
        else
            inspector->drop(frame.events);
    }
}

void AttachListener::sendDropped(quint64 count)
{
    for (const auto &inspector : m_inspectors) {
        if (inspector->takesFrame(false))
            inspector->sendDropped(count);
        else
            inspector->drop(count);
    }
}

} // namespace EngineIo
