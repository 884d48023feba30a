// SPDX-License-Identifier: MIT
#include <EngineIoProxy>

#include "inspection/proxied.h"
#include "shared/rawhttpclient.h"
#include "shared/rawwebsocketclient.h"
#include "shared/socketpair.h"
#include "shared/testserver.h"
#include "streams/streamloop.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <sys/socket.h>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = EngineIoTapEvent::Kind;

class tst_EngineIoProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesToListen_data();
    void refusesToListen();
    void saysWhereItListens_data();
    void saysWhereItListens();
    void passesEveryByteUnchanged();
    void passesWhatIsNoHttp();
    void passesTheEndOfOneDirection();
    void passesABrokenConnection_data();
    void passesABrokenConnection();
    void passesAResetAsAReset();
    void waitsForASlowReader_data();
    void waitsForASlowReader();
    void answersForATargetThatCannotBeReached();
    void closesWhatIsOpen();
    void mayBeDeletedWithOpenConnections();
    void mayEndInASlot_data();
    void mayEndInASlot();
};

namespace {

// A proxy whose target is the test itself: the two ends of one connection.
struct Line
{
    Line()
        : proxied(target.port())
    {
        client.connectToHost(QHostAddress::LocalHost, proxied.proxy.port());
        server = target.accept();
    }

    SocketPair target;
    Proxied proxied;
    QTcpSocket client;
    std::unique_ptr<QTcpSocket> server;
};

// Answers when the client has ended its direction, and not before.
class AnsweringServer final : public QTcpServer, private Stream::Listener
{
public:
    AnsweringServer() { listen(QHostAddress::LocalHost); }

    QByteArray received;
    QList<bool> failed; // how connections have ended

protected:
    void incomingConnection(qintptr descriptor) override
    {
        m_stream = m_loop.open(descriptor, std::nullopt);
        m_stream->setListener(this);
        m_stream->keepHalfOpen();
        m_stream->start();
    }

private:
    void bytesReceived(QByteArrayView bytes) override { received += bytes; }
    void bytesWritten() override {}
    void inputEnded() override
    {
        m_stream->write("to " + received);
        m_stream->finishWriting();
    }
    void streamEnded(bool broken) override { failed.append(broken); }

    StreamLoop m_loop;
    std::unique_ptr<Stream> m_stream;
};

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(4711);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

} // namespace

void tst_EngineIoProxy::refusesToListen_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("error");

    QTest::newRow("no URL") << u"http://"_s << u"the target is no URL with a host"_s;
    QTest::newRow("relative") << u"localhost"_s << u"the target is no URL with a host"_s;
    QTest::newRow("scheme") << u"ftp://localhost"_s
                            << u"the target's scheme is none of http, https, ws and wss"_s;
}

void tst_EngineIoProxy::refusesToListen()
{
    QFETCH(QString, target);
    EngineIoProxy proxy{QUrl(target)};
    QVERIFY(!proxy.listen());
    QTEST(proxy.errorString(), "error");
    QVERIFY(!proxy.isListening());
    QVERIFY(proxy.url().isEmpty());
}

void tst_EngineIoProxy::saysWhereItListens_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<QString>("expected");

    QTest::newRow("path of the target")
        << u"https://example.org/socket.io/"_s << QHostAddress(QHostAddress::LocalHost)
        << u"http://127.0.0.1:%1/socket.io/"_s;
    QTest::newRow("no path") << u"ws://example.org"_s << QHostAddress(QHostAddress::LocalHost)
                             << u"http://127.0.0.1:%1/"_s;
    QTest::newRow("every address") << u"wss://example.org"_s << QHostAddress(QHostAddress::AnyIPv4)
                                   << u"http://127.0.0.1:%1/"_s;
}

void tst_EngineIoProxy::saysWhereItListens()
{
    QFETCH(QString, target);
    QFETCH(QHostAddress, address);
    QFETCH(QString, expected);
    EngineIoProxy proxy{QUrl(target)};
    const QSignalSpy listening(&proxy, &EngineIoProxy::listeningChanged);
    QVERIFY2(proxy.listen(address), qPrintable(proxy.errorString()));
    QCOMPARE(proxy.url().toString(), expected.arg(proxy.port()));
    QVERIFY(!proxy.listen()); // already
    EngineIoProxy second{QUrl(target)};
    QVERIFY(!second.listen(address, proxy.port()));
    QVERIFY(!second.errorString().isEmpty());
    proxy.close();
    QCOMPARE(listening.size(), 2);
    QCOMPARE(proxy.port(), quint16(0));
}

