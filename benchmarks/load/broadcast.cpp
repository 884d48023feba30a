// SPDX-License-Identifier: MIT
// The server sends each message to every client. The first one sends the next message when all
// have the last.
#include "messages.h"
#include "recorder.h"
#include "scenarios.h"
#include "sessionclient.h"

namespace Load {

namespace {

// The message under way, and who has it.
class Round
{
public:
    Round(const Options &options, Recorder &recorder)
        : m_recorder(recorder)
        , m_messages(0, options)
        , m_opcode(options.binary ? Opcode::Binary : Opcode::Text)
        , m_clients(options.clients)
    {
    }

    const Messages &messages() const { return m_messages; }

    void begin(Connection &sender)
    {
        m_sender = &sender;
        send();
    }

    void countDelivery()
    {
        if (++m_deliveries < m_clients)
            return;
        m_recorder.add(0, Clock::now() - m_start);
        ++m_number;
        send();
    }

private:
    void send()
    {
        m_deliveries = 0;
        m_start = Clock::now();
        m_sender->write(encodeFrame(m_messages.packet(m_number), m_opcode));
    }

    Recorder &m_recorder;
    Messages m_messages;
    Opcode m_opcode;
    int m_clients;
    Connection *m_sender = nullptr;
    std::uint64_t m_number = 0;
    int m_deliveries = 0;
    Clock::time_point m_start;
};

class Receiver : public SessionClient
{
public:
    Receiver(EventLoop &loop, Round &round)
        : SessionClient(loop)
        , m_round(round)
    {
    }

private:
    // Its own count: a message that comes twice to one and never to another is not the next one.
    void handleMessage(Opcode opcode, std::string_view packet) override
    {
        m_round.messages().check(m_received, packet, opcode == Opcode::Binary);
        ++m_received;
        m_round.countDelivery();
    }

    Round &m_round;
    std::uint64_t m_received = 0;
};

} // namespace

void runBroadcast(const Options &options)
{
    EventLoop loop(options.port);
    Recorder recorder(1);
    Round round(options, recorder);
    std::vector<std::unique_ptr<SessionClient>> clients;
    for (int i = 0; i < options.clients; ++i)
        clients.push_back(std::make_unique<Receiver>(loop, round));
    openSessions(loop, clients);
    round.begin(*clients.front());
    recorder.measure(loop, options, "deliveries", options.clients);
}

} // namespace Load
