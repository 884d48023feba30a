// SPDX-License-Identifier: MIT
// The functions given to onMessage() and onDisconnect(), and the signals of messages.
#include "shared/pollingclient.h"
#include "shared/testserver.h"
#include "shared/threads.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_ServerHandlers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emitsOneSignalForEachKindOfMessage();
    void decodesJsonByTheCodec();
    void runsHandlersInAPoolInOrder();
    void runsHandlersOfOneSessionWhileAnotherBlocks();
    void runsHandlersInTheServersThreadWhenTold();
    void tellsOfTheEndBehindTheLastMessage_data();
    void tellsOfTheEndBehindTheLastMessage();
    void survivesAHandlerThatThrows_data();
    void survivesAHandlerThatThrows();
    void callsAHandlerThatIsSetLater();
    void sendsFromAHandler();
};

namespace {

// What handlers saw, from any thread.
class Log
{
public:
    void append(const QString &entry)
    {
        const std::lock_guard locker(m_mutex);
        m_entries.append(entry);
        m_threads.insert(QThread::currentThread());
    }
    QStringList entries() const
    {
        const std::lock_guard locker(m_mutex);
        return m_entries;
    }
    QSet<QThread *> threads() const
    {
        const std::lock_guard locker(m_mutex);
        return m_threads;
    }

private:
    mutable std::mutex m_mutex;
    QStringList m_entries;
    QSet<QThread *> m_threads;
};

EngineIoServerOptions handlersInThread(bool async)
{
    EngineIoServerOptions options;
    options.setAsyncHandlers(async);
    return options;
}

} // namespace

void tst_ServerHandlers::emitsOneSignalForEachKindOfMessage()
{
    TestServer server;
    QList<bool> binary;
    connect(&server, &EngineIoServer::messageReceived, &server,
            [&](const QByteArray &sid, const EngineIoMessage &message) {
                QCOMPARE(sid, server.lastSid);
                binary.append(message.isBinary());
            });
    PollingClient client(server.serverPort());
    QCOMPARE(client.post("4žluť|bAP8=|4"_ba).body, "ok"_ba);
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"žluť"_s, u"b:00ff"_s, u""_s}));
    QCOMPARE(binary, (QList<bool>{false, true, false}));
}

void tst_ServerHandlers::decodesJsonByTheCodec()
{
    EngineIoJsonCodec codec;
    codec.decode = [](const QByteArray &text) {
        return QJsonDocument(QJsonArray{int(text.size())});
    };
    EngineIoServerOptions options;
    options.setJsonCodec(codec);
    TestServer server(options);
    QJsonDocument decoded;
    connect(&server, &EngineIoServer::messageReceived, &server,
            [&](const QByteArray &, const EngineIoMessage &message) { decoded = message.json(); });
    PollingClient client(server.serverPort());
    client.post("4abc"_ba);
    QCOMPARE(decoded, QJsonDocument(QJsonArray{3}));
}

void tst_ServerHandlers::runsHandlersInAPoolInOrder()
{
    TestServer server;
    Log log;
    server.onMessage(
        [&](const QByteArray &, const EngineIoMessage &message) { log.append(message.text()); });
    PollingClient client(server.serverPort());
    QStringList expected;
    QByteArray packets;
    for (int i = 0; i < 200; ++i) {
        expected.append(QString::number(i));
        packets += (i > 0 ? "|4" : "4") + QByteArray::number(i);
    }
    client.post(packets);
    QTRY_COMPARE(log.entries(), expected);
    QVERIFY(!log.threads().contains(QThread::currentThread()));
}

