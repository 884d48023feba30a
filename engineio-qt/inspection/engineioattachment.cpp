// SPDX-License-Identifier: MIT
#include "inspection/engineioattachment.h"

#include "inspection/attach/attachmentfaults.h"
#include "inspection/engineioattachment_p.h"

#include <QPointer>

#include <utility>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto AnswerTimeout = 5s;
static constexpr qint64 MostUnread = qint64(1) * 1024 * 1024; // then the application has to wait
static constexpr qsizetype UsualRecord = 32;                  // bytes of one with a short message

void EngineIoAttachmentPrivate::setState(EngineIoAttachment::State newState)
{
    if (std::exchange(state, newState) != newState)
        Q_EMIT q->stateChanged(newState);
}

void EngineIoAttachmentPrivate::fail(const QString &text)
{
    timeout.stop();
    if (socket) {
        socket->disconnect();
        socket.release()->deleteLater(); // may be on the stack
    }
    if (state == EngineIoAttachment::State::Detached)
        return;
    const QPointer self(q);
    setState(EngineIoAttachment::State::Detached);
    if (self && faults)
        faults->end(u"the application is not attached any more"_s);
    if (self)
        Q_EMIT q->detached(text);
}

void EngineIoAttachmentPrivate::failConnection(const QLocalSocket &failed)
{
    if (state == EngineIoAttachment::State::Attached)
        fail(u"the application has ended"_s);
    else if (failed.error() == QLocalSocket::PeerClosedError)
        fail(u"the application has hung up"_s);
    else
        fail(u"the application cannot be reached: %1"_s.arg(failed.errorString()));
}

void EngineIoAttachmentPrivate::read()
{
    const QPointer self(q);
    reader.append(socket->readAll());
    while (socket) {
        const auto frame = reader.take();
        if (!frame)
            break;
        take(*frame);
        if (!self)
            return;
    }
    if (socket && reader.hasFailed())
        fail(u"the application has sent what is not the inspectors' protocol"_s);
}

void EngineIoAttachmentPrivate::take(const AttachFrame &frame)
{
    if (state == EngineIoAttachment::State::Attaching)
        return takeGreeting(frame);
    switch (frame.type) {
    case FrameType::Events:
        return takeEvents(frame.body);
    case FrameType::Dropped: {
        const auto count = decodeDropped(frame.body);
        if (!count)
            break;
        dropped += *count;
        Q_EMIT q->eventsDropped(*count);
        return;
    }
    case FrameType::Answer:
        return takeAnswer(frame.body);
    case FrameType::FaultReport:
        return takeFaultReport(frame.body);
    case FrameType::Refused:
        return fail(decodeRefusal(frame.body));
    case FrameType::Hello:
    case FrameType::Welcome:
    case FrameType::Command:
    case FrameType::FaultRequest:
        break;
    }
    fail(u"the application has sent what is not the inspectors' protocol"_s);
}

void EngineIoAttachmentPrivate::takeGreeting(const AttachFrame &frame)
{
    if (frame.type == FrameType::Refused)
        return fail(decodeRefusal(frame.body));
    const auto welcome = decodeWelcome(frame.body);
    if (!welcome && welcome.error() == AttachError::UnknownVersion) {
        return fail(
            u"the application speaks a version of the inspectors' protocol that this "
            "inspector does not know; it knows versions %1 to %2"_s.arg(AttachFormat::OldestVersion)
                .arg(AttachFormat::Version));
    }
    if (frame.type != FrameType::Welcome || !welcome)
        return fail(u"the application has sent what is not the inspectors' protocol"_s);
    timeout.stop();
    const QString address = application.address;
    application = welcome->application;
    application.address = address;
    version = welcome->version;
    reader.setMaxSize(AttachFormat::MaxReport);
    const QPointer self(q);
    setState(EngineIoAttachment::State::Attached);
    if (self)
        Q_EMIT q->attached();
}

