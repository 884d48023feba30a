// SPDX-License-Identifier: MIT
// What passes through EngineIoProxy: engineio-load talks to engineio-echo through it. The proxy has
// a core of its own, the two others share one. Messages are echoes: each passes twice.
#include "../cores.h"

#include <EngineIoProxy>
#include <QCoreApplication>
#include <QProcess>

#include <chrono>
#include <cstdio>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

double processorSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

enum class Sink { None, Counting };

struct Scenario
{
    const char *name;
    QStringList arguments;
    Sink sink;
};

const QList<Scenario> Scenarios{
    {"ping-pong, 100 clients, 32 B, unseen", {u"ping-pong"_s}, Sink::None},
    {"ping-pong, 100 clients, 32 B", {u"ping-pong"_s}, Sink::Counting},
    {"ping-pong, 1 client, 32 B", {u"ping-pong"_s, u"--clients"_s, u"1"_s}, Sink::Counting},
    {"100 clients, 32 B, 16 in flight",
     {u"ping-pong"_s, u"--in-flight"_s, u"16"_s},
     Sink::Counting},
    {"10 clients, 64 KiB text",
     {u"ping-pong"_s, u"--clients"_s, u"10"_s, u"--size"_s, u"65536"_s},
     Sink::Counting},
    {"polling echo, 100 clients", {u"polling-echo"_s}, Sink::Counting},
};

double valueIn(const QByteArray &output, const QByteArray &key)
{
    for (const QByteArray &field : output.simplified().split(' ')) {
        if (field.startsWith(key + '='))
            return field.sliced(key.size() + 1).toDouble();
    }
    return 0;
}

void run(const Scenario &scenario, const QUrl &target)
{
    EngineIoProxy proxy(target);
    quint64 events = 0;
    if (scenario.sink == Sink::Counting)
        proxy.setSink([&events](const EngineIoTapEvent &) { ++events; });
    proxy.listen();
    QProcess load;
    load.setChildProcessModifier([] { stayOnCore(1); });
    load.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double before = processorSeconds();
    const auto begin = std::chrono::steady_clock::now();
    load.start(QStringLiteral(LOAD_PROGRAM),
               scenario.arguments
                   + QStringList{u"--port"_s, QString::number(proxy.port()), u"--seconds"_s, u"3"_s,
                                 u"--warm-up"_s, u"0"_s});
    QObject::connect(&load, &QProcess::finished, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    QCoreApplication::exec();
    const double used = processorSeconds() - before;
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begin;
    const QByteArray output = load.readAllStandardOutput();
    const double rate = valueIn(output, "rate");
    const double share = used / elapsed.count();
    std::printf("%-38s %9.0f messages/s at %3.0f %% of a core: %9.0f for each core, p50 %.0f us, "
                "%llu events\n",
                scenario.name, rate, share * 100, rate / share, valueIn(output, "p50_us"),
                static_cast<unsigned long long>(events));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    stayOnCore(0);
    const QCoreApplication application(argc, argv);
    QProcess echo;
    echo.setChildProcessModifier([] { stayOnCore(1); });
    echo.start(QStringLiteral(ECHO_PROGRAM), {u"--port"_s, u"0"_s});
    if (!echo.waitForReadyRead())
        return 1;
    const QByteArray line = echo.readAllStandardOutput().trimmed();
    const QUrl target(QString::fromUtf8(line.sliced(line.lastIndexOf(' ') + 1)));
    for (const Scenario &scenario : Scenarios)
        run(scenario, target);
    echo.terminate();
    echo.waitForFinished();
    return 0;
}
