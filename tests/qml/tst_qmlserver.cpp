// SPDX-License-Identifier: MIT
#include "qml/qmlobject.h"
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"

#include <EngineIoServer>
#include <QDirIterator>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>

using namespace Qt::StringLiterals;

class tst_QmlServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheDefaultsOfTheLibrary();
    void listensWhenItIsComplete();
    void listensAndStopsByItsProperty();
    void tellsWhyItDoesNotListen_data();
    void tellsWhyItDoesNotListen();
    void tellsThatThePortIsTakenAndListensToAnother();
    void refusesPropertiesOfAnotherType();
    void changesCountWhenItListensNext();
    void answersWithWhatItGot_data();
    void answersWithWhatItGot();
    void tellsOfSessions();
    void tellsOfUpgrades();
    void sendsWhatJavaScriptCallsAMessage_data();
    void sendsWhatJavaScriptCallsAMessage();
    void refusesWhatIsNoMessage_data();
    void refusesWhatIsNoMessage();
    void sendsACopyOfItsBytes();
    void broadcasts();
    void disconnectsClients();
    void keepsDataOfSessions();
    void knowsStatistics();
    void survivesUnknownSids();
    void checksOrigins_data();
    void checksOrigins();
    void tellsOfRefusedRequests();
    void stopsInAHandler();
    void isDestroyedInAHandler();
    void closesItsSessionsAndTellsNobodyWhenItIsDestroyed();
    void documentedSamplesAreCreated_data();
    void documentedSamplesAreCreated();
};

namespace {

// A server with these properties and handlers, which has a log to push to.
class QmlServer : public QmlObject
{
public:
    explicit QmlServer(const QByteArray &body = "listening: true")
        : QmlObject("import EngineIoQt\nEngineIoServer {\n"
                    "property var log: []\n"
                    + body + "\n}\n")
    {
    }
};

// A client that has got its handshake.
class Client : public RawWebSocketClient
{
public:
    explicit Client(const QmlServer &server)
        : RawWebSocketClient(server.port())
    {
        if (open() == 101)
            nextText();
    }
};

} // namespace

void tst_QmlServer::hasTheDefaultsOfTheLibrary()
{
    const QmlServer server("");
    QVERIFY2(server.object(), qPrintable(server.errorString()));
    const EngineIoServerOptions options;
    QCOMPARE(server["listening"], false);
    QCOMPARE(server["url"].toUrl(), QUrl());
    QCOMPARE(server["errorString"], QString());
    QCOMPARE(server["address"], u"127.0.0.1"_s);
    QCOMPARE(server["port"], 0);
    QCOMPARE(server["path"], QString::fromLatin1(options.path()));
    QCOMPARE(server["pingInterval"], int(options.pingInterval().count()));
    QCOMPARE(server["pingTimeout"], int(options.pingTimeout().count()));
    QCOMPARE(server["corsAllowedOrigins"], QStringList());
    QCOMPARE(server["ioThreads"], options.ioThreads());
    QCOMPARE(server["clientCount"], 0);
    QCOMPARE(server["sids"], QStringList());
}

// Whatever the order of the properties.
void tst_QmlServer::listensWhenItIsComplete()
{
    const QmlServer server("listening: true; path: '/chat/'; pingInterval: 1234; pingTimeout: 567\n"
                           "address: '::1'\n");
    QCOMPARE(server["listening"], true);
    const QUrl url = server["url"].toUrl();
    QVERIFY(url.port() > 0);
    QCOMPARE(url.host(), u"::1"_s);
    QCOMPARE(url.path(), u"/chat/"_s);

    const QmlServer other("listening: true; path: '/chat/'; pingInterval: 1234; pingTimeout: 567");
    RawWebSocketClient client(other.port());
    QCOMPARE(client.open("/chat/?EIO=4&transport=websocket"), 101);
    const QByteArray handshake = client.nextText();
    QVERIFY2(handshake.contains("\"pingInterval\":1234,\"pingTimeout\":567"), handshake);
}

