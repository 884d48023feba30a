// SPDX-License-Identifier: MIT
// Each client has a GET waiting on one connection and posts its messages on another, as a browser
// does. The next message leaves when the echo is there and the POST is answered.
#include "failure.h"
#include "httpconnection.h"
#include "inflater.h"
#include "messages.h"
#include "openpacket.h"
#include "recorder.h"
#include "scenarios.h"

#include <memory>

namespace Load {

namespace {

constexpr char PacketSeparator = '\x1e';

enum class Compression { None, Gzip };

class PollingClient
{
public:
    PollingClient(EventLoop &loop, Recorder &recorder, int number, const Options &options,
                  Compression compression)
        : m_recorder(recorder)
        , m_number(number)
        , m_messages(number, options)
        , m_compression(compression)
        , m_polls(loop, [this](const HttpResponse &response) { handlePoll(response); })
        , m_posts(loop, [this](const HttpResponse &response) { handlePosted(response); })
    {
    }

    // Both connections: while others are busy, Node accepts slowly.
    void open()
    {
        m_posts.connectToServer();
        m_polls.get({});
    }
    bool isOpen() const { return !m_sid.empty(); }
    void begin() { sendNext(); }

private:
    void poll()
    {
        m_polls.get(m_sid, m_compression == Compression::Gzip ? "Accept-Encoding: gzip\r\n" : "");
    }

    void post(std::string_view packet)
    {
        m_isPosting = true;
        m_posts.post(m_sid, packet);
    }

    void sendNext()
    {
        m_start = Clock::now();
        m_isAwaitingEcho = true;
        post(m_messages.packet(m_echoes));
    }

    void handlePoll(const HttpResponse &response)
    {
        if (!isOpen()) {
            m_sid = parseOpenPacket(response.body).sid;
            poll();
            return;
        }
        std::string_view payload = decode(response);
        poll();
        while (true) {
            const std::size_t end = payload.find(PacketSeparator);
            handlePacket(payload.substr(0, end));
            if (end == std::string_view::npos)
                break;
            payload.remove_prefix(end + 1);
        }
        continueWhenReady();
    }

    void handlePosted(const HttpResponse &response)
    {
        if (response.body != "ok")
            fail("the answer to a POST is not ok");
        m_isPosting = false;
        continueWhenReady();
    }

    void handlePacket(std::string_view packet)
    {
        if (packet == "2") {
            m_isPongDue = true;
            return;
        }
        if (!m_isAwaitingEcho)
            fail("the server sent a message that nobody asked for");
        m_messages.check(m_echoes, packet, false);
        m_recorder.add(m_number, Clock::now() - m_start);
        ++m_echoes;
        m_isAwaitingEcho = false;
    }

    void continueWhenReady()
    {
        if (m_isPosting)
            return;
        if (m_isPongDue) {
            m_isPongDue = false;
            post("3");
        } else if (!m_isAwaitingEcho) {
            sendNext();
        }
    }

    std::string_view decode(const HttpResponse &response) const
    {
        if (m_compression == Compression::None)
            return response.body;
        static Inflater inflater;
        if (response.header("Content-Encoding") == "gzip")
            return inflater.inflate(response.body);
        if (response.body.size() > 64)
            fail("the server did not compress a long answer");
        return response.body;
    }

    Recorder &m_recorder;
    int m_number;
    Messages m_messages;
    Compression m_compression;
    HttpConnection m_polls;
    HttpConnection m_posts;
    std::string m_sid;
    std::uint64_t m_echoes = 0;
    bool m_isPosting = false;
    bool m_isAwaitingEcho = false;
    bool m_isPongDue = false;
    Clock::time_point m_start;
};

void run(const Options &options, Compression compression)
{
    if (options.binary)
        fail("polling takes text only");
    EventLoop loop(options.port);
    Recorder recorder(options.clients);
    std::vector<std::unique_ptr<PollingClient>> clients;
    for (int i = 0; i < options.clients; ++i) {
        clients.push_back(std::make_unique<PollingClient>(loop, recorder, i, options, compression));
        clients.back()->open();
        loop.runUntil([&] { return clients.back()->isOpen(); }, "the OPEN packet");
    }
    for (const auto &client : clients)
        client->begin();
    recorder.measure(loop, options, "messages");
}

} // namespace

void runPollingEcho(const Options &options)
{
    run(options, Compression::None);
}

void runPollingCompressed(const Options &options)
{
    run(options, Compression::Gzip);
}

} // namespace Load
