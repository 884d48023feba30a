// SPDX-License-Identifier: MIT
// Filters a million packets, in slices of 8 ms as the inspector does:
//     inspector-filter-benchmark [PACKETS] [PAYLOAD BYTES]
// Prints one line for each filter; ends with 1 when one misses its goal (for 1M packets of 96
// bytes).
#include "filter/filteredrows.h"

#include <EngineIoPacket>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>

using namespace Inspector;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Sessions = 200;
constexpr double FirstScreenGoal = 50;
constexpr double SliceGoal = 8.5; // the budget, and what is done between two looks at the clock
constexpr quint32 ScreenRows = 60;
bool allReached = true;

// The payloads one behind the other, as the inspector's store has them.
class Packets : public RowSource, private PayloadSource
{
public:
    Packets(quint32 count, qsizetype size)
        : m_events(count)
        , m_sessions(Sessions)
        , m_bytes(count * size, '\0')
    {
        for (int i = 0; i < Sessions; ++i)
            m_sessions[i].sid = "sid-" + QByteArray::number(i);
        for (quint32 i = 0; i < count; ++i) {
            const QByteArray text = message(i, size);
            m_events[i] = event(i, size);
            std::memcpy(m_bytes.data() + m_events[i].payload, text.constData(), size_t(size));
        }
    }

    quint32 size() const override { return quint32(m_events.size()); }
    FilterInput at(quint32 row) const override
    {
        const Event &event = m_events[row];
        return {row, &event, &m_sessions[event.session], {}, this};
    }

private:
    QByteArrayView payload(quint32 number) const override
    {
        const Event &event = m_events[number];
        return {m_bytes.constData() + event.payload, qsizetype(event.length)};
    }

    static Event event(quint32 number, qsizetype size)
    {
        Event event;
        event.time = qint64(number) * 10'000;
        event.payload = quint64(number) * quint64(size);
        event.length = quint32(size);
        event.session = number % Sessions;
        event.direction = number % 3 == 0 ? Direction::Out : Direction::In;
        event.packetType
            = quint8(number % 50 == 0 ? EngineIoPacket::Type::Pong : EngineIoPacket::Type::Message);
        event.flags = Event::WebSocket;
        return event;
    }

    // Every hundredth has the word that is searched for.
    static QByteArray message(quint32 number, qsizetype size)
    {
        const QByteArray text = R"(2["order",{"id":)" + QByteArray::number(number)
                                + R"(,"user":{"name":"u-)" + QByteArray::number(number % 977)
                                + R"(","id":)" + QByteArray::number(number % 1'000)
                                + R"(},"note":")" + (number % 100 == 7 ? "Token-lost " : "");
        return text.leftJustified(size - 3, char('a' + number % 26), true) + R"("}])";
    }

    std::vector<Event> m_events;
    std::vector<SessionRecord> m_sessions;
    QByteArray m_bytes;
};

void report(const char *what, double value, double goal)
{
    const bool reached = value <= goal;
    allReached = allReached && reached;
    std::printf("  %-16s %8.2f ms (at most %.1f)%s\n", what, value, goal,
                reached ? "" : "  MISSED");
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// There is one thread: its own time is judged, not what other processes take in between.
double cpuMilliseconds(std::clock_t since)
{
    return double(std::clock() - since) * 1e3 / CLOCKS_PER_SEC;
}

void scan(const RowSource &packets, const QString &text, double goal)
{
    const auto filter = parseFilter(text);
    if (!filter)
        qFatal("%s: %s", qPrintable(text), qPrintable(filter.error().message));

    FilteredRows rows(packets);
    double firstScreen = 0;
    double longest = 0;
    QElapsedTimer total;
    total.start();
    const std::clock_t begin = std::clock();
    rows.start(*filter);
    for (bool more = true; more;) {
        const std::clock_t before = std::clock();
        more = rows.step(8ms);
        longest = std::max(longest, cpuMilliseconds(before));
        if (firstScreen == 0 && rows.size() >= ScreenRows)
            firstScreen = milliseconds(total);
    }
    const double all = cpuMilliseconds(begin);
    const quint32 soon = packets.size() / 10; // hits further down can't be found at once

    std::printf("%s: %u rows\n", qPrintable(text), rows.size());
    report("all", all, goal);
    if (rows.size() >= ScreenRows && rows.at(ScreenRows - 1) < soon)
        report("first screen", firstScreen, FirstScreenGoal);
    report("longest slice", longest, SliceGoal);
}

void clear(const RowSource &packets)
{
    FilteredRows rows(packets);
    rows.start(*parseFilter(u"dir:in"_s));
    while (rows.step(1s)) {
    }
    QElapsedTimer timer;
    timer.start();
    rows.start({});
    std::printf("cleared: %u rows\n", rows.size());
    report("all", milliseconds(timer), 30);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const quint32 count = arguments.value(1, u"1000000"_s).toUInt();
    const int size = std::max(96, arguments.value(2, u"96"_s).toInt());
    std::printf("%u packets of %d bytes\n", count, size);

    const Packets packets(count, size);
    constexpr double Field = 50;
    constexpr double Substring = 150;
    constexpr double Regex = 400;
    constexpr double JsonPath = 1500;
    scan(packets, u"type:pong"_s, Field);
    scan(packets, u"dir:in size>50 -type:{ping,pong}"_s, Field);
    scan(packets, u"sid=sid-7"_s, Field);
    scan(packets, u"token-lost"_s, Substring);
    scan(packets, u"never-there"_s, Substring);
    scan(packets, u"order"_s, Substring);
    scan(packets, u"/tok(en)?/i"_s, Regex);
    scan(packets, u"/u-9\\d7/"_s, Regex);
    scan(packets, u"/[xy]{5}\"/"_s, Regex);
    scan(packets, u"/(token|lost) ./i"_s, Regex);
    scan(packets, u"data.user.id=42"_s, JsonPath);
    scan(packets, u"data.1.user.name~/^u-97/"_s, JsonPath);
    scan(packets, u"event:order data.id>999000"_s, JsonPath);
    clear(packets);
    return allReached ? 0 : 1;
}