void EngineIoAttachmentPrivate::takeEvents(QByteArrayView body)
{
    QList<EngineIoTapEvent> events;
    events.reserve(body.size() / UsualRecord);
    EventDecoder decoder(body);
    while (auto reported = decoder.next())
        sessions.pass(*std::move(reported), events);
    if (decoder.hasFailed())
        return fail(u"the application has sent a malformed event"_s);
    if (!events.isEmpty())
        Q_EMIT q->eventsReceived(events);
}

void EngineIoAttachmentPrivate::takeAnswer(QByteArrayView body)
{
    const auto answer = decodeAnswer(body);
    if (!answer)
        return fail(u"the application has sent a malformed answer"_s);
    Q_EMIT q->answered(answer->number, answer->done, answer->text);
}

void EngineIoAttachmentPrivate::takeFaultReport(QByteArrayView body)
{
    const auto report = decodeFaultReport(body);
    const QPointer self(q); // who hears of it may delete it
    const bool isSound = report && (!faults || faults->take(*report));
    if (!isSound && self)
        fail(u"the application has sent a malformed report of its faults"_s);
}

quint64 EngineIoAttachmentPrivate::command(AttachCommand command)
{
    if (state != EngineIoAttachment::State::Attached)
        return 0;
    command.number = ++lastCommand;
    socket->write(encodeCommand(command));
    return command.number;
}

EngineIoAttachment::EngineIoAttachment(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<EngineIoAttachmentPrivate>(this))
{
    d->timeout.setSingleShot(true);
    d->timeout.setInterval(AnswerTimeout);
    connect(&d->timeout, &QTimer::timeout, this,
            [this] { d->fail(u"the application does not answer"_s); });
}

EngineIoAttachment::~EngineIoAttachment()
{
    if (d->socket) {
        d->socket->disconnect();
        d->socket->abort();
        d->socket.release()->deleteLater(); // it may be what tells, of events
    }
    d->state = State::Detached;
    if (d->faults)
        d->faults->end(u"the application is not attached any more"_s);
}

void EngineIoAttachment::attach(const EngineIoApplication &application)
{
    detach();
    d->application = application;
    d->reader = FrameReader(AttachFormat::MaxGreeting);
    d->sessions = {};
    d->dropped = 0;
    d->socket = std::make_unique<QLocalSocket>();
    QLocalSocket *const socket = d->socket.get();
    socket->setReadBufferSize(MostUnread);
    connect(socket, &QLocalSocket::readyRead, this, [this] { d->read(); });
    connect(socket, &QLocalSocket::connected, this, [socket] { socket->write(encodeHello()); });
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
        d->read();
        d->failConnection(*socket);
    });
    connect(
        socket, &QLocalSocket::errorOccurred, this,
        [this, socket] {
            if (socket->state() == QLocalSocket::UnconnectedState)
                d->failConnection(*socket);
        },
        Qt::QueuedConnection); // not within attach()
    d->setState(State::Attaching);
    d->timeout.start();
    socket->connectToServer(application.address);
}

void EngineIoAttachment::detach()
{
    d->fail({});
}

EngineIoAttachment::State EngineIoAttachment::state() const
{
    return d->state;
}

EngineIoApplication EngineIoAttachment::application() const
{
    return d->application;
}

quint64 EngineIoAttachment::droppedEvents() const
{
    return d->dropped;
}

bool EngineIoAttachment::allows(InspectionPermission permission) const
{
    return d->state == State::Attached && d->application.permissions.testFlag(permission);
}

quint64 EngineIoAttachment::sendPacket(const QByteArray &sid, const EngineIoPacket &packet)
{
    return d->command({AttachCommand::Kind::Send, 0, sid, packet});
}

quint64 EngineIoAttachment::disconnectClient(const QByteArray &sid)
{
    return d->command({AttachCommand::Kind::Disconnect, 0, sid, {}});
}

quint64 EngineIoAttachment::ping(const QByteArray &sid)
{
    return d->command({AttachCommand::Kind::Ping, 0, sid, {}});
}

quint64 EngineIoAttachment::abortConnection(const QByteArray &sid)
{
    return d->command({AttachCommand::Kind::Abort, 0, sid, {}});
}
