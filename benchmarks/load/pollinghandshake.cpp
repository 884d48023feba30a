// SPDX-License-Identifier: MIT
// Each client opens sessions over its keep-alive connection. A CLOSE packet ends each of them,
// or the servers' tables would grow until the pings are due.
#include "failure.h"
#include "httpconnection.h"
#include "openpacket.h"
#include "recorder.h"
#include "scenarios.h"

#include <memory>

namespace Load {

namespace {

class HandshakeClient
{
public:
    HandshakeClient(EventLoop &loop, Recorder &recorder, int number)
        : m_recorder(recorder)
        , m_number(number)
        , m_connection(loop, [this](const HttpResponse &response) { handleAnswer(response); })
    {
    }

    void begin()
    {
        m_isOpening = true;
        m_start = Clock::now();
        m_connection.get({});
    }

private:
    void handleAnswer(const HttpResponse &response)
    {
        if (m_isOpening) {
            m_isOpening = false;
            m_recorder.add(m_number, Clock::now() - m_start);
            m_connection.post(parseOpenPacket(response.body).sid, "1");
            return;
        }
        if (response.body != "ok")
            fail("the answer to a POST is not ok");
        begin();
    }

    Recorder &m_recorder;
    int m_number;
    HttpConnection m_connection;
    bool m_isOpening = false;
    Clock::time_point m_start;
};

} // namespace

void runPollingHandshake(const Options &options)
{
    EventLoop loop(options.port);
    Recorder recorder(options.clients);
    std::vector<std::unique_ptr<HandshakeClient>> clients;
    for (int i = 0; i < options.clients; ++i) {
        clients.push_back(std::make_unique<HandshakeClient>(loop, recorder, i));
        clients.back()->begin();
    }
    recorder.measure(loop, options, "handshakes");
}

} // namespace Load
