// SPDX-License-Identifier: MIT
#include "cafe.h"

#include "inspector/model/story.h"

#include <array>
#include <deque>
#include <functional>
#include <map>
#include <random>

namespace Inspector {
using namespace Qt::StringLiterals;
using EngineIo::DisconnectReason;
using enum EngineIoPacket::Type;

namespace {

constexpr qint64 Second = 1000; // here times are in ms
constexpr qint64 End = 184 * Second;

struct Client
{
    QByteArray sid;
    QString peer;
    qint64 roundTrip; // as it usually is
    quint32 session = 0;
    bool isOpen = false;
    bool webSocket = false;
    quint32 poll = Event::NoLink; // that waits for an answer
};

// Steps are planned in any order and said in that of their times.
class Evening
{
public:
    explicit Evening(EventStore &store)
        : m_store(store)
        , m_story(store, "cafe.example")
    {
    }

    Cafe play();

private:
    enum class Way : quint8 { Polling, Upgrade, WebSocket };

    void plan(qint64 at, std::function<void()> step);
    qint64 between(qint64 least, qint64 most) { return least + m_random() % (most - least + 1); }

    Client &come(const char *sid, const QString &peer, qint64 roundTrip, qint64 at, Way way);
    void open(Client &client, Way way);
    void beat(Client &client, qint64 first, qint64 last);
    void leave(Client &client, qint64 at, DisconnectReason reason);
    quint32 transfer(Client &client, Direction direction, const QByteArray &data,
                     EngineIoPacket::Type type = Message, quint16 queuedKiB = 0);
    void order(Client &guest, int table, qint64 at, const QByteArray &items);

    void planStaff();
    void planGuests();
    void planRefusals();
    void planWaiter(Client &waiter);
    void planPhone(Client &phone);
    void planBoard(Client &board);

    EventStore &m_store;
    Story m_story;
    Cafe m_cafe;
    std::mt19937 m_random{7};
    std::multimap<qint64, std::function<void()>> m_steps; // by ns
    std::deque<Client> m_clients;
    Client *m_kitchen = nullptr;
    Client *m_waiter = nullptr;
    Client *m_till = nullptr;
    int m_orders = 100;
};

void Evening::plan(qint64 at, std::function<void()> step)
{
    m_steps.emplace(at * Ms + between(0, Ms - 1), std::move(step));
}

Cafe Evening::play()
{
    planStaff();
    planGuests();
    planRefusals();
    for (const auto &[time, step] : m_steps) {
        if (time > End * Ms)
            break;
        m_story.at(std::max(time, m_story.now()));
        step();
    }
    return m_cafe;
}

QByteArray menu()
{
    QByteArrayList meals;
    for (const char *meal :
         {"Käsekuchen", "Apfelstrudel", "Flammkuchen", "Zwiebelkuchen", "Kürbissuppe", "Brötchen",
          "Müsli", "Cappuccino", "Espresso", "Heiße Schokolade", "Apfelschorle", "Grüner Tee"}) {
        const auto number = meals.size();
        meals += R"({"id":)" + QByteArray::number(number + 1) + R"(,"name":")" + meal
                 + R"(","price":)" + QByteArray::number(2.6 + double(number * 7 % 10) / 2)
                 + R"(,"available":true})";
    }
    return R"(2["menu",{"version":3,"meals":[)" + meals.join(',') + "]}]";
}

Client &Evening::come(const char *sid, const QString &peer, qint64 roundTrip, qint64 at, Way way)
{
    Client &client = m_clients.emplace_back(Client{sid, peer, roundTrip});
    plan(at, [this, &client, way] { open(client, way); });
    if (way == Way::Upgrade) {
        plan(at + 30, [this, &client] {
            m_story.upgrade(client.session, client.poll);
            client.webSocket = true;
        });
    }
    plan(at + 60, [this, &client] { transfer(client, Direction::In, "0"); });
    plan(at + 61, [this, &client] {
        transfer(client, Direction::Out, R"(0{"sid":")" + client.sid.left(12) + R"("})");
        transfer(client, Direction::Out, menu());
    });
    return client;
}

void Evening::open(Client &client, Way way)
{
    client.isOpen = true;
    client.webSocket = way == Way::WebSocket;
    if (client.webSocket) {
        client.session = m_story.openOverWebSocket(client.sid, client.peer);
        return;
    }
    client.session = m_story.open(client.sid, client.peer);
    client.poll = m_story.request(m_story.poll(client.session), client.session);
}

void Evening::beat(Client &client, qint64 first, qint64 last)
{
    for (qint64 at = first + between(0, 900); at <= last; at += 5 * Second) {
        plan(at, [this, &client] { transfer(client, Direction::Out, {}, Ping); });
        plan(at + client.roundTrip * between(80, 150) / 100,
             [this, &client] { transfer(client, Direction::In, {}, Pong); });
    }
}

