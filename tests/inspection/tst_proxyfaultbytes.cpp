// SPDX-License-Identifier: MIT
#include "http/contentencoding.h"
#include "inspection/faultyline.h"
#include "inspection/faultyproxy.h"
#include "inspection/proxy/messagereader.h"

#include <QRandomGenerator>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = EngineIoFault::Kind;
using Direction = EngineIoFaultScope::Direction;

// What faults make of the bytes that pass through EngineIoProxy, and what they leave alone.
class tst_ProxyFaultBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesUnchangedWhatNoRuleTouches_data();
    void leavesUnchangedWhatNoRuleTouches();
    void leavesUnchangedWhatOnlyWaits();
    void passesWhatIsNoHttp();
    void passesForeignBodiesAsTheyCome();
    void judgesAMessageOnlyWhenItsBeginningHasNotPassed();
    void judgesARequestOnlyWhenItsBeginningHasNotPassed();
    void passesAtOnceAgainWithoutFaults();
    void keepsCompressedMessagesReadable_data();
    void keepsCompressedMessagesReadable();
    void rewritesACompressedPoll();
    void rewritesRequests_data();
    void rewritesRequests();
    void rewritesAScript();
    void askedToGoOnItDoes();
    void answersAfterTheServerHasClosed();
    void readsNoMoreThanItMayHold_data();
    void readsNoMoreThanItMayHold();
    void passesWhatIsTooLargeToHold_data();
    void passesWhatIsTooLargeToHold();
};

