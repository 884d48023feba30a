// SPDX-License-Identifier: MIT
#include "exported.h"

#include "inspector/model/events.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_HarExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHar();
    void isHarWhateverHappened_data();
    void isHarWhateverHappened();
    void tellsOfARequest();
    void tellsOfBodies();
    void tellsOfAWebSocket();
    void keepsWebSocketsApart();
    void findsTheHandshakeThatOpenedASession();
    void saysWhatWasNotRecorded();
    void takesARefusedWebSocketForARequest();
    void writesOnlyWhatIsSelected();
    void isValidWithoutAnything();

private:
    static QJsonArray entriesOf(const EventStore &store, const RowSelection &selection = {});
};

namespace {

using Type = QJsonValue::Type;

struct Member
{
    QLatin1StringView name;
    Type type;
};

// What HAR 1.2 requires; members that are optional there are left out.
QString missingIn(const QJsonObject &object, const QString &what,
                  std::initializer_list<Member> members)
{
    for (const Member &member : members) {
        if (object.value(member.name).type() != member.type)
            return what + u'.' + member.name;
    }
    return {};
}

QString mistakeInPairs(const QJsonValue &pairs, const QString &what)
{
    for (const QJsonValue &pair : pairs.toArray()) {
        const QString missing = missingIn(pair.toObject(), what,
                                          {{"name"_L1, Type::String}, {"value"_L1, Type::String}});
        if (!missing.isEmpty())
            return missing;
    }
    return {};
}

QString mistakeInRequest(const QJsonObject &request)
{
    QStringList mistakes{missingIn(request, u"request"_s,
                                   {{"method"_L1, Type::String},
                                    {"url"_L1, Type::String},
                                    {"httpVersion"_L1, Type::String},
                                    {"cookies"_L1, Type::Array},
                                    {"headers"_L1, Type::Array},
                                    {"queryString"_L1, Type::Array},
                                    {"headersSize"_L1, Type::Double},
                                    {"bodySize"_L1, Type::Double}})};
    for (const QString &pairs : {u"cookies"_s, u"headers"_s, u"queryString"_s})
        mistakes << mistakeInPairs(request.value(pairs), pairs);
    if (request.contains("postData"_L1))
        mistakes << missingIn(
            request.value("postData"_L1).toObject(), u"postData"_s,
            {{"mimeType"_L1, Type::String}, {"params"_L1, Type::Array}, {"text"_L1, Type::String}});
    const QUrl url(request.value("url"_L1).toString());
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        mistakes << u"url"_s;
    mistakes.removeAll({});
    return mistakes.join(u' ');
}

QString mistakeInResponse(const QJsonObject &response)
{
    QStringList mistakes{missingIn(response, u"response"_s,
                                   {{"status"_L1, Type::Double},
                                    {"statusText"_L1, Type::String},
                                    {"httpVersion"_L1, Type::String},
                                    {"cookies"_L1, Type::Array},
                                    {"headers"_L1, Type::Array},
                                    {"content"_L1, Type::Object},
                                    {"redirectURL"_L1, Type::String},
                                    {"headersSize"_L1, Type::Double},
                                    {"bodySize"_L1, Type::Double}}),
                         missingIn(response.value("content"_L1).toObject(), u"content"_s,
                                   {{"size"_L1, Type::Double}, {"mimeType"_L1, Type::String}})};
    for (const QString &pairs : {u"cookies"_s, u"headers"_s})
        mistakes << mistakeInPairs(response.value(pairs), pairs);
    mistakes.removeAll({});
    return mistakes.join(u' ');
}

QString mistakeInMessages(const QJsonObject &entry)
{
    for (const QJsonValue &value : entry.value("_webSocketMessages"_L1).toArray()) {
        const QJsonObject message = value.toObject();
        const QString type = message.value("type"_L1).toString();
        const QString missing = missingIn(message, u"message"_s,
                                          {{"type"_L1, Type::String},
                                           {"time"_L1, Type::Double},
                                           {"opcode"_L1, Type::Double},
                                           {"data"_L1, Type::String}});
        if (!missing.isEmpty() || (type != u"send"_s && type != u"receive"_s))
            return missing.isEmpty() ? u"type of a message"_s : missing;
    }
    return {};
}

QString mistakeInEntry(const QJsonObject &entry)
{
    QStringList mistakes{
        missingIn(entry, u"entry"_s,
                  {{"startedDateTime"_L1, Type::String},
                   {"time"_L1, Type::Double},
                   {"request"_L1, Type::Object},
                   {"response"_L1, Type::Object},
                   {"cache"_L1, Type::Object},
                   {"timings"_L1, Type::Object}}),
        missingIn(
            entry.value("timings"_L1).toObject(), u"timings"_s,
            {{"send"_L1, Type::Double}, {"wait"_L1, Type::Double}, {"receive"_L1, Type::Double}}),
        mistakeInRequest(entry.value("request"_L1).toObject()),
        mistakeInResponse(entry.value("response"_L1).toObject()), mistakeInMessages(entry)};
    const auto started
        = QDateTime::fromString(entry.value("startedDateTime"_L1).toString(), Qt::ISODateWithMs);
    if (!started.isValid() || entry.value("time"_L1).toDouble() < 0)
        mistakes << u"times"_s;
    mistakes.removeAll({});
    return mistakes.join(u' ');
}

QString mistakeIn(const QByteArray &har)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(har, &error);
    if (!document.isObject())
        return error.errorString();
    const QJsonObject log = document.object().value("log"_L1).toObject();
    QStringList mistakes{missingIn(log, u"log"_s,
                                   {{"version"_L1, Type::String},
                                    {"creator"_L1, Type::Object},
                                    {"entries"_L1, Type::Array}}),
                         missingIn(log.value("creator"_L1).toObject(), u"creator"_s,
                                   {{"name"_L1, Type::String}, {"version"_L1, Type::String}})};
    if (log.value("version"_L1) != QJsonValue(u"1.2"_s))
        mistakes << u"version"_s;
    for (const QJsonValue &entry : log.value("entries"_L1).toArray())
        mistakes << mistakeInEntry(entry.toObject());
    mistakes.removeAll({});
    return mistakes.join(u' ');
}

