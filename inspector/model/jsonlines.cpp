// SPDX-License-Identifier: MIT
#include "model/jsonlines.h"

#include "model/describe.h"
#include "model/eventstore.h"
#include "model/socketiopacket.h"

#include <EngineIoPacket>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

QString kindName(EventKind kind)
{
    switch (kind) {
    case EventKind::Packet:
        return u"packet"_s;
    case EventKind::Request:
        return u"request"_s;
    case EventKind::Response:
        return u"response"_s;
    case EventKind::SessionOpened:
        return u"opened"_s;
    case EventKind::SessionClosed:
        return u"closed"_s;
    case EventKind::UpgradeStep:
        return u"upgrade"_s;
    case EventKind::Rejected:
        return u"rejected"_s;
    case EventKind::Lost:
        return u"lost"_s;
    case EventKind::Fault:
        return u"fault"_s;
    }
    Q_UNREACHABLE();
}

QString stepName(quint16 step)
{
    switch (UpgradeStep(step)) {
    case UpgradeStep::Started:
        return u"started"_s;
    case UpgradeStep::Probed:
        return u"probed"_s;
    case UpgradeStep::Completed:
        return u"completed"_s;
    case UpgradeStep::Failed:
        return u"failed"_s;
    }
    return u"unknown"_s;
}

void insertKind(QJsonObject &line, const Event &event)
{
    switch (event.kind) {
    case EventKind::Packet:
        line.insert("type"_L1, packetTypeName(event.packetType));
        line.insert("size"_L1, qint64(event.length));
        break;
    case EventKind::Response:
    case EventKind::Rejected:
        line.insert("status"_L1, event.detail);
        break;
    case EventKind::SessionClosed:
        line.insert("reason"_L1, closeReasonText(event.detail));
        break;
    case EventKind::UpgradeStep:
        line.insert("step"_L1, stepName(event.detail));
        break;
    case EventKind::Lost:
        line.insert("lost"_L1, qint64(event.link));
        return; // its link is that count
    case EventKind::Request:
    case EventKind::SessionOpened:
    case EventKind::Fault:
        break;
    }
    if (event.link != Event::NoLink) {
        line.insert("link"_L1, qint64(event.link));
        line.insert("elapsedMs"_L1, event.elapsed / 1000.0);
    }
    if (event.carrier != Event::NoLink)
        line.insert("carrier"_L1, qint64(event.carrier));
}

void insertFlags(QJsonObject &line, const Event &event)
{
    const std::pair<Event::Flag, QLatin1StringView> flags[] = {
        {Event::Error, "error"_L1},
        {Event::Marked, "marked"_L1},
        {Event::Probe, "probe"_L1},
        {Event::Injected, "injected"_L1},
    };
    for (const auto &[flag, key] : flags) {
        if (event.has(flag))
            line.insert(key, true);
    }
}

QJsonObject socketIoObject(const SocketIoPacket &packet)
{
    QJsonObject object{{u"type"_s, socketIoTypeName(packet.type)},
                       {u"namespace"_s, packet.nameSpace}};
    if (packet.id)
        object.insert("id"_L1, qint64(*packet.id));
    if (packet.attachments > 0)
        object.insert("attachments"_L1, qint64(packet.attachments));
    if (!packet.eventName().isEmpty())
        object.insert("event"_L1, packet.eventName());
    if (!packet.data.isUndefined())
        object.insert("data"_L1, packet.data);
    return object;
}

void insertPayload(QJsonObject &line, const EventStore &store, quint32 number)
{
    const Event &event = store.at(number);
    if (store.isPayloadLost(number)) {
        line.insert("payloadLost"_L1, true);
        return;
    }
    const QByteArray payload = store.payload(number);
    if (payload.isEmpty())
        return;
    if (event.has(Event::Binary) || !isText(payload)) {
        line.insert("base64"_L1, QString::fromLatin1(payload.toBase64()));
        return;
    }
    line.insert("data"_L1, QString::fromUtf8(payload));
    if (event.kind != EventKind::Packet
        || event.packetType != quint8(EngineIoPacket::Type::Message))
        return;
    if (const auto packet = decodeSocketIo(payload))
        line.insert("socketio"_L1, socketIoObject(*packet));
}

} // namespace

QJsonObject jsonObject(const EventStore &store, quint32 number)
{
    const Event &event = store.at(number);
    QJsonObject line{{u"n"_s, qint64(number)},
                     {u"time"_s, double(event.time) / 1e9},
                     {u"kind"_s, kindName(event.kind)}};
    if (store.startedAt() != 0) {
        const qint64 ms = store.startedAt() + event.time / 1'000'000;
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms).toUTC();
        line.insert("at"_L1, at.toString(Qt::ISODateWithMs));
    }
    if (event.session != Event::NoSession) {
        const SessionRecord &session = store.sessions()[event.session];
        line.insert("sid"_L1, QString::fromLatin1(session.sid));
        if (!session.peer.isEmpty())
            line.insert("peer"_L1, session.peer);
    }
    if (event.direction != Direction::None)
        line.insert("dir"_L1, event.direction == Direction::In ? u"in"_s : u"out"_s);
    if (event.kind != EventKind::Lost)
        line.insert("transport"_L1, transportText(event));
    insertKind(line, event);
    insertFlags(line, event);
    insertPayload(line, store, number);
    if (const QString comment = store.comment(number); !comment.isEmpty())
        line.insert("comment"_L1, comment);
    return line;
}

QByteArray jsonLine(const EventStore &store, quint32 number)
{
    return QJsonDocument(jsonObject(store, number)).toJson(QJsonDocument::Compact);
}

QString textLine(const EventStore &store, quint32 number)
{
    const Event &event = store.at(number);
    const QString sid = event.session == Event::NoSession
                            ? u"-"_s
                            : visibleText(store.sessions()[event.session].sid, 20);
    const QString glyph
        = event.direction == Direction::None ? u"\u00b7"_s : directionGlyph(event.direction);
    QString size = event.kind == EventKind::Packet ? sizeText(event.length) : QString();
    if (event.kind == EventKind::Packet && event.link != Event::NoLink)
        size = durationText(qint64(event.elapsed) * 1000);
    return u"%1 %2 %3 %4 %5 %6  %7"_s.arg(secondsText(event.time), 12)
        .arg(sid, -20)
        .arg(glyph)
        .arg(transportText(event), -9)
        .arg(typeText(event), -14)
        .arg(size, 8)
        .arg(preview(event, store.payloadView(number)));
}

} // namespace Inspector