namespace {

constexpr auto NoKind = Kind(99); // a breakpoint

EngineIoFault faultOf(Kind kind, const QByteArray &data)
{
    EngineIoFault fault;
    fault.kind = kind;
    fault.scope.packet = EngineIoPacket::Type::Message;
    fault.scope.predicate = [data](const EngineIoTapEvent &event) {
        return event.packet.data == data;
    };
    return fault;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(4711);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

} // namespace

void tst_ProxyFaultBytes::leavesUnchangedWhatNoRuleTouches_data()
{
    QTest::addColumn<bool>("isPolling");
    QTest::addColumn<QByteArray>("fromClient");
    QTest::addColumn<QByteArray>("fromServer");

    const QByteArray close = "Connection: keep-alive\r\n"_ba;
    QTest::newRow("chunked") << true
                             << "POST /engine.io/?EIO=4&transport=polling&sid=abc HTTP/1.1\r\n"
                                "hOsT:   example.org:1  \r\nX-A: 1\r\nx-a: 2\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n3;ext=1\r\n4hi\r\n0\r\n\r\n"_ba
                             << "HTTP/1.1 200 Fine\r\nb: 1\r\nA:2\r\nTransfer-Encoding: chunked"
                                "\r\n\r\n2\r\nok\r\n0\r\nT: 1\r\n\r\n"_ba;
    QTest::newRow("poll") << true << FaultyLine::get()
                          << "HTTP/1.1 200 OK\nx: 1\nContent-Length:   3\n\n4hi"_ba;
    const QByteArray gzip = encode(ContentCoding::Gzip, "4hi\x1e"
                                                        "4you"_ba);
    QTest::newRow("gzip") << true << FaultyLine::get()
                          << FaultyLine::answer(gzip, "Content-Encoding: gzip\r\n");
    QTest::newRow("malformed") << true << FaultyLine::post("9what"_ba)
                               << FaultyLine::answer("8what"_ba);
    QTest::newRow("foreign") << true
                             << "PUT /a?b HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx"_ba
                             << FaultyLine::answer("4foreign"_ba, close);
    QTest::newRow("interim") << true << FaultyLine::get()
                             << "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
                                    + FaultyLine::answer("6"_ba);
    QTest::newRow("fragments") << false
                               << RawWebSocketClient::frame(RawWebSocketClient::Text, "4a"_ba,
                                                            false)
                                      + RawWebSocketClient::frame(RawWebSocketClient::Continuation,
                                                                  "b"_ba)
                               << FaultyLine::frame("4hi"_ba) + QByteArray("\x89\x01x", 3);
    QTest::newRow("no packet") << false
                               << RawWebSocketClient::frame(RawWebSocketClient::Text, "9?"_ba)
                               << FaultyLine::frame("?"_ba);
    QTest::newRow("no frame") << false << QByteArray(300, '\xff') << QByteArray(300, '\xff');
}

void tst_ProxyFaultBytes::leavesUnchangedWhatNoRuleTouches()
{
    QFETCH(bool, isPolling);
    QFETCH(QByteArray, fromClient);
    QFETCH(QByteArray, fromServer);
    FaultyLine line;
    QVERIFY(line.server);
    line.faults.addFault(faultOf(Kind::Drop, "another"_ba));
    line.faults.addBreakpoint(faultOf(Kind::Drop, "another"_ba).scope);
    if (isPolling)
        line.openPolling();
    else
        line.openWebSocket();
    QCOMPARE(line.toServer(fromClient), fromClient);
    QCOMPARE(line.toClient(fromServer), fromServer);
}

void tst_ProxyFaultBytes::leavesUnchangedWhatOnlyWaits()
{
    FaultyLine line;
    QVERIFY(line.server);
    EngineIoFault fault = faultOf(Kind::Delay, "late"_ba);
    fault.delay = 10ms;
    const int id = line.faults.addFault(fault);
    line.openPolling();
    QCOMPARE(line.toServer(FaultyLine::get()), FaultyLine::get());
    const QByteArray gzip = encode(ContentCoding::Gzip, "4hi\x1e"
                                                        "4late"_ba);
    const QByteArray response = FaultyLine::answer(gzip, "content-ENCODING:   gzip\r\n");
    QCOMPARE(line.toClient(response), response);
    const QByteArray request = "POST /engine.io/?EIO=4&transport=polling&sid=abc HTTP/1.1\r\n"
                               "hOsT:   a\r\nTransfer-Encoding: chunked\r\n\r\n"
                               "5;a=b\r\n4late\r\n0\r\n\r\n"_ba;
    line.client.write(request);
    const std::unique_ptr<QTcpSocket> second = line.target.accept();
    QVERIFY(second);
    QTRY_COMPARE(second->bytesAvailable(), request.size());
    QCOMPARE(second->readAll(), request);
    QCOMPARE(line.faults.hits(id), 2U);
}

void tst_ProxyFaultBytes::passesWhatIsNoHttp()
{
    FaultyLine line;
    QVERIFY(line.server);
    line.faults.addFault(faultOf(Kind::Drop, "another"_ba));
    const QByteArray bytes = randomBytes(300'000);
    QCOMPARE(line.toServer(bytes), bytes);
    QCOMPARE(line.toClient(bytes), bytes);
}

// An event stream, for example, which never ends.
void tst_ProxyFaultBytes::passesForeignBodiesAsTheyCome()
{
    FaultyLine line;
    QVERIFY(line.server);
    line.faults.addFault(faultOf(Kind::Drop, "another"_ba));
    const QByteArray request = "GET /events HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
    QCOMPARE(line.toServer(request), request);
    const QByteArray begin
        = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n"_ba;
    QCOMPARE(line.toClient(begin), begin);
    QCOMPARE(line.toClient("data: 2\n"_ba), "data: 2\n"_ba);
}

void tst_ProxyFaultBytes::judgesAMessageOnlyWhenItsBeginningHasNotPassed()
{
    FaultyLine line;
    QVERIFY(line.server);
    line.openWebSocket();
    const QByteArray data(100'000, 'x');
    const QByteArray message = RawWebSocketClient::frame(RawWebSocketClient::Text, '4' + data);
    const QByteArray begin = message.first(50'000);
    QCOMPARE(line.toServer(begin), begin);
    const int id = line.faults.addFault(faultOf(Kind::Drop, data));
    const QByteArray other = RawWebSocketClient::frame(RawWebSocketClient::Text, "4other"_ba);
    const QByteArray rest = message.sliced(50'000);
    QCOMPARE(line.toServer(rest + message + other, rest.size() + other.size()), rest + other);
    QCOMPARE(line.faults.hits(id), 1U);
}

void tst_ProxyFaultBytes::judgesARequestOnlyWhenItsBeginningHasNotPassed()
{
    FaultyLine line;
    QVERIFY(line.server);
    line.openPolling();
    const QByteArray data(100'000, 'x');
    const QByteArray post = FaultyLine::post('4' + data);
    QCOMPARE(line.toServer(post.first(50'000)), post.first(50'000));
    const int id = line.faults.addFault(faultOf(Kind::Drop, data));
    QCOMPARE(line.toServer(post.sliced(50'000)), post.sliced(50'000));
    QCOMPARE(line.toClient(FaultyLine::answer("ok"_ba)), FaultyLine::answer("ok"_ba));
    QCOMPARE(line.faults.hits(id), 0U);
    line.client.write(post);
    QTRY_COMPARE(line.faults.hits(id), 1U);
    QByteArray answer; // of the proxy
    QTRY_VERIFY((answer += line.client.readAll()).endsWith("\r\n\r\nok"));
    QCOMPARE(line.server->bytesAvailable(), 0);
}

void tst_ProxyFaultBytes::passesAtOnceAgainWithoutFaults()
{
    FaultyLine line;
    QVERIFY(line.server);
    line.openWebSocket();
    const int id = line.faults.addFault(faultOf(Kind::Drop, "another"_ba));
    const QByteArray message = RawWebSocketClient::frame(RawWebSocketClient::Text, "4hello"_ba);
    QCOMPARE(line.toServer(message + message.first(3), message.size()), message);
    line.faults.removeFault(id);
    QCOMPARE(line.toServer(message.sliced(3)), message); // now it is whole
    QCOMPARE(line.toServer(message.first(3)), message.first(3));
}

void tst_ProxyFaultBytes::keepsCompressedMessagesReadable_data()
{
    QTest::addColumn<bool>("keepsContext");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QList<bool>>("compressed"); // what comes: OPEN is too short
    const QList<bool> all{false, true, true};
    const QList<bool> fewer{false, true};
    const QList<bool> fewerInTheClear{false, false};
    QTest::newRow("dropped, with context") << true << Kind::Drop << fewerInTheClear;
    QTest::newRow("dropped, without context") << false << Kind::Drop << fewer;
    QTest::newRow("corrupted, with context")
        << true << Kind::Corrupt << QList<bool>{false, false, false};
    QTest::newRow("corrupted, without context")
        << false << Kind::Corrupt << QList<bool>{false, false, true};
    QTest::newRow("delayed, with context") << true << Kind::Delay << all;
    QTest::newRow("dropped by a person, with context") << true << NoKind << fewerInTheClear;
}

// The second message is compressed with the help of the first.
void tst_ProxyFaultBytes::keepsCompressedMessagesReadable()
{
    QFETCH(bool, keepsContext);
    QFETCH(Kind, kind);
    EngineIoServerOptions options;
    options.setPerMessageDeflate(true);
    options.setPerMessageDeflateThreshold(1000);
    options.setPerMessageDeflateContextTakeover(keepsContext);
    FaultyProxy f(options);
    const QString text = u"all work and no play "_s.repeated(100);
    EngineIoFault fault = faultOf(kind, text.toUtf8());
    fault.delay = 10ms;
    fault.count = 1;
    if (kind == NoKind)
        f.faults->addBreakpoint(fault.scope);
    else
        f.faults->addFault(fault);

    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, f.port());
    client.write(RawWebSocketClient::handshake(RawWebSocketClient::EngineIoTarget,
                                               "Sec-WebSocket-Extensions: permessage-deflate\r\n"));
    QTRY_COMPARE(f.server.clientCount(), 1);
    f.server.broadcast(text);
    f.server.broadcast(text + u"!"_s);
    if (kind == NoKind) {
        QTRY_COMPARE(f.stopped.size(), 1);
        QVERIFY(f.faults->drop(f.stopped[0].stop));
    }
    QByteArray received;
    QTRY_VERIFY((received += client.readAll()).contains("\r\n\r\n"));
    QVERIFY(received.contains("permessage-deflate"));
    received.remove(0, received.indexOf("\r\n\r\n") + 4);
    MessageReader reader(WebSocketSender::Server,
                         keepsContext ? "permessage-deflate"
                                      : "permessage-deflate; server_no_context_takeover");
    QList<bool> compressed;
    QByteArrayList messages{QByteArray()};
    while (!messages.last().endsWith('!')) {
        QByteArrayView rest(received);
        if (const auto message = reader.next(rest)) {
            compressed.append((received[0] & 0x40) != 0);
            messages.append(message->payload);
            received = rest.toByteArray();
            continue;
        }
        QVERIFY(!reader.hasError());
        received.clear(); // taken
        QTRY_VERIFY(client.bytesAvailable() > 0);
        received = client.readAll();
    }
    QTEST(compressed, "compressed");
    QCOMPARE(messages.last(), '4' + text.toUtf8() + '!');
}

void tst_ProxyFaultBytes::rewritesACompressedPoll()
{
    FaultyLine line;
    QVERIFY(line.server);
    line.faults.addFault(faultOf(Kind::Drop, "lost"_ba));
    line.openPolling();
    QCOMPARE(line.toServer(FaultyLine::get()), FaultyLine::get());
    const QByteArray body = encode(ContentCoding::Gzip, "4lost\x1e"
                                                        "4kept"_ba);
    const QByteArray response = "HTTP/1.1 200 OK\r\nX: 1\r\nContent-Encoding: gzip\r\n"
                                "Transfer-Encoding: chunked\r\nY: 2\r\n\r\n"
                                + QByteArray::number(body.size(), 16) + "\r\n" + body
                                + "\r\n0\r\n\r\n";
    const QByteArray expected
        = "HTTP/1.1 200 OK\r\nX: 1\r\nY: 2\r\nContent-Length: 5\r\n\r\n4kept"_ba;
    QCOMPARE(line.toClient(response, expected.size()), expected);
}

void tst_ProxyFaultBytes::rewritesRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("length") << FaultyLine::post("4lost\x1e"
                                                "4kept\x1e"
                                                "bAQID"_ba)
                            << FaultyLine::post("4kept\x1e"
                                                "bAQID"_ba);
    QTest::newRow("chunked") << "POST /engine.io/?EIO=4&transport=polling&sid=abc HTTP/1.1\r\n"
                                "Host: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                                "5\r\n4lost\r\n6\r\n\x1e"
                                "4kept\r\n0\r\n\r\n"_ba
                             << FaultyLine::post("4kept"_ba);
    QTest::newRow("form") << FaultyLine::post("d=4lost%1E4a%5C%5Cn%5Cn%25"_ba, "&j=0"_ba)
                          << FaultyLine::post("d=4a%5C%5Cn%5Cn%25"_ba, "&j=0"_ba);
}

// Over a connection of the proxy's own.
void tst_ProxyFaultBytes::rewritesRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, expected);
    FaultyLine line;
    QVERIFY(line.server);
    line.faults.addFault(faultOf(Kind::Drop, "lost"_ba));
    line.openPolling();
    line.client.write(request);
    const std::unique_ptr<QTcpSocket> second = line.target.accept();
    QVERIFY(second);
    QTRY_COMPARE(second->bytesAvailable(), expected.size());
    QCOMPARE(second->readAll(), expected);
    QCOMPARE(line.pass(*second, line.client, FaultyLine::answer("ok"_ba),
                       FaultyLine::answer("ok"_ba).size()),
             FaultyLine::answer("ok"_ba));
}

void tst_ProxyFaultBytes::rewritesAScript()
{
    FaultyLine line;
    QVERIFY(line.server);
    line.faults.addFault(faultOf(Kind::Drop, "lost"_ba));
    line.openPolling();
    QCOMPARE(line.toServer(FaultyLine::get("&j=3"_ba)), FaultyLine::get("&j=3"_ba));
    const QByteArray expected = FaultyLine::answer(R"(___eio[3]("4say \"hi\"");)"_ba);
    QCOMPARE(line.toClient(FaultyLine::answer(R"(___eio[3]("4lost\u001e4say \"hi\"");)"_ba),
                           expected.size()),
             expected);
}

void tst_ProxyFaultBytes::askedToGoOnItDoes()
{
    FaultyLine line;
    QVERIFY(line.server);
    line.faults.addFault(faultOf(Kind::Drop, "another"_ba));
    line.openPolling();
    const QByteArray head = "POST /engine.io/?EIO=4&transport=polling&sid=abc HTTP/1.1\r\n"
                            "Host: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n"_ba;
    const QByteArray goOn = "HTTP/1.1 100 Continue\r\n\r\n"_ba;
    QCOMPARE(line.pass(line.client, line.client, head, goOn.size()), goOn);
    QCOMPARE(line.toServer("4hi"_ba, head.size() + 3), head + "4hi");
}

void tst_ProxyFaultBytes::answersAfterTheServerHasClosed()
{
    FaultyLine line;
    QVERIFY(line.server);
    EngineIoFault fault = faultOf(Kind::Delay, "late"_ba);
    fault.delay = 30ms;
    line.faults.addFault(fault);
    line.openPolling();
    QCOMPARE(line.toServer(FaultyLine::get()), FaultyLine::get());
    const QByteArray response = FaultyLine::answer("4late"_ba, "Connection: close\r\n"_ba);
    line.server->write(response);
    line.server->disconnectFromHost();
    QTRY_COMPARE(line.client.bytesAvailable(), response.size());
    QCOMPARE(line.client.readAll().split('\n').last(), "4late"_ba);
    QTRY_COMPARE(line.client.state(), QAbstractSocket::UnconnectedState);
}

void tst_ProxyFaultBytes::readsNoMoreThanItMayHold_data()
{
    QTest::addColumn<bool>("fromClient");
    QTest::newRow("from the client") << true;
    QTest::newRow("from the server") << false;
}

void tst_ProxyFaultBytes::readsNoMoreThanItMayHold()
{
    QFETCH(bool, fromClient);
    constexpr qint64 Much = 64 * 1024 * 1024;
    FaultyLine line;
    QVERIFY(line.server);
    line.openWebSocket();
    const int id = line.faults.addBreakpoint({});
    QTcpSocket &from = fromClient ? line.client : *line.server;
    QTcpSocket &to = fromClient ? *line.server : line.client;
    const QByteArray text(64 * 1024 - 1, 'x');
    const QByteArray frame = fromClient
                                 ? RawWebSocketClient::frame(RawWebSocketClient::Binary, text)
                                 : QByteArray("\x82\x7e\xff\xff", 4) + text;
    QByteArray bytes;
    while (bytes.size() < Much)
        bytes += frame;
    from.write(bytes);
    qint64 before = -1;
    QTRY_VERIFY_WITH_TIMEOUT(std::exchange(before, from.bytesToWrite()) == from.bytesToWrite()
                                 && line.faults.stoppedCount() > 250,
                             20'000);
    QVERIFY(line.faults.stoppedCount() < 270); // 16 MiB and a little
    QVERIFY(from.bytesToWrite() > Much / 2);
    line.faults.removeBreakpoint(id);
    QByteArray received;
    QTRY_COMPARE_WITH_TIMEOUT((received += to.readAll()).size(), bytes.size(), 20'000);
    QVERIFY(received == bytes);
}

void tst_ProxyFaultBytes::passesWhatIsTooLargeToHold_data()
{
    QTest::addColumn<bool>("isPolling");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray data = '4' + QByteArray(17 * 1024 * 1024, 'x');
    QTest::newRow("request") << true << FaultyLine::post(data);
    QTest::newRow("message") << false << RawWebSocketClient::frame(RawWebSocketClient::Text, data);
}

void tst_ProxyFaultBytes::passesWhatIsTooLargeToHold()
{
    QFETCH(bool, isPolling);
    QFETCH(QByteArray, bytes);
    FaultyLine line;
    QVERIFY(line.server);
    if (isPolling)
        line.openPolling();
    else
        line.openWebSocket();
    EngineIoFault fault;
    fault.kind = Kind::Drop;
    line.faults.addFault(fault);
    line.client.write(bytes);
    QByteArray received;
    QTRY_COMPARE_WITH_TIMEOUT((received += line.server->readAll()).size(), bytes.size(), 20'000);
    QVERIFY(received == bytes);
}

QTEST_GUILESS_MAIN(tst_ProxyFaultBytes)
#include "tst_proxyfaultbytes.moc"