void Evening::leave(Client &client, qint64 at, DisconnectReason reason)
{
    plan(at, [this, &client, reason] {
        if (reason == DisconnectReason::ClientDisconnect)
            transfer(client, Direction::In, {}, Close);
        client.isOpen = false;
        m_story.close(client.session, reason);
    });
}

// Nothing once the session is closed.
quint32 Evening::transfer(Client &client, Direction direction, const QByteArray &data,
                          EngineIoPacket::Type type, quint16 queuedKiB)
{
    const quint32 session = client.session;
    if (!client.isOpen)
        return Event::NoLink;
    if (client.webSocket)
        return m_story.packet(type, direction, session, data, queuedKiB);
    if (direction == Direction::In) {
        const quint32 post = m_story.request(m_story.post(session), session);
        const quint32 packet = m_story.packet(type, direction, session, data, 0, post);
        m_story.response(post, 200, session, "\r\nContent-Length: 2");
        return packet;
    }
    const quint32 answer = m_story.response(
        client.poll, 200, session, "\r\nContent-Length: " + QByteArray::number(data.size() + 1));
    const quint32 packet = m_story.packet(type, direction, session, data, 0, answer);
    client.poll = m_story.request(m_story.poll(session), session);
    return packet;
}

void Evening::order(Client &guest, int table, qint64 at, const QByteArray &items)
{
    const QByteArray number = QByteArray::number(++m_orders);
    const QByteArray ack = QByteArray::number(m_orders % 10);
    const QByteArray meals
        = R"({"table":)" + QByteArray::number(table) + R"(,"items":[)" + items + "]";
    const qint64 ready = at + between(9, 14) * Second;
    plan(at, [this, &guest, ack, meals] {
        const quint32 event
            = transfer(guest, Direction::In, '2' + ack + R"(["order",)" + meals + "}]");
        if (guest.session == m_cafe.guest)
            m_cafe.order = event;
    });
    plan(at + 3, [this, &guest, ack, number, meals] {
        if (!guest.isOpen)
            return;
        transfer(guest, Direction::Out,
                 '3' + ack + R"([{"order":)" + number + R"(,"minutes":12}])");
        transfer(*m_kitchen, Direction::Out,
                 R"(2["order",)" + meals + R"(,"order":)" + number + "}]");
    });
    plan(ready, [this, number] {
        transfer(*m_kitchen, Direction::In, R"(2["ready",{"order":)" + number + "}]");
    });
    plan(ready + 2, [this, &guest, number, table] {
        const QByteArray told
            = R"(2["ready",{"order":)" + number + R"(,"table":)" + QByteArray::number(table) + "}]";
        transfer(guest, Direction::Out, told);
        transfer(*m_waiter, Direction::Out, told);
    });
    plan(ready + 7 * Second, [this, number] {
        transfer(*m_till, Direction::In, R"(2["paid",{"order":)" + number + "}]");
    });
}

void Evening::planStaff()
{
    m_kitchen = &come("kX3vQm9TzJ4cWb7oAAAC", u"10.0.0.20:50412"_s, 3, Second, Way::WebSocket);
    beat(*m_kitchen, 6 * Second, End);
    m_till = &come("p8LrD2nYfHs6uE_0AAAD", u"10.0.0.21:43118"_s, 6, 2 * Second, Way::Upgrade);
    beat(*m_till, 7 * Second, End);
    m_waiter = &come("Zt5BwC1oGqVxN83iAAAE", u"10.0.0.31:55034"_s, 38, 3 * Second, Way::Upgrade);
    planWaiter(*m_waiter);
    planPhone(come("m0JhR7eKaUy4S_ldAAAF", u"10.0.0.32:38850"_s, 24, 5 * Second, Way::Polling));
    planBoard(come("Hn6sGd_3LkZr8YwQAAAG", u"10.0.0.40:60722"_s, 11, 6 * Second, Way::WebSocket));
}

// Walks out of the reach of the wireless network, and comes back as another session.
void Evening::planWaiter(Client &waiter)
{
    beat(waiter, 8 * Second, 88 * Second);
    qint64 at = 93 * Second;
    for (const qint64 roundTrip : {90, 210, 480, 760, 1150, 1900, 2450, 3300}) {
        plan(at, [this, &waiter] { transfer(waiter, Direction::Out, {}, Ping); });
        plan(at + roundTrip, [this, &waiter] { transfer(waiter, Direction::In, {}, Pong); });
        at += 5 * Second;
    }
    plan(at, [this, &waiter] {
        m_cafe.waiter = waiter.session;
        m_cafe.lastPing = transfer(waiter, Direction::Out, {}, Ping);
    });
    plan(at + 4001, [this, &waiter] {
        waiter.isOpen = false;
        m_cafe.waiterClosed = m_story.close(waiter.session, DisconnectReason::PingTimeout);
    });
    Client &again
        = come("b4TqXy8MvRk2jOc5AAAN", u"10.0.0.31:55102"_s, 41, at + 14 * Second, Way::Upgrade);
    beat(again, at + 19 * Second, End);
}