void tst_EngineIoProxy::passesEveryByteUnchanged()
{
    Line line;
    QVERIFY(line.server);
    // Spaces, order, case and doubled fields, which a proxy that parses would touch.
    const QByteArray request = "POST /engine.io/?EIO=4&transport=polling&sid=x HTTP/1.1\r\n"
                               "hOsT:   example.org:1  \r\nX-A: 1\r\nx-a: 2\r\n"
                               "Transfer-Encoding: chunked\r\n\r\n3;ext=1\r\n4hi\r\n0\r\n\r\n"_ba;
    const QByteArray response = "HTTP/1.1 200 Fine\r\nb: 1\r\nA:2\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nT: 1\r\n\r\n"_ba;
    line.client.write(request);
    QTRY_COMPARE(line.server->bytesAvailable(), request.size());
    QCOMPARE(line.server->readAll(), request);
    line.server->write(response);
    QTRY_COMPARE(line.client.bytesAvailable(), response.size());
    QCOMPARE(line.client.readAll(), response);
    QCOMPARE(namesOf(line.proxied.events),
             (QStringList{u"RequestReceived"_s, u"PacketReceived"_s, u"ResponseSent"_s}));
}

void tst_EngineIoProxy::passesWhatIsNoHttp()
{
    Line line;
    QVERIFY(line.server);
    const QByteArray bytes = randomBytes(300'000);
    line.client.write(bytes);
    QTRY_COMPARE(line.server->bytesAvailable(), bytes.size());
    QCOMPARE(line.server->readAll(), bytes);
    line.server->write(bytes);
    QTRY_COMPARE(line.client.bytesAvailable(), bytes.size());
    QCOMPARE(line.client.readAll(), bytes);
    QCOMPARE(namesOf(line.proxied.events), QStringList{u"PacketMalformed"_s});
}

void tst_EngineIoProxy::passesTheEndOfOneDirection()
{
    AnsweringServer target;
    Proxied proxied(target.serverPort());
    RawHttpClient client(proxied.proxy.port());
    client.send("last words");
    // Below QTcpSocket, which would end both directions at once.
    QCOMPARE(::shutdown(int(client.socket().socketDescriptor()), SHUT_WR), 0);
    QTRY_COMPARE(client.received(), "to last words"_ba);
    QVERIFY(client.waitUntilClosed());
    QTRY_COMPARE(proxied.proxy.connectionCount(), 0);
    QCOMPARE(target.failed, QList<bool>{false});
}

void tst_EngineIoProxy::passesABrokenConnection_data()
{
    QTest::addColumn<bool>("ofTheClient");

    QTest::newRow("client") << true;
    QTest::newRow("server") << false;
}

void tst_EngineIoProxy::passesABrokenConnection()
{
    QFETCH(bool, ofTheClient);
    Line line;
    QVERIFY(line.server);
    QTRY_COMPARE(line.client.state(), QAbstractSocket::ConnectedState);
    QTcpSocket &breaks = ofTheClient ? line.client : *line.server;
    QTcpSocket &hears = ofTheClient ? *line.server : line.client;
    const linger atOnce{1, 0};
    ::setsockopt(int(breaks.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    breaks.abort();
    QTRY_COMPARE(hears.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(line.proxied.proxy.connectionCount(), 0);
}

void tst_EngineIoProxy::passesAResetAsAReset()
{
    AnsweringServer target;
    const Proxied proxied(target.serverPort());
    RawHttpClient client(proxied.proxy.port());
    client.send("last words");
    QTRY_COMPARE(target.received, "last words"_ba);
    const linger atOnce{1, 0};
    ::setsockopt(int(client.socket().socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                 sizeof atOnce);
    client.abort();
    QTRY_COMPARE(target.failed, QList<bool>{true});
}

void tst_EngineIoProxy::waitsForASlowReader_data()
{
    QTest::addColumn<bool>("clientIsSlow");

    QTest::newRow("client") << true;
    QTest::newRow("server") << false;
}

void tst_EngineIoProxy::waitsForASlowReader()
{
    QFETCH(bool, clientIsSlow);
    constexpr qint64 Much = 64 * 1024 * 1024;
    Line line;
    QVERIFY(line.server);
    QTcpSocket &slow = clientIsSlow ? line.client : *line.server;
    QTcpSocket &fast = clientIsSlow ? *line.server : line.client;
    slow.setReadBufferSize(64 * 1024);
    const QByteArray bytes = randomBytes(Much);
    fast.write(bytes);
    // As soon as all buffers on the way are full, nothing moves any more.
    qint64 before = -1;
    QTRY_VERIFY(std::exchange(before, fast.bytesToWrite()) == fast.bytesToWrite()
                && fast.bytesToWrite() < Much);
    QVERIFY(fast.bytesToWrite() > Much / 2);
    slow.setReadBufferSize(0);
    QByteArray received;
    QTRY_COMPARE_WITH_TIMEOUT((received += slow.readAll()).size(), bytes.size(), 20'000);
    QCOMPARE(received, bytes);
}

void tst_EngineIoProxy::answersForATargetThatCannotBeReached()
{
    quint16 freePort = 0;
    {
        const SocketPair gone;
        freePort = gone.port();
    }
    Proxied proxied(freePort);
    const QSignalSpy failed(&proxied.proxy, &EngineIoProxy::targetFailed);
    RawHttpClient client(proxied.proxy.port());
    client.get("/engine.io/?EIO=4&transport=polling");
    const RawResponse response = client.response();
    QCOMPARE(response.status, 502);
    QVERIFY2(response.body.startsWith("The proxy cannot reach http://127.0.0.1:"), response.body);
    QVERIFY2(response.body.endsWith("Connection refused"), response.body);
    QVERIFY(client.waitUntilClosed());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(namesOf(proxied.events),
             (QStringList{u"RequestReceived"_s, u"ConnectionRejected"_s, u"ResponseSent"_s}));
    const EngineIoTapEvent rejected = proxied.of(Kind::ConnectionRejected).first();
    QCOMPARE(rejected.status, 502);
    QCOMPARE(rejected.text, QString::fromUtf8(response.body));
    QTRY_COMPARE(proxied.proxy.connectionCount(), 0);
}

void tst_EngineIoProxy::closesWhatIsOpen()
{
    TestServer server;
    Proxied proxied(server.serverPort());
    RawWebSocketClient client(proxied.proxy.port());
    QCOMPARE(client.open(), 101);
    QTRY_COMPARE(proxied.of(Kind::SessionOpened).size(), 1);
    const QSignalSpy count(&proxied.proxy, &EngineIoProxy::connectionCountChanged);
    proxied.proxy.close();
    QCOMPARE(proxied.of(Kind::SessionClosed).size(), 1);
    QTRY_COMPARE(count.size(), 1);
    QCOMPARE(count.last().first().toInt(), 0);
    QVERIFY(client.waitUntilClosed());
    QTRY_COMPARE(server.clientCount(), 0);
    QVERIFY(proxied.proxy.listen());
    RawWebSocketClient again(proxied.proxy.port());
    QCOMPARE(again.open(), 101);
}

void tst_EngineIoProxy::mayBeDeletedWithOpenConnections()
{
    TestServer server;
    auto proxied = std::make_unique<Proxied>(server.serverPort());
    RawWebSocketClient client(proxied->proxy.port());
    QCOMPARE(client.open(), 101);
    QTRY_COMPARE(server.clientCount(), 1);
    proxied.reset();
    QVERIFY(client.waitUntilClosed());
    QTRY_COMPARE(server.clientCount(), 0);
}

void tst_EngineIoProxy::mayEndInASlot_data()
{
    QTest::addColumn<int>("count"); // of connections; 0: the target failed
    QTest::addColumn<bool>("deleted");

    QTest::newRow("closed as a client comes") << 2 << false;
    QTest::newRow("deleted as a client comes") << 2 << true;
    QTest::newRow("closed as a client goes") << 1 << false;
    QTest::newRow("deleted as a client goes") << 1 << true;
    QTest::newRow("closed as the target fails") << 0 << false;
    QTest::newRow("deleted as the target fails") << 0 << true;
}

void tst_EngineIoProxy::mayEndInASlot()
{
    QFETCH(int, count);
    QFETCH(bool, deleted);
    auto target = std::make_unique<SocketPair>();
    auto proxied = std::make_unique<Proxied>(target->port());
    EngineIoProxy &proxy = proxied->proxy;
    QTcpSocket first;
    first.connectToHost(QHostAddress::LocalHost, proxy.port());
    const std::unique_ptr<QTcpSocket> server = target->accept();
    QTRY_COMPARE(proxy.connectionCount(), 1);

    bool ended = false;
    const auto end = [&] {
        ended = true;
        deleted ? proxied.reset() : proxy.close();
    };
    QTcpSocket second;
    if (count == 0)
        target.reset(); // what comes now is refused
    if (count == 1) {
        second.connectToHost(QHostAddress::LocalHost, proxy.port());
        QTRY_COMPARE(proxy.connectionCount(), 2);
    }
    if (count == 0) {
        connect(&proxy, &EngineIoProxy::targetFailed, this, end);
    } else {
        connect(&proxy, &EngineIoProxy::connectionCountChanged, this, [&](int present) {
            if (present == count)
                end();
        });
    }
    if (count == 1)
        second.abort();
    else
        second.connectToHost(QHostAddress::LocalHost, proxy.port());
    QTRY_VERIFY(ended);
    QTRY_COMPARE(first.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(second.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!proxied || (!proxy.isListening() && proxy.connectionCount() == 0));
}

QTEST_GUILESS_MAIN(tst_EngineIoProxy)
#include "tst_engineioproxy.moc"
