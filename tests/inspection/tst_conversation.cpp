// SPDX-License-Identifier: MIT
#include "inspection/proxy/conversation.h"

#include "http/contentencoding.h"
#include "shared/rawwebsocketclient.h"

#include <QMetaEnum>
#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = EngineIoTapEvent::Kind;

// What is understood of bytes that go by; no sockets.
class tst_Conversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPollHoweverItIsSent_data();
    void readsAPollHoweverItIsSent();
    void readsBytesOneByOne();
    void readsJsonp();
    void keepsPipelinedRequestsInOrder();
    void passesOverInterimResponses();
    void takesAResponseThatComesEarly();
    void leavesOtherRequestsAlone();
    void leavesOtherVersionsUnread();
    void takesPacketsOfAnUnknownSessionWhenTheServerDoes();
    void saysWhatItCannotRead_data();
    void saysWhatItCannotRead();
    void goesOnBehindARefusedWebSocket();
    void readsFramesThatComeWithTheHandshake();
    void joinsAnUpgradeOfAnotherConnection();
    void endsASessionThatTheServerDoesNotKnow();
    void takesAnEmptyPollForNoPacket();
    void doesNotOpenAClosedSessionAgain();
    void toldOfSilenceItEndsPollingSessions();

private:
    struct Observed
    {
        Observed()
        {
            sessions.setSink([this](const EngineIoTapEvent &event) { events.append(event); });
        }
        void client(const QByteArray &bytes) { conversation.bytesSent(Sender::Client, bytes); }
        void server(const QByteArray &bytes) { conversation.bytesSent(Sender::Server, bytes); }
        void openPolling()
        {
            client("GET /engine.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: a\r\n\r\n");
            server(answer(Open));
            events.clear();
        }
        QStringList kinds() const
        {
            QStringList names;
            for (const EngineIoTapEvent &event : events)
                names.append(
                    QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(event.kind))));
            return names;
        }

        ObservedSessions sessions;
        QList<EngineIoTapEvent> events;
        Conversation conversation{sessions, u"127.0.0.1:4711"_s};
    };

    static QByteArray get(const QByteArray &query)
    {
        return "GET /engine.io/?EIO=4&transport=polling" + query + " HTTP/1.1\r\nHost: a\r\n\r\n";
    }
    static QByteArray post(const QByteArray &query, const QByteArray &body)
    {
        return "POST /engine.io/?EIO=4&transport=polling" + query
               + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(body.size())
               + "\r\n\r\n" + body;
    }
    static QByteArray answer(const QByteArray &body, const QByteArray &fields = {},
                             const QByteArray &status = "200 OK")
    {
        return "HTTP/1.1 " + status + "\r\n" + fields
               + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    static const QByteArray Open;
};

const QByteArray tst_Conversation::Open
    = R"(0{"sid":"abc","upgrades":["websocket"],"pingInterval":25000,"pingTimeout":20000})"_ba;

void tst_Conversation::readsAPollHoweverItIsSent_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<bool>("closes");

    const QByteArray packets = "4one\x1e"
                               "4two"_ba;
    const QByteArray gzip = encode(ContentCoding::Gzip, packets);
    const QByteArray deflate = encode(ContentCoding::Deflate, packets);
    QTest::newRow("length") << answer(packets) << false;
    QTest::newRow("chunked") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                "4\r\n4one\r\n5;a=b\r\n\x1e"
                                "4two\r\n0\r\nTrailer: 1\r\n\r\n"_ba
                             << false;
    QTest::newRow("until the end") << "HTTP/1.0 200 OK\r\n\r\n" + packets << true;
    QTest::newRow("gzip") << answer(gzip, "Content-Encoding: gzip\r\n") << false;
    QTest::newRow("deflate") << answer(deflate, "content-encoding: Deflate\r\n") << false;
    QTest::newRow("lone line feeds") << "HTTP/1.1 200 OK\nContent-Length: 9\n\n" + packets << false;
}

