// SPDX-License-Identifier: MIT
// Sessions of EngineIoServer over polling, and the ways in which polling goes wrong.
#include "shared/pollingclient.h"
#include "shared/testserver.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ServerPolling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesManyPacketsInOnePost();
    void takesAPostWhileAPollWaits();
    void endsASessionThatPollsTwiceAtOnce();
    void endsASessionThatPostsTwiceAtOnce();
    void keepsPacketsOfAPollThatDied();
    void endsASessionWhoseAnsweredPollWasNotRead();
    void endsASessionWhosePostIsMalformed_data();
    void endsASessionWhosePostIsMalformed();
    void endsASessionWhosePostIsTooLarge();
    void endsASessionWhosePostIsTooSlow();
    void takesTheNextPostWhenOneIsCutOff();
    void endsASessionThatSaysClose();
    void servesManySessionsOnOneConnection();
    void closesThePollOfAClientThatWasDisconnected();
    void forgetsAClosedSessionThatNobodyPolls();
};

// Until the server has read what the client sent.
static void settle(PollingClient &client)
{
    QTRY_COMPARE(client.polls().socket().bytesToWrite(), 0);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

void tst_ServerPolling::takesManyPacketsInOnePost()
{
    TestServer server;
    PollingClient client(server.serverPort());
    const RawResponse response = client.post("4a|bAQI=|4b|3|6"_ba);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, "ok"_ba);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"a"_s, u"b:0102"_s, u"b"_s}));
}

void tst_ServerPolling::takesAPostWhileAPollWaits()
{
    TestServer server;
    PollingClient client(server.serverPort());
    client.startPoll();
    settle(client);
    QCOMPARE(client.post("4a"_ba).status, 200);
    QVERIFY(!client.isPollAnswered());
    server.send(client.sid(), u"b"_s);
    QCOMPARE(client.polled(), "4b"_ba);
}

void tst_ServerPolling::endsASessionThatPollsTwiceAtOnce()
{
    TestServer server;
    if (server.isThreaded())
        QSKIP("which of two requests an I/O thread reads first can't be told from here");
    PollingClient client(server.serverPort());
    client.startPoll();
    settle(client);
    client.posts().get(client.target());
    QCOMPARE(client.posts().response().status, 400);
    QCOMPARE(client.polled(), "1"_ba);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"transport error"_s}));
    QCOMPARE(client.post("4late"_ba).status, 400);
}

void tst_ServerPolling::endsASessionThatPostsTwiceAtOnce()
{
    TestServer server;
    if (server.isThreaded())
        QSKIP("what of two connections an I/O thread reads first can't be told from here");
    PollingClient client(server.serverPort());
    client.posts().send("POST " + client.target()
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 6\r\n\r\n4fi");
    QTRY_COMPARE(client.posts().socket().bytesToWrite(), 0);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    client.polls().post(client.target(), "4second"_ba);
    QCOMPARE(client.polls().response().status, 400);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"transport error"_s}));
    client.posts().send("rst"_ba);
    QCOMPARE(client.posts().response().status, 400);
}

void tst_ServerPolling::keepsPacketsOfAPollThatDied()
{
    TestServer server;
    if (server.isThreaded())
        QSKIP("whether an I/O thread has noticed the death yet can't be seen from here");
    PollingClient client(server.serverPort());
    client.startPoll();
    settle(client);
    client.polls().close();
    QVERIFY(client.polls().waitUntilClosed());
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    server.send(client.sid(), u"kept"_s);
    QVERIFY(server.contains(client.sid()));

    RawHttpClient next(server.serverPort());
    next.get(client.target());
    QCOMPARE(next.response().body, "4kept"_ba);
}

void tst_ServerPolling::endsASessionWhoseAnsweredPollWasNotRead()
{
    TestServer server;
    PollingClient client(server.serverPort());
    // So much that it cannot have left the server when the client goes.
    const QByteArray large(12 * 1024 * 1024, 'x');
    client.polls().socket().setReadBufferSize(1);
    client.startPoll();
    settle(client);
    QVERIFY(server.send(client.sid(), large));
    QTRY_COMPARE(server.queuedBytes(client.sid()), 0); // it is in the response
    QVERIFY(server.contains(client.sid()));
    client.polls().abort();
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"transport error"_s}));
}

