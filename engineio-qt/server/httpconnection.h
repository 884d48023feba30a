// SPDX-License-Identifier: MIT
#pragma once

#include "http/requestparser.h"
#include "session/deadlinelist.h"
#include "streams/stream.h"
#include "transports/exchange.h"

#include <QObject>

#include <memory>
#include <optional>

namespace EngineIo {

// One TCP connection that speaks HTTP: reads a request, waits for its response, reads the next.
class HttpConnection final : public QObject, public Deadline, private Stream::Listener
{
    Q_OBJECT

public:
    struct Settings
    {
        RequestLimits limits;
        int maxRequests = 0; // 0: no limit
        Duration headTimeout{20'000};
        Duration requestTimeout{30'000};
        Duration keepAliveTimeout{65'000};
    };

    // Told by a connection. It must not be deleted from within, but by deleteLater().
    class Handler
    {
    public:
        virtual Time now() const = 0;
        virtual void setDeadline(Deadline &deadline, Time due) = 0;

        // The head of a request, before its body; a response refuses it and closes the connection.
        // hold() may be called from here.
        virtual std::optional<EngineIoHttpResponse> headReceived(HttpConnection &connection,
                                                                 const EngineIoHttpRequest &head)
            = 0;
        virtual void requestReceived(HttpConnection &connection, EngineIoHttpRequest &&request) = 0;
        // Malformed, too large or too slow; the response has that status.
        virtual void requestFailed(HttpConnection &connection, int status) = 0;
        virtual void connectionClosed(HttpConnection &connection) = 0;

    protected:
        ~Handler() = default;
    };

    // What one connection has of its client and another goes on with, in another thread.
    struct Held
    {
        std::unique_ptr<Stream> stream;
        RequestParser parser;
        std::optional<EngineIoHttpRequest> request; // that was taken from the parser
        int requestCount = 0;
    };

    HttpConnection(std::unique_ptr<Stream> stream, const Settings &settings, Handler &handler);
    HttpConnection(Held held, const Settings &settings, Handler &handler);
    ~HttpConnection() override;

    void start(const QByteArray &alreadyRead = {});
    void turnAway(int status); // instead of start(): reads no request
    Stream *stream() const { return m_stream.get(); }

    // The exchange of the request that was received last; the connection keeps it until its
    // response is out.
    void setExchange(std::shared_ptr<Exchange> exchange) { m_exchange = std::move(exchange); }
    void respond(const EngineIoHttpResponse &response);

    // Gives the stream up for a WebSocket, with what was read behind the request's head.
    std::unique_ptr<Stream> takeStream(QByteArray *behindHead);

    // The request whose head was received is for somebody else: nothing of it is handled before
    // release(), which is not to be called from within the connection's own functions.
    void hold();
    Held release(QThread *target);

    void closeWhenWritten();
    void closeNow();
    void deadlinePassed(Time now) override;

private:
    enum class Phase : quint8 { Reading, Waiting, Writing, Discarding, Closed };

    void bytesReceived(QByteArrayView bytes) override;
    void bytesWritten() override;
    void streamEnded(bool failed) override;

    void process();
    void take(EngineIoHttpRequest &&request);
    bool announceHead(const EngineIoHttpRequest &head);
    void handleRequest(EngineIoHttpRequest &&request);
    void finishResponse();
    void processEarly();
    void answerAndClose(int status);
    void refuse(int status);
    void discardInput();
    void updateDeadline();
    void setDeadline(Duration fromNow);

    std::unique_ptr<Stream> m_stream;
    const Settings m_settings;
    Handler &m_handler;
    RequestParser m_parser;
    std::optional<EngineIoHttpRequest> m_heldRequest;
    std::shared_ptr<Exchange> m_exchange;
    Phase m_phase = Phase::Reading;
    int m_minorVersion = 1;
    bool m_keepAlive = true;
    bool m_headOnly = false;
    bool m_headAnnounced = false;
    bool m_timed = false; // the request being read has begun at m_begun
    Time m_begun{};
    int m_requestCount = 0;
    bool m_unreadBody = false;
};

} // namespace EngineIo