void tst_Conversation::readsAPollHoweverItIsSent()
{
    QFETCH(QByteArray, response);
    QFETCH(bool, closes);
    Observed o;
    o.openPolling();
    o.client(get("&sid=abc"));
    o.server(response);
    if (closes)
        o.conversation.finished(Sender::Server, false);
    QCOMPARE(o.kinds(), (QStringList{u"RequestReceived"_s, u"ResponseSent"_s, u"PacketSent"_s,
                                     u"PacketSent"_s}));
    QCOMPARE(o.events[2].packet.data, "one"_ba);
    QCOMPARE(o.events[3].packet.data, "two"_ba);
    QCOMPARE(o.events[3].exchange, o.events[0].exchange);
    QVERIFY(response.startsWith(o.events[1].head));
}

void tst_Conversation::readsBytesOneByOne()
{
    Observed o;
    for (const char byte : get({}))
        o.client(QByteArray(1, byte));
    for (const char byte : answer(Open))
        o.server(QByteArray(1, byte));
    QCOMPARE(o.kinds(), (QStringList{u"RequestReceived"_s, u"SessionOpened"_s, u"ResponseSent"_s,
                                     u"PacketSent"_s}));
    QCOMPARE(o.events[1].sid, "abc"_ba);
    QCOMPARE(o.events[1].text, u"127.0.0.1:4711"_s);
}

void tst_Conversation::readsJsonp()
{
    Observed o;
    o.openPolling();
    o.client(post("&sid=abc&j=0", "d=4hi%5C%5Cn"));
    o.server(answer("ok"));
    o.client(get("&sid=abc&j=1"));
    o.server(answer(R"(___eio[1]("4say \"hi\"");)"));
    QCOMPARE(o.kinds(), (QStringList{u"RequestReceived"_s, u"PacketReceived"_s, u"ResponseSent"_s,
                                     u"RequestReceived"_s, u"ResponseSent"_s, u"PacketSent"_s}));
    QCOMPARE(o.events[1].packet.data, "hi\\n"_ba);
    QCOMPARE(o.events[5].packet.data, R"(say "hi")"_ba);
}

void tst_Conversation::keepsPipelinedRequestsInOrder()
{
    Observed o;
    o.openPolling();
    o.client(post("&sid=abc", "4a") + "GET /other HTTP/1.1\r\nHost: a\r\n\r\n" + get("&sid=abc"));
    o.server(answer("ok") + answer("4no packet") + answer("4b"));
    QCOMPARE(o.kinds(),
             (QStringList{u"RequestReceived"_s, u"PacketReceived"_s, u"RequestReceived"_s,
                          u"ResponseSent"_s, u"ResponseSent"_s, u"PacketSent"_s}));
    QCOMPARE(o.events[5].packet.data, "b"_ba);
}

void tst_Conversation::passesOverInterimResponses()
{
    Observed o;
    o.openPolling();
    o.client(get("&sid=abc"));
    o.server("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
             + answer("6"));
    QCOMPARE(o.kinds(), (QStringList{u"RequestReceived"_s, u"ResponseSent"_s, u"PacketSent"_s}));
    QCOMPARE(o.events[1].status, 200);
}

void tst_Conversation::takesAResponseThatComesEarly()
{
    Observed o;
    o.openPolling();
    const QByteArray request = post("&sid=abc", QByteArray(1000, '4'));
    o.client(request.first(500));
    o.server(answer("too large", {}, "413 Payload Too Large"));
    o.client(request.sliced(500) + get("&sid=abc"));
    o.server(answer("6"));
    QCOMPARE(o.kinds(), (QStringList{u"RequestReceived"_s, u"ResponseSent"_s, u"RequestReceived"_s,
                                     u"ResponseSent"_s, u"PacketSent"_s}));
    QCOMPARE(o.events[1].status, 413);
}

