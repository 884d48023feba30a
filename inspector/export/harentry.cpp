// SPDX-License-Identifier: MIT
#include "export/harentry.h"

#include "diagnosis/httphead.h"
#include "model/eventstore.h"

#include <EngineIoPacket>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr char Separator = '\x1e';
constexpr int Unknown = -1; // as the specification has it for sizes and times
enum Opcode : int { Text = 1, Binary = 2 };

QString text(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

QByteArray headOf(const EventStore &store, quint32 number)
{
    return number == Event::NoLink || store.isPayloadLost(number) ? QByteArray()
                                                                  : store.payload(number);
}

// Without its type digit when it has none: what could not be read.
QByteArray asText(const Event &event, QByteArrayView data)
{
    const bool hasType = event.packetType <= quint8(EngineIoPacket::Type::Noop);
    return (hasType ? QByteArray::number(event.packetType) : QByteArray()).append(data);
}

// A body of polling as it was before compression and JSONP.
QByteArray bodyOf(const EventStore &store, const std::vector<quint32> &packets)
{
    QByteArray body;
    for (quint32 number : packets) {
        const Event &event = store.at(number);
        if (number != packets.front())
            body += Separator;
        body += event.has(Event::Binary) ? 'b' + store.payload(number).toBase64()
                                         : asText(event, store.payloadView(number));
    }
    return body;
}

QJsonArray named(const std::vector<HttpField> &fields)
{
    QJsonArray array;
    for (const HttpField &field : fields)
        array.append(QJsonObject{{u"name"_s, text(field.name)}, {u"value"_s, text(field.value)}});
    return array;
}

QJsonArray decodedQuery(const HttpHead &head)
{
    const auto decoded = [](QByteArrayView part) {
        return text(QByteArray::fromPercentEncoding(part.toByteArray().replace('+', ' ')));
    };
    QJsonArray array;
    for (const HttpField &item : head.queryItems())
        array.append(
            QJsonObject{{u"name"_s, decoded(item.name)}, {u"value"_s, decoded(item.value)}});
    return array;
}

std::pair<QString, QString> cut(QByteArrayView pair)
{
    const qsizetype equals = pair.indexOf('=');
    if (equals < 0)
        return {text(pair.trimmed()), QString()};
    return {text(pair.first(equals).trimmed()), text(pair.sliced(equals + 1).trimmed())};
}

QJsonArray requestCookies(const HttpHead &head)
{
    QJsonArray cookies;
    for (const HttpField &field : head.fields()) {
        if (!equalsIgnoringCase(field.name, "Cookie"))
            continue;
        for (const QByteArray &pair : field.value.toByteArray().split(';')) {
            const auto [name, value] = cut(pair);
            if (!name.isEmpty())
                cookies.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
        }
    }
    return cookies;
}

void insertAttribute(QJsonObject &cookie, const QString &name, const QString &value)
{
    const QString key = name.toLower();
    if (key == "path"_L1 || key == "domain"_L1) {
        cookie.insert(key, value);
    } else if (key == "expires"_L1) {
        const QDateTime expires = QDateTime::fromString(value, Qt::RFC2822Date);
        if (expires.isValid())
            cookie.insert(key, expires.toUTC().toString(Qt::ISODateWithMs));
    } else if (key == "httponly"_L1) {
        cookie.insert("httpOnly"_L1, true);
    } else if (key == "secure"_L1) {
        cookie.insert(key, true);
    }
}

QJsonArray responseCookies(const HttpHead &head)
{
    QJsonArray cookies;
    for (const HttpField &field : head.fields()) {
        if (!equalsIgnoringCase(field.name, "Set-Cookie"))
            continue;
        const QByteArrayList parts = field.value.toByteArray().split(';');
        const auto [name, value] = cut(parts.front());
        QJsonObject cookie{{u"name"_s, name}, {u"value"_s, value}};
        for (const QByteArray &part : parts.sliced(1)) {
            const auto [attribute, setting] = cut(part);
            insertAttribute(cookie, attribute, setting);
        }
        cookies.append(cookie);
    }
    return cookies;
}

qint64 contentLength(const HttpHead &head, qint64 otherwise)
{
    bool ok = false;
    const qint64 length = head.field("Content-Length").value_or(QByteArrayView()).toLongLong(&ok);
    return ok && length >= 0 ? length : otherwise;
}

qint64 headSize(QByteArrayView head)
{
    constexpr QByteArrayView End = "\r\n\r\n";
    if (head.isEmpty())
        return Unknown;
    return head.endsWith(End) ? head.size() : head.size() + End.size();
}

QString mimeType(const HttpHead &head)
{
    return text(head.field("Content-Type").value_or(QByteArrayView()));
}

QString urlOf(const EventStore &store, const HarEntry &entry, const HttpHead &head)
{
    const QString scheme = entry.webSocket ? u"ws://"_s : u"http://"_s;
    const QByteArrayView host = head.field("Host").value_or(QByteArrayView("localhost"));
    QString target = text(head.target());
    if (target.isEmpty()) {
        target = u"/engine.io/?EIO=4&transport=%1"_s.arg(entry.webSocket ? u"websocket"_s
                                                                         : u"polling"_s);
        if (entry.session != Event::NoSession)
            target += u"&sid="_s + text(store.sessions()[entry.session].sid);
    }
    return scheme + text(host) + target;
}

QJsonObject requestObject(const EventStore &store, const HarEntry &entry)
{
    const QByteArray bytes = headOf(store, entry.request);
    const HttpHead head(bytes);
    QString version = text(head.startLine()).section(u' ', 2);
    QJsonObject request{{u"method"_s, bytes.isEmpty() ? u"GET"_s : text(head.method())},
                        {u"url"_s, urlOf(store, entry, head)},
                        {u"httpVersion"_s, version.isEmpty() ? u"HTTP/1.1"_s : version},
                        {u"cookies"_s, requestCookies(head)},
                        {u"headers"_s, named(head.fields())},
                        {u"queryString"_s, decodedQuery(head)},
                        {u"headersSize"_s, headSize(bytes)}};
    const QByteArray body = entry.webSocket ? QByteArray() : bodyOf(store, entry.sent);
    request.insert("bodySize"_L1, contentLength(head, body.size()));
    if (!body.isEmpty())
        request.insert("postData"_L1, QJsonObject{{u"mimeType"_s, mimeType(head)},
                                                  {u"params"_s, QJsonArray()},
                                                  {u"text"_s, text(body)}});
    return request;
}

QJsonObject responseObject(const EventStore &store, const HarEntry &entry)
{
    const QByteArray bytes = headOf(store, entry.response);
    const HttpHead head(bytes);
    const bool isMissing = entry.response == Event::NoLink;
    const bool isImplied = isMissing && entry.webSocket; // a server records no response to those
    const int status = isMissing ? (isImplied ? 101 : 0) : store.at(entry.response).detail;
    const QByteArray body = bodyOf(store, entry.received);
    QJsonObject content{{u"size"_s, body.isEmpty() ? contentLength(head, 0) : body.size()},
                        {u"mimeType"_s, mimeType(head)}};
    if (!body.isEmpty())
        content.insert("text"_L1, text(body));
    const QString version = text(head.method());
    return {{u"status"_s, status},
            {u"statusText"_s,
             isImplied ? u"Switching Protocols"_s : text(head.startLine()).section(u' ', 2)},
            {u"httpVersion"_s, version.isEmpty() ? u"HTTP/1.1"_s : version},
            {u"cookies"_s, responseCookies(head)},
            {u"headers"_s, named(head.fields())},
            {u"content"_s, content},
            {u"redirectURL"_s, text(head.field("Location").value_or(QByteArrayView()))},
            {u"headersSize"_s, headSize(bytes)},
            {u"bodySize"_s, isMissing ? Unknown : contentLength(head, Unknown)}};
}

QString commentOn(const EventStore &store, const HarEntry &entry)
{
    const auto isLost = [&store](quint32 packet) {
        return store.isPayloadLost(packet);
    };
    if (entry.request == Event::NoLink)
        return u"The request was not recorded."_s;
    if (std::ranges::any_of(entry.sent, isLost) || std::ranges::any_of(entry.received, isLost))
        return u"Some payloads were lost."_s;
    const bool isMissing = entry.response == Event::NoLink && !entry.webSocket;
    return isMissing ? u"The response was not recorded."_s : QString();
}

qint64 wallClock(const EventStore &store, quint32 number)
{
    return store.startedAt() + store.at(number).time / 1'000'000;
}

} // namespace

