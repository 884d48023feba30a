// SPDX-License-Identifier: MIT
#include "transports/websocket/qtwebsocketengine.h"

#include "shared/rawwebsocketclient.h"
#include "shared/socketpair.h"
#include "streams/qtstream.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

using Client = RawWebSocketClient;

class tst_QtWebSocketEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheHandshake();
    void deliversFramesOfTheHandshakesSegment_data();
    void deliversFramesOfTheHandshakesSegment();
    void sendsTextAndBinary();
    void putsFragmentsTogether();
    void endsAConnectionThatBreaksTheProtocol_data();
    void endsAConnectionThatBreaksTheProtocol();
    void takesAFrameAtTheLimit();
    void endsProperlyWhenTheClientCloses();
    void readingAheadIsNoFailure();
    void endsWhenTheConnectionIsLost();
    void saysWhenBytesAreWritten();
    void deliversEverythingBeforeTheCloseFrame();
    void givesUpWhenTheConnectionDiesDuringTheHandshake();
    void opensManyAtOnceEachForItsOwnRequest();
};

namespace {

constexpr qint64 Limit = 1'000;

class Listener final : public WebSocketConnection::Listener
{
public:
    void textReceived(QByteArray &&utf8) override { log.append(QString::fromUtf8(utf8)); }
    void binaryReceived(QByteArray &&data) override
    {
        log.append(u"b:"_s + QString::fromLatin1(data.toHex()));
    }
    void bytesWritten() override { ++written; }
    void closed(bool failed) override { log.append(failed ? u"failed"_s : u"closed"_s); }

    QStringList log;
    int written = 0;
};

// The server's end of one connection, from its TCP socket on.
struct Fixture
{
    Fixture() { engine.setMaxIncomingSize(Limit); }

    void open(const QByteArray &behindHandshake = {})
    {
        EngineIoHttpRequest request;
        request.headers.set("Sec-WebSocket-Key"_ba, "dGhlIHNhbXBsZSBub25jZQ=="_ba);
        engine.open(pair.acceptStream(), request, behindHandshake, {},
                    [this](std::unique_ptr<WebSocketConnection> opened) {
                        connection = std::move(opened);
                        isOpened = true;
                        if (connection)
                            connection->start(&listener);
                    });
    }

    // Opens with a client that has read the response.
    bool openClient()
    {
        open();
        return client.awaitHandshake() == 101;
    }

    SocketPair pair;
    Client client{pair.port()};
    QtWebSocketEngine engine;
    Listener listener;
    std::unique_ptr<WebSocketConnection> connection;
    bool isOpened = false;
};

} // namespace

void tst_QtWebSocketEngine::answersTheHandshake()
{
    Fixture f;
    f.open();
    QCOMPARE(f.client.awaitHandshake(), 101);
    // The example of RFC 6455, 1.3.
    QVERIFY(f.client.responseHead().contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    QVERIFY(f.connection);
}

void tst_QtWebSocketEngine::deliversFramesOfTheHandshakesSegment_data()
{
    QTest::addColumn<bool>("read"); // by HTTP's parser, or still in the socket

    QTest::newRow("read already") << true;
    QTest::newRow("in the socket") << false;
}

void tst_QtWebSocketEngine::deliversFramesOfTheHandshakesSegment()
{
    QFETCH(bool, read);
    Fixture f;
    const QByteArray frames = Client::frame(Client::Text, "2probe"_ba)
                              + Client::frame(Client::Text, "5"_ba)
                              + Client::frame(Client::Binary, "\x01"_ba);
    if (!read) {
        f.client.send(frames);
        QTRY_COMPARE(f.client.socket().bytesToWrite(), 0);
    }
    f.open(read ? frames : QByteArray());
    QTRY_COMPARE(f.listener.log, (QStringList{u"2probe"_s, u"5"_s, u"b:01"_s}));
}

void tst_QtWebSocketEngine::sendsTextAndBinary()
{
    Fixture f;
    QVERIFY(f.openClient());
    f.connection->sendText("4žluťoučký"_ba);
    f.connection->sendBinary("\x00\x01"_ba);
    QCOMPARE(f.client.nextText(), "4žluťoučký"_ba);
    const Client::Frame binary = f.client.nextFrame();
    QCOMPARE(binary.opcode, Client::Binary);
    QCOMPARE(binary.payload, "\x00\x01"_ba);
}

void tst_QtWebSocketEngine::putsFragmentsTogether()
{
    Fixture f;
    QVERIFY(f.openClient());
    f.client.send(Client::frame(Client::Text, "4ab"_ba, false)
                  + Client::frame(Client::Ping, "between"_ba)
                  + Client::frame(Client::Continuation, "cd"_ba));
    QTRY_COMPARE(f.listener.log, QStringList{u"4abcd"_s});
    const Client::Frame pong = f.client.nextFrame();
    QCOMPARE(pong.opcode, Client::Pong);
    QCOMPARE(pong.payload, "between"_ba);
}

void tst_QtWebSocketEngine::endsAConnectionThatBreaksTheProtocol_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");

    QByteArray reservedBit = Client::frame(Client::Text, "hi"_ba);
    reservedBit[0] = char(reservedBit[0] | 0x40);
    QTest::newRow("invalid UTF-8") << Client::frame(Client::Text, "4\xff\xfe"_ba) << 1007;
    QTest::newRow("reserved bit") << reservedBit << 1002;
    QTest::newRow("reserved opcode") << Client::frame(Client::Opcode(3), ""_ba) << 1002;
    QTest::newRow("continuation of nothing")
        << Client::frame(Client::Continuation, "hi"_ba) << 1002;
    QTest::newRow("fragmented ping") << Client::frame(Client::Ping, "hi"_ba, false) << 1002;
    QTest::newRow("frame over the limit")
        << Client::frame(Client::Text, QByteArray(Limit + 1, 'x')) << 1009;
    QTest::newRow("message over the limit")
        << Client::frame(Client::Text, QByteArray(Limit, 'x'), false)
               + Client::frame(Client::Continuation, "x"_ba)
        << 1009;
    QTest::newRow("length of 2^62, never sent")
        << QByteArray("\x81\xff\x40\x00\x00\x00\x00\x00\x00\x00\x11\x22\x33\x44", 14) << 1009;
}

