// SPDX-License-Identifier: MIT
#include "actions/copyevent.h"

#include "model/describe.h"
#include "model/eventstore.h"
#include "model/jsonlines.h"

#include <EngineIoPacket>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <vector>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Header
{
    QByteArray name;
    QByteArray value;
};

struct RequestHead
{
    QByteArray method;
    QByteArray target;
    std::vector<Header> headers;
};

bool isControl(char c)
{
    return uchar(c) < 0x20 || c == 0x7f;
}

// UTF-8 has control characters of its own, U+0080 to U+009F, and marks that turn text around.
bool isPlain(QByteArrayView bytes)
{
    if (std::ranges::any_of(bytes, isControl) || !isText(bytes))
        return false;
    return std::ranges::none_of(QString::fromUtf8(bytes), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
               || c.category() == QChar::Separator_Line
               || c.category() == QChar::Separator_Paragraph;
    });
}

bool isToken(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

RequestHead parseHead(const QByteArray &head)
{
    RequestHead request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> start = lines.front().trimmed().split(' ');
    request.method = start.value(0);
    request.target = start.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        // curl would read a file for what begins with '@'; that is no field's name.
        if (colon > 0 && isToken(line.first(colon)))
            request.headers.push_back({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    return request;
}

// Those that curl makes itself, or that belong to the connection.
bool isOfConnection(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 9> Names{"host",
                                                         "content-length",
                                                         "connection",
                                                         "upgrade",
                                                         "transfer-encoding",
                                                         "accept-encoding",
                                                         "sec-websocket-key",
                                                         "sec-websocket-version",
                                                         "sec-websocket-extensions"};
    return std::ranges::find(Names, QByteArrayView(name.toLower())) != Names.end();
}

QUrl endpointOf(const QUrl &url)
{
    return url.isEmpty() ? QUrl(u"http://127.0.0.1:3000/engine.io/"_s) : url;
}

QUrl withQuery(QUrl url, const QString &transport, const QByteArray &sid)
{
    QUrlQuery query;
    query.addQueryItem(u"EIO"_s, u"4"_s);
    query.addQueryItem(u"transport"_s, transport);
    if (!sid.isEmpty())
        query.addQueryItem(u"sid"_s, QString::fromLatin1(sid));
    url.setQuery(query);
    return url;
}

// The request's own path and query on the server's address: bytes that a URL can't hold are
// escaped.
QByteArray urlOfTarget(const QUrl &server, const QByteArray &target)
{
    const QByteArray origin
        = server.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toEncoded();
    const bool absolute = target.startsWith('/');
    return origin + (absolute ? QByteArray() : "/"_ba)
           + target.toPercentEncoding("!#$%&'()*+,/:;=?@[]");
}

QUrl asWebSocket(QUrl url)
{
    url.setScheme(url.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    return url;
}

QByteArray sidOf(const EventStore &store, const Event &event)
{
    return event.session == Event::NoSession ? QByteArray() : store.sessions()[event.session].sid;
}

// The packet as polling carries it: always text.
QByteArray encodedPacket(const Event &event, const QByteArray &payload)
{
    if (event.has(Event::Binary))
        return 'b' + payload.toBase64();
    return QByteArray::number(event.packetType) + payload;
}

QString joined(const QStringList &words)
{
    return words.join(u' ');
}

QString curlForPacket(const EventStore &store, quint32 number, const QUrl &server)
{
    const Event &event = store.at(number);
    const QUrl url = withQuery(server, u"polling"_s, sidOf(store, event));
    const QByteArray body = encodedPacket(event, store.payload(number));
    const QString command = joined({u"curl -i --globoff --url"_s, shellWord(url.toEncoded()),
                                    u"-H"_s, shellWord("Content-Type: text/plain;charset=UTF-8")});
    if (isPlain(body))
        return command + u" --data-raw "_s + shellWord(body);
    return joined({u"printf"_s, printfFormat(body), u"|"_s, command, u"--data-binary @-"_s});
}

QString curlForRequest(const QByteArray &head, const QUrl &server)
{
    const RequestHead request = parseHead(head);
    QStringList words{u"curl -i --globoff"_s};
    if (request.method != "GET")
        words << u"-X"_s << shellWord(request.method);
    words << u"--url"_s << shellWord(urlOfTarget(server, request.target));
    for (const Header &header : request.headers) {
        if (!isOfConnection(header.name))
            words << u"-H"_s << shellWord(header.name + ": " + header.value);
    }
    return joined(words);
}

QString wscatForRequest(const QByteArray &head, const QUrl &server)
{
    const RequestHead request = parseHead(head);
    QStringList words{u"wscat -c"_s, shellWord(urlOfTarget(asWebSocket(server), request.target))};
    for (const Header &header : request.headers) {
        const QByteArray name = header.name.toLower();
        if (name == "origin" || name == "cookie" || name == "authorization")
            words << u"-H"_s << shellWord(header.name + ": " + header.value);
    }
    return joined(words);
}

// A response is asked for again by its request.
quint32 requestOf(const EventStore &store, quint32 number)
{
    const Event &event = store.at(number);
    const bool linked = event.kind == EventKind::Response && event.link < store.size();
    return linked ? event.link : number;
}

} // namespace

QString shellWord(QByteArrayView bytes)
{
    if (!isPlain(bytes))
        return u"\"$(printf "_s + printfFormat(bytes) + u")\""_s;
    return u'\'' + QString::fromUtf8(bytes).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString printfFormat(QByteArrayView bytes)
{
    QString format = u"'"_s;
    for (char c : bytes) {
        if (c == '%')
            format += u"%%"_s;
        else if (uchar(c) < 0x20 || uchar(c) > 0x7e || c == '\'' || c == '\\')
            format += u"\\%1"_s.arg(uint(uchar(c)), 3, 8, QLatin1Char('0'));
        else
            format += QLatin1Char(c);
    }
    // dash takes a format that begins with '-' for an option.
    if (format.startsWith("'-"_L1))
        format.replace(1, 1, u"\\055"_s);
    return format + u'\'';
}

QString eventAsText(const EventStore &store, quint32 number)
{
    const QByteArray payload = store.payload(number);
    const Event &event = store.at(number);
    if (payload.isEmpty())
        return preview(event, payload);
    return event.has(Event::Binary) || !isText(payload) ? QString::fromLatin1(payload.toHex(' '))
                                                        : QString::fromUtf8(payload);
}

QString eventAsHex(const EventStore &store, quint32 number)
{
    return hexDump(store.payloadView(number));
}

QString eventAsJson(const EventStore &store, quint32 number)
{
    return QString::fromUtf8(jsonLine(store, number));
}

QString eventAsCurl(const EventStore &store, quint32 number, const QUrl &url)
{
    const QUrl server = endpointOf(url);
    const quint32 source = requestOf(store, number);
    const Event &event = store.at(source);
    if (event.kind == EventKind::Request)
        return curlForRequest(store.payload(source), server);
    if (event.kind == EventKind::Packet && event.packetType != quint8(EngineIoPacket::Type::Open))
        return curlForPacket(store, source, server);
    const QUrl handshake = withQuery(server, u"polling"_s, {});
    return u"curl -i --globoff --url "_s + shellWord(handshake.toEncoded());
}

QString eventAsWscat(const EventStore &store, quint32 number, const QUrl &url)
{
    const QUrl server = endpointOf(url);
    const quint32 source = requestOf(store, number);
    const Event &event = store.at(source);
    if (event.kind == EventKind::Request)
        return wscatForRequest(store.payload(source), server);
    // A session of its own: wscat can't upgrade one that exists.
    const QUrl connect = withQuery(asWebSocket(server), u"websocket"_s, {});
    const QString command = u"wscat -c "_s + shellWord(connect.toEncoded());
    const bool sendable = event.kind == EventKind::Packet && !event.has(Event::Binary)
                          && event.packetType != quint8(EngineIoPacket::Type::Open);
    if (!sendable)
        return command; // wscat sends text alone
    return command + u" -x "_s + shellWord(encodedPacket(event, store.payload(source)));
}

} // namespace Inspector
