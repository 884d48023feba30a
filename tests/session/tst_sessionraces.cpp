// SPDX-License-Identifier: MIT
// Upgrades under a seeded scheduler: whatever the order of polls, packets and messages, each
// message arrives once and in its place.
#include "session/session.h"

#include "shared/fakehost.h"
#include "shared/faketransport.h"

#include <QTest>

#include <random>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Type = EngineIoPacket::Type;

// A client that keeps the rules, one random step at a time.
class Client
{
public:
    Client(quint32 seed)
        : m_random(seed)
        , m_settings(std::make_shared<SessionSettings>())
        , m_session(std::make_shared<SharedSession>("sid"), m_settings, host)
    {
        auto transport = std::make_unique<FakeTransport>(TransportType::Polling);
        m_polling = transport.get();
        m_polling->poll();
        m_session.open(std::move(transport), {Type::Open, "{}", false});
    }

    void step()
    {
        switch (m_random() % 8) {
        case 0:
        case 1:
            sendFromServer();
            break;
        case 2:
            sendFromClient();
            break;
        case 3:
            poll();
            break;
        case 4:
            advanceUpgrade();
            break;
        case 5:
            host.advance(std::chrono::milliseconds(m_random() % 50));
            break;
        case 6:
            if (m_candidate)
                m_candidate->becomeWritable(m_random() % 4);
            break;
        case 7:
            host.settle();
            break;
        }
        collect();
    }

    void finish()
    {
        for (int i = 0; i < 3; ++i) {
            if (m_stage == Stage::Paused)
                advanceUpgrade();
            else if (m_random() % 2)
                failUpgrade();
            poll();
            if (m_candidate)
                m_candidate->becomeWritable(1'000);
            host.settle();
            collect();
        }
    }

    FakeHost host;
    QStringList sentByServer;
    QStringList sentByClient;
    QStringList received;
    int upgrades = 0;

private:
    void sendFromServer()
    {
        const QByteArray text = QByteArray::number(sentByServer.size());
        sentByServer.append(QString::fromLatin1(text));
        EngineIoPacket packet{Type::Message, text, false};
        m_session.shared()->reserve(packet.size(), m_settings->maxQueuedBytes);
        m_session.enqueue({std::move(packet), Compression::Allowed, {}});
    }

    void sendFromClient()
    {
        if (m_stage == Stage::Paused)
            return; // a client that upgrades holds its messages
        const QByteArray text = "c" + QByteArray::number(sentByClient.size());
        sentByClient.append(QString::fromLatin1(text));
        (m_upgraded ? m_candidate : m_polling)->receiveText(Type::Message, text);
    }

    void poll()
    {
        if (m_upgraded || m_stage == Stage::Paused || m_polling->writable > 0)
            return;
        m_polling->poll();
    }

    void advanceUpgrade()
    {
        switch (m_stage) {
        case Stage::Polling: {
            auto transport = std::make_unique<FakeTransport>(TransportType::WebSocket);
            transport->writable = 3;
            m_candidate = transport.get();
            m_session.beginUpgrade(std::move(transport));
            m_stage = Stage::Opened;
            break;
        }
        case Stage::Opened:
            m_candidate->receiveText(Type::Ping, "probe");
            m_stage = Stage::Probed;
            break;
        case Stage::Probed:
            if (m_random() % 4 == 0) {
                failUpgrade();
            } else if (m_polling->writable == 0) { // no poll under way: polling is paused
                m_stage = Stage::Paused;
            }
            break;
        case Stage::Paused:
            collect();
            m_candidate->receiveText(Type::Upgrade);
            m_upgraded = true;
            ++upgrades;
            m_stage = Stage::Upgraded;
            m_polling = nullptr;
            break;
        case Stage::Upgraded:
            break;
        }
    }

    void failUpgrade()
    {
        if (m_stage != Stage::Opened && m_stage != Stage::Probed)
            return;
        collect();
        m_candidate->end(TransportEnd::Failed);
        m_candidate = nullptr;
        m_stage = Stage::Polling;
    }

    void collect()
    {
        for (FakeTransport *const transport : {m_polling, m_candidate}) {
            if (!transport)
                continue;
            for (const QString &packet : std::exchange(transport->sent, {})) {
                if (packet.startsWith(u'4'))
                    received.append(packet.sliced(1));
            }
        }
    }

    enum class Stage { Polling, Opened, Probed, Paused, Upgraded };

    std::mt19937 m_random;
    std::shared_ptr<SessionSettings> m_settings;
    Session m_session;
    FakeTransport *m_polling = nullptr;
    FakeTransport *m_candidate = nullptr;
    Stage m_stage = Stage::Polling;
    bool m_upgraded = false;
};

class tst_SessionRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageArrivesOnceAndInOrder();
};

void tst_SessionRaces::everyMessageArrivesOnceAndInOrder()
{
    int upgrades = 0;
    for (quint32 seed = 0; seed < 3'000; ++seed) {
        Client client(seed);
        for (int i = 0; i < 80; ++i)
            client.step();
        client.finish();
        const QByteArray context = "seed " + QByteArray::number(seed);
        QVERIFY2(client.received == client.sentByServer, context);
        QVERIFY2(client.host.messages == client.sentByClient, context);
        QVERIFY2(client.host.log.filter(u"transport"_s).isEmpty(), context);
        upgrades += client.upgrades;
    }
    QVERIFY(upgrades > 1'000); // the schedules reach what they are made for
}

QTEST_APPLESS_MAIN(tst_SessionRaces)
#include "tst_sessionraces.moc"
