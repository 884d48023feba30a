// SPDX-License-Identifier: MIT
// A load generator without Qt: WebSocket clients that send messages to an echo server, check each
// byte that comes back, and count. One thread, epoll.
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

using Clock = std::chrono::steady_clock;

namespace {

struct Options
{
    std::uint16_t port = 3000;
    int clients = 100;
    std::size_t size = 32;
    int inFlight = 1;
    double seconds = 5;
    bool binary = false;
};

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "engineio-load: %s\n", what);
    std::exit(EXIT_FAILURE);
}

// RFC 6455, 5.2, with a masking key of zeros, which leaves the payload as it is.
std::string clientFrame(std::string_view payload, bool binary)
{
    std::string frame;
    frame.push_back(char(0x80 | (binary ? 2 : 1)));
    if (payload.size() < 126) {
        frame.push_back(char(0x80 | payload.size()));
    } else {
        const bool isLong = payload.size() > 0xffff;
        frame.push_back(char(0x80 | (isLong ? 127 : 126)));
        for (int i = isLong ? 7 : 1; i >= 0; --i)
            frame.push_back(char(std::uint64_t(payload.size()) >> (8 * i)));
    }
    frame.append(4, '\0');
    frame.append(payload);
    return frame;
}

struct Frame
{
    unsigned opcode = 0;
    std::string_view payload;
    std::size_t size = 0; // of the whole frame; 0 when it is not complete
};

Frame parseFrame(std::string_view bytes)
{
    if (bytes.size() < 2)
        return {};
    const auto byte = [&](std::size_t i) {
        return std::uint64_t(static_cast<unsigned char>(bytes[i]));
    };
    std::size_t head = 2;
    std::uint64_t length = byte(1) & 0x7f;
    if (length >= 126) {
        const std::size_t extra = length == 126 ? 2 : 8;
        head += extra;
        if (bytes.size() < head)
            return {};
        length = 0;
        for (std::size_t i = 0; i < extra; ++i)
            length = length << 8 | byte(2 + i);
    }
    if (bytes.size() < head + length)
        return {};
    return {unsigned(byte(0) & 0x0f), bytes.substr(head, length), head + length};
}

struct Totals
{
    std::uint64_t messages = 0;
    std::vector<std::uint32_t> latencies; // µs, of sampled messages
};

class Client
{
public:
    Client(const Options &options, int epoll, const std::string &message, const std::string &frame)
        : m_options(options)
        , m_message(message)
        , m_frame(frame)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(options.port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            fail("cannot connect");
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = this;
        ::epoll_ctl(epoll, EPOLL_CTL_ADD, m_socket, &event);
        write("GET /engine.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\n"
              "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
    }
    ~Client() { ::close(m_socket); }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    bool isOpen() const { return m_open; }

    void begin()
    {
        std::string batch;
        for (int i = 0; i < m_options.inFlight; ++i)
            batch += m_frame;
        m_sampleStart = Clock::now();
        write(batch);
    }

    void read(Totals &totals)
    {
        const ssize_t count = ::recv(m_socket, m_chunk.data(), m_chunk.size(), 0);
        if (count <= 0)
            fail("the server closed a connection");
        m_buffer.append(m_chunk.data(), std::size_t(count));
        if (!m_upgraded && !takeHead())
            return;
        std::size_t position = 0;
        int echoes = 0;
        while (true) {
            const Frame frame = parseFrame(std::string_view(m_buffer).substr(position));
            if (frame.size == 0)
                break;
            echoes += handle(frame, totals) ? 1 : 0;
            position += frame.size;
        }
        m_buffer.erase(0, position);
        if (echoes > 0)
            answer(echoes);
    }

private:
    bool takeHead()
    {
        const std::size_t end = m_buffer.find("\r\n\r\n");
        if (end == std::string::npos)
            return false;
        if (m_buffer.compare(0, 12, "HTTP/1.1 101") != 0)
            fail("the handshake was refused");
        m_buffer.erase(0, end + 4);
        m_upgraded = true;
        return true;
    }

    bool handle(const Frame &frame, Totals &totals)
    {
        if (frame.opcode == 8)
            fail("the server sent a close frame");
        if (frame.payload == "2") {
            write(clientFrame("3", false));
            return false;
        }
        if (!m_open) {
            if (frame.payload.empty() || frame.payload.front() != '0')
                fail("the first packet is not OPEN");
            m_open = true;
            return false;
        }
        if (frame.payload != m_message || frame.opcode != (m_options.binary ? 2u : 1u))
            fail("an echo differs from what was sent");
        ++totals.messages;
        if (++m_sinceSample == m_options.inFlight) {
            const auto now = Clock::now();
            totals.latencies.push_back(std::uint32_t(
                std::chrono::duration_cast<std::chrono::microseconds>(now - m_sampleStart)
                    .count()));
            m_sampleStart = now;
            m_sinceSample = 0;
        }
        return true;
    }

    void answer(int echoes)
    {
        if (echoes == 1) {
            write(m_frame);
            return;
        }
        std::string batch;
        for (int i = 0; i < echoes; ++i)
            batch += m_frame;
        write(batch);
    }

    void write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t count = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (count <= 0)
                fail("cannot send");
            bytes.remove_prefix(std::size_t(count));
        }
    }

    const Options &m_options;
    const std::string &m_message;
    const std::string &m_frame;
    int m_socket = -1;
    std::string m_buffer;
    std::array<char, 256 * 1024> m_chunk;
    bool m_upgraded = false;
    bool m_open = false;
    int m_sinceSample = 0;
    Clock::time_point m_sampleStart;
};

