// SPDX-License-Identifier: MIT
// A session whose client sends the PINGs, as in version 3 of the protocol.
#include "session/session.h"

#include "shared/fakehost.h"
#include "shared/faketransport.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Type = EngineIoPacket::Type;

class tst_SessionV3 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersPings();
    void sendsNoPingItself();
    void livesAsLongAsSomethingComes_data();
    void livesAsLongAsSomethingComes();
    void endsWhenNothingComes();
    void countsSilenceFromTheLastPacket();
    void findsSilenceWithoutMonitoring();
    void isNotTakenForDeadWhilePaused();
    void endsOnAPong();
    void keepsOnePongForAClientThatDoesNotRead();
    void answersPingsWhileTheQueueIsNeverEmpty();
    void upgrades();

private:
    void open(TransportType type = TransportType::WebSocket);

    std::unique_ptr<FakeHost> m_host;
    std::shared_ptr<SessionSettings> m_settings;
    std::unique_ptr<Session> m_session;
    FakeTransport *m_transport = nullptr;
};

void tst_SessionV3::init()
{
    m_host = std::make_unique<FakeHost>();
    m_settings = std::make_shared<SessionSettings>();
    m_settings->heartbeat.pinger = Heartbeat::Pinger::Client;
}

void tst_SessionV3::cleanup()
{
    m_session.reset();
    m_host.reset();
}