QStringList namesAndValues(const QJsonValue &pairs)
{
    QStringList texts;
    for (const QJsonValue &pair : pairs.toArray())
        texts << pair["name"_L1].toString() + u'=' + pair["value"_L1].toString();
    return texts;
}

} // namespace

QJsonArray tst_HarExporter::entriesOf(const EventStore &store, const RowSelection &selection)
{
    const QByteArray har = exported(ExportFormat::Har, store, selection);
    const QString mistake = mistakeIn(har);
    if (!mistake.isEmpty())
        qWarning("not HAR: %s", qPrintable(mistake));
    return QJsonDocument::fromJson(har)["log"_L1]["entries"_L1].toArray();
}

void tst_HarExporter::isHar()
{
    EventStore store;
    const SampleSession sample(store);
    const QByteArray har = exported(ExportFormat::Har, store);
    QCOMPARE(mistakeIn(har), QString());
    // The checker itself sees what is missing.
    for (const char *member : {"\"redirectURL\"", "\"wait\"", "\"opcode\"", "\"creator\""}) {
        QByteArray broken = har;
        QVERIFY(!mistakeIn(broken.replace(member, "\"other\"")).isEmpty());
    }
}

void tst_HarExporter::isHarWhateverHappened_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("garbage") << "\x00\xff\xfe"_ba;
    QTest::newRow("one word") << "GET"_ba;
    QTest::newRow("no fields") << "GET / HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("field without a name") << "GET / HTTP/1.1\r\n: x\r\nCookie: ;;=\r\n\r\n"_ba;
    QTest::newRow("query without values") << "GET /?a&&=b&c=%zz HTTP/1.1\r\nHost: x\r\n\r\n"_ba;
    QTest::newRow("length of letters") << "GET / HTTP/1.1\r\nContent-Length: many\r\n\r\n"_ba;
}

void tst_HarExporter::isHarWhateverHappened()
{
    QFETCH(const QByteArray, head);
    EventStore store;
    const quint32 request = store.append(otherEvent(EventKind::Request, 0), head);
    Event response = otherEvent(EventKind::Response, 5 * Ms, Event::NoSession, 500);
    response.link = request;
    store.append(response, head);
    store.append(otherEvent(EventKind::Request, 0), head);
    QCOMPARE(entriesOf(store).size(), 2);
    QCOMPARE(mistakeIn(exported(ExportFormat::Har, store)), QString());
}

