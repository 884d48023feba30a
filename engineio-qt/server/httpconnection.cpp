// SPDX-License-Identifier: MIT
#include "server/httpconnection.h"

#include "http/errorresponse.h"
#include "http/responsewriter.h"

#include <utility>

namespace EngineIo {

// What may come while a response is awaited: enough for pipelined requests, too little to fill
// memory.
static constexpr qsizetype MaxEarlyBytes = 64 * 1024;

// After a refusal the rest of a body is thrown away for this long, so that the client gets to read
// the response: closing at once would reset the connection below it.
static constexpr Duration DiscardTime{2'000};

HttpConnection::HttpConnection(std::unique_ptr<Stream> stream, const Settings &settings,
                               Handler &handler)
    : m_stream(std::move(stream))
    , m_settings(settings)
    , m_handler(handler)
    , m_parser(settings.limits)
{
    m_stream->setListener(this);
}

HttpConnection::HttpConnection(Held held, const Settings &settings, Handler &handler)
    : HttpConnection(std::move(held.stream), settings, handler)
{
    m_parser = std::move(held.parser);
    m_heldRequest = std::move(held.request);
    m_requestCount = held.requestCount;
}

HttpConnection::~HttpConnection() = default;

void HttpConnection::start(const QByteArray &alreadyRead)
{
    updateDeadline();
    m_stream->start();
    if (m_heldRequest)
        take(*std::exchange(m_heldRequest, std::nullopt));
    else if (!m_parser.isIdle())
        process();
    else if (!alreadyRead.isEmpty())
        bytesReceived(alreadyRead);
}

void HttpConnection::turnAway(int status)
{
    m_stream->start();
    answerAndClose(status);
}

void HttpConnection::bytesReceived(QByteArrayView bytes)
{
    if (m_phase == Phase::Discarding || m_phase == Phase::Closed)
        return;
    m_parser.append(bytes);
    if (m_phase == Phase::Reading)
        process();
    else if (m_parser.bufferedBytes() > MaxEarlyBytes)
        m_stream->setPaused(true);
}

void HttpConnection::process()
{
    if (m_parser.head() && !m_headAnnounced && !announceHead(*m_parser.head()))
        return;
    auto request = m_parser.takeRequest();
    if (request) {
        take(std::move(*request));
        return;
    }
    if (m_parser.head() && !m_headAnnounced && !announceHead(*m_parser.head()))
        return;
    if (const auto error = m_parser.error())
        refuse(statusFor(*error));
    else
        updateDeadline();
}

// The parser starts on a pipelined request only when it is asked for it: then its head is new.
void HttpConnection::take(EngineIoHttpRequest &&request)
{
    if (m_headAnnounced || announceHead(request))
        handleRequest(std::move(request));
    else if (m_phase == Phase::Waiting)
        m_heldRequest = std::move(request);
}

// Returns whether the request is wanted here.
bool HttpConnection::announceHead(const EngineIoHttpRequest &head)
{
    m_headAnnounced = true;
    m_minorVersion = head.minorVersion;
    m_headOnly = head.method == "HEAD";
    ++m_requestCount;
    m_keepAlive = keepsAlive(head)
                  && (m_settings.maxRequests == 0 || m_requestCount < m_settings.maxRequests);
    if (auto refusal = m_handler.headReceived(*this, head)) {
        m_unreadBody = m_parser.bodyBytesExpected() != 0;
        refusal->close = refusal->close || m_unreadBody;
        respond(*refusal);
        return false;
    }
    if (m_phase == Phase::Waiting) // held
        return false;
    if (m_parser.expectsContinue()) {
        m_stream->write("HTTP/1.1 100 Continue\r\n\r\n");
        m_stream->flush();
    }
    return true;
}

void HttpConnection::handleRequest(EngineIoHttpRequest &&request)
{
    m_headAnnounced = false;
    m_timed = false;
    m_phase = Phase::Waiting;
    updateDeadline();
    request.secure = m_stream->isSecure();
    request.peerAddress = m_stream->peer().address;
    request.peerPort = m_stream->peer().port;
    m_handler.requestReceived(*this, std::move(request));
}

void HttpConnection::respond(const EngineIoHttpResponse &response)
{
    if (!m_stream || m_phase == Phase::Closed)
        return;
    m_keepAlive = m_keepAlive && !response.close;
    m_phase = Phase::Writing;
    m_stream->write(serialize(response, {m_minorVersion, m_keepAlive, m_headOnly}));
    m_stream->flush();
    bytesWritten();
}

void HttpConnection::bytesWritten()
{
    if (m_phase != Phase::Writing)
        return;
    if (m_stream->bytesToWrite() == 0)
        finishResponse();
    else
        setDeadline(m_settings.requestTimeout); // for the client to take more of it
}

void HttpConnection::finishResponse()
{
    if (const auto exchange = std::exchange(m_exchange, nullptr))
        exchange->complete();
    if (m_unreadBody) {
        discardInput();
        return;
    }
    if (!m_keepAlive) {
        closeWhenWritten();
        return;
    }
    m_phase = Phase::Reading;
    m_headAnnounced = false;
    updateDeadline();
    // Later, since a session may be giving us this response in the middle of its own work.
    if (!m_parser.isIdle())
        QMetaObject::invokeMethod(this, &HttpConnection::processEarly, Qt::QueuedConnection);
}

void HttpConnection::processEarly()
{
    if (m_phase != Phase::Reading)
        return;
    m_stream->setPaused(false);
    process();
}

void HttpConnection::refuse(int status)
{
    m_handler.requestFailed(*this, status);
    answerAndClose(status);
}

void HttpConnection::answerAndClose(int status)
{
    m_unreadBody = true;
    EngineIoHttpResponse response = errorResponse(status);
    response.close = true;
    respond(response);
}

void HttpConnection::discardInput()
{
    m_phase = Phase::Discarding;
    setDeadline(DiscardTime);
    m_stream->setPaused(false);
}

void HttpConnection::updateDeadline()
{
    if (m_phase == Phase::Waiting || m_phase == Phase::Writing) {
        m_handler.setDeadline(*this, NotDue);
        return;
    }
    const bool isFirst = m_requestCount == 0;
    if (m_parser.isIdle() && !m_headAnnounced && !isFirst) {
        setDeadline(m_settings.keepAliveTimeout);
        return;
    }
    if (!m_timed) { // one that drips in does not win time by each byte
        m_timed = true;
        m_begun = m_handler.now();
    }
    m_handler.setDeadline(
        *this, m_begun + (m_headAnnounced ? m_settings.requestTimeout : m_settings.headTimeout));
}

void HttpConnection::setDeadline(Duration fromNow)
{
    m_handler.setDeadline(*this, m_handler.now() + fromNow);
}

void HttpConnection::deadlinePassed(Time)
{
    const bool begun = m_headAnnounced || !m_parser.isIdle();
    if (m_phase == Phase::Reading && begun)
        refuse(408);
    else
        closeNow();
}

std::unique_ptr<Stream> HttpConnection::takeStream(QByteArray *behindHead)
{
    m_phase = Phase::Closed;
    m_exchange.reset();
    m_handler.setDeadline(*this, NotDue);
    m_stream->setListener(nullptr);
    *behindHead = m_parser.takeRemaining();
    return std::move(m_stream);
}

void HttpConnection::hold()
{
    m_headAnnounced = false;
    m_timed = false;
    --m_requestCount; // where it goes it is announced again
    m_phase = Phase::Waiting;
    updateDeadline();
}

HttpConnection::Held HttpConnection::release(QThread *target)
{
    m_phase = Phase::Closed;
    m_stream->leaveThread(target);
    return {std::move(m_stream), std::move(m_parser), std::move(m_heldRequest), m_requestCount};
}

void HttpConnection::closeWhenWritten()
{
    if (!m_stream)
        return;
    m_phase = Phase::Closed;
    m_stream->closeWhenWritten();
}

void HttpConnection::closeNow()
{
    if (!m_stream)
        return;
    m_stream->abort();
    streamEnded(true);
}

void HttpConnection::streamEnded(bool)
{
    m_phase = Phase::Closed;
    m_handler.setDeadline(*this, NotDue);
    if (const auto exchange = std::exchange(m_exchange, nullptr))
        exchange->abort();
    m_handler.connectionClosed(*this);
}

} // namespace EngineIo
