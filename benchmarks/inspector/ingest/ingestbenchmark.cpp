// SPDX-License-Identifier: MIT
// Events on their way from the tap into the store, at a given rate, in the thread of a window:
//     inspector-ingest-benchmark [EVENTS A SECOND] [SECONDS]
// Prints the rate that was reached and how long the event loop stood still; ends with 1 when
// a figure misses its goal. The table's share is measured by the window's own benchmark.
#include "model/eventstore.h"
#include "sources/taprecorder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Inspector;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int Sessions = 200;
constexpr double LongestFrame = 16.7; // ms, of 99 %
constexpr double LongestStall = 50;   // ms

// Brings as many events as should have come by now, as a busy server would.
class Load final : public QObject
{
public:
    Load(TapRecorder &recorder, int rate)
        : m_recorder(recorder)
        , m_rate(rate)
        , m_begin(Clock::now())
        , m_last(m_begin)
    {
        for (int i = 0; i < Sessions; ++i) {
            EngineIoTapEvent &event = m_events.emplace_back();
            event.sid = "session-" + QByteArray::number(i);
            event.transport = EngineIo::TransportType::WebSocket;
            event.packet.data = R"(42["chat",{"text":")" + QByteArray(70, 'x') + R"("}])";
        }
        connect(&m_timer, &QTimer::timeout, this, [this] { bring(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1ms);
    }

    quint64 brought() const { return m_brought; }
    std::vector<double> turns; // ms between two turns of the event loop

private:
    void bring()
    {
        const Clock::time_point now = Clock::now();
        turns.push_back(std::chrono::duration<double, std::milli>(now - m_last).count());
        m_last = now;
        const auto due = quint64(std::chrono::duration<double>(now - m_begin).count() * m_rate);
        for (; m_brought < due; ++m_brought) {
            EngineIoTapEvent &event = m_events[m_brought % Sessions];
            event.kind = m_brought % 2 == 0 ? EngineIoTapEvent::Kind::PacketReceived
                                            : EngineIoTapEvent::Kind::PacketSent;
            event.time = now;
            m_recorder.collect(event);
        }
    }

    TapRecorder &m_recorder;
    int m_rate;
    Clock::time_point m_begin;
    Clock::time_point m_last;
    quint64 m_brought = 0;
    std::vector<EngineIoTapEvent> m_events;
    QTimer m_timer;
};

bool report(const char *what, double value, double goal)
{
    std::printf("%-34s %10.2f ms (at most %.1f)%s\n", what, value, goal,
                value <= goal ? "" : "  MISSED");
    return value <= goal;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rate = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 10;
    EventStore store;
    TapRecorder recorder(store);
    Load load(recorder, rate);
    QTimer::singleShot(std::chrono::seconds(seconds), &application, &QCoreApplication::quit);
    QElapsedTimer elapsed;
    elapsed.start();
    application.exec();
    recorder.flush();

    const auto stored = quint64(store.size()) - store.totals().lostEvents;
    std::printf("%-34s %10.0f a second, %llu lost\n", "events stored",
                double(stored) * 1000 / double(elapsed.elapsed()), store.totals().lostEvents);
    std::ranges::sort(load.turns);
    const double p99 = load.turns[load.turns.size() * 99 / 100];
    bool reached = report("turn of the event loop, p99", p99, LongestFrame);
    reached = report("turn of the event loop, longest", load.turns.back(), LongestStall) && reached;
    return reached && store.totals().lostEvents == 0 ? 0 : 1;
}
