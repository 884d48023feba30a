// SPDX-License-Identifier: MIT
#include "inspection/attach/attachedinspector.h"

#include "server/engineioserver.h"

#include <QPointer>
#include <QTimer>

namespace EngineIo {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto GreetingTimeout = 10s;

InspectionPermission permissionFor(AttachCommand::Kind kind)
{
    switch (kind) {
    case AttachCommand::Kind::Send:
        return InspectionPermission::Send;
    case AttachCommand::Kind::Disconnect:
        return InspectionPermission::Disconnect;
    case AttachCommand::Kind::Ping:
        return InspectionPermission::Ping;
    case AttachCommand::Kind::Abort:
        return InspectionPermission::Faults;
    }
    Q_UNREACHABLE();
}

} // namespace

AttachedInspector::AttachedInspector(quint64 number, std::unique_ptr<QLocalSocket> socket,
                                     EngineIoServer &server, const EngineIoApplication &application)
    : m_number(number)
    , m_socket(std::move(socket))
    , m_server(server)
    , m_application(application)
{
    m_socket->setParent(nullptr);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &AttachedInspector::read);
    connect(m_socket.get(), &QLocalSocket::bytesWritten, this, &AttachedInspector::makeRoom);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &AttachedInspector::gone);
    QTimer::singleShot(GreetingTimeout, this, [this] {
        if (!m_isWelcome)
            m_socket->abort();
    });
}

AttachedInspector::~AttachedInspector()
{
    m_socket->disconnect(this);
    m_socket->flush();
    m_socket->abort();
    m_socket.release()->deleteLater(); // may be on the stack, see obey()
}

bool AttachedInspector::takesFrame(bool beginsSnapshot)
{
    if (!m_isWelcome)
        return false;
    const bool isFull = m_socket->bytesToWrite() > MostUnsent;
    if (isFull || (m_waits && !beginsSnapshot)) {
        m_waits = true;
        return false;
    }
    m_waits = false;
    m_hasBegun = true;
    if (m_dropped > 0)
        m_socket->write(encodeDropped(std::exchange(m_dropped, 0)));
    return true;
}

void AttachedInspector::send(const EventFrame &frame)
{
    for (const QByteArray &part : frame.parts)
        m_socket->write(part);
}

void AttachedInspector::sendDropped(quint64 events)
{
    m_socket->write(encodeDropped(events));
}

void AttachedInspector::drop(quint64 events)
{
    if (m_hasBegun) // what was before the inspector came is not missed
        m_dropped += events;
}

void AttachedInspector::makeRoom()
{
    if (m_isWelcome && m_hasBegun && m_waits && m_socket->bytesToWrite() < MostUnsent / 2)
        Q_EMIT snapshotWanted();
}

void AttachedInspector::read()
{
    const QPointer self(this);
    m_reader.append(m_socket->readAll());
    while (!m_isRefused) {
        const auto frame = m_reader.take();
        if (!frame)
            break;
        m_isWelcome ? obey(*frame) : greet(*frame);
        if (!self)
            return;
    }
    if (m_reader.hasFailed() && !m_isRefused)
        refuse(u"this is not the protocol of engineio-qt's inspectors"_s);
}

void AttachedInspector::refuse(const QString &message)
{
    m_isWelcome = false;
    m_isRefused = true;
    Q_EMIT faultsRequested({FaultRequest::Kind::Clear});
    m_socket->write(encodeRefusal(message));
    m_socket->disconnectFromServer(); // when that is written
}

void AttachedInspector::greet(const AttachFrame &frame)
{
    const auto version = decodeHello(frame.body);
    if (frame.type != FrameType::Hello
        || (!version && version.error() != AttachError::UnknownVersion))
        return refuse(u"this is not the protocol of engineio-qt's inspectors"_s);
    if (!version) {
        return refuse(u"the application speaks versions %1 to %2 of the inspectors' protocol, none "
                      "of which this inspector knows"_s.arg(AttachFormat::OldestVersion)
                          .arg(AttachFormat::Version));
    }
    EngineIoApplication application = m_application;
    application.permissions = m_server.inspectionPermissions();
    m_isWelcome = true;
    m_reader.setMaxSize(AttachFormat::MaxCommand);
    m_socket->write(encodeWelcome({application, *version}));
    Q_EMIT snapshotWanted();
}

void AttachedInspector::obey(const AttachFrame &frame)
{
    if (frame.type == FrameType::Command) {
        if (const auto command = decodeCommand(frame.body))
            return answer(*command);
    } else if (frame.type == FrameType::FaultRequest) {
        if (const auto request = decodeFaultRequest(frame.body)) {
            Q_EMIT faultsRequested(*request);
            return;
        }
    }
    refuse(u"the application does not understand what the inspector has sent"_s);
}

void AttachedInspector::answer(const AttachCommand &command)
{
    const QPointer self(this); // the application may end inspection when a session ends
    const QByteArray answer = encodeAnswer(execute(command));
    if (!self)
        return;
    m_socket->write(answer);
    if (m_socket->bytesToWrite() > 2 * MostUnsent) // it asks and never reads
        m_socket->abort();
}

void AttachedInspector::report(const QByteArray &frame)
{
    if (!m_isWelcome)
        return;
    if (m_socket->bytesToWrite() <= MostUnread) {
        m_socket->write(frame);
        return;
    }
    m_isWelcome = false; // until it is gone
    m_socket->abort();
}

AttachAnswer AttachedInspector::execute(const AttachCommand &command)
{
    const AttachAnswer done{command.number, true, {}};
    if (!m_server.inspectionPermissions().testFlag(permissionFor(command.kind)))
        return {command.number, false, u"the application does not allow that"_s};
    switch (command.kind) {
    case AttachCommand::Kind::Send:
        return sendPacket(command);
    case AttachCommand::Kind::Disconnect:
        if (m_server.disconnectClient(command.sid))
            return done;
        break;
    case AttachCommand::Kind::Ping:
        if (m_server.ping(command.sid))
            return done;
        break;
    case AttachCommand::Kind::Abort:
        if (m_server.abortClient(command.sid))
            return done;
        break;
    }
    return {command.number, false, u"no such session is open"_s};
}

AttachAnswer AttachedInspector::sendPacket(const AttachCommand &command)
{
    const bool isOpen = m_server.contains(command.sid); // before: a full queue ends the session
    if (m_server.sendPacket(command.sid, command.packet))
        return {command.number, true, {}};
    return {command.number, false,
            isOpen ? u"the session's queue is full"_s : u"no such session is open"_s};
}

} // namespace EngineIo