void tst_ServerPolling::endsASessionWhosePostIsMalformed_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("empty") << ""_ba;
    QTest::newRow("unknown type") << "9"_ba;
    QTest::newRow("text") << "hello"_ba;
    QTest::newRow("bad base64") << "b!!"_ba;
    QTest::newRow("empty packet between") << "4a||4b"_ba;
    QTest::newRow("invalid UTF-8") << "4\xff\xfe"_ba;
    QTest::newRow("second of two") << "4a|9"_ba;
}

void tst_ServerPolling::endsASessionWhosePostIsMalformed()
{
    QFETCH(QByteArray, body);
    TestServer server;
    PollingClient client(server.serverPort());
    QCOMPARE(client.post(body).status, 400);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"transport error"_s}));
}

void tst_ServerPolling::endsASessionWhosePostIsTooLarge()
{
    EngineIoServerOptions options;
    options.setMaxHttpBufferSize(100);
    TestServer server(options);
    PollingClient client(server.serverPort());
    QCOMPARE(client.post('4' + QByteArray(99, 'x')).status, 200);
    QCOMPARE(client.post('4' + QByteArray(100, 'x')).status, 413);
    QTRY_COMPARE(server.log,
                 (QStringList{u"connected"_s, QString(99, u'x'), u"transport error"_s}));
}

void tst_ServerPolling::endsASessionWhosePostIsTooSlow()
{
    EngineIoServerOptions options;
    options.setRequestTimeout(30ms);
    TestServer server(options);
    PollingClient client(server.serverPort());
    client.posts().send("POST " + client.target()
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 6\r\n\r\n4fi");
    QCOMPARE(client.posts().response().status, 408);
    QTRY_COMPARE(server.log.size(), 2);
    QTRY_COMPARE(server.log.last(), u"transport error"_s);
}

void tst_ServerPolling::takesTheNextPostWhenOneIsCutOff()
{
    TestServer server;
    if (server.isThreaded())
        QSKIP("what of two connections an I/O thread reads first can't be told from here");
    PollingClient client(server.serverPort());
    client.posts().send("POST " + client.target()
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 6\r\n\r\n4fi");
    QTRY_COMPARE(client.posts().socket().bytesToWrite(), 0);
    client.posts().close();
    QVERIFY(client.posts().waitUntilClosed());
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    // The client knows that it was not taken, and sends it again.
    client.polls().post(client.target(), "4first"_ba);
    QCOMPARE(client.polls().response().status, 200);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"first"_s}));
}

void tst_ServerPolling::endsASessionThatSaysClose()
{
    TestServer server;
    PollingClient client(server.serverPort());
    client.startPoll();
    settle(client);
    QCOMPARE(client.post("4last|1"_ba).status, 200);
    QCOMPARE(client.polled(), "6"_ba); // no CLOSE answers a CLOSE
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"last"_s, u"client disconnect"_s}));
}

void tst_ServerPolling::servesManySessionsOnOneConnection()
{
    TestServer server;
    RawHttpClient client(server.serverPort());
    for (int i = 0; i < 5; ++i) {
        client.get("/engine.io/?EIO=4&transport=polling"_ba);
        QCOMPARE(client.response().status, 200);
    }
    QTRY_COMPARE(server.clientCount(), 5);
    client.close();
    QVERIFY(client.waitUntilClosed());
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QTRY_COMPARE(server.clientCount(), 5); // a session is no connection
}

void tst_ServerPolling::closesThePollOfAClientThatWasDisconnected()
{
    TestServer server;
    PollingClient client(server.serverPort());
    client.startPoll();
    settle(client);
    server.disconnectClient(client.sid());
    QCOMPARE(client.polled(), "1"_ba);
    client.startPoll();
    QCOMPARE(client.pollResponse().status, 400);
}

void tst_ServerPolling::forgetsAClosedSessionThatNobodyPolls()
{
    EngineIoServerOptions options;
    options.setCloseTimeout(20ms);
    TestServer server(options);
    PollingClient client(server.serverPort());
    server.disconnectClient(client.sid());
    QVERIFY(server.saveSession(client.sid(), {})); // still there for its last poll
    QTRY_VERIFY(!server.saveSession(client.sid(), {}));
    client.startPoll();
    QCOMPARE(client.pollResponse().status, 400);
    QTRY_COMPARE(server.log.size(), 3); // connected, server disconnect, rejected
}

QTEST_GUILESS_MAIN(tst_ServerPolling)
#include "tst_serverpolling.moc"
