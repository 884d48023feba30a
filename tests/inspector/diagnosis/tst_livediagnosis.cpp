// SPDX-License-Identifier: MIT
// What a real server's tap tells when its clients do wrong is what the rules look for.
#include "diagnosis/diagnosis.h"

#include "model/eventstore.h"
#include "shared/pollingclient.h"
#include "shared/rawwebsocketclient.h"
#include "sources/taprecorder.h"

#include <EngineIoServer>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture
{
    explicit Fixture(std::chrono::milliseconds pingInterval = 25s)
    {
        EngineIoServerOptions options;
        options.setPingInterval(pingInterval);
        options.setPingTimeout(100ms);
        options.setMaxHttpBufferSize(1000);
        options.setMaxQueuedBytes(1'000'000);
        options.setUpgradeTimeout(50ms);
        options.setCompressionThreshold(1);
        server.setOptions(options);
        recorder.attach(server);
        listening = server.listen();
    }

    quint16 port() const { return server.serverPort(); }

    // The rules that found something, in their order.
    QByteArrayList found()
    {
        recorder.flush();
        diagnosis.finish();
        QByteArrayList rules;
        for (const Finding &finding : diagnosis.findings())
            rules.append(ruleName(finding.rule));
        return rules;
    }

    EventStore store;
    EngineIoServer server;
    TapRecorder recorder{store};
    Diagnosis diagnosis{store};
    bool listening = false;
};

const QByteArray Handshake = "/engine.io/?EIO=4&transport=polling"_ba;

} // namespace

class tst_LiveDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missedPong();
    void blockedUpgrade();
    void upgradeWithoutItsField();
    void bodyOverTheLimit();
    void messageOverTheLimit();
    void twoPolls();
    void refusals_data();
    void refusals();
    void sentAfterTheEnd();
    void costlyCompression();
    void slowReader();
    void nothingWrong();
};

void tst_LiveDiagnosis::missedPong()
{
    Fixture f(50ms);
    RawWebSocketClient client(f.port());
    client.open();
    QTRY_COMPARE(f.found(), QByteArrayList{"missed-pong"});
}

void tst_LiveDiagnosis::blockedUpgrade()
{
    Fixture f;
    PollingClient client(f.port());
    RawWebSocketClient webSocket(f.port());
    QCOMPARE(webSocket.open("/engine.io/?EIO=4&transport=websocket&sid=" + client.sid()), 101);
    QTRY_VERIFY(f.found().contains("upgrade-blocked"));
    QVERIFY(f.diagnosis.findings().front().text.contains(u"no probe came"_s));
}

void tst_LiveDiagnosis::upgradeWithoutItsField()
{
    Fixture f;
    PollingClient client(f.port());
    RawHttpClient http(f.port());
    http.get("/engine.io/?EIO=4&transport=websocket&sid=" + client.sid());
    QCOMPARE(http.response().status, 400);
    QCOMPARE(f.found(), QByteArrayList{"upgrade-blocked"});
}

void tst_LiveDiagnosis::bodyOverTheLimit()
{
    Fixture f;
    PollingClient client(f.port());
    QCOMPARE(client.post('4' + QByteArray(2000, 'x')).status, 413);
    QCOMPARE(f.found(), QByteArrayList{"too-large"});
    QVERIFY(f.diagnosis.findings().front().text.contains(u"(1.0 kB)"_s));
}

void tst_LiveDiagnosis::messageOverTheLimit()
{
    Fixture f;
    RawWebSocketClient client(f.port());
    client.open();
    client.sendText('4' + QByteArray(2000, 'x'));
    QCOMPARE(client.waitForCloseCode(), 1009);
    QTRY_COMPARE(f.found(), QByteArrayList{"too-large"});
}

void tst_LiveDiagnosis::twoPolls()
{
    Fixture f;
    PollingClient client(f.port());
    client.startPoll();
    RawHttpClient other(f.port());
    other.get(client.target());
    QTRY_VERIFY(other.hasReceived());
    QCOMPARE(f.found(), QByteArrayList{"overlapping-requests"});
}

void tst_LiveDiagnosis::refusals_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("rule");

    QTest::newRow("foreign origin") << Handshake << "Origin: http://evil.example\r\n"_ba
                                    << "cors"_ba;
    QTest::newRow("old version") << "/engine.io/?EIO=3&transport=polling"_ba
                                 << ""_ba
                                 << "wrong-version"_ba;
    QTest::newRow("no version") << "/engine.io/?transport=polling"_ba
                                << ""_ba
                                << "wrong-version"_ba;
    QTest::newRow("unknown session") << Handshake + "&sid=gone"
                                     << ""_ba
                                     << "unknown-session"_ba;
}

void tst_LiveDiagnosis::refusals()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, rule);
    Fixture f;
    RawHttpClient client(f.port());
    client.get(target, fields);
    QVERIFY(client.response().status >= 400);
    QCOMPARE(f.found(), QByteArrayList{rule});
}

void tst_LiveDiagnosis::sentAfterTheEnd()
{
    Fixture f;
    PollingClient client(f.port());
    client.post("1");
    QCOMPARE(client.post("4late").status, 400);
    QCOMPARE(f.found(), QByteArrayList{"sent-after-close"});
}

void tst_LiveDiagnosis::costlyCompression()
{
    Fixture f;
    PollingClient client(f.port());
    for (int i = 0; i < 7; ++i) {
        client.startPoll("Accept-Encoding: gzip\r\n");
        f.server.send(client.sid(), u"tiny"_s);
        QVERIFY(client.pollResponse().headers.contains("content-encoding"));
    }
    QCOMPARE(f.found(), QByteArrayList{"costly-compression"});
}

void tst_LiveDiagnosis::slowReader()
{
    Fixture f;
    const PollingClient client(f.port()); // and polls no more
    while (f.server.send(client.sid(), QString(10'000, u'x')))
        continue;
    QTRY_COMPARE(f.found(), QByteArrayList{"slow-reader"});
    QVERIFY(f.diagnosis.findings().front().text.contains(u"kB waited for session"_s));
}

void tst_LiveDiagnosis::nothingWrong()
{
    Fixture f;
    PollingClient client(f.port(), "Origin: http://localhost\r\n");
    client.post("4hello");
    f.server.send(client.sid(), u"hello"_s);
    QCOMPARE(client.poll(), "4hello"_ba);
    client.post("1");
    QCOMPARE(f.found(), QByteArrayList());
}

QTEST_GUILESS_MAIN(tst_LiveDiagnosis)
#include "tst_livediagnosis.moc"