void tst_HarExporter::tellsOfARequest()
{
    EventStore store;
    const SampleSession sample(store);
    const QJsonObject entry = entriesOf(store).first().toObject();
    QCOMPARE(entry["startedDateTime"_L1].toString(), u"2023-11-14T22:13:20.010Z"_s);
    QCOMPARE(entry["time"_L1].toDouble(), 2.0);
    QCOMPARE(entry["timings"_L1]["wait"_L1].toDouble(), 2.0);
    QCOMPARE(entry["_resourceType"_L1].toString(), u"xhr"_s);
    QCOMPARE(entry["_sid"_L1].toString(), u"abc"_s);
    const QJsonValue request = entry["request"_L1];
    QCOMPARE(request["method"_L1].toString(), u"GET"_s);
    QCOMPARE(request["url"_L1].toString(),
             u"http://chat.example:3000/engine.io/?EIO=4&transport=polling&name=J%C3%B6rg+B"_s);
    QCOMPARE(request["httpVersion"_L1].toString(), u"HTTP/1.1"_s);
    QCOMPARE(namesAndValues(request["queryString"_L1]),
             (QStringList{u"EIO=4"_s, u"transport=polling"_s, u"name=J\u00f6rg B"_s}));
    QCOMPARE(namesAndValues(request["cookies"_L1]), (QStringList{u"a=1"_s, u"b=two words"_s}));
    QCOMPARE(namesAndValues(request["headers"_L1]).front(), u"Host=chat.example:3000"_s);
    const QJsonValue response = entry["response"_L1];
    QCOMPARE(response["status"_L1].toInt(), 200);
    QCOMPARE(response["statusText"_L1].toString(), u"OK"_s);
    QCOMPARE(response["bodySize"_L1].toInt(), 96);
    const QJsonValue cookie = response["cookies"_L1][0];
    QCOMPARE(cookie["name"_L1].toString(), u"io"_s);
    QCOMPARE(cookie["path"_L1].toString(), u"/"_s);
    QVERIFY(cookie["httpOnly"_L1].toBool());
}

void tst_HarExporter::tellsOfBodies()
{
    EventStore store;
    const SampleSession sample(store);
    const QJsonArray entries = entriesOf(store);
    const QJsonValue content = entries[0]["response"_L1]["content"_L1];
    QVERIFY(content["text"_L1].toString().startsWith(u"0{\"sid\":\"abc\""_s));
    QCOMPARE(content["size"_L1].toInt(), content["text"_L1].toString().size());
    QCOMPARE(content["mimeType"_L1].toString(), u"text/plain; charset=UTF-8"_s);
    const QJsonValue post = entries[1]["request"_L1];
    QCOMPARE(post["method"_L1].toString(), u"POST"_s);
    QCOMPARE(post["postData"_L1]["text"_L1].toString(), u"4hello\u001ebAP8="_s);
    QCOMPARE(post["bodySize"_L1].toInt(), 20);
    QCOMPARE(entries[1]["response"_L1]["content"_L1]["size"_L1].toInt(), 2);
}

void tst_HarExporter::tellsOfAWebSocket()
{
    EventStore store;
    const SampleSession sample(store);
    const QJsonArray entries = entriesOf(store);
    QCOMPARE(entries.size(), 3);
    const QJsonValue entry = entries[2];
    QCOMPARE(entry["_resourceType"_L1].toString(), u"websocket"_s);
    QVERIFY(entry["request"_L1]["url"_L1].toString().startsWith(u"ws://chat.example:3000/"_s));
    QCOMPARE(entry["response"_L1]["status"_L1].toInt(), 101);
    const QJsonArray messages = entry["_webSocketMessages"_L1].toArray();
    QCOMPARE(messages.size(), 16);
    QCOMPARE(messages[0]["type"_L1].toString(), u"send"_s);
    QCOMPARE(messages[0]["data"_L1].toString(), u"2probe"_s);
    QCOMPARE(messages[0]["opcode"_L1].toInt(), 1);
    QCOMPARE(messages[0]["time"_L1].toDouble(), 1'700'000'000.032);
    QCOMPARE(messages[1]["type"_L1].toString(), u"receive"_s);
    QCOMPARE(messages[13]["data"_L1].toString(), u'4' + QString::fromLatin1(EvilText));
    QCOMPARE(messages[14]["opcode"_L1].toInt(), 2);
    QCOMPARE(messages[14]["data"_L1].toString(), u"Af4="_s);
}

void tst_HarExporter::keepsWebSocketsApart()
{
    EventStore store;
    for (int i = 0; i < 300; ++i) {
        const QByteArray sid = "s" + QByteArray::number(i % 3);
        const int known = store.sessionOf(sid);
        const quint32 session = known < 0 ? store.addSession(sid, {}) : quint32(known);
        Event event = packetEvent(EngineIoPacket::Type::Message, Direction::In, i * Ms, session);
        event.flags = Event::WebSocket;
        store.append(event, sid);
    }
    const QJsonArray entries = entriesOf(store);
    QCOMPARE(entries.size(), 3);
    for (const QJsonValue &entry : entries) {
        const QJsonArray messages = entry["_webSocketMessages"_L1].toArray();
        QCOMPARE(messages.size(), 100);
        for (const QJsonValue &message : messages)
            QCOMPARE(message["data"_L1].toString(), u'4' + entry["_sid"_L1].toString());
    }
}

// Two at once, and a third that is refused between.
void tst_HarExporter::findsTheHandshakeThatOpenedASession()
{
    EventStore store;
    Event request = otherEvent(EventKind::Request, 0);
    request.flags = Event::WebSocket;
    Event refusal = otherEvent(EventKind::Response, Ms, Event::NoSession, 400);
    for (const QByteArray &host : {"a"_ba, "refused"_ba, "b"_ba}) {
        const quint32 number = store.append(
            request, "GET /?transport=websocket HTTP/1.1\r\nHost: "_ba + host + "\r\n\r\n");
        if (host == "refused")
            refusal.link = number;
    }
    store.append(refusal, "HTTP/1.1 400 Bad Request\r\n\r\n");
    for (const char *sid : {"sa", "sb"}) {
        const quint32 session = store.addSession(sid, {});
        Event opened = otherEvent(EventKind::SessionOpened, 2 * Ms, session);
        opened.flags = Event::WebSocket;
        store.append(opened, {});
        Event message = packetEvent(EngineIoPacket::Type::Message, Direction::In, 3 * Ms, session);
        message.flags = Event::WebSocket;
        store.append(message, sid);
    }
    const QJsonArray entries = entriesOf(store);
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0]["_sid"_L1].toString(), u"sa"_s);
    QVERIFY(entries[0]["request"_L1]["url"_L1].toString().startsWith(u"ws://a/"_s));
    QCOMPARE(entries[0]["_webSocketMessages"_L1][0]["data"_L1].toString(), u"4sa"_s);
    QCOMPARE(entries[1]["response"_L1]["status"_L1].toInt(), 400);
    QCOMPARE(entries[2]["_sid"_L1].toString(), u"sb"_s);
    QCOMPARE(entries[2]["response"_L1]["status"_L1].toInt(), 101); // no row says it
    QVERIFY(!entries[2].toObject().contains("comment"_L1));
    QCOMPARE(entriesOf(store, {{}, 1U}).size(), 1);
}