Options parse(int argc, char *argv[])
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view name = argv[i];
        if (name == "--binary") {
            options.binary = true;
            continue;
        }
        if (i + 1 == argc)
            fail("usage: engineio-load [--port N] [--clients N] [--size BYTES] [--in-flight N] "
                 "[--seconds S] [--binary]");
        const char *const value = argv[++i];
        if (name == "--port")
            options.port = std::uint16_t(std::atoi(value));
        else if (name == "--clients")
            options.clients = std::atoi(value);
        else if (name == "--size")
            options.size = std::size_t(std::atol(value));
        else if (name == "--in-flight")
            options.inFlight = std::atoi(value);
        else if (name == "--seconds")
            options.seconds = std::atof(value);
        else
            fail("unknown option");
    }
    return options;
}

void pump(int epoll, Totals &totals, Clock::time_point end)
{
    std::array<epoll_event, 256> events;
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
    const int count = ::epoll_wait(epoll, events.data(), int(events.size()),
                                   int(std::max<std::int64_t>(0, left.count())));
    for (int i = 0; i < count; ++i)
        static_cast<Client *>(events[std::size_t(i)].data.ptr)->read(totals);
}

std::uint32_t percentile(std::vector<std::uint32_t> &values, double fraction)
{
    if (values.empty())
        return 0;
    const auto at = values.begin() + std::ptrdiff_t(double(values.size() - 1) * fraction);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace

int main(int argc, char *argv[])
{
    const Options options = parse(argc, argv);
    const std::string text(options.size, 'x');
    const std::string message = options.binary ? text : "4" + text;
    const std::string frame = clientFrame(message, options.binary);

    const int epoll = ::epoll_create1(0);
    Totals totals;
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < options.clients; ++i)
        clients.push_back(std::make_unique<Client>(options, epoll, message, frame));
    const auto patience = Clock::now() + std::chrono::seconds(30);
    while (
        !std::all_of(clients.begin(), clients.end(), [](const auto &c) { return c->isOpen(); })) {
        if (Clock::now() > patience)
            fail("not every client was let in within 30 s");
        pump(epoll, totals, patience);
    }

    for (const auto &client : clients)
        client->begin();
    const auto start = Clock::now();
    const auto end = start
                     + std::chrono::duration_cast<Clock::duration>(
                         std::chrono::duration<double>(options.seconds));
    while (Clock::now() < end)
        pump(epoll, totals, end);
    const double took = std::chrono::duration<double>(Clock::now() - start).count();
    std::printf("%.0f messages/s, round trip p50 %u us, p99 %u us\n",
                double(totals.messages) / took, percentile(totals.latencies, 0.5),
                percentile(totals.latencies, 0.99));
    return EXIT_SUCCESS;
}
