// SPDX-License-Identifier: MIT
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>
#include <vector>

#include <sys/epoll.h>

namespace EngineIo {

// Many descriptors behind one of the event loop's: Qt's loop polls all of its descriptors each
// turn, which with thousands of idle connections costs more than the work on a busy one. Linux.
class Poller final
{
    Q_DISABLE_COPY_MOVE(Poller)

public:
    static constexpr std::size_t ReadBufferSize = 256 * 1024; // bytes
    static constexpr int EventsATurn = 256;

    class Client
    {
    public:
        virtual void ready(quint32 events) = 0; // EPOLLIN and so on

    protected:
        ~Client() = default;
    };

    // Where one read lands: the poller's buffer, or another while the application runs an event
    // loop in the middle of a delivery.
    class ReadBuffer
    {
        Q_DISABLE_COPY_MOVE(ReadBuffer)

    public:
        explicit ReadBuffer(Poller &poller);
        ~ReadBuffer();
        char *data() const { return m_bytes.get(); }

    private:
        Poller &m_poller;
        std::unique_ptr<char[]> m_bytes;
    };

    Poller();
    ~Poller();

    void watch(int descriptor, Client &client, quint32 events);
    void change(int descriptor, Client &client, quint32 events);
    void forget(int descriptor, Client &client);

    // Called behind each batch of events, with none of the clients on the stack.
    void setBatchDone(std::function<void()> batchDone) { m_batchDone = std::move(batchDone); }
    bool isDispatching() const { return m_depth > 0; }

private:
    void dispatch();
    void control(int operation, int descriptor, Client &client, quint32 events);

    const int m_epoll;
    QSocketNotifier m_notifier;
    std::function<void()> m_batchDone;
    std::unique_ptr<char[]> m_spareBuffer;
    std::vector<epoll_event> m_ready; // what of it is behind m_next waits to be told
    std::size_t m_next = 0;
    int m_depth = 0;
};

} // namespace EngineIo
