// SPDX-License-Identifier: MIT
// Each client opens a session by polling, takes it to a WebSocket, sends one message to see that
// it arrives there, closes, and begins again.
// No GET waits meanwhile: Node answers it by a timer of 100 ms, which would be all that is
// measured.
#include "failure.h"
#include "httpconnection.h"
#include "messages.h"
#include "openpacket.h"
#include "recorder.h"
#include "scenarios.h"
#include "websocketconnection.h"

#include <memory>

namespace Load {

namespace {

class UpgradeClient : public WebSocketConnection
{
public:
    UpgradeClient(EventLoop &loop, Recorder &recorder, int number, const Options &options)
        : WebSocketConnection(loop)
        , m_recorder(recorder)
        , m_number(number)
        , m_messages(number, options)
        , m_polls(loop, [this](const HttpResponse &response) {
            open(parseOpenPacket(response.body).sid);
        })
    {
    }

    void begin()
    {
        m_isProbed = false;
        m_start = Clock::now();
        m_polls.get({});
    }

private:
    void handleUpgraded() override { write(encodeFrame("2probe", Opcode::Text)); }

    void handleFrame(Opcode opcode, std::string_view payload) override
    {
        if (!m_isProbed) {
            if (opcode != Opcode::Text || payload != "3probe")
                fail("the probe was not answered");
            m_isProbed = true;
            write(encodeFrame("5", Opcode::Text));
            write(encodeFrame(m_messages.packet(m_echoes), Opcode::Text));
            return;
        }
        m_messages.check(m_echoes, payload, opcode == Opcode::Binary);
        ++m_echoes;
        m_recorder.add(m_number, Clock::now() - m_start);
        sendClose();
    }

    void handleClosed() override
    {
        WebSocketConnection::handleClosed();
        begin();
    }

    Recorder &m_recorder;
    int m_number;
    Messages m_messages;
    HttpConnection m_polls;
    bool m_isProbed = false;
    std::uint64_t m_echoes = 0;
    Clock::time_point m_start;
};

} // namespace

void runUpgrade(const Options &options)
{
    EventLoop loop(options.port);
    Recorder recorder(options.clients);
    std::vector<std::unique_ptr<UpgradeClient>> clients;
    for (int i = 0; i < options.clients; ++i) {
        clients.push_back(std::make_unique<UpgradeClient>(loop, recorder, i, options));
        clients.back()->begin();
    }
    recorder.measure(loop, options, "upgrades");
}

} // namespace Load
