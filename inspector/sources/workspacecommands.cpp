// SPDX-License-Identifier: MIT
// What a person can do to sessions; where they come from is in workspace.cpp.
#include "sources/workspace_p.h"

#include <EngineIoFaults>

namespace Inspector {
using EngineIo::InspectionPermission;

static InspectionPermission permissionFor(Workspace::Command command)
{
    switch (command) {
    case Workspace::Command::Send:
        return InspectionPermission::Send;
    case Workspace::Command::Ping:
        return InspectionPermission::Ping;
    case Workspace::Command::Disconnect:
        return InspectionPermission::Disconnect;
    case Workspace::Command::Abort:
        return InspectionPermission::Faults;
    }
    Q_UNREACHABLE();
}

bool Workspace::canAct() const
{
    return can(Command::Send) || can(Command::Ping) || can(Command::Disconnect)
           || can(Command::Abort);
}

bool Workspace::can(Command command) const
{
    return whyNot(command).isEmpty();
}

QString Workspace::whyNot(Command command) const
{
    switch (d->source) {
    case Source::Capture:
        return tr("A capture file is open: its sessions are past. Start the server to send.");
    case Source::Proxy:
        return tr("A proxy only watches: it can neither send nor disconnect. Start the server to "
                  "send.");
    case Source::Application:
        return d->application.whyNot(permissionFor(command));
    case Source::None:
        return tr("The server doesn't run. Start it to send.");
    case Source::Server:
        break;
    }
    return d->server.isListening() ? QString() : tr("The server doesn't run. Start it to send.");
}

// Of others' servers is known what was recorded.
static bool isRemote(Workspace::Source source)
{
    return source == Workspace::Source::Application || source == Workspace::Source::Proxy;
}

bool Workspace::isOpen(const QByteArray &sid) const
{
    if (!isRemote(d->source))
        return d->server.server().contains(sid);
    const int session = d->store.sessionOf(sid);
    return session >= 0 && d->store.sessions()[size_t(session)].state != SessionState::Closed;
}

QList<QByteArray> Workspace::openSids() const
{
    if (!isRemote(d->source))
        return d->server.server().sids();
    QList<QByteArray> sids;
    for (const SessionRecord &session : d->store.sessions()) {
        if (session.state != SessionState::Closed)
            sids.append(session.sid);
    }
    return sids;
}

bool Workspace::sendPacket(const QByteArray &sid, const EngineIoPacket &packet)
{
    if (d->source == Source::Application)
        return d->application.sendPacket(sid, packet);
    if (!can(Command::Send))
        return false;
    // Expected first: a WebSocket takes it while it is being sent.
    d->recorder.injected().expect(sid, packet);
    if (d->server.server().sendPacket(sid, packet))
        return true;
    d->recorder.injected().withdraw(sid, packet);
    return false;
}

bool Workspace::sendText(const QByteArray &sid, const QString &text)
{
    return sendPacket(sid, {EngineIoPacket::Type::Message, text.toUtf8(), false});
}

bool Workspace::sendBinary(const QByteArray &sid, const QByteArray &data)
{
    return sendPacket(sid, {EngineIoPacket::Type::Message, data, true});
}

bool Workspace::ping(const QByteArray &sid)
{
    if (d->source == Source::Application)
        return d->application.ping(sid);
    if (!can(Command::Ping))
        return false;
    const EngineIoPacket packet{EngineIoPacket::Type::Ping, {}, false};
    d->recorder.injected().expect(sid, packet);
    if (d->server.server().ping(sid))
        return true;
    d->recorder.injected().withdraw(sid, packet);
    return false;
}

std::unique_ptr<EngineIoFaults> Workspace::makeFaults()
{
    switch (d->source) {
    case Source::Server:
        return std::make_unique<EngineIoFaults>(&d->server.server());
    case Source::Application:
        return std::make_unique<EngineIoFaults>(&d->application.attachment());
    case Source::Proxy:
        return std::make_unique<EngineIoFaults>(d->proxy.proxy());
    case Source::Capture:
    case Source::None:
        return nullptr;
    }
    Q_UNREACHABLE();
}

bool Workspace::disconnectClient(const QByteArray &sid)
{
    if (d->source == Source::Application)
        return d->application.disconnectClient(sid);
    return can(Command::Disconnect) && d->server.server().disconnectClient(sid);
}

bool Workspace::abortClient(const QByteArray &sid)
{
    if (d->source == Source::Application)
        return d->application.abortClient(sid);
    return can(Command::Abort) && d->server.server().abortClient(sid);
}

} // namespace Inspector