void Evening::planPhone(Client &phone)
{
    plan(6 * Second, [this, &phone] {
        m_cafe.phone = phone.session;
        m_story.request(m_story.webSocket(phone.session), phone.session,
                        Story::UpgradeFields.toByteArray());
        m_story.step(UpgradeStep::Started, phone.session);
    });
    plan(16 * Second, [this, &phone] {
        m_cafe.upgradeFailed = m_story.step(UpgradeStep::Failed, phone.session,
                                            "no probe came within the upgrade timeout");
    });
    beat(phone, 10 * Second, End);
}

// Shows pictures of the meals, and can't read them as fast as they come for a while.
void Evening::planBoard(Client &board)
{
    beat(board, 11 * Second, End);
    QByteArray image = "\x89PNG\r\n\x1a\n";
    for (int i = 0; i < 24'000; ++i)
        image += char(between(0, 255));
    for (int i = 0; i < 56; ++i) {
        const int queued = i >= 28 && i < 32 ? 90 << (i - 28) * 2 : 0;
        plan(12 * Second + i * 3 * Second, [this, &board, queued, i, image] {
            transfer(board, Direction::Out,
                     R"(2["board",{"page":)" + QByteArray::number(i) + R"(,"image":")"
                         + image.first(8'000 + i % 5 * 4'000).toBase64() + R"("}])",
                     Message, quint16(queued));
        });
    }
}

void Evening::planGuests()
{
    static const QByteArrayList meals = {
        R"("Käsekuchen","Cappuccino")",
        R"("Flammkuchen","Apfelschorle")",
        R"("Kürbissuppe")",
        R"("Apfelstrudel","Heiße Schokolade","Espresso")",
        R"("Zwiebelkuchen","Grüner Tee")",
        R"("Brötchen","Müsli","Cappuccino","Cappuccino")",
    };
    struct Arrival
    {
        const char *sid;
        int table;
        qint64 roundTrip;
        qint64 at;
    };
    std::vector<Client *> guests;
    std::vector<int> tables;
    for (const Arrival &arrival :
         std::initializer_list<Arrival>{{"7fWqPx9MvTb2jOc5AAAH", 4, 46, 9 * Second},
                                        {"Rk2ZcE8yUa5nJv_4AAAI", 7, 29, 17 * Second},
                                        {"qT1oBx6LgMd9hWs3AAAJ", 9, 52, 20 * Second},
                                        {"w_D4iKf7NzVp0CuRAAAK", 2, 71, 33 * Second},
                                        {"Jm8YtA3rSgQe5XblAAAL", 11, 33, 52 * Second}}) {
        const int table = arrival.table;
        guests.push_back(&come(arrival.sid,
                               u"10.0.0.%1:%2"_s.arg(50 + table).arg(40'000 + table * 977),
                               arrival.roundTrip, arrival.at, Way::Upgrade));
        tables.push_back(table);
        beat(*guests.back(), arrival.at + 5 * Second, End);
    }
    plan(30 * Second, [this, guests] {
        m_cafe.kitchen = m_kitchen->session;
        m_cafe.guest = guests[1]->session;
        m_cafe.otherGuest = guests[2]->session;
    });
    // These two order the same.
    for (const auto &[at, meal] :
         std::initializer_list<std::pair<int, int>>{{36, 0}, {61, 1}, {104, 3}}) {
        order(*guests[1], 7, at * Second, meals[meal]);
        order(*guests[2], 9, (at + 3) * Second + 400, meals[meal]);
    }
    leave(*guests[1], 119 * Second, DisconnectReason::ClientDisconnect);
    leave(*guests[2], 116 * Second, DisconnectReason::TransportClose);
    // Many at about eight, few before and behind.
    for (qint64 at = 14 * Second; at < 168 * Second;) {
        const bool isRush = at > 66 * Second && at < 118 * Second;
        at += isRush ? between(500, 1400) : between(2500, 6500);
        const size_t who = std::array{0, 3, 4}[between(0, 2)]; // neither of the two
        order(*guests[who], tables[who], at, meals[between(0, meals.size() - 1)]);
    }
    leave(*guests[0], 139 * Second, DisconnectReason::ClientDisconnect);
}

void Evening::planRefusals()
{
    for (const qint64 at : {47, 49, 83}) {
        plan(at * Second, [this] {
            m_story.refuse("GET /engine.io/?EIO=4&transport=polling", 403, "Forbidden",
                           "\r\nOrigin: https://speisekarte.example");
        });
    }
    plan(72 * Second, [this] {
        m_story.refuse("GET /engine.io/?EIO=3&transport=polling", 400,
                       "Unsupported protocol version");
    });
}

} // namespace

Cafe fillCafe(EventStore &store)
{
    return Evening(store).play();
}

} // namespace Inspector