void tst_SessionV3::open(TransportType type)
{
    m_session = std::make_unique<Session>(
        std::make_shared<SharedSession>("sid", ProtocolVersion::V3), m_settings, *m_host);
    auto transport = std::make_unique<FakeTransport>(type);
    m_transport = transport.get();
    m_session->open(std::move(transport), {Type::Open, "{}", false});
    m_transport->becomeWritable(1'000);
    m_host->settle();
    m_transport->sent.clear();
}

void tst_SessionV3::answersPings()
{
    open();
    m_transport->receiveText(Type::Ping);
    m_host->settle();
    m_transport->receiveText(Type::Ping, "with data");
    m_host->settle();
    QCOMPARE(m_transport->sent, QStringList({u"3"_s, u"3with data"_s}));
    QCOMPARE(m_session->shared()->allQueuedBytes(), 0);
    QVERIFY(m_host->log.isEmpty());
}

void tst_SessionV3::sendsNoPingItself()
{
    open();
    QVERIFY(!m_session->ping());
    m_host->advance(44'999ms);
    QVERIFY(m_transport->sent.isEmpty());
    QVERIFY(m_host->log.isEmpty());
}

void tst_SessionV3::livesAsLongAsSomethingComes_data()
{
    QTest::addColumn<Type>("type");

    QTest::newRow("pings") << Type::Ping;
    QTest::newRow("messages") << Type::Message;
    QTest::newRow("noops") << Type::Noop;
}

void tst_SessionV3::livesAsLongAsSomethingComes()
{
    QFETCH(Type, type);
    open();
    for (int i = 0; i < 10; ++i) {
        m_host->advance(44s);
        m_transport->receiveText(type);
    }
    QVERIFY(m_host->log.isEmpty());
    QCOMPARE(m_session->shared()->lastRoundTrip.load(), -1);
}

void tst_SessionV3::endsWhenNothingComes()
{
    open();
    m_host->advance(44'999ms);
    QVERIFY(m_host->log.isEmpty());
    m_host->advance(1ms);
    QCOMPARE(m_host->log, QStringList({u"ping timeout"_s}));
    QVERIFY(m_host->finished);
    QCOMPARE(m_transport->closed, CloseCause::GivenUp);
    QCOMPARE(m_host->deadlines.next(), NotDue);
}

void tst_SessionV3::countsSilenceFromTheLastPacket()
{
    open();
    m_host->advance(10s);
    m_transport->receiveText(Type::Message, "hello");
    m_host->advance(44'999ms);
    QVERIFY(m_host->log.isEmpty());
    m_host->advance(1ms);
    QCOMPARE(m_host->log, QStringList({u"ping timeout"_s}));
}

void tst_SessionV3::findsSilenceWithoutMonitoring()
{
    m_settings->heartbeat.monitored = false;
    open();
    m_host->advance(100s);
    QVERIFY(m_host->log.isEmpty());
    m_session->checkHeartbeat();
    QCOMPARE(m_host->log, QStringList({u"ping timeout"_s}));
}

void tst_SessionV3::isNotTakenForDeadWhilePaused()
{
    open();
    m_session->setPaused(true);
    m_host->advance(100s);
    QVERIFY(m_host->log.isEmpty());
    m_session->setPaused(false);
    m_host->advance(44'999ms);
    QVERIFY(m_host->log.isEmpty());
    m_host->advance(1ms);
    QCOMPARE(m_host->log, QStringList({u"ping timeout"_s}));
}

void tst_SessionV3::endsOnAPong()
{
    open();
    m_transport->receiveText(Type::Pong);
    QCOMPARE(m_host->log, QStringList({u"transport error"_s}));
    QCOMPARE(m_transport->closed, CloseCause::ProtocolError);
}

void tst_SessionV3::keepsOnePongForAClientThatDoesNotRead()
{
    open(TransportType::Polling); // whose poll was answered by the OPEN packet
    for (int i = 0; i < 1'000; ++i)
        m_transport->receiveText(Type::Ping);
    m_host->settle();
    QCOMPARE(m_session->shared()->allQueuedBytes(), 1);
    m_transport->poll();
    m_host->settle();
    QCOMPARE(m_transport->sent, QStringList({u"3"_s}));
    m_transport->receiveText(Type::Ping);
    m_transport->poll();
    m_host->settle();
    QCOMPARE(m_transport->sent, QStringList({u"3"_s, u"3"_s}));
}

void tst_SessionV3::answersPingsWhileTheQueueIsNeverEmpty()
{
    open();
    m_transport->writable = 0;
    const auto enqueue = [this] {
        const EngineIoPacket packet{Type::Message, "x", false};
        m_session->shared()->reserve(packet.size(), m_settings->maxQueuedBytes);
        m_session->enqueue({packet, Compression::Allowed, {}});
    };
    enqueue();
    for (int i = 0; i < 3; ++i) {
        m_transport->receiveText(Type::Ping);
        enqueue();
        m_transport->becomeWritable(2);
        m_host->settle();
    }
    QCOMPARE(m_transport->sent, QStringList({u"4x"_s, u"3"_s, u"4x"_s, u"3"_s, u"4x"_s, u"3"_s}));
    QVERIFY(m_session->shared()->allQueuedBytes() > 0);
}

void tst_SessionV3::upgrades()
{
    open(TransportType::Polling);
    m_transport->poll();
    auto transport = std::make_unique<FakeTransport>(TransportType::WebSocket);
    FakeTransport *const candidate = transport.get();
    candidate->writable = 1'000;
    m_session->beginUpgrade(std::move(transport));
    candidate->receiveText(Type::Ping, "probe");
    m_host->settle();
    QCOMPARE(candidate->sent, QStringList({u"3probe"_s}));
    QCOMPARE(m_transport->sent, QStringList({u"6"_s})); // the poll is free
    candidate->receiveText(Type::Upgrade);
    m_host->settle();
    QCOMPARE(m_host->log, QStringList({u"upgraded"_s}));

    m_host->advance(44s);
    candidate->receiveText(Type::Ping);
    m_host->settle();
    QCOMPARE(candidate->sent.last(), u"3"_s);
    m_host->advance(45s);
    QCOMPARE(m_host->log.last(), u"ping timeout"_s);
}

QTEST_APPLESS_MAIN(tst_SessionV3)
#include "tst_sessionv3.moc"
