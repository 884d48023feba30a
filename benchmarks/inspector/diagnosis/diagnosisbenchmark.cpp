// SPDX-License-Identifier: MIT
// The rules and the sums over a long capture, as the window's event loop does them:
//     inspector-diagnosis-benchmark [EVENTS]
// Prints what an event costs and the longest turn; ends with 1 when a figure misses its goal.
#include "diagnosis/diagnosis.h"
#include "model/eventstore.h"
#include "model/traffic.h"

#include <EngineIoPacket>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Sessions = 200;
bool allReached = true;

void report(const char *what, double value, const char *unit, double goal)
{
    std::printf("%-42s %10.2f %s (at most %.1f)%s\n", what, value, unit, goal,
                value <= goal ? "" : "  MISSED");
    allReached = allReached && value <= goal;
}

void addSessions(EventStore &store)
{
    for (quint32 i = 0; i < Sessions; ++i)
        store.addSession("sid-" + QByteArray::number(i), u"10.0.0.1:5000"_s);
}

void fillWithMessages(EventStore &store, quint32 events)
{
    Event event;
    event.packetType = quint8(EngineIoPacket::Type::Message);
    event.flags = Event::WebSocket;
    for (quint32 i = 0; i < events; ++i) {
        event.time = qint64(i) * 10'000;
        event.session = i % Sessions;
        event.direction = i % 2 == 0 ? Direction::In : Direction::Out;
        store.append(event, "hello");
    }
}

// Request, response and the message that it carries; all well, or all refused.
void fillWithPolls(EventStore &store, quint32 events, quint16 status)
{
    for (quint32 i = 0; i + 2 < events; i += 3) {
        Event event;
        event.time = qint64(i) * 10'000;
        event.session = status == 200 ? i % Sessions : Event::NoSession;
        event.kind = EventKind::Request;
        const QByteArray sid
            = (status == 200 ? "sid-" : "gone-") + QByteArray::number(i % Sessions);
        const quint32 request = store.append(
            event, "GET /engine.io/?EIO=4&transport=polling&sid=" + sid
                       + " HTTP/1.1\r\nHost: chat.example\r\nOrigin: https://chat.example\r\n"
                         "User-Agent: Mozilla/5.0 (X11; Linux x86_64)\r\nAccept: */*");
        event.kind = EventKind::Response;
        event.detail = status;
        event.link = request;
        event.carrier = store.append(event, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
                                            "Content-Encoding: gzip\r\nContent-Length: 90");
        event.kind = EventKind::Packet;
        event.packetType = quint8(EngineIoPacket::Type::Message);
        event.direction = Direction::Out;
        event.link = Event::NoLink;
        event.detail = 0;
        store.append(event, QByteArray(200, 'x'));
    }
}

// Until the reader has seen everything, turn by turn.
void measure(const char *what, quint32 events, const std::function<bool()> &isDone, double goal)
{
    QElapsedTimer total;
    total.start();
    qint64 longest = 0;
    qint64 worked = 0;
    while (!isDone()) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, turn.nsecsElapsed());
        if (turn.nsecsElapsed() > 100'000)
            worked += turn.nsecsElapsed();
    }
    report(what, double(worked) / events, "ns an event", goal);
    report("    longest turn", double(longest) / 1e6, "ms", 16.7);
}

void run(const char *what, quint32 events, double goal,
         const std::function<void(EventStore &)> &fill)
{
    EventStore store;
    addSessions(store);
    fill(store);
    std::printf("%s\n", what);
    {
        Diagnosis diagnosis(store);
        measure(
            "  diagnosis", events, [&] { return diagnosis.isUpToDate(); }, goal);
        std::printf("    %zu findings\n", diagnosis.findings().size());
    }
    Traffic traffic(store);
    traffic.setActive(true);
    measure(
        "  statistics", events, [&] { return traffic.isUpToDate(); }, 200);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const quint32 events = QCoreApplication::arguments().value(1, u"1000000"_s).toUInt();
    run("messages", events, 100, [=](EventStore &store) { fillWithMessages(store, events); });
    run("polls", events, 1000, [=](EventStore &store) { fillWithPolls(store, events, 200); });
    run("refused polls", events, 5000,
        [=](EventStore &store) { fillWithPolls(store, events, 400); });
    return allReached ? 0 : 1;
}
