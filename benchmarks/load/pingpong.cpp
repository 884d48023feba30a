// SPDX-License-Identifier: MIT
// Each client keeps some messages under way and sends the next one for each echo.
#include "messages.h"
#include "recorder.h"
#include "scenarios.h"
#include "sessionclient.h"

namespace Load {

namespace {

class EchoClient : public SessionClient
{
public:
    EchoClient(EventLoop &loop, Recorder &recorder, int number, const Options &options)
        : SessionClient(loop)
        , m_recorder(recorder)
        , m_number(number)
        , m_messages(number, options)
        , m_starts(std::size_t(options.inFlight))
    {
        const auto opcode = options.binary ? Opcode::Binary : Opcode::Text;
        for (std::size_t i = 0; i < m_frames.size(); ++i)
            m_frames[i] = encodeFrame(m_messages.packet(i), opcode);
    }

    void begin()
    {
        for (std::size_t i = 0; i < m_starts.size(); ++i)
            sendNext(Clock::now());
    }

private:
    void sendNext(Clock::time_point now)
    {
        m_starts[m_sent % m_starts.size()] = now;
        write(m_frames[m_sent % m_frames.size()]);
        ++m_sent;
    }

    void handleMessage(Opcode opcode, std::string_view packet) override
    {
        const auto now = Clock::now();
        m_messages.check(m_received, packet, opcode == Opcode::Binary);
        m_recorder.add(m_number, now - m_starts[m_received % m_starts.size()]);
        ++m_received;
        sendNext(now);
    }

    Recorder &m_recorder;
    int m_number;
    Messages m_messages;
    std::array<std::string, Messages::Count> m_frames; // masked once: the load has enough to do
    std::vector<Clock::time_point> m_starts;           // of those under way
    std::uint64_t m_sent = 0;
    std::uint64_t m_received = 0;
};

} // namespace

void runPingPong(const Options &options)
{
    EventLoop loop(options.port);
    Recorder recorder(options.clients);
    std::vector<std::unique_ptr<SessionClient>> sessions;
    std::vector<EchoClient *> clients;
    for (int i = 0; i < options.clients; ++i) {
        auto client = std::make_unique<EchoClient>(loop, recorder, i, options);
        clients.push_back(client.get());
        sessions.push_back(std::move(client));
    }
    openSessions(loop, sessions);
    for (EchoClient *client : clients)
        client->begin();
    recorder.measure(loop, options, "messages");
}

} // namespace Load