void tst_QmlServer::listensAndStopsByItsProperty()
{
    QmlServer server("onListeningChanged: log.push(listening ? 'listens' : 'stopped')");
    server.evaluate(u"listening = true"_s);
    QVERIFY(server.port() > 0);
    Client client(server);
    server.evaluate(u"listening = false"_s);
    QVERIFY(client.waitUntilClosed());
    QCOMPARE(server["listening"], false);
    QCOMPARE(server["clientCount"], 0);
    server.evaluate(u"listening = true; listening = true"_s);
    QCOMPARE(server.log(), (QStringList{u"listens"_s, u"stopped"_s, u"listens"_s}));
    QCOMPARE(server.warnings, QStringList());
}

void tst_QmlServer::tellsWhyItDoesNotListen_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QString>("error");

    const QString port = u"port must be between 0 and 65535"_s;
    QTest::newRow("port below 0") << "port: -1"_ba << port;
    QTest::newRow("port too large") << "port: 65536"_ba << port;
    const QString address = u"address must be an IP address, such as 127.0.0.1"_s;
    QTest::newRow("name") << "address: 'localhost'"_ba << address;
    QTest::newRow("no address") << "address: ''"_ba << address;
    QTest::newRow("path") << "path: 'chat'"_ba
                          << u"path must begin with '/' and hold no space, '?' or '#'"_s;
    QTest::newRow("ping interval")
        << "pingInterval: 0"_ba << u"pingInterval must be at least 1 ms"_s;
    QTest::newRow("ping timeout") << "pingTimeout: -5"_ba << u"pingTimeout must be at least 1 ms"_s;
    QTest::newRow("threads") << "ioThreads: 257"_ba << u"ioThreads must be between 0 and 256"_s;
}

void tst_QmlServer::tellsWhyItDoesNotListen()
{
    QFETCH(QByteArray, property);
    QFETCH(QString, error);
    const QmlServer server(property + "; listening: true");
    QCOMPARE(server["listening"], false);
    QCOMPARE(server["errorString"], error);
    QCOMPARE(server.warnings, QStringList(u"QML EngineIoServer: "_s + error));
}

void tst_QmlServer::tellsThatThePortIsTakenAndListensToAnother()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QmlServer server("listening: true; port: " + QByteArray::number(other.serverPort()));
    QCOMPARE(server["listening"], false);
    QVERIFY(!server["errorString"].toString().isEmpty());
    QCOMPARE(server.warnings.size(), 1);

    server.evaluate(u"port = 0; listening = true"_s);
    QCOMPARE(server["listening"], true);
    QCOMPARE(server["errorString"], QString());
    QCOMPARE(server.warnings.size(), 1);
}

void tst_QmlServer::refusesPropertiesOfAnotherType()
{
    const QmlServer wrong("port: 'web'");
    QVERIFY(!wrong.object());
    QVERIFY2(wrong.errorString().contains("int expected"_L1), qPrintable(wrong.errorString()));

    QmlServer server;
    server.evaluate(u"port = 'web'"_s);
    QCOMPARE(server["port"], 0);
    QCOMPARE(server["listening"], true);
    QCOMPARE(server.warnings.size(), 1);
}

void tst_QmlServer::changesCountWhenItListensNext()
{
    QmlServer server;
    const QUrl url = server["url"].toUrl();
    server.evaluate(u"path = '/other/'; path = '/other/'"_s);
    QCOMPARE(server["path"], u"/other/"_s);
    QCOMPARE(server["url"].toUrl(), url);
    QCOMPARE(server.warnings,
             QStringList(u"QML EngineIoServer: path was changed while the server listens: it "
                         "counts when the server listens next"_s));

    server.evaluate(u"listening = false; listening = true"_s);
    QCOMPARE(server["url"].toUrl().path(), u"/other/"_s);
    QCOMPARE(server.warnings.size(), 1);
}

void tst_QmlServer::answersWithWhatItGot_data()
{
    QTest::addColumn<QByteArray>("handlers");

    QTest::newRow("by kind") << "onTextMessageReceived: (sid, text) => send(sid, text)\n"
                                "onBinaryMessageReceived: (sid, data) => send(sid, data)"_ba;
    QTest::newRow("any") << "onMessageReceived: (sid, message) => send(sid, message)"_ba;
    QTest::newRow("in an I/O thread")
        << "onMessageReceived: (sid, message) => send(sid, message); ioThreads: 1"_ba;
}

