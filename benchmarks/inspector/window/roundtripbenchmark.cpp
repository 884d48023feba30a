// SPDX-License-Identifier: MIT
// The round trip that is shown, beside the time that a client has really let pass:
//     inspector-roundtrip-benchmark
// Prints goal and what was measured; ends with 1 when it is missed.
#include "model/eventstore.h"
#include "sources/democlient.h"
#include "sources/embeddedserver.h"
#include "sources/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Inspector;
using namespace std::chrono_literals;

namespace {

constexpr double Goal = 1; // ms
constexpr std::size_t Pings = 50;
constexpr auto Delay = 20ms;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    Workspace workspace;
    EngineIoServerOptions options = EmbeddedServer::defaultOptions();
    options.setPingInterval(30ms);
    workspace.server().setPreferredPort(0);
    workspace.server().setOptions(options);
    workspace.startServer();

    // Its own thread, as a real client's time does not stop when ours is taken.
    QThread thread;
    DemoClient client(workspace.server().url(), DemoClient::Kind::WebSocket);
    std::vector<double> waited; // ms, by the client's clock
    QElapsedTimer timer;
    client.setPongDelay(Delay);
    QObject::connect(&client, &DemoClient::pingReceived, &client, [&] { timer.start(); });
    QObject::connect(&client, &DemoClient::pongSent, &client, [&] {
        waited.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (waited.size() == Pings)
            QCoreApplication::quit();
    });
    client.moveToThread(&thread);
    QObject::connect(&thread, &QThread::started, &client, &DemoClient::open);
    thread.start();
    QCoreApplication::exec();
    QObject::connect(
        &thread, &QThread::finished, &client, [&] { client.abort(); }, Qt::DirectConnection);
    thread.quit();
    thread.wait();

    std::vector<double> shown;
    for (const RoundTripSample &sample : workspace.store().timing(0).samples)
        shown.push_back(sample.microseconds / 1e3);
    const double difference = shown.empty() ? 1e9 : std::abs(median(shown) - median(waited));
    std::printf("%-44s %9.1f ms  %9.2f ms %s\n", "round trip shown, beside the client's delay",
                Goal, difference, difference <= Goal ? "" : " MISSED");
    return difference <= Goal ? 0 : 1;
}
