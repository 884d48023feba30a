// SPDX-License-Identifier: MIT
// Some clients at once connect, wait for the OPEN packet, close, and begin again.
#include "recorder.h"
#include "scenarios.h"
#include "sessionclient.h"

namespace Load {

namespace {

class ConnectClient : public SessionClient
{
public:
    ConnectClient(EventLoop &loop, Recorder &recorder, int number)
        : SessionClient(loop)
        , m_recorder(recorder)
        , m_number(number)
    {
    }

    void begin()
    {
        m_start = Clock::now();
        open();
    }

private:
    void handleOpen() override
    {
        m_recorder.add(m_number, Clock::now() - m_start);
        sendClose();
    }

    void handleClosed() override
    {
        SessionClient::handleClosed();
        begin();
    }

    Recorder &m_recorder;
    int m_number;
    Clock::time_point m_start;
};

} // namespace

void runConnect(const Options &options)
{
    EventLoop loop(options.port);
    Recorder recorder(options.clients);
    std::vector<std::unique_ptr<ConnectClient>> clients;
    for (int i = 0; i < options.clients; ++i) {
        clients.push_back(std::make_unique<ConnectClient>(loop, recorder, i));
        clients.back()->begin();
    }
    recorder.measure(loop, options, "connections");
}

} // namespace Load
