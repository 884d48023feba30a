// SPDX-License-Identifier: MIT
#include "connection.h"

#include "eventloop.h"
#include "failure.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstring>

namespace Load {

namespace {

// What is larger isn't worth a copy to save a call.
constexpr std::size_t DirectWrite = 16 * 1024;
constexpr std::uint32_t SourceAddresses = 64;

// Returns -1 and sets errno when it can't.
int connectedSocket(std::uint32_t source, std::uint16_t port)
{
    const int result = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (result < 0)
        return -1;
    const int on = 1;
    ::setsockopt(result, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    // Without it bind() would look for a port that is free for every target.
    ::setsockopt(result, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    sockaddr_in own{};
    own.sin_family = AF_INET;
    own.sin_addr.s_addr = htonl(INADDR_LOOPBACK + source);
    sockaddr_in target{};
    target.sin_family = AF_INET;
    target.sin_port = htons(port);
    target.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(result, reinterpret_cast<const sockaddr *>(&own), sizeof own) == 0
        && (::connect(result, reinterpret_cast<const sockaddr *>(&target), sizeof target) == 0
            || errno == EINPROGRESS))
        return result;
    const int error = errno;
    ::close(result);
    errno = error;
    return -1;
}

[[noreturn]] void failWithError(const char *what)
{
    fail((std::string(what) + ": " + std::strerror(errno)).c_str());
}

} // namespace

Connection::Connection(EventLoop &loop)
    : m_loop(loop)
{
}

Connection::~Connection()
{
    close();
}

void Connection::connectToServer()
{
    close();
    // Closed connections keep their ports for a while: go on with the next loopback address.
    static std::uint32_t source = 0;
    while ((m_socket = connectedSocket(source, m_loop.port())) < 0) {
        if (errno != EADDRNOTAVAIL || ++source == SourceAddresses)
            failWithError("cannot connect");
    }
    m_loop.watch(m_socket, this);
}

void Connection::close()
{
    if (!isConnected())
        return;
    ::close(m_socket);
    m_socket = -1;
    ++m_generation;
    m_wantsToWrite = false;
    m_unread.clear();
    m_unsent.clear();
}

void Connection::write(std::string_view bytes)
{
    if (m_unsent.empty() && bytes.size() >= DirectWrite)
        bytes.remove_prefix(send(bytes));
    m_unsent.append(bytes);
    if (!m_isReceiving)
        flush();
}

void Connection::handleReady()
{
    if (!isConnected())
        return;
    m_isReceiving = true;
    receive();
    m_isReceiving = false;
    flush();
}

void Connection::receive()
{
    std::vector<char> &buffer = m_loop.buffer();
    const ssize_t count = ::recv(m_socket, buffer.data(), buffer.size(), 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count < 0 && errno == ECONNREFUSED)
        failWithError("cannot connect");
    if (count <= 0) {
        close();
        handleClosed();
        return;
    }

    const int generation = m_generation;
    std::string_view bytes(buffer.data(), std::size_t(count));
    if (m_unread.empty()) {
        const std::size_t used = consume(bytes);
        if (generation == m_generation)
            m_unread.assign(bytes.substr(used));
        return;
    }
    m_unread.append(bytes);
    const std::size_t used = consume(m_unread);
    if (generation == m_generation)
        m_unread.erase(0, used);
}

void Connection::flush()
{
    if (!isConnected())
        return;
    if (!m_unsent.empty())
        m_unsent.erase(0, send(m_unsent));
    if (m_wantsToWrite != !m_unsent.empty()) {
        m_wantsToWrite = !m_wantsToWrite;
        m_loop.setWantsToWrite(m_socket, this, m_wantsToWrite);
    }
}

std::size_t Connection::send(std::string_view bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count
            = ::send(m_socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count < 0 && errno == EAGAIN)
            break;
        if (count <= 0)
            failWithError("cannot send");
        sent += std::size_t(count);
    }
    return sent;
}

} // namespace Load
