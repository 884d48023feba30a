// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/attach/attachformat.h"
#include "inspection/attach/knownsessions.h"
#include "inspection/engineioattachment.h"

#include <QLocalSocket>
#include <QTimer>

#include <memory>

namespace EngineIo {
class AttachmentFaults;
}

// The inspector's end of the connection.
class EngineIoAttachmentPrivate
{
public:
    explicit EngineIoAttachmentPrivate(EngineIoAttachment *attachment)
        : q(attachment)
    {
    }

    static EngineIoAttachmentPrivate *of(EngineIoAttachment *attachment)
    {
        return attachment->d.get();
    }

    void read();
    void take(const EngineIo::AttachFrame &frame);
    void takeGreeting(const EngineIo::AttachFrame &frame);
    void takeEvents(QByteArrayView body);
    void takeAnswer(QByteArrayView body);
    void takeFaultReport(QByteArrayView body);
    void fail(const QString &text);
    void failConnection(const QLocalSocket &socket);
    void setState(EngineIoAttachment::State newState);
    quint64 command(EngineIo::AttachCommand command);

    EngineIoAttachment *const q;
    EngineIoAttachment::State state = EngineIoAttachment::State::Detached;
    EngineIoApplication application;
    int version = 0; // that the application has chosen
    std::unique_ptr<QLocalSocket> socket;
    QTimer timeout;
    EngineIo::FrameReader reader{EngineIo::AttachFormat::MaxGreeting};
    EngineIo::KnownSessions sessions;
    quint64 dropped = 0;
    quint64 lastCommand = 0;
    EngineIo::AttachmentFaults *faults = nullptr; // who is told of them
    int lastFault = 0;                            // no number comes twice
};
