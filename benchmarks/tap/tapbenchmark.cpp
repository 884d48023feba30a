// SPDX-License-Identifier: MIT
// What the tap costs a server:
//     tap-benchmark [ROUNDS]
// Without sockets, so that only the server's own work counts: messages come by POST through
// handleRequest(), are echoed and fetched by GET. The variants take turns, and the best round of
// each counts; ends with 1 when a tap without a sink costs more than its goal.
#include <EngineIoServer>
#include <EngineIoTap>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <limits>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int MessagesInABody = 100;
constexpr int BodiesInARound = 1'000;
constexpr double MostCost = 1.0; // percent

class Subject
{
public:
    enum class Tap : quint8 { None, WithoutSink, Counting };

    explicit Subject(Tap tap)
    {
        EngineIoServerOptions options;
        options.setHttpCompression(false);
        m_server.setOptions(options);
        QObject::connect(&m_server, &EngineIoServer::messageReceived, &m_server,
                         [this](const QByteArray &sid, const EngineIoMessage &message) {
                             m_server.sendUtf8(sid, message.data());
                         });
        if (tap != Tap::None)
            m_tap = std::make_unique<EngineIoTap>(&m_server);
        if (tap == Tap::Counting)
            m_tap->setSink([this](const EngineIoTapEvent &) { ++m_events; });

        const QByteArray handshake = exchange("GET"_ba, {}, {});
        m_sid = QJsonDocument::fromJson(handshake.mid(1))
                    .object()
                    .value("sid"_L1)
                    .toString()
                    .toLatin1();
        for (int i = 0; i < MessagesInABody; ++i)
            m_body += (i > 0 ? "\x1e"_ba : QByteArray()) + "4" + QByteArray(96, 'x');
    }

    bool isReady() const { return !m_sid.isEmpty(); }

    void run() // keeps the best
    {
        const std::clock_t begin = std::clock();
        for (int i = 0; i < BodiesInARound; ++i) {
            exchange("POST"_ba, "&sid=" + m_sid, m_body);
            exchange("GET"_ba, "&sid=" + m_sid, {});
        }
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        m_best = std::min(m_best, seconds);
    }

    double messagesPerSecond() const { return BodiesInARound * MessagesInABody / m_best; }
    double best() const { return m_best; }

private:
    QByteArray exchange(const QByteArray &method, const QByteArray &query, const QByteArray &body)
    {
        EngineIoHttpRequest request;
        request.method = method;
        request.target = "/engine.io/?EIO=4&transport=polling" + query;
        request.headers.set("Host"_ba, "localhost"_ba);
        request.body = body;
        std::optional<QByteArray> answer;
        m_server.handleRequest(request, nullptr, [&answer](const EngineIoHttpResponse &response) {
            answer = response.body;
        });
        while (!answer)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *answer;
    }

    EngineIoServer m_server;
    std::unique_ptr<EngineIoTap> m_tap;
    QByteArray m_sid;
    QByteArray m_body;
    quint64 m_events = 0;
    double m_best = std::numeric_limits<double>::max();
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int rounds = std::max(1, argc > 1 ? std::atoi(argv[1]) : 60);
    Subject none(Subject::Tap::None);
    Subject quiet(Subject::Tap::WithoutSink);
    Subject counting(Subject::Tap::Counting);
    const std::array subjects{&none, &quiet, &counting};
    if (!std::ranges::all_of(subjects, &Subject::isReady)) {
        std::fputs("the handshake has failed\n", stderr);
        return 1;
    }
    for (int round = 0; round < rounds; ++round) {
        for (Subject *subject : subjects)
            subject->run();
    }

    const auto cost = [&none](const Subject &subject) {
        return (subject.best() / none.best() - 1) * 100;
    };
    std::printf("%-34s %10.0f messages/s\n", "no tap", none.messagesPerSecond());
    std::printf("%-34s %10.0f messages/s  costs %.2f %% (at most %.0f)%s\n",
                "a tap, nobody listening", quiet.messagesPerSecond(), cost(quiet), MostCost,
                cost(quiet) <= MostCost ? "" : "  MISSED");
    std::printf("%-34s %10.0f messages/s  costs %.2f %%\n", "a tap that counts",
                counting.messagesPerSecond(), cost(counting));
    return cost(quiet) <= MostCost ? 0 : 1;
}