void tst_QmlServer::answersWithWhatItGot()
{
    QFETCH(QByteArray, handlers);
    const QmlServer server("listening: true\n" + handlers);
    Client client(server);
    client.sendText("4héllo");
    QCOMPARE(client.nextText(), "4héllo"_ba);
    client.sendBinary("\x00\xff\x02"_ba);
    const auto frame = client.nextFrame();
    QCOMPARE(frame.opcode, RawWebSocketClient::Binary);
    QCOMPARE(frame.payload, "\x00\xff\x02"_ba);
    client.sendBinary({});
    QCOMPARE(client.nextFrame().opcode, RawWebSocketClient::Binary);

    PollingClient poller(server.port());
    poller.post("4by polling|bAAEC");
    QByteArray polled = poller.poll();
    if (!polled.contains('|'))
        polled += '|' + poller.poll();
    QCOMPARE(polled, "4by polling|bAAEC"_ba);
    QCOMPARE(server.warnings, QStringList());
}

void tst_QmlServer::tellsOfSessions()
{
    QmlServer server(
        "listening: true\n"
        "onConnected: sid => log.push('connected ' + (sids[sids.length - 1] === sid))\n"
        "onClientCountChanged: log.push(clientCount)\n"
        "onDisconnected: (sid, reason) =>\n"
        "    log.push(reason + ' ' + sids.includes(sid))");
    Client first(server);
    const QString sid = server["sids"].toStringList().value(0);
    QCOMPARE(server.evaluate(u"sids"_s), QStringList(sid));
    Client second(server);
    QCOMPARE(server["sids"].toStringList().value(0), sid);
    QCOMPARE(server["sids"].toStringList().size(), 2);

    first.sendText("1");
    QTRY_COMPARE(server["clientCount"], 1);
    QVERIFY(!server["sids"].toStringList().contains(sid));
    second.abort();
    QTRY_COMPARE(server["clientCount"], 0);
    QCOMPARE(server.log(),
             (QStringList{u"1"_s, u"connected true"_s, u"2"_s, u"connected true"_s, u"1"_s,
                          u"client disconnect false"_s, u"0"_s, u"transport close false"_s}));
}

void tst_QmlServer::tellsOfUpgrades()
{
    const QmlServer server("listening: true; onUpgraded: sid => log.push(sid)");
    PollingClient poller(server.port());
    RawWebSocketClient upgrading(server.port());
    QCOMPARE(upgrading.open(RawWebSocketClient::EngineIoTarget + "&sid=" + poller.sid()), 101);
    upgrading.sendText("2probe");
    QCOMPARE(upgrading.nextText(), "3probe"_ba);
    upgrading.sendText("5");
    QTRY_COMPARE(server.log(), QStringList(QString::fromLatin1(poller.sid())));
}

void tst_QmlServer::sendsWhatJavaScriptCallsAMessage_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("frame"); // without the packet's type for binary ones
    QTest::addColumn<bool>("binary");

    QTest::newRow("text") << u"'héllo'"_s << "4héllo"_ba << false;
    QTest::newRow("empty text") << u"''"_s << "4"_ba << false;
    QTest::newRow("object") << u"({ b: 1, a: [true, null] })"_s << "4{\"b\":1,\"a\":[true,null]}"_ba
                            << false;
    QTest::newRow("array") << u"[1, 'two']"_s << "4[1,\"two\"]"_ba << false;
    QTest::newRow("list of a property") << u"sids.map(sid => 1)"_s << "4[1]"_ba << false;
    QTest::newRow("property") << u"corsAllowedOrigins"_s << "4[\"https://a.example\"]"_ba << false;
    QTest::newRow("looks like bytes")
        << u"({ byteLength: 3 })"_s << "4{\"byteLength\":3}"_ba << false;
    QTest::newRow("buffer") << u"new Uint8Array([0, 255, 2]).buffer"_s << "\x00\xff\x02"_ba << true;
    QTest::newRow("empty buffer") << u"new ArrayBuffer(0)"_s << ""_ba << true;
    QTest::newRow("bytes") << u"new Uint8Array([0, 255, 2])"_s << "\x00\xff\x02"_ba << true;
    QTest::newRow("some bytes of a buffer")
        << u"new Uint8Array(new Uint8Array([0, 1, 2, 3]).buffer, 1, 2)"_s << "\x01\x02"_ba << true;
    QTest::newRow("view") << u"new DataView(new ArrayBuffer(2), 1)"_s << "\x00"_ba << true;
}

