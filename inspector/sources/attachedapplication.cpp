// SPDX-License-Identifier: MIT
#include "sources/attachedapplication.h"

#include "sources/taprecorder.h"

#include <utility>

namespace Inspector {
using EngineIo::InspectionPermission;

AttachedApplication::AttachedApplication(TapRecorder &recorder, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
{
    connect(&m_attachment, &EngineIoAttachment::attached, this, [this] {
        m_wasAttached = true;
        Q_EMIT attached();
    });
    connect(&m_attachment, &EngineIoAttachment::detached, this, &AttachedApplication::end);
    connect(&m_attachment, &EngineIoAttachment::answered, this, &AttachedApplication::takeAnswer);
    connect(&m_attachment, &EngineIoAttachment::eventsReceived, this,
            [this](const QList<EngineIoTapEvent> &events) {
                for (const EngineIoTapEvent &event : events)
                    m_recorder.collect(event);
            });
    connect(&m_attachment, &EngineIoAttachment::eventsDropped, this,
            [this](quint64 count) { m_recorder.countLost(count); });
}

void AttachedApplication::attach(const EngineIoApplication &application)
{
    m_injected.clear();
    m_attachment.attach(application);
}

void AttachedApplication::attachTo(const QString &nameOrPid)
{
    const QList<EngineIoApplication> found = EngineIoApplication::called(nameOrPid);
    if (found.size() == 1)
        return attach(found.first());
    if (found.isEmpty()) {
        Q_EMIT failed(tr("No application that can be attached to is called %1.").arg(nameOrPid));
        return;
    }
    QStringList pids;
    for (const EngineIoApplication &application : found)
        pids.append(QString::number(application.pid));
    Q_EMIT failed(tr("Several applications are called %1; attach to one by its process number: %2")
                      .arg(nameOrPid, pids.join(QStringLiteral(", "))));
}

void AttachedApplication::detach()
{
    m_attachment.detach();
}

bool AttachedApplication::isAttached() const
{
    return m_attachment.state() == EngineIoAttachment::State::Attached;
}

QString AttachedApplication::text() const
{
    const EngineIoApplication application = m_attachment.application();
    return tr("%1 (%2)").arg(application.name).arg(application.pid);
}

void AttachedApplication::end(const QString &error)
{
    const QString name = m_attachment.application().name;
    if (!std::exchange(m_wasAttached, false)) {
        if (!error.isEmpty())
            Q_EMIT failed(tr("%1 cannot be attached to: %2").arg(name, error));
        return;
    }
    Q_EMIT detached();
    if (!error.isEmpty())
        Q_EMIT ended(tr("Detached from %1: %2").arg(name, error));
}

bool AttachedApplication::allows(InspectionPermission permission) const
{
    return m_attachment.allows(permission);
}

QString AttachedApplication::whyNot(InspectionPermission permission) const
{
    if (!isAttached())
        return tr("The application is not attached any more.");
    if (allows(permission))
        return {};
    return tr("%1 lets inspectors only look, or does not allow this to them.")
        .arg(m_attachment.application().name);
}

bool AttachedApplication::sendPacket(const QByteArray &sid, const EngineIoPacket &packet)
{
    if (!allows(InspectionPermission::Send))
        return false;
    m_recorder.injected().expect(sid, packet);
    m_injected.insert(m_attachment.sendPacket(sid, packet), {sid, packet});
    return true;
}

bool AttachedApplication::ping(const QByteArray &sid)
{
    if (!allows(InspectionPermission::Ping))
        return false;
    const EngineIoPacket packet{EngineIoPacket::Type::Ping, {}, false};
    m_recorder.injected().expect(sid, packet);
    m_injected.insert(m_attachment.ping(sid), {sid, packet});
    return true;
}

bool AttachedApplication::disconnectClient(const QByteArray &sid)
{
    return allows(InspectionPermission::Disconnect) && m_attachment.disconnectClient(sid) != 0;
}

bool AttachedApplication::abortClient(const QByteArray &sid)
{
    return allows(InspectionPermission::Faults) && m_attachment.abortConnection(sid) != 0;
}

void AttachedApplication::takeAnswer(quint64 command, bool done, const QString &reason)
{
    const Injected injected = m_injected.take(command);
    if (done)
        return;
    if (!injected.sid.isEmpty())
        m_recorder.injected().withdraw(injected.sid, injected.packet);
    Q_EMIT refused(tr("%1 has refused: %2").arg(m_attachment.application().name, reason));
}

} // namespace Inspector