void tst_Conversation::leavesOtherRequestsAlone()
{
    Observed o;
    o.client("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n");
    o.server("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + answer("{}", {}, "404 Not Found"));
    o.client("GET /socket HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n\r\n");
    o.server("HTTP/1.1 101 Switching Protocols\r\n\r\n\x81\x02hi");
    o.client("anything");
    QCOMPARE(o.kinds(), QStringList());
}

void tst_Conversation::leavesOtherVersionsUnread()
{
    Observed o;
    o.client("GET /engine.io/?EIO=3&transport=polling HTTP/1.1\r\nHost: a\r\n\r\n");
    o.server(answer("97:0{\"sid\":\"abc\"}"));
    QCOMPARE(o.kinds(), (QStringList{u"RequestReceived"_s, u"ResponseSent"_s}));
}

void tst_Conversation::takesPacketsOfAnUnknownSessionWhenTheServerDoes()
{
    Observed o;
    o.client(post("&sid=old", "4hi"));
    QCOMPARE(o.kinds(), QStringList{u"RequestReceived"_s});
    o.server(answer("ok"));
    QCOMPARE(o.kinds(),
             (QStringList{u"RequestReceived"_s, u"PacketReceived"_s, u"ResponseSent"_s}));
    QVERIFY(o.sessions.contains("old"_ba));
}

void tst_Conversation::saysWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("fromClient");
    QTest::addColumn<QByteArray>("fromServer");
    QTest::addColumn<QString>("text");

    const QByteArray poll = get("&sid=abc");
    QTest::newRow("request") << "nonsense\r\n\r\n"_ba << QByteArray()
                             << u"a request that cannot be read; the rest of its connection "
                                "passes unseen"_s;
    QTest::newRow("response") << poll << "nonsense\r\n\r\n"_ba
                              << u"a response that cannot be read; the rest of its connection "
                                 "passes unseen"_s;
    QTest::newRow("lengths")
        << poll << "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"_ba
        << u"a response that cannot be read; the rest of its connection "
           "passes unseen"_s;
    QTest::newRow("packet of the client")
        << post("&sid=abc", "9") << QByteArray() << u"unknown packet type"_s;
    QTest::newRow("packet of the server")
        << poll << answer("9") << u"from the server: unknown packet type"_s;
    QTest::newRow("content coding") << poll << answer("xyz", "Content-Encoding: br\r\n")
                                    << u"from the server: a content coding that cannot be read"_s;
    QTest::newRow("broken gzip") << poll << answer("xyz", "Content-Encoding: gzip\r\n")
                                 << u"from the server: a content coding that cannot be read"_s;
}

void tst_Conversation::saysWhatItCannotRead()
{
    QFETCH(QByteArray, fromClient);
    QFETCH(QByteArray, fromServer);
    QFETCH(QString, text);
    Observed o;
    o.openPolling();
    o.client(fromClient);
    o.server(fromServer);
    QStringList texts;
    for (const EngineIoTapEvent &event : std::as_const(o.events)) {
        if (event.kind == Kind::PacketMalformed)
            texts.append(event.text);
    }
    QCOMPARE(texts, QStringList{text});
    o.client("more nonsense\r\n\r\n");
    o.server("more nonsense\r\n\r\n");
}

void tst_Conversation::goesOnBehindARefusedWebSocket()
{
    Observed o;
    o.client(RawWebSocketClient::handshake(RawWebSocketClient::EngineIoTarget) + get({}));
    QCOMPARE(o.kinds(), QStringList{u"RequestReceived"_s});
    o.server(answer(R"({"code":3,"message":"Bad request"})", {}, "400 Bad Request") + answer(Open));
    QCOMPARE(o.kinds(), (QStringList{u"RequestReceived"_s, u"ConnectionRejected"_s,
                                     u"ResponseSent"_s, u"RequestReceived"_s, u"SessionOpened"_s,
                                     u"ResponseSent"_s, u"PacketSent"_s}));
    QCOMPARE(o.events[1].text, u"Bad request"_s);
    QCOMPARE(o.events[1].code, ConnectionError::BadRequest);
}

