// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace Load {

class EventLoop;

// A TCP connection to the server that may be closed and opened again.
class Connection
{
public:
    explicit Connection(EventLoop &loop);
    virtual ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    bool isConnected() const { return m_socket >= 0; }
    void connectToServer();
    void close();

    // What is written while bytes are consumed leaves in one go behind them.
    void write(std::string_view bytes);

    // Called by the event loop.
    void handleReady();

protected:
    // Takes what is complete at the start of the bytes and returns its size; the rest is shown
    // again with what follows.
    virtual std::size_t consume(std::string_view bytes) = 0;
    // By the server. The socket is closed already.
    virtual void handleClosed() = 0;

private:
    void receive();
    void flush();
    std::size_t send(std::string_view bytes);

    EventLoop &m_loop;
    int m_socket = -1;
    int m_generation = 0; // the number of the socket, to see that there is another one
    bool m_isReceiving = false;
    bool m_wantsToWrite = false;
    std::string m_unread;
    std::string m_unsent;
};

} // namespace Load
