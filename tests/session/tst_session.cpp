// SPDX-License-Identifier: MIT
#include "session/session.h"

#include "shared/fakehost.h"
#include "shared/faketransport.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Type = EngineIoPacket::Type;

class tst_Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void beginsWithTheOpenPacket();
    void putsTheInitialPacketBehindTheHandshakeAndBeforeTheRest();
    void keepsPacketsUntilItIsPolled();
    void handsOverOnlyWhatTheTransportTakes();
    void deliversMessages();
    void pingsAndExpires();
    void aPongKeepsItAlive();
    void measuresTheRoundTrip();
    void endsWhenTheClientSaysSo();
    void answersThePollThatTheClientsCloseOvertook();
    void endsOnPacketsThatOnlyAServerSends_data();
    void endsOnPacketsThatOnlyAServerSends();
    void endsOnGarbage();
    void endsWithItsTransport_data();
    void endsWithItsTransport();
    void deliversTheQueueBeforeItCloses();
    void closingOverWebSocketWaitsForTheQueue();
    void givesUpClosingAfterTheTimeout();
    void endsWhenItsQueueOverflows();
    void tellsWhenEverythingIsWritten();
    void findsAMissingPongWithoutMonitoring();

    void upgrades();
    void freesThePollThatComesWhileProbing();
    void messagesSentDuringAnUpgradeKeepTheirOrder();
    void survivesACandidateThat_data();
    void survivesACandidateThat();
    void aMessageBehindTheUpgradePacketIsDelivered();
    void closesTheCandidateWithTheSession();

private:
    Session &openPolling();
    void enqueue(const QByteArray &text);
    FakeTransport *beginUpgrade();

    std::unique_ptr<FakeHost> m_host;
    std::shared_ptr<SessionSettings> m_settings;
    std::unique_ptr<Session> m_session;
    FakeTransport *m_polling = nullptr;
};

static EngineIoPacket openPacket()
{
    return {Type::Open, "{}", false};
}

void tst_Session::init()
{
    m_host = std::make_unique<FakeHost>();
    m_settings = std::make_shared<SessionSettings>();
    m_session
        = std::make_unique<Session>(std::make_shared<SharedSession>("sid"), m_settings, *m_host);
}

void tst_Session::cleanup()
{
    m_session.reset();
    m_host.reset();
}

Session &tst_Session::openPolling()
{
    auto transport = std::make_unique<FakeTransport>(TransportType::Polling);
    m_polling = transport.get();
    m_session->open(std::move(transport), openPacket());
    m_polling->poll();
    m_host->settle();
    m_polling->sent.clear();
    return *m_session;
}

void tst_Session::enqueue(const QByteArray &text)
{
    EngineIoPacket packet{Type::Message, text, false};
    m_session->shared()->reserve(packet.size(), m_settings->maxQueuedBytes);
    m_session->enqueue({std::move(packet), Compression::Allowed, {}});
}

FakeTransport *tst_Session::beginUpgrade()
{
    auto transport = std::make_unique<FakeTransport>(TransportType::WebSocket);
    transport->writable = 1'000;
    FakeTransport *const candidate = transport.get();
    m_session->beginUpgrade(std::move(transport));
    return candidate;
}

void tst_Session::beginsWithTheOpenPacket()
{
    auto transport = std::make_unique<FakeTransport>(TransportType::WebSocket);
    FakeTransport *const webSocket = transport.get();
    webSocket->writable = 10;
    enqueue("early");
    QCOMPARE(m_session->state(), Session::State::Connecting);
    m_session->open(std::move(transport), openPacket());
    m_host->settle();
    QCOMPARE(webSocket->sent, QStringList({u"0{}"_s, u"4early"_s}));
    QCOMPARE(m_session->shared()->transport.load(), TransportType::WebSocket);
}

void tst_Session::putsTheInitialPacketBehindTheHandshakeAndBeforeTheRest()
{
    auto transport = std::make_unique<FakeTransport>(TransportType::WebSocket);
    FakeTransport *const webSocket = transport.get();
    webSocket->writable = 10;
    enqueue("early");
    m_session->open(std::move(transport), openPacket(), EngineIoPacket{Type::Message, "hi", false});
    m_host->settle();
    QCOMPARE(webSocket->sent, QStringList({u"0{}"_s, u"4hi"_s, u"4early"_s}));
}

void tst_Session::keepsPacketsUntilItIsPolled()
{
    openPolling();
    enqueue("1");
    enqueue("2");
    m_host->settle();
    QVERIFY(m_polling->sent.isEmpty());
    QCOMPARE(m_session->shared()->allQueuedBytes(), 4);
    m_polling->poll();
    m_host->settle();
    QCOMPARE(m_polling->sent, QStringList({u"41"_s, u"42"_s}));
    QCOMPARE(m_session->shared()->allQueuedBytes(), 0);
}