void tst_Conversation::readsFramesThatComeWithTheHandshake()
{
    Observed o;
    o.client(RawWebSocketClient::handshake(RawWebSocketClient::EngineIoTarget)
             + RawWebSocketClient::frame(RawWebSocketClient::Text, "4early"));
    const QByteArray open = "\x81" + QByteArray(1, char(Open.size())) + Open;
    o.server("HTTP/1.1 101 Switching Protocols\r\n\r\n" + open + "\x81");
    o.server("\x02"
             "42\x88\x02\x03");
    o.server("\xe8");
    QCOMPARE(o.kinds(), (QStringList{u"RequestReceived"_s, u"ResponseSent"_s, u"SessionOpened"_s,
                                     u"PacketSent"_s, u"PacketReceived"_s, u"PacketSent"_s,
                                     u"SessionClosed"_s}));
    QCOMPARE(o.events[4].packet.data, "early"_ba);
    QCOMPARE(o.events[5].transport, TransportType::WebSocket);
    QCOMPARE(o.events[6].reason, DisconnectReason::ServerDisconnect);
}

void tst_Conversation::joinsAnUpgradeOfAnotherConnection()
{
    Observed o;
    o.openPolling();
    Conversation webSocket(o.sessions, u"127.0.0.1:4712"_s);
    webSocket.bytesSent(Sender::Client, RawWebSocketClient::handshake(
                                            RawWebSocketClient::EngineIoTarget + "&sid=abc"));
    webSocket.bytesSent(Sender::Server, "HTTP/1.1 101 Switching Protocols\r\n\r\n");
    webSocket.bytesSent(Sender::Client,
                        RawWebSocketClient::frame(RawWebSocketClient::Text, "2probe"));
    webSocket.bytesSent(Sender::Server, "\x81\x06"
                                        "3probe");
    webSocket.finished(Sender::Client, true);
    QCOMPARE(o.kinds().mid(2),
             (QStringList{u"UpgradeStarted"_s, u"PacketReceived"_s, u"PacketSent"_s,
                          u"UpgradeProbed"_s, u"UpgradeFailed"_s}));
    QCOMPARE(o.events.last().text, u"the WebSocket was closed or lost"_s);
    QVERIFY(o.sessions.contains("abc"_ba));
}

void tst_Conversation::endsASessionThatTheServerDoesNotKnow()
{
    Observed o;
    o.openPolling();
    o.client(get("&sid=abc"));
    o.server(answer(R"({"code":1,"message":"Session ID unknown"})", {}, "400 Bad Request"));
    QCOMPARE(o.kinds(), (QStringList{u"RequestReceived"_s, u"SessionClosed"_s,
                                     u"ConnectionRejected"_s, u"ResponseSent"_s}));
    QCOMPARE(o.events[1].reason, DisconnectReason::TransportClose);
}

void tst_Conversation::takesAnEmptyPollForNoPacket()
{
    Observed o;
    o.openPolling();
    o.client(get("&sid=abc"));
    o.server(answer({}));
    QCOMPARE(o.kinds(), (QStringList{u"RequestReceived"_s, u"ResponseSent"_s}));
}

void tst_Conversation::doesNotOpenAClosedSessionAgain()
{
    Observed o;
    o.openPolling();
    Conversation posts(o.sessions, u"127.0.0.1:4712"_s);
    o.client(get("&sid=abc"));
    posts.bytesSent(Sender::Client, post("&sid=abc", "1"));
    posts.bytesSent(Sender::Server, answer("ok"));
    o.server(answer("6"));
    QVERIFY(!o.sessions.contains("abc"_ba));
    QCOMPARE(o.kinds().count(u"SessionClosed"_s), 1);
}

void tst_Conversation::toldOfSilenceItEndsPollingSessions()
{
    Observed o;
    o.openPolling();
    const Time opened = Clock::now();
    o.sessions.advance(opened + 45s);
    QVERIFY(o.sessions.contains("abc"_ba));
    o.client(get("&sid=abc"));
    o.server(answer("2"));
    o.client(post("&sid=abc", "3"));
    o.server(answer("ok"));
    o.sessions.advance(Clock::now() + 45s);
    QVERIFY(o.sessions.contains("abc"_ba));
    o.sessions.advance(Clock::now() + 47s);
    QVERIFY(!o.sessions.contains("abc"_ba));
    QCOMPARE(o.events.last().reason, DisconnectReason::PingTimeout);
}

QTEST_APPLESS_MAIN(tst_Conversation)
#include "tst_conversation.moc"