void tst_HarExporter::saysWhatWasNotRecorded()
{
    EventStore store;
    const quint32 session = store.addSession("abc", {});
    Event message = packetEvent(EngineIoPacket::Type::Message, Direction::In, 0, session);
    store.append(message, "over polling, by an unknown request");
    message.flags = Event::WebSocket;
    store.append(message, "over an unknown WebSocket");
    store.append(otherEvent(EventKind::Request, 0, session), "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    const QJsonDocument har = QJsonDocument::fromJson(exported(ExportFormat::Har, store));
    QVERIFY(har["log"_L1]["comment"_L1].toString().startsWith(u"1 packets are left out"_s));
    const QJsonArray entries = entriesOf(store);
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries[0]["comment"_L1].toString().contains(u"request"_s));
    QCOMPARE(entries[0]["response"_L1]["status"_L1].toInt(), 101);
    QCOMPARE(entries[0]["request"_L1]["url"_L1].toString(),
             u"ws://localhost/engine.io/?EIO=4&transport=websocket&sid=abc"_s);
    QVERIFY(entries[1]["comment"_L1].toString().contains(u"response"_s));
    QCOMPARE(entries[1]["response"_L1]["status"_L1].toInt(), 0);
}

void tst_HarExporter::takesARefusedWebSocketForARequest()
{
    EventStore store;
    const quint32 session = store.addSession("abc", {});
    Event request = otherEvent(EventKind::Request, 0, session);
    request.flags = Event::WebSocket;
    Event response = otherEvent(EventKind::Response, Ms, session, 400);
    response.link = store.append(request, "GET /?transport=websocket HTTP/1.1\r\nHost: x\r\n\r\n");
    store.append(response, "HTTP/1.1 400 Bad Request\r\n\r\n");
    const QJsonArray entries = entriesOf(store);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0]["_resourceType"_L1].toString(), u"xhr"_s);
    QCOMPARE(entries[0]["response"_L1]["status"_L1].toInt(), 400);
    QVERIFY(!entries[0].toObject().contains("_webSocketMessages"_L1));
}

void tst_HarExporter::writesOnlyWhatIsSelected()
{
    EventStore store;
    const SampleSession sample(store);
    const quint32 other = store.addSession("other", {});
    store.append(otherEvent(EventKind::Request, 0, other), "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(entriesOf(store, {{}, sample.session}).size(), 3);
    QCOMPARE(entriesOf(store, {{}, other}).size(), 1);
    // A message brings the whole exchange that carried it, and of a WebSocket itself alone.
    QCOMPARE(entriesOf(store, {*parseFilter(u"data=hello"), {}}).size(), 1);
    const QJsonArray pings = entriesOf(store, {*parseFilter(u"type:ping"), {}});
    QCOMPARE(pings.size(), 1);
    QCOMPARE(pings[0]["_webSocketMessages"_L1].toArray().size(), 7);
}

void tst_HarExporter::isValidWithoutAnything()
{
    const EventStore store;
    QCOMPARE(mistakeIn(exported(ExportFormat::Har, store)), QString());
    QCOMPARE(entriesOf(store).size(), 0);
}

QTEST_GUILESS_MAIN(tst_HarExporter)
#include "tst_harexporter.moc"