void tst_QmlServer::sendsWhatJavaScriptCallsAMessage()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, frame);
    QFETCH(bool, binary);
    QmlServer server("listening: true; corsAllowedOrigins: ['https://a.example']");
    Client client(server);
    QCOMPARE(server.evaluate(u"send(sids[0], %1)"_s.arg(value)), true);
    const auto received = client.nextFrame();
    QCOMPARE(received.payload, frame);
    QCOMPARE(received.opcode, binary ? RawWebSocketClient::Binary : RawWebSocketClient::Text);
    QCOMPARE(server.warnings, QStringList());
}

void tst_QmlServer::refusesWhatIsNoMessage_data()
{
    QTest::addColumn<QString>("value");

    QTest::newRow("number") << u"42"_s;
    QTest::newRow("boolean") << u"true"_s;
    QTest::newRow("null") << u"null"_s;
    QTest::newRow("undefined") << u"undefined"_s;
    QTest::newRow("function") << u"() => 1"_s;
    QTest::newRow("symbol") << u"Symbol('a')"_s;
    QTest::newRow("date") << u"new Date()"_s;
    QTest::newRow("object that contains itself")
        << u"(() => { const a = {}; a.a = a; return a; })()"_s;
    QTest::newRow("QObject") << u"server"_s;
}

void tst_QmlServer::refusesWhatIsNoMessage()
{
    QFETCH(QString, value);
    QmlServer server("id: server; listening: true");
    Client client(server);
    QCOMPARE(server.evaluate(u"send(sids[0], %1)"_s.arg(value)), false);
    QVERIFY(server["errorString"].toString().startsWith("a message is a string"_L1));
    QCOMPARE(server.evaluate(u"broadcast(%1)"_s.arg(value)), 0);
    QCOMPARE(server.warnings.size(), 2);
    server.evaluate(u"send(sids[0], 'still here')"_s);
    QCOMPARE(client.nextText(), "4still here"_ba);
}

// The buffer may be used again at once; and what came is the script's own.
void tst_QmlServer::sendsACopyOfItsBytes()
{
    QmlServer server("listening: true\n"
                     "onBinaryMessageReceived: (sid, data) => {\n"
                     "    const bytes = new Uint8Array(data)\n"
                     "    send(sid, data); bytes[0] = 7; send(sid, data)\n"
                     "}");
    Client client(server);
    client.sendBinary("\x01\x02"_ba);
    QCOMPARE(client.nextText(), "\x01\x02"_ba);
    QCOMPARE(client.nextText(), "\x07\x02"_ba);
}

void tst_QmlServer::broadcasts()
{
    QmlServer server;
    QCOMPARE(server.evaluate(u"broadcast('nobody')"_s), 0);
    Client first(server);
    Client second(server);
    QCOMPARE(server.evaluate(u"broadcast('to äll')"_s), 2);
    QCOMPARE(server.evaluate(u"broadcast(new ArrayBuffer(2))"_s), 2);
    for (Client *const client : {&first, &second}) {
        QCOMPARE(client->nextText(), "4to äll"_ba);
        QCOMPARE(client->nextText(), "\x00\x00"_ba);
    }
}

void tst_QmlServer::disconnectsClients()
{
    QmlServer server("listening: true; onDisconnected: (sid, reason) => log.push(reason)");
    Client first(server);
    QCOMPARE(server.evaluate(u"disconnectClient(sids[0])"_s), true);
    QCOMPARE(first.waitForCloseCode(), 1000);
    Client second(server);
    Client third(server);
    server.evaluate(u"disconnectAll()"_s);
    QCOMPARE(second.waitForCloseCode(), 1000);
    QCOMPARE(third.waitForCloseCode(), 1000);
    QTRY_COMPARE(server.log(), QStringList(3, u"server disconnect"_s));
}

