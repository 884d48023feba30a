// SPDX-License-Identifier: MIT
// Fills a visible packet table as fast as the goal asks for, then scrolls and filters it:
//     inspector-table-benchmark [SECONDS] [EVENTS A SECOND]
// Prints figure, goal and what was measured; ends with 1 when one is missed.
#include "actions/selection.h"
#include "views/packettable.h"
#include <EngineIoPacket>

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

constexpr int ScrollRows = 1'000'000;
bool allReached = true;

double milliseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

void report(const char *what, double measured, const char *unit, double goal)
{
    const bool reached = measured <= goal;
    allReached = allReached && reached;
    std::printf("%-44s %9.1f %-3s %9.2f %-3s%s\n", what, goal, unit, measured, unit,
                reached ? "" : "  MISSED");
    std::fflush(stdout);
}

// Durations in ns, of which the slowest matter.
class Durations
{
public:
    void add(qint64 duration) { m_values.push_back(duration); }
    size_t count() const { return m_values.size(); }
    double percentile(double share)
    {
        if (m_values.empty())
            return 0;
        std::ranges::sort(m_values);
        const auto last = double(m_values.size() - 1);
        return milliseconds(m_values[size_t(last * share)]);
    }

private:
    std::vector<qint64> m_values;
};

class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;

    // How long the event loop was away with one event, whatever it did.
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || !m_measures)
            return QApplication::notify(receiver, event);
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        // What belongs to a frame: rows are inserted by a timer, then painted by an update.
        if (event->type() == QEvent::UpdateRequest)
            m_paints.add(timer.nsecsElapsed());
        return result;
    }

    void setMeasuring(bool measures) { m_measures = measures; }
    Durations &paints() { return m_paints; }

private:
    Durations m_paints;
    int m_depth = 0;
    bool m_measures = false;
};

void append(EventStore &store, quint32 session, qint64 time, int count)
{
    static const QByteArray payload
        = R"(2["order",{"id":1234567,"user":{"id":42},"price":99,"note":"of ninety-six bytes or so, as usual"}])";
    const EventStore::Batch batch(store);
    Event event;
    event.session = session;
    event.time = time;
    event.packetType = quint8(EngineIoPacket::Type::Message);
    for (int i = 0; i < count; ++i) {
        event.direction = i % 2 == 0 ? Direction::In : Direction::Out;
        store.append(event, payload);
    }
}

// Runs the event loop while events arrive every 5 ms; a probe that is due every millisecond finds
// out how long the loop was away.
void measureArrival(MeasuredApplication &application, EventStore &store, int seconds, int rate)
{
    const quint32 session = store.addSession("benchmark", u"127.0.0.1:1"_s);
    QElapsedTimer clock;
    clock.start();
    qint64 appended = 0;
    qint64 lastProbe = clock.nsecsElapsed();
    Durations stalls;
    QTimer source;
    source.setTimerType(Qt::PreciseTimer);
    QObject::connect(&source, &QTimer::timeout, &application, [&] {
        const qint64 due = clock.elapsed() * rate / 1000;
        append(store, session, clock.nsecsElapsed(), int(due - appended));
        appended = due;
    });
    QTimer probe;
    probe.setTimerType(Qt::PreciseTimer);
    QObject::connect(&probe, &QTimer::timeout, &application, [&] {
        const qint64 now = clock.nsecsElapsed();
        stalls.add(std::max<qint64>(0, now - lastProbe - 1'000'000));
        lastProbe = now;
    });
    application.setMeasuring(true);
    source.start(5);
    probe.start(1);
    // quit() would close the table as well.
    QTimer::singleShot(seconds * 1000, &application, [] { QCoreApplication::exit(); });
    QApplication::exec();
    application.setMeasuring(false);

    Durations &frames = application.paints();
    const double perSecond = double(appended) / double(clock.elapsed()) * 1000;
    std::printf("%.0f events a second for %d s, %zu frames painted\n", perSecond, seconds,
                frames.count());
    report("frame, p50", frames.percentile(0.5), "ms", 16.7);
    report("frame, p99", frames.percentile(0.99), "ms", 16.7);
    report("frame, longest", frames.percentile(1), "ms", 50);
    report("stall of the event loop, p50", stalls.percentile(0.5), "ms", 16.7);
    report("stall of the event loop, p99", stalls.percentile(0.99), "ms", 16.7);
    report("stall of the event loop, longest", stalls.percentile(1), "ms", 50);
}

void measureScrolling(PacketTable &table)
{
    Durations frames;
    quint32 random = 1;
    for (int i = 0; i < 200; ++i) {
        random = random * 1664525 + 1013904223;
        QElapsedTimer timer;
        timer.start();
        table.verticalScrollBar()->setValue(int(random % ScrollRows));
        table.viewport()->repaint();
        frames.add(timer.nsecsElapsed());
    }
    report("scrolling in 1 M rows, p50 of a frame", frames.percentile(0.5), "ms", 5);
    report("scrolling in 1 M rows, p99 of a frame", frames.percentile(0.99), "ms", 5);
}

void measureFilter(PacketModel &model, const char *name, QStringView text, double goal)
{
    const auto filter = parseFilter(text);
    if (!filter)
        qFatal("not a filter");
    QElapsedTimer timer;
    timer.start();
    model.setFilter(*filter);
    const double firstScreen = milliseconds(timer.nsecsElapsed());
    while (model.isScanning())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double all = milliseconds(timer.nsecsElapsed());
    report((QByteArray(name) + ", first screen").constData(), firstScreen, "ms", 50);
    report((QByteArray(name) + ", all").constData(), all, "ms", goal);
    QCoreApplication::processEvents();
    timer.restart();
    model.setFilter({});
    report("  clearing it", milliseconds(timer.nsecsElapsed()), "ms", 30);
}

int argument(int position, int otherwise)
{
    const int value = QCoreApplication::arguments().value(position).toInt();
    return value > 0 ? value : otherwise;
}

} // namespace

int main(int argc, char *argv[])
{
    MeasuredApplication application(argc, argv);
    EventStore store;
    Selection selection;
    PacketModel model(store);
    PacketTable table(model, selection);
    table.resize(1280, 800);
    table.show();

    std::printf("%-44s %13s %13s\n", "", "goal", "measured");
    measureArrival(application, store, argument(1, 10), argument(2, 100'000));
    while (store.size() < ScrollRows)
        append(store, 0, 0, 10'000);
    while (model.rowCount() < int(store.size()))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    measureScrolling(table);
    measureFilter(model, "field", u"dir:in", 50);
    measureFilter(model, "substring", u"nothing-like-that", 150);
    measureFilter(model, "regular expression", u"/tok(en)?x/i", 400);
    measureFilter(model, "JSON path", u"data.user.id=43", 1500);
    return allReached ? 0 : 1;
}