QJsonObject harObject(const EventStore &store, const HarEntry &entry)
{
    const quint32 first = entry.first();
    const bool answered = entry.request != Event::NoLink && entry.response != Event::NoLink;
    const double waited = answered ? store.at(entry.response).elapsed / 1000.0 : 0.0;
    const QDateTime started = QDateTime::fromMSecsSinceEpoch(wallClock(store, first)).toUTC();
    QJsonObject object{
        {u"startedDateTime"_s, started.toString(Qt::ISODateWithMs)},
        {u"time"_s, waited},
        {u"request"_s, requestObject(store, entry)},
        {u"response"_s, responseObject(store, entry)},
        {u"cache"_s, QJsonObject()},
        {u"timings"_s, QJsonObject{{u"send"_s, 0}, {u"wait"_s, waited}, {u"receive"_s, 0}}},
        {u"_resourceType"_s, entry.webSocket ? u"websocket"_s : u"xhr"_s}};
    if (entry.session != Event::NoSession)
        object.insert("_sid"_L1, text(store.sessions()[entry.session].sid));
    if (const QString comment = commentOn(store, entry); !comment.isEmpty())
        object.insert("comment"_L1, comment);
    return object;
}

QJsonObject harMessage(const EventStore &store, quint32 packet)
{
    const Event &event = store.at(packet);
    const bool binary = event.has(Event::Binary);
    const QByteArray data
        = binary ? store.payload(packet).toBase64() : asText(event, store.payloadView(packet));
    return {{u"type"_s, event.direction == Direction::In ? u"send"_s : u"receive"_s},
            {u"time"_s, double(store.startedAt()) / 1e3 + double(event.time) / 1e9}, // seconds
            {u"opcode"_s, binary ? Binary : Text},
            {u"data"_s, text(data)}};
}

} // namespace Inspector