void tst_QmlServer::keepsDataOfSessions()
{
    QmlServer server("listening: true; onDisconnected: sid => log.push(session(sid).name)");
    Client client(server);
    QCOMPARE(server.evaluate(u"JSON.stringify(session(sids[0]))"_s), u"{}"_s);
    QCOMPARE(server.evaluate(u"saveSession(sids[0], { name: 'Ada', scores: [1, 2] })"_s), true);
    QCOMPARE(server.evaluate(u"session(sids[0]).name + session(sids[0]).scores[1]"_s), u"Ada2"_s);
    for (const QString &wrong : {u"'Ada'"_s, u"[1]"_s, u"null"_s, u"7"_s})
        QCOMPARE(server.evaluate(u"saveSession(sids[0], %1)"_s.arg(wrong)), false);
    QCOMPARE(server.warnings,
             QStringList(4, u"QML EngineIoServer: the data of a session is an object"_s));
    client.abort();
    QTRY_COMPARE(server.log(), QStringList(u"Ada"_s));
}

void tst_QmlServer::knowsStatistics()
{
    QmlServer server("listening: true; pingInterval: 20");
    Client client(server);
    QCOMPARE(server.evaluate(u"statistics(sids[0]).transport"_s), u"websocket"_s);
    QCOMPARE(server.evaluate(u"statistics(sids[0]).lastRoundTrip"_s), -1);
    QCOMPARE(client.nextText(), "2"_ba);
    client.sendText("3");
    QTRY_VERIFY(server.evaluate(u"statistics(sids[0]).lastRoundTrip"_s).toDouble() > 0);
    QVERIFY(server.evaluate(u"statistics(sids[0]).age"_s).toInt() >= 20);
    QCOMPARE(server.evaluate(u"statistics(sids[0]).packetsReceived"_s), 1);
    QVERIFY(server.evaluate(u"statistics(sids[0]).packetsSent"_s).toInt() >= 2);
}

void tst_QmlServer::survivesUnknownSids()
{
    QmlServer server;
    for (const QString &sid : {u"'nobody'"_s, u"''"_s, u"'日本'"_s, u"undefined"_s, u"null"_s}) {
        QCOMPARE(server.evaluate(u"send(%1, 'text')"_s.arg(sid)), false);
        QCOMPARE(server.evaluate(u"disconnectClient(%1)"_s.arg(sid)), false);
        QCOMPARE(server.evaluate(u"saveSession(%1, {})"_s.arg(sid)), false);
        QCOMPARE(server.evaluate(u"JSON.stringify(session(%1))"_s.arg(sid)), u"{}"_s);
        QCOMPARE(server.evaluate(u"JSON.stringify(statistics(%1))"_s.arg(sid)), u"{}"_s);
    }
    QCOMPARE(server.warnings, QStringList());
}

void tst_QmlServer::checksOrigins_data()
{
    QTest::addColumn<QStringList>("allowed"); // one value of the property after the other
    QTest::addColumn<int>("status");

    const QString none = u"[]"_s;
    const QString any = u"['*']"_s;
    const QString another = u"['https://b.example']"_s;
    QTest::newRow("its own alone") << QStringList() << 403;
    QTest::newRow("this one") << QStringList(u"['https://b.example', 'https://a.example']"_s)
                              << 101;
    QTest::newRow("another") << QStringList(another) << 403;
    QTest::newRow("any") << QStringList(any) << 101;
    QTest::newRow("any behind another") << QStringList{another, any} << 101;
    QTest::newRow("another behind any") << QStringList{any, another} << 403;
    QTest::newRow("none behind any") << QStringList{any, none} << 403;
}