void tst_Session::handsOverOnlyWhatTheTransportTakes()
{
    auto transport = std::make_unique<FakeTransport>(TransportType::WebSocket);
    FakeTransport *const webSocket = transport.get();
    webSocket->writable = 2; // the OPEN packet and one more
    m_session->open(std::move(transport), openPacket());
    enqueue("1");
    enqueue("2");
    enqueue("3");
    m_host->settle();
    QCOMPARE(webSocket->sent, QStringList({u"0{}"_s, u"41"_s}));
    webSocket->becomeWritable(10);
    m_host->settle();
    QCOMPARE(webSocket->sent, QStringList({u"0{}"_s, u"41"_s, u"42"_s, u"43"_s}));
}

void tst_Session::deliversMessages()
{
    openPolling();
    m_polling->receiveText(Type::Message, "hello");
    m_polling->receive({Type::Message, "bytes", true});
    QCOMPARE(m_host->messages, QStringList({u"hello"_s, u"bytes"_s}));
    QCOMPARE(m_session->shared()->packetsReceived.load(), 2u);
    QCOMPARE(m_session->shared()->bytesReceived.load(), 12u);
}

void tst_Session::pingsAndExpires()
{
    openPolling();
    m_polling->poll();
    m_host->advance(24'999ms);
    QVERIFY(m_polling->sent.isEmpty());
    m_host->advance(1ms);
    QCOMPARE(m_polling->sent, QStringList({u"2"_s}));
    m_host->advance(19'999ms);
    QVERIFY(m_host->log.isEmpty());
    m_host->advance(1ms);
    QCOMPARE(m_host->log, QStringList({u"ping timeout"_s}));
    QVERIFY(m_host->finished);
    QCOMPARE(m_polling->closed, CloseCause::GivenUp);
    QCOMPARE(m_host->deadlines.next(), NotDue);
}

void tst_Session::aPongKeepsItAlive()
{
    openPolling();
    for (int i = 0; i < 5; ++i) {
        m_polling->poll();
        m_host->advance(25s);
        QCOMPARE(m_polling->sent, QStringList({u"2"_s}));
        m_polling->sent.clear();
        m_host->advance(19s);
        m_polling->receiveText(Type::Pong);
    }
    QVERIFY(m_host->log.isEmpty());
}

void tst_Session::measuresTheRoundTrip()
{
    openPolling();
    QCOMPARE(m_session->shared()->lastRoundTrip.load(), -1);
    m_polling->poll();
    m_host->advance(25s);
    m_host->advance(137ms);
    m_polling->receiveText(Type::Pong);
    QCOMPARE(m_session->shared()->lastRoundTrip.load(), 137'000);
}

void tst_Session::endsWhenTheClientSaysSo()
{
    openPolling();
    m_polling->poll();
    m_polling->receiveText(Type::Close);
    QCOMPARE(m_host->log, QStringList({u"client disconnect"_s}));
    QCOMPARE(m_polling->closed, CloseCause::ClientAsked);
    QVERIFY(m_host->finished);
    m_polling->receiveText(Type::Message, "too late");
    QVERIFY(m_host->messages.isEmpty());
}

void tst_Session::answersThePollThatTheClientsCloseOvertook()
{
    openPolling();
    enqueue("not any more");
    m_polling->receiveText(Type::Close);
    QCOMPARE(m_host->log, QStringList({u"client disconnect"_s}));
    QVERIFY(!m_session->shared()->takesPackets());
    QVERIFY(!m_host->finished);
    m_polling->poll();
    m_host->settle();
    QCOMPARE(m_polling->sent, QStringList({u"6"_s}));
    QCOMPARE(m_polling->closed, CloseCause::Delivered);

    m_session
        = std::make_unique<Session>(std::make_shared<SharedSession>("sid"), m_settings, *m_host);
    openPolling();
    m_polling->receiveText(Type::Close);
    m_host->advance(1s); // no poll comes
    QVERIFY(m_host->finished);
}

void tst_Session::endsOnPacketsThatOnlyAServerSends_data()
{
    QTest::addColumn<Type>("type");

    QTest::newRow("OPEN") << Type::Open;
    QTest::newRow("PING outside of a probe") << Type::Ping;
}

void tst_Session::endsOnPacketsThatOnlyAServerSends()
{
    QFETCH(Type, type);
    openPolling();
    m_polling->receiveText(type);
    QCOMPARE(m_host->log, QStringList({u"transport error"_s}));
    QCOMPARE(m_polling->closed, CloseCause::ProtocolError);
}

void tst_Session::endsOnGarbage()
{
    openPolling();
    m_polling->receiveGarbage();
    QCOMPARE(m_host->log, QStringList({u"transport error"_s}));
}

void tst_Session::endsWithItsTransport_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("reason");

    QTest::newRow("closed") << int(TransportEnd::Closed) << u"transport close"_s;
    QTest::newRow("failed") << int(TransportEnd::Failed) << u"transport error"_s;
}

void tst_Session::endsWithItsTransport()
{
    QFETCH(int, end);
    QFETCH(QString, reason);
    openPolling();
    m_polling->end(TransportEnd(end));
    QCOMPARE(m_host->log, QStringList({reason}));
    QVERIFY(m_host->finished);
    QVERIFY(!m_session->shared()->takesPackets());
}

void tst_Session::deliversTheQueueBeforeItCloses()
{
    openPolling();
    enqueue("last words");
    m_session->close(DisconnectReason::ServerDisconnect);
    QCOMPARE(m_host->log, QStringList({u"server disconnect"_s}));
    QVERIFY(!m_session->shared()->takesPackets());
    m_host->settle();
    QVERIFY(!m_host->finished);
    m_polling->poll();
    m_host->settle();
    QCOMPARE(m_polling->sent, QStringList({u"4last words"_s, u"1"_s}));
    QCOMPARE(m_polling->closed, CloseCause::Delivered);
}

void tst_Session::closingOverWebSocketWaitsForTheQueue()
{
    auto transport = std::make_unique<FakeTransport>(TransportType::WebSocket);
    FakeTransport *const webSocket = transport.get();
    webSocket->writable = 1;
    m_session->open(std::move(transport), openPacket());
    enqueue("1");
    m_session->close(DisconnectReason::ServerDisconnect);
    m_host->settle();
    QVERIFY(!webSocket->closed);
    webSocket->becomeWritable(1);
    m_host->settle();
    QCOMPARE(webSocket->sent,
             QStringList({u"0{}"_s, u"41"_s})); // no CLOSE packet: the frame says it
    QCOMPARE(webSocket->closed, CloseCause::Delivered);
    QVERIFY(!m_host->finished);
    webSocket->end(TransportEnd::Closed);
    QVERIFY(m_host->finished);
    QCOMPARE(m_host->log, QStringList({u"server disconnect"_s}));
}

void tst_Session::givesUpClosingAfterTheTimeout()
{
    openPolling();
    m_session->close(DisconnectReason::ServerDisconnect);
    m_host->advance(29'999ms);
    QVERIFY(!m_host->finished);
    m_host->advance(1ms);
    QVERIFY(m_host->finished);
    QCOMPARE(m_host->log, QStringList({u"server disconnect"_s}));
}

void tst_Session::endsWhenItsQueueOverflows()
{
    openPolling();
    m_settings->maxQueuedBytes = 10;
    QVERIFY(m_session->shared()->reserve(10, 10));
    QVERIFY(!m_session->shared()->reserve(1, 10));
    m_session->requestFlush();
    m_host->settle();
    QCOMPARE(m_host->log, QStringList({u"transport error"_s}));
}

void tst_Session::tellsWhenEverythingIsWritten()
{
    auto transport = std::make_unique<FakeTransport>(TransportType::WebSocket);
    FakeTransport *const webSocket = transport.get();
    webSocket->writable = 10;
    webSocket->unwritten = 100;
    m_session->open(std::move(transport), openPacket());
    enqueue("1");
    m_host->settle();
    QCOMPARE(m_host->drained, 0);
    QCOMPARE(m_session->shared()->allQueuedBytes(), 100);
    webSocket->unwritten = 0;
    webSocket->becomeWritable(10);
    m_host->settle();
    QCOMPARE(m_host->drained, 1);
    webSocket->becomeWritable(10);
    m_host->settle();
    QCOMPARE(m_host->drained, 1); // nothing was sent since
}

void tst_Session::findsAMissingPongWithoutMonitoring()
{
    m_settings->heartbeat.monitored = false;
    m_session
        = std::make_unique<Session>(std::make_shared<SharedSession>("sid"), m_settings, *m_host);
    openPolling();
    m_host->advance(100s);
    QVERIFY(m_host->log.isEmpty());
    m_session->checkHeartbeat();
    QCOMPARE(m_host->log, QStringList({u"ping timeout"_s}));
}

void tst_Session::upgrades()
{
    openPolling();
    m_polling->poll();
    FakeTransport *const candidate = beginUpgrade();
    QVERIFY(m_session->isUpgrading());
    candidate->receiveText(Type::Ping, "probe");
    QCOMPARE(candidate->sent, QStringList({u"3probe"_s}));
    m_host->settle();
    QCOMPARE(m_polling->sent, QStringList({u"6"_s})); // the poll is free

    candidate->receiveText(Type::Upgrade);
    QCOMPARE(m_host->log, QStringList({u"upgraded"_s}));
    QCOMPARE(m_polling->closed, CloseCause::UpgradeDone);
    QCOMPARE(m_session->shared()->transport.load(), TransportType::WebSocket);
    QVERIFY(m_session->hasUpgraded());
    m_host->settle();
    enqueue("over websocket");
    m_host->settle();
    QCOMPARE(candidate->sent, QStringList({u"3probe"_s, u"4over websocket"_s}));
    m_host->advance(25s);
    QCOMPARE(candidate->sent.last(), u"2"_s);
}

void tst_Session::freesThePollThatComesWhileProbing()
{
    openPolling();
    FakeTransport *const candidate = beginUpgrade();
    candidate->receiveText(Type::Ping, "probe");
    m_host->settle();
    QVERIFY(m_polling->sent.isEmpty());
    m_polling->poll();
    m_host->settle();
    QCOMPARE(m_polling->sent, QStringList({u"6"_s}));
}

void tst_Session::messagesSentDuringAnUpgradeKeepTheirOrder()
{
    openPolling();
    m_polling->poll();
    FakeTransport *const candidate = beginUpgrade();
    enqueue("1");
    m_host->settle();
    QCOMPARE(m_polling->sent, QStringList({u"41"_s})); // polling goes on until UPGRADE
    candidate->receiveText(Type::Ping, "probe");
    enqueue("2");
    m_host->settle();
    enqueue("3");
    QCOMPARE(m_polling->sent, QStringList({u"41"_s}));
    candidate->receiveText(Type::Upgrade);
    enqueue("4");
    m_host->settle(); // deletes the polling transport
    QCOMPARE(candidate->sent, QStringList({u"3probe"_s, u"42"_s, u"43"_s, u"44"_s}));
}

void tst_Session::survivesACandidateThat_data()
{
    QTest::addColumn<int>("behaviour");

    QTest::newRow("closes before it probes") << 0;
    QTest::newRow("closes after it has probed") << 1;
    QTest::newRow("sends UPGRADE without a probe") << 2;
    QTest::newRow("sends garbage") << 3;
    QTest::newRow("says nothing") << 4;
    QTest::newRow("probes and says no more") << 5;
    QTest::newRow("sends a message before UPGRADE") << 6;
    QTest::newRow("probes with other data") << 7;
}

void tst_Session::survivesACandidateThat()
{
    QFETCH(int, behaviour);
    openPolling();
    FakeTransport *const candidate = beginUpgrade();
    switch (behaviour) {
    case 0:
        candidate->end(TransportEnd::Failed);
        break;
    case 1:
        candidate->receiveText(Type::Ping, "probe");
        candidate->end(TransportEnd::Closed);
        break;
    case 2:
        candidate->receiveText(Type::Upgrade);
        break;
    case 3:
        candidate->receiveGarbage();
        break;
    case 5:
        candidate->receiveText(Type::Ping, "probe");
        Q_FALLTHROUGH();
    case 4:
        m_host->advance(9'999ms);
        QVERIFY(m_session->isUpgrading());
        m_host->advance(1ms);
        break;
    case 6:
        candidate->receiveText(Type::Message, "too early");
        break;
    case 7:
        candidate->receiveText(Type::Ping, "prob");
        break;
    }
    QVERIFY(!m_session->isUpgrading());
    QVERIFY(m_host->log.isEmpty());
    QVERIFY(m_host->messages.isEmpty());
    m_host->settle();

    enqueue("still here");
    m_polling->poll();
    m_host->settle();
    QCOMPARE(m_polling->sent.last(), u"4still here"_s);
    beginUpgrade(); // and may try again
    QVERIFY(m_session->isUpgrading());
}

void tst_Session::aMessageBehindTheUpgradePacketIsDelivered()
{
    openPolling();
    FakeTransport *const candidate = beginUpgrade();
    candidate->receiveText(Type::Ping, "probe");
    candidate->receiveText(Type::Upgrade);
    candidate->receiveText(Type::Message, "at once");
    QCOMPARE(m_host->messages, QStringList({u"at once"_s}));
}

void tst_Session::closesTheCandidateWithTheSession()
{
    openPolling();
    FakeTransport *const candidate = beginUpgrade();
    m_session->fail(DisconnectReason::PingTimeout, CloseCause::GivenUp);
    QVERIFY(candidate->closed);
    QCOMPARE(m_host->log, QStringList({u"ping timeout"_s}));
    QCOMPARE(m_host->deadlines.next(), NotDue);
}

QTEST_APPLESS_MAIN(tst_Session)
#include "tst_session.moc"
