// SPDX-License-Identifier: MIT
#include "sources/democlients.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <array>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

int randomBetween(int low, int high)
{
    return QRandomGenerator::global()->bounded(low, high + 1);
}

// What chat programs, dashboards and editors send.
QString chatMessage(int number)
{
    static const QStringList words{
        u"hello"_s, u"is anybody here?"_s,  u"grüße aus Köln"_s, u"see you later"_s,
        u"👍"_s,     u"what a nice window"_s};
    const QString &word = words[randomBetween(0, int(words.size()) - 1)];
    switch (number % 5) {
    case 0:
        return word;
    case 1:
        return uR"({"type":"cursor","user":{"id":%1,"name":"Ada"},"x":%2,"y":%3})"_s
            .arg(randomBetween(1, 50))
            .arg(randomBetween(0, 1920))
            .arg(randomBetween(0, 1080));
    case 2:
        return uR"(2["chat",{"from":"ada","text":"%1"}])"_s.arg(word);
    case 3:
        return uR"(2/orders,%1["order",{"id":%2,"items":[{"sku":"A-%3","count":%4}]}])"_s
            .arg(number)
            .arg(randomBetween(1000, 9999))
            .arg(randomBetween(10, 99))
            .arg(randomBetween(1, 5));
    default:
        return uR"({"type":"metrics","cpu":%1,"memory":%2})"_s.arg(randomBetween(1, 100))
            .arg(randomBetween(100, 4000));
    }
}

QByteArray randomBytes()
{
    QByteArray bytes(randomBetween(16, 400), Qt::Uninitialized);
    std::ranges::generate(bytes, [] { return char(randomBetween(0, 255)); });
    return bytes;
}

} // namespace

// One client with its habits.
class DemoClients::Talker
{
public:
    Talker(const QUrl &endpoint, DemoClient::Kind kind)
        : m_client(endpoint, kind)
    {
        for (QTimer *timer : {&m_talk, &m_leave, &m_return})
            timer->setSingleShot(true);
        QObject::connect(&m_talk, &QTimer::timeout, &m_client, [this] { talk(); });
        QObject::connect(&m_leave, &QTimer::timeout, &m_client, [this] { leave(); });
        QObject::connect(&m_return, &QTimer::timeout, &m_client, [this] { enter(); });
        QObject::connect(&m_client, &DemoClient::opened, &m_client, [this] { arrive(); });
        QObject::connect(&m_client, &DemoClient::closed, &m_client, [this] { goAway(); });
        m_return.start(randomBetween(0, 1'000));
    }

    bool isOpen() const { return m_client.isOpen(); }

private:
    void enter()
    {
        if (m_client.kind() == DemoClient::Kind::MissesPongs)
            m_client.setPongsToAnswer(randomBetween(1, 2));
        // Some are slow, so that round trips differ.
        m_client.setPongDelay(
            std::chrono::milliseconds(randomBetween(0, 3) * randomBetween(0, 40)));
        m_client.open();
    }

    void arrive()
    {
        m_talk.start(randomBetween(100, 1'000));
        if (m_client.kind() != DemoClient::Kind::MissesPongs)
            m_leave.start(randomBetween(20'000, 90'000));
    }

    void talk()
    {
        if (randomBetween(0, 9) == 0)
            m_client.sendBinary(randomBytes());
        else
            m_client.sendText(chatMessage(m_said));
        ++m_said;
        m_talk.start(randomBetween(600, 4'000));
    }

    void leave()
    {
        if (randomBetween(0, 2) == 0)
            m_client.abort();
        else
            m_client.close();
    }

    void goAway()
    {
        m_talk.stop();
        m_leave.stop();
        m_return.start(randomBetween(2'000, 6'000));
    }

    QTimer m_talk;
    QTimer m_leave;
    QTimer m_return;
    int m_said = randomBetween(0, 4);
    DemoClient m_client; // last: what it still tells uses the timers
};

DemoClients::DemoClients(QObject *parent)
    : QObject(parent)
{
}

DemoClients::~DemoClients() = default;

void DemoClients::start(const QUrl &endpoint, int count)
{
    static constexpr std::array Kinds{DemoClient::Kind::Upgrading, DemoClient::Kind::Polling,
                                      DemoClient::Kind::WebSocket, DemoClient::Kind::MissesPongs};
    stop();
    for (int i = 0; i < std::clamp(count, 1, Most); ++i)
        m_clients.push_back(std::make_unique<Talker>(endpoint, Kinds[size_t(i) % Kinds.size()]));
    Q_EMIT runningChanged(true);
}

void DemoClients::stop()
{
    if (m_clients.empty())
        return;
    m_clients.clear();
    Q_EMIT runningChanged(false);
}

int DemoClients::openCount() const
{
    return int(
        std::ranges::count_if(m_clients, [](const auto &client) { return client->isOpen(); }));
}

} // namespace Inspector
