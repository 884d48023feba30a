// SPDX-License-Identifier: MIT
#pragma once

#include <EngineIoAttachment>
#include <QHash>
#include <QObject>

namespace Inspector {

class TapRecorder;

// A server in another program: what it tells goes into the store, what the person wants goes to it.
class AttachedApplication final : public QObject
{
    Q_OBJECT

public:
    explicit AttachedApplication(TapRecorder &recorder, QObject *parent = nullptr);

    void attach(const EngineIoApplication &application);
    void attachTo(const QString &nameOrPid); // failed() where none or several are called so
    void detach();

    EngineIoAttachment &attachment() { return m_attachment; }
    bool isAttached() const;
    QString text() const; // for people: "chat (12345)"
    quint64 dropped() const { return m_attachment.droppedEvents(); }

    bool allows(EngineIo::InspectionPermission permission) const;
    QString whyNot(EngineIo::InspectionPermission permission) const; // empty where it is allowed

    // False when nothing is attached or it is not allowed; refused() comes later.
    bool sendPacket(const QByteArray &sid, const EngineIoPacket &packet);
    bool ping(const QByteArray &sid);
    bool disconnectClient(const QByteArray &sid);
    bool abortClient(const QByteArray &sid);

Q_SIGNALS:
    void attached(); // before its first event
    void detached(); // ended, or by the person
    void ended(const QString &text);
    void failed(const QString &text); // was not attached to
    void refused(const QString &text);

private:
    struct Injected
    {
        QByteArray sid;
        EngineIoPacket packet;
    };

    void end(const QString &error);
    void takeAnswer(quint64 command, bool done, const QString &reason);

    TapRecorder &m_recorder;
    EngineIoAttachment m_attachment;
    QHash<quint64, Injected> m_injected; // by the command that is to send it
    bool m_wasAttached = false;
};

} // namespace Inspector
