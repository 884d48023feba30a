// SPDX-License-Identifier: MIT
// What inspection costs a busy server in another process:
//     attach-benchmark [ROUNDS [SECONDS]]
// 100 WebSocket clients play ping-pong with 32 bytes against an echo server that nobody can attach
// to, then one that could be attached to, then one that this program is attached to and reads all
// events of; and the other way round, so that neither profits from being first. All of a round is
// one process, because where one has its memory differs by more than what is measured here. What
// counts is the median over the rounds, each with a new server. Ends with 1 when a goal is missed.
//
// The server has a core of its own; clients and inspector share another one.
#include "../cores.h"

#include <EngineIoAttachment>
#include <EngineIoServer>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double MostEnabled = 1.0; // percent
constexpr double MostAttached = 10.0;
constexpr int Patience = 10'000; // ms
constexpr auto Name = "attach-benchmark"_L1;

// The server: prints its port, then answers each byte that it reads, which says whether it can be
// attached to.
namespace Order {
constexpr char Enable = '+';
constexpr char Disable = '-';
} // namespace Order

int serve()
{
    EngineIoServer server;
    QObject::connect(
        &server, &EngineIoServer::textMessageReceived, &server,
        [&server](const QByteArray &sid, const QString &text) { server.send(sid, text); });
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&orders, &QSocketNotifier::activated, &server, [&server] {
        char order = 0;
        if (::read(STDIN_FILENO, &order, 1) != 1)
            return QCoreApplication::quit();
        const bool isDone = server.setInspectionEnabled(order == Order::Enable, Name);
        std::printf("%d\n", isDone);
        std::fflush(stdout);
    });
    return QCoreApplication::exec();
}

enum Core { OfServer, OfOthers };

[[noreturn]] void giveUp(const char *why)
{
    std::fprintf(stderr, "%s\n", why);
    std::exit(2);
}

struct Result
{
    double rate = 0;  // messages a second
    double yield = 0; // … of the server's processor time

    Result operator+(const Result &other) const { return {rate + other.rate, yield + other.yield}; }
};

class Subject
{
public:
    Subject()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setChildProcessModifier([] { stayOnCore(OfServer); });
        m_process.start(QCoreApplication::applicationFilePath(), {u"--serve"_s});
        m_port = readNumber();
        if (m_port <= 0)
            giveUp("the server has not started");
    }
    ~Subject()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    void order(char order)
    {
        m_process.write(&order, 1);
        m_process.waitForBytesWritten();
        if (readNumber() != 1)
            giveUp("the server has not obeyed");
    }

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
        if (measured <= 0)
            giveUp("the clients have not been served");
        return {measured, measured * seconds / (processorTime() - before)};
    }

private:
    int readNumber()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(Patience)) {
        }
        return m_process.readLine().trimmed().toInt();
    }

    // Of the server, in seconds: its one thread's.
    double processorTime() const
    {
        QFile file(QStringLiteral("/proc/%1/schedstat").arg(m_process.processId()));
        if (!file.open(QFile::ReadOnly))
            giveUp("the server's processor time is not known");
        return file.readAll().split(' ').value(0).toDouble() / 1e9;
    }

    QProcess m_process;
    int m_port = 0;
};

// Reads all events of the server.
struct Inspector
{
    Inspector()
    {
        QObject::connect(&attachment, &EngineIoAttachment::eventsReceived, &attachment,
                         [this](const QList<EngineIoTapEvent> &batch) { events += batch.size(); });
        QObject::connect(&attachment, &EngineIoAttachment::eventsDropped, &attachment,
                         [this](quint64 count) { dropped += count; });
    }

    void attach()
    {
        attachment.attach(EngineIoApplication::called(Name).value(0));
        while (attachment.state() == EngineIoAttachment::State::Attaching)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (attachment.state() != EngineIoAttachment::State::Attached)
            giveUp("the server cannot be attached to");
    }

    EngineIoAttachment attachment;
    quint64 events = 0;
    quint64 dropped = 0;
};

enum State { Plain, Enabled, Attached };

Result measure(State state, double seconds, Subject &subject, Inspector &inspector)
{
    if (state != Plain)
        subject.order(Order::Enable);
    if (state == Attached)
        inspector.attach();
    const Result result = subject.run(seconds);
    inspector.attachment.detach();
    if (state != Plain)
        subject.order(Order::Disable);
    return result;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

// How a state compares with the plain one, round by round.
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
        const double fall = (1 - median(m_rates)) * 100;
        std::printf("%-26s throughput falls by %.2f %% (less than %.0f)%s, a message costs %.2f %% "
                    "more processor time\n",
                    what, fall, most, fall < most ? "" : "  MISSED",
                    (1 / median(m_yields) - 1) * 100);
        return fall < most;
    }

private:
    std::vector<double> m_rates;
    std::vector<double> m_yields;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--serve") == 0)
        return serve();
    const int rounds = std::max(1, argc > 1 ? std::atoi(argv[1]) : 15);
    const double seconds = argc > 2 ? std::atof(argv[2]) : 0.5;
    stayOnCore(OfOthers);
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));

    Inspector inspector;
    std::vector<double> rates;
    Comparison withEnabled;
    Comparison withAttached;
    for (int round = 0; round < rounds; ++round) {
        Subject subject;
        subject.run(seconds); // memory, branches and frequency as they stay
        std::array<Result, 3> results;
        for (const State state : {Plain, Enabled, Attached, Attached, Enabled, Plain})
            results[state] = results[state] + measure(state, seconds, subject, inspector);
        withEnabled.add(results[Plain], results[Enabled]);
        withAttached.add(results[Plain], results[Attached]);
        rates.push_back(results[Plain].rate / 2);
    }
    std::printf("%-26s %.0f messages/s\n", "not to be attached to", median(rates));
    const bool enabledIsCheap = withEnabled.report("enabled, nobody attached", MostEnabled);
    const bool attachedIsCheap = withAttached.report("attached", MostAttached);
    std::printf("%llu events were received, %llu dropped\n", qulonglong(inspector.events),
                qulonglong(inspector.dropped));
    return enabledIsCheap && attachedIsCheap ? 0 : 1;
}
