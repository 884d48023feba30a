// SPDX-License-Identifier: MIT
// What a broadcast costs the kernel alone: a finished frame is sent to 1 000 loopback sockets by
// one send() each, and nothing else is done. No server that calls the kernel once for each receiver
// can deliver more in a second of processor time.
#include "../cores.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int Receivers = 1000;
constexpr int Rounds = 500;
constexpr char Frame[35] = {}; // a WebSocket frame's head, a packet type and 32 bytes

struct Connection
{
    int client;
    int server;
};

void check(bool good, const char *what)
{
    if (good)
        return;
    std::perror(what);
    std::exit(EXIT_FAILURE);
}

std::vector<Connection> connections()
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);

    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    check(bind(listener, generic, size) == 0 && listen(listener, Receivers) == 0
              && getsockname(listener, generic, &size) == 0,
          "listen");
    std::vector<Connection> all;
    for (int i = 0; i < Receivers; ++i) {
        const int client = socket(AF_INET, SOCK_STREAM, 0);
        check(client >= 0 && connect(client, generic, size) == 0, "connect");
        const int server = accept(listener, nullptr, nullptr);
        const int on = 1;
        check(server >= 0 && setsockopt(server, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) == 0,
              "accept");
        all.push_back({client, server});
    }
    return all;
}

void receive(const std::vector<Connection> &all, std::atomic<long> &bytes, std::atomic<bool> &stop)
{
    stayOnCore(1);
    const int poller = epoll_create1(0);
    for (const Connection &connection : all) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = connection.client;
        epoll_ctl(poller, EPOLL_CTL_ADD, connection.client, &event);
    }
    epoll_event ready[256];
    char buffer[4096];
    while (!stop) {
        const int count = epoll_wait(poller, ready, 256, 10);
        for (int i = 0; i < count; ++i)
            bytes += std::max<long>(0, recv(ready[i].data.fd, buffer, sizeof buffer, MSG_DONTWAIT));
    }
}

double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

} // namespace

int main()
{
    const std::vector<Connection> all = connections();
    std::atomic<long> received = 0;
    std::atomic<bool> stop = false;
    std::thread receiver([&] { receive(all, received, stop); });
    stayOnCore(0);
    const double start = processorTime();
    for (long round = 1; round <= Rounds; ++round) {
        for (const Connection &connection : all)
            check(send(connection.server, Frame, sizeof Frame, MSG_NOSIGNAL) == sizeof Frame,
                  "send");
        while (received < round * Receivers * long(sizeof Frame))
            usleep(50);
    }
    const double each = (processorTime() - start) / (double(Rounds) * Receivers);
    stop = true;
    receiver.join();
    std::printf(
        "a broadcast's send() takes %.2f us for each receiver: %.0f deliveries in a second of "
        "processor time\n",
        each * 1e6, 1 / each);
}