void tst_QtWebSocketEngine::endsAConnectionThatBreaksTheProtocol()
{
    QFETCH(QByteArray, bytes);
    Fixture f;
    QVERIFY(f.openClient());
    f.client.send(bytes);
    QTEST(f.client.waitForCloseCode(), "code");
    QTRY_COMPARE(f.listener.log, QStringList{u"failed"_s});
    QTRY_VERIFY(f.client.isClosed());
}

void tst_QtWebSocketEngine::takesAFrameAtTheLimit()
{
    Fixture f;
    QVERIFY(f.openClient());
    f.client.sendText(QByteArray(Limit, 'x'));
    QTRY_COMPARE(f.listener.log, QStringList{QString(int(Limit), u'x')});
}

void tst_QtWebSocketEngine::endsProperlyWhenTheClientCloses()
{
    Fixture f;
    QVERIFY(f.openClient());
    f.client.send(Client::frame(Client::Close, "\x03\xe8"_ba));
    QCOMPARE(f.client.waitForCloseCode(), 1000);
    QTRY_COMPARE(f.listener.log, QStringList{u"closed"_s});
}

void tst_QtWebSocketEngine::readingAheadIsNoFailure()
{
    Fixture f;
    QVERIFY(f.openClient());
    f.connection->readPending(); // nothing has come
    f.client.send(Client::frame(Client::Close, "\x03\xe8"_ba));
    QCOMPARE(f.client.waitForCloseCode(), 1000);
    QTRY_COMPARE(f.listener.log, QStringList{u"closed"_s});
}

void tst_QtWebSocketEngine::endsWhenTheConnectionIsLost()
{
    Fixture f;
    QVERIFY(f.openClient());
    f.client.abort();
    QTRY_COMPARE(f.listener.log.size(), 1);
}

void tst_QtWebSocketEngine::saysWhenBytesAreWritten()
{
    Fixture f;
    QVERIFY(f.openClient());
    f.listener.written = 0;
    f.connection->sendText("4hi"_ba);
    QTRY_VERIFY(f.listener.written > 0);
    QCOMPARE(f.connection->bytesToWrite(), 0);
}

void tst_QtWebSocketEngine::deliversEverythingBeforeTheCloseFrame()
{
    Fixture f;
    QVERIFY(f.openClient());
    const QByteArray large(4 * 1024 * 1024, 'x'); // more than the system's buffers hold
    f.connection->sendBinary(large);
    f.connection->sendText("4last"_ba);
    f.connection->close(WebSocketCloseCode::Normal);
    f.connection.reset();

    QByteArray received;
    Client::Frame frame = f.client.nextFrame();
    while (frame.opcode == Client::Binary || frame.opcode == Client::Continuation) {
        received += frame.payload;
        frame = f.client.nextFrame();
    }
    QCOMPARE(received.size(), large.size());
    QCOMPARE(frame.payload, "4last"_ba);
    QCOMPARE(f.client.waitForCloseCode(), 1000);
}

void tst_QtWebSocketEngine::givesUpWhenTheConnectionDiesDuringTheHandshake()
{
    Fixture f;
    auto socket = f.pair.accept();
    QTcpSocket *const raw = socket.get();
    EngineIoHttpRequest request; // without a key: Qt refuses it
    f.engine.open(std::make_unique<QtStream>(std::move(socket)), request, {}, {},
                  [&f](std::unique_ptr<WebSocketConnection> opened) {
                      f.isOpened = true;
                      f.connection = std::move(opened);
                  });
    if (!f.isOpened)
        raw->abort();
    QTRY_VERIFY(f.isOpened);
    QVERIFY(!f.connection);
}

void tst_QtWebSocketEngine::opensManyAtOnceEachForItsOwnRequest()
{
    constexpr int Clients = 50;
    SocketPair pair;
    QtWebSocketEngine engine;
    std::vector<std::unique_ptr<Client>> clients;
    std::vector<std::unique_ptr<Listener>> listeners;
    std::vector<std::unique_ptr<WebSocketConnection>> connections(Clients);
    EngineIoHttpRequest request;
    request.headers.set("Sec-WebSocket-Key"_ba, "dGhlIHNhbXBsZSBub25jZQ=="_ba);
    for (int i = 0; i < Clients; ++i) {
        clients.push_back(std::make_unique<Client>(pair.port()));
        listeners.push_back(std::make_unique<Listener>());
        const QByteArray mine = Client::frame(Client::Text, QByteArray::number(i));
        engine.open(pair.acceptStream(), request, mine, {},
                    [&, i](std::unique_ptr<WebSocketConnection> opened) {
                        connections[i] = std::move(opened);
                        connections[i]->start(listeners[i].get());
                    });
    }
    for (int i = 0; i < Clients; ++i)
        QTRY_COMPARE(listeners[i]->log, QStringList{QString::number(i)});
}

QTEST_GUILESS_MAIN(tst_QtWebSocketEngine)
#include "tst_qtwebsocketengine.moc"