void tst_QmlServer::checksOrigins()
{
    QFETCH(QStringList, allowed);
    QFETCH(int, status);
    QmlServer server("onConnectionRejected: (code, message) => log.push(code)");
    for (const QString &origins : allowed) {
        server.evaluate(u"corsAllowedOrigins = "_s + origins);
        QCOMPARE(server.evaluate(u"corsAllowedOrigins"_s), server.evaluate(origins).toStringList());
    }
    server.evaluate(u"listening = true"_s);
    RawWebSocketClient client(server.port());
    QCOMPARE(client.open(RawWebSocketClient::EngineIoTarget, "Origin: https://a.example\r\n"),
             status);
    QCOMPARE(server.log().size(), status == 101 ? 0 : 1);
    QCOMPARE(server.warnings, QStringList());
}

void tst_QmlServer::tellsOfRefusedRequests()
{
    const QmlServer server("listening: true\n"
                           "onRequestRefused: (status, reason, peer) => log.push(status)");
    RawHttpClient client(server.port());
    client.send("no request\r\n\r\n");
    QCOMPARE(client.response().status, 400);
    QCOMPARE(server.log(), QStringList(u"400"_s));
}

void tst_QmlServer::stopsInAHandler()
{
    const QmlServer server("listening: true\n"
                           "onTextMessageReceived: listening = false\n"
                           "onDisconnected: (sid, reason) => log.push(reason)");
    Client client(server);
    client.sendText("4stop");
    QVERIFY(client.waitUntilClosed());
    QCOMPARE(server["listening"], false);
    QCOMPARE(server.log(), QStringList(u"server disconnect"_s));
}

void tst_QmlServer::isDestroyedInAHandler()
{
    const QmlObject parent("import QtQml\nimport EngineIoQt\n"
                           "QtObject {\n"
                           "    property Component component: EngineIoServer {\n"
                           "        listening: true\n"
                           "        onTextMessageReceived: destroy()\n"
                           "    }\n"
                           "    property var server: component.createObject(this)\n"
                           "}\n");
    SKIP_WITHOUT_ITS_MODULES(parent);
    const QPointer<QObject> server = parent["server"].value<QObject *>();
    QVERIFY(server);
    RawWebSocketClient client(quint16(server->property("url").toUrl().port()));
    QCOMPARE(client.open(), 101);
    client.sendText("4enough");
    QVERIFY(client.waitUntilClosed());
    QTRY_VERIFY(!server);
}

// What is connected to it would be called on an object that is half gone.
void tst_QmlServer::closesItsSessionsAndTellsNobodyWhenItIsDestroyed()
{
    QmlServer server;
    Client client(server);
    QTRY_COMPARE(server["clientCount"], 1);
    const QSignalSpy disconnected(server.object(), SIGNAL(disconnected(QString, QString)));
    const QSignalSpy stopped(server.object(), SIGNAL(listeningChanged()));
    QVERIFY(disconnected.isValid() && stopped.isValid());
    server.destroy();
    QVERIFY(client.waitUntilClosed());
    QCOMPARE(disconnected.count() + stopped.count(), 0);
}

// Every block of QML in the documentation.
void tst_QmlServer::documentedSamplesAreCreated_data()
{
    QTest::addColumn<QByteArray>("sample");

    static const QRegularExpression block(u"^```qml\n(.*?)^```$"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    QDirIterator pages(QStringLiteral(ENGINEIO_SOURCE_DIR "/docs"), {u"*.md"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (pages.hasNext()) {
        QFile page(pages.next());
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        auto blocks = block.globalMatch(text);
        while (blocks.hasNext()) {
            const auto match = blocks.next();
            const auto line = text.left(match.capturedStart()).count(u'\n') + 1;
            QTest::addRow("%s:%lld", qPrintable(pages.fileName()), qlonglong(line))
                << match.captured(1).toUtf8();
        }
    }
}

void tst_QmlServer::documentedSamplesAreCreated()
{
    QFETCH(QByteArray, sample);
    // Tests run side by side: on any port.
    const QmlObject object(sample.replace("port: 3000", "port: 0"));
    SKIP_WITHOUT_ITS_MODULES(object);
    QVERIFY2(object.object(), qPrintable(object.errorString()));
    QCOMPARE(object.warnings, QStringList());
}

QTEST_MAIN(tst_QmlServer)

#include "tst_qmlserver.moc"