void tst_ServerHandlers::runsHandlersOfOneSessionWhileAnotherBlocks()
{
    TestSemaphore go;
    TestServer server;
    Log log;
    server.onMessage([&](const QByteArray &, const EngineIoMessage &message) {
        if (message.text() == u"block"_s)
            go.tryAcquire(1, 5'000);
        log.append(message.text());
    });
    PollingClient blocked(server.serverPort());
    PollingClient free(server.serverPort());
    if (QThread::idealThreadCount() < 2)
        QSKIP("One handler thread only");
    blocked.post("4block|4behind"_ba);
    free.post("4free"_ba);
    QTRY_COMPARE(log.entries(), QStringList{u"free"_s});
    go.release();
    QTRY_COMPARE(log.entries(), (QStringList{u"free"_s, u"block"_s, u"behind"_s}));
}

void tst_ServerHandlers::runsHandlersInTheServersThreadWhenTold()
{
    TestServer server(handlersInThread(false));
    Log log;
    server.onMessage(
        [&](const QByteArray &, const EngineIoMessage &message) { log.append(message.text()); });
    PollingClient client(server.serverPort());
    client.post("4a|4b"_ba);
    QCOMPARE(log.entries(), (QStringList{u"a"_s, u"b"_s})); // before the POST was answered
    QCOMPARE(log.threads(), QSet<QThread *>{QThread::currentThread()});
}

void tst_ServerHandlers::tellsOfTheEndBehindTheLastMessage_data()
{
    QTest::addColumn<bool>("async");

    QTest::newRow("in a pool") << true;
    QTest::newRow("in the server's thread") << false;
}

void tst_ServerHandlers::tellsOfTheEndBehindTheLastMessage()
{
    QFETCH(bool, async);
    TestServer server(handlersInThread(async));
    Log log;
    server.onMessage(
        [&](const QByteArray &, const EngineIoMessage &message) { log.append(message.text()); });
    server.onDisconnect([&](const QByteArray &sid, DisconnectReason reason) {
        QCOMPARE(sid, server.lastSid);
        log.append(reasonText(reason));
    });
    PollingClient client(server.serverPort());
    client.post("4a|4b|1|4late"_ba);
    QTRY_COMPARE(log.entries(), (QStringList{u"a"_s, u"b"_s, u"client disconnect"_s}));
    QTRY_COMPARE(server.log, (QStringList{u"connected"_s, u"a"_s, u"b"_s, u"client disconnect"_s}));
}

void tst_ServerHandlers::survivesAHandlerThatThrows_data()
{
    tellsOfTheEndBehindTheLastMessage_data();
}

void tst_ServerHandlers::survivesAHandlerThatThrows()
{
    QFETCH(bool, async);
    TestServer server(handlersInThread(async));
    Log log;
    server.onMessage([&](const QByteArray &, const EngineIoMessage &message) {
        if (message.text() == u"throw"_s)
            throw std::runtime_error("no luck");
        if (message.text() == u"throw 1"_s)
            throw 1; // NOLINT: an application may
        log.append(message.text());
    });
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"no luck"_s));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"unknown exception"_s));
    PollingClient client(server.serverPort());
    QCOMPARE(client.post("4throw|4throw 1|4after"_ba).status, 200);
    QTRY_COMPARE(log.entries(), QStringList{u"after"_s});
    QVERIFY(server.contains(client.sid()));
}

void tst_ServerHandlers::callsAHandlerThatIsSetLater()
{
    TestServer server;
    PollingClient client(server.serverPort());
    Log log;
    server.onMessage(
        [&](const QByteArray &, const EngineIoMessage &message) { log.append(message.text()); });
    client.post("4a|4b"_ba);
    QTRY_COMPARE(log.entries(), (QStringList{u"a"_s, u"b"_s}));
    server.onMessage({});
    client.post("4c"_ba);
    QTRY_COMPARE(server.log.last(), u"c"_s);
    QCOMPARE(log.entries().size(), 2);
}

void tst_ServerHandlers::sendsFromAHandler()
{
    TestServer server;
    server.onMessage([&](const QByteArray &sid, const EngineIoMessage &message) {
        server.send(sid, message.text() + u"!"_s);
    });
    PollingClient client(server.serverPort());
    client.post("4a"_ba);
    QCOMPARE(client.poll(), "4a!"_ba);
}

QTEST_GUILESS_MAIN(tst_ServerHandlers)
#include "tst_serverhandlers.moc"
