// SPDX-License-Identifier: MIT
// What inspection costs a busy server in another process:
//     attach-benchmark [ROUNDS [SECONDS]]
// 100 WebSocket clients play ping-pong with 32 bytes against an echo server that nobody can attach
// to, against one that could be attached to, and against one that this program is attached to and
// reads all events of. They take turns in short rounds, each in a new process; what counts is the
// median of how a server compares with the first one of its round, which other work slowed as much.
// Ends with 1 when a goal is missed.
//
// The server has a core of its own, clients and inspector share another one. Judged is what a
// second of the server's processor time brings: reading the events takes from the clients, which
// are the slower ones then. The rate is printed, too.
#include <EngineIoAttachment>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

#include <sched.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double MostEnabled = 1.0; // percent
constexpr double MostAttached = 10.0;
constexpr int Starting = 10'000; // ms

enum Core { OfServer, OfOthers };

void stayOn(Core core)
{
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(core, &cores);
    ::sched_setaffinity(0, sizeof cores, &cores);
}

struct Result
{
    double rate = 0;  // messages a second
    double yield = 0; // … of the server's processor time
};

class Subject
{
public:
    explicit Subject(const QStringList &arguments)
    {
        m_echo.setChildProcessModifier([] { stayOn(OfServer); });
        m_echo.start(QStringLiteral(ECHO_PROGRAM), QStringList{u"--port"_s, u"0"_s} + arguments);
        while (!m_echo.canReadLine() && m_echo.waitForReadyRead(Starting)) {
        }
        const QByteArray line = m_echo.readLine().trimmed();
        m_port = QUrl(QString::fromUtf8(line.mid(line.lastIndexOf(' ') + 1))).port();
    }
    ~Subject()
    {
        m_echo.terminate();
        m_echo.waitForFinished();
    }

    bool isReady() const { return m_port > 0; }

    Result run(double seconds)
    {
        const double before = processorTime();
        QProcess load;
        QEventLoop loop;
        QObject::connect(&load, &QProcess::finished, &loop, &QEventLoop::quit);
        load.start(QStringLiteral(LOAD_PROGRAM),
                   {u"ping-pong"_s, u"--port"_s, QString::number(m_port), u"--clients"_s, u"100"_s,
                    u"--size"_s, u"32"_s, u"--seconds"_s, QString::number(seconds)});
        loop.exec(); // an attachment reads meanwhile
        static const QRegularExpression rate(u" rate=([0-9.]+)"_s);
        const auto match = rate.match(QString::fromUtf8(load.readAllStandardOutput()));
        const double measured = match.captured(1).toDouble();
        return {measured, measured * seconds / (processorTime() - before)};
    }

private:
    // Of the server, in seconds: its one thread's.
    double processorTime() const
    {
        QFile file(QStringLiteral("/proc/%1/schedstat").arg(m_echo.processId()));
        if (!file.open(QFile::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(0).toDouble() / 1e9;
    }

    QProcess m_echo;
    int m_port = 0;
};

// Reads all events of the application "attached".
struct Inspector
{
    Inspector()
    {
        QObject::connect(&attachment, &EngineIoAttachment::eventsReceived, &attachment,
                         [this](const QList<EngineIoTapEvent> &batch) { events += batch.size(); });
        QObject::connect(&attachment, &EngineIoAttachment::eventsDropped, &attachment,
                         [this](quint64 count) { dropped += count; });
    }

    bool attach()
    {
        attachment.attach(EngineIoApplication::called(u"attached"_s).value(0));
        while (attachment.state() == EngineIoAttachment::State::Attaching)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return attachment.state() == EngineIoAttachment::State::Attached;
    }

    EngineIoAttachment attachment;
    quint64 events = 0;
    quint64 dropped = 0;
};

// A new server each time: where one process has its memory differs by more than what is measured.
std::optional<Result> measure(const QStringList &arguments, double seconds,
                              Inspector *inspector = nullptr)
{
    Subject subject(arguments);
    if (!subject.isReady() || (inspector && !inspector->attach()))
        return std::nullopt;
    const Result result = subject.run(seconds);
    if (inspector)
        inspector->attachment.detach();
    return result;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

// How a server compares with the one that nobody can attach to, round by round.
class Comparison
{
public:
    void add(const Result &plain, const Result &other)
    {
        m_rates.push_back(other.rate / plain.rate);
        m_yields.push_back(other.yield / plain.yield);
    }

    bool report(const char *what, double most) const
    {
        const double cost = (1 - median(m_yields)) * 100;
        std::printf("%-26s costs %.2f %% (less than %.0f)%s, the rate falls by %.2f %%\n", what,
                    cost, most, cost < most ? "" : "  MISSED", (1 - median(m_rates)) * 100);
        return cost < most;
    }

private:
    std::vector<double> m_rates;
    std::vector<double> m_yields;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int rounds = std::max(1, argc > 1 ? std::atoi(argv[1]) : 15);
    const double seconds = argc > 2 ? std::atof(argv[2]) : 1;
    stayOn(OfOthers);
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));

    Inspector inspector;
    std::vector<double> rates;
    Comparison withEnabled;
    Comparison withAttached;
    for (int round = 0; round < rounds; ++round) {
        const auto plain = measure({}, seconds);
        const auto enabled = measure({u"--inspect"_s, u"enabled"_s}, seconds);
        const auto attached = measure({u"--inspect"_s, u"attached"_s}, seconds, &inspector);
        if (!plain || !enabled || !attached) {
            std::fputs("a server has not started\n", stderr);
            return 1;
        }
        withEnabled.add(*plain, *enabled);
        withAttached.add(*plain, *attached);
        rates.push_back(plain->rate);
    }
    std::printf("%-26s %.0f messages/s\n", "not to be attached to", median(rates));
    const bool enabledIsCheap = withEnabled.report("enabled, nobody attached", MostEnabled);
    const bool attachedIsCheap = withAttached.report("attached", MostAttached);
    std::printf("%llu events were received, %llu dropped\n", qulonglong(inspector.events),
                qulonglong(inspector.dropped));
    return enabledIsCheap && attachedIsCheap ? 0 : 1;
}
