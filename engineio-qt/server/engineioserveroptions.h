// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <EngineIoCookie>
#include <EngineIoHttpHeaders>
#include <EngineIoHttpRequest>
#include <EngineIoJsonCodec>
#include <EngineIoNamespace>
#include <EngineIoPacket>
#include <QList>
#include <QSharedDataPointer>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <optional>

class EngineIoServerOptionsPrivate;

/*!
    \brief What an EngineIoServer is told before it listens.

    An implicitly shared value; setters and getters read like properties. The defaults are those of
    python-engineio and Node's engine.io. Nothing is checked here: EngineIoServer::listen() refuses
    an invalid combination, and validationError() tells what it is.
*/
class ENGINEIO_EXPORT EngineIoServerOptions
{
public:
    /*! How Origin is judged. \spec{RFC 6454} */
    enum class CorsMode : quint8 { SameOrigin, List, Any, Predicate, Off };

    /*! What frames WebSocket messages. */
    enum class WebSocketEngine : quint8 { Native, Qt };

    /*! The most I/O threads. */
    static constexpr int MaxIoThreads = 256;

    /*! Changes header fields of a response. */
    using HeadersHook = std::function<void(EngineIoHttpHeaders &, const EngineIoHttpRequest &)>;
    /*! Returns a new sid for the client of a request. */
    using IdGenerator = std::function<QByteArray(const EngineIoHttpRequest &)>;
    /*! Returns whether an origin may connect. */
    using OriginPredicate
        = std::function<bool(const QByteArray &origin, const EngineIoHttpRequest &)>;

    EngineIoServerOptions();
    EngineIoServerOptions(const EngineIoServerOptions &other);
    EngineIoServerOptions(EngineIoServerOptions &&other) noexcept;
    EngineIoServerOptions &operator=(const EngineIoServerOptions &other);
    EngineIoServerOptions &operator=(EngineIoServerOptions &&other) noexcept;
    ~EngineIoServerOptions();

    /*! Returns what is wrong, in one English sentence; an empty string when all is well. */
    QString validationError() const;

    /*! Between PINGs; 25 s, 1 ms or more. \spec{Engine.IO v4, Heartbeat} */
    std::chrono::milliseconds pingInterval() const;
    void setPingInterval(std::chrono::milliseconds interval);

    /*! Added to the interval that the client is told, so that it is more patient; 0, not negative.
     */
    std::chrono::milliseconds pingGrace() const;
    void setPingGrace(std::chrono::milliseconds grace);

    /*! How long a PONG may take; 20 s, 1 ms or more. */
    std::chrono::milliseconds pingTimeout() const;
    void setPingTimeout(std::chrono::milliseconds timeout);

    /*! How long an upgrade may take from its WebSocket's opening to the UPGRADE packet; 10 s. */
    std::chrono::milliseconds upgradeTimeout() const;
    void setUpgradeTimeout(std::chrono::milliseconds timeout);

    /*! How long a connect handler may take to answer; 20 s. */
    std::chrono::milliseconds connectTimeout() const;
    void setConnectTimeout(std::chrono::milliseconds timeout);

    /*! How long a closing session may take to fetch what was queued for it; 30 s. */
    std::chrono::milliseconds closeTimeout() const;
    void setCloseTimeout(std::chrono::milliseconds timeout);

    /*!
        How long the head of a request may take to arrive: the first from the moment its connection
        was accepted, with the TLS handshake; a later one from its first byte. 20 s. Longer: 408,
        closed; at once when not even a byte came.
    */
    std::chrono::milliseconds headTimeout() const;
    void setHeadTimeout(std::chrono::milliseconds timeout);

    /*!
        How long a request may take to arrive, head and body, from its first byte; 30 s. Longer:
        408, closed.
    */
    std::chrono::milliseconds requestTimeout() const;
    void setRequestTimeout(std::chrono::milliseconds timeout);

    /*! How long a connection may stay idle between requests; 65 s. */
    std::chrono::milliseconds keepAliveTimeout() const;
    void setKeepAliveTimeout(std::chrono::milliseconds timeout);

    /*!
        The largest body, WebSocket message and WebSocket frame that a client may send, in bytes;
        1 000 000, 1 to 2^30. Larger: 413, or close code 1009; the session ends by TransportError.
    */
    qint64 maxHttpBufferSize() const;
    void setMaxHttpBufferSize(qint64 bytes);

    /*!
        What may wait for one slow client, in bytes; 16 MiB, 1 or more. A send() beyond it returns
        false and closes the session by TransportError.
    */
    qint64 maxQueuedBytes() const;
    void setMaxQueuedBytes(qint64 bytes);

    /*! The longest request line, in bytes; 8192. Longer: 414. */
    qsizetype maxRequestLine() const;
    void setMaxRequestLine(qsizetype bytes);

    /*! The longest header section, in bytes; 65 536. Longer: 431. */
    qsizetype maxHeaderBytes() const;
    void setMaxHeaderBytes(qsizetype bytes);

    /*! The most header fields; 100. More: 431. */
    int maxHeaderCount() const;
    void setMaxHeaderCount(int count);

    /*! Requests that one connection may bring; 0, no limit. The last one's response closes it. */
    int maxRequestsPerConnection() const;
    void setMaxRequestsPerConnection(int requests);

    /*! Connections in all, WebSockets too; 0, no limit. Beyond: 503, closed. */
    int maxConnections() const;
    void setMaxConnections(int connections);

    /*!
        Connections from one IP address; 0, no limit. Beyond: 429, closed. Behind a proxy all come
        from its address.
    */
    int maxConnectionsPerAddress() const;
    void setMaxConnectionsPerAddress(int connections);

    /*! Sessions in all, with handshakes that are not answered yet; 0, no limit. Beyond: 503. */
    int maxSessions() const;
    void setMaxSessions(int sessions);

    /*!
        Handshakes that one IP address may make in a second, that of the client where it is known
        from trustedProxies(); 0, no limit. As many may come at once after a quiet second. Beyond:
        429.
    */
    int maxHandshakesPerSecond() const;
    void setMaxHandshakesPerSecond(int handshakes);

    /*!
        Addresses or subnets, "10.0.0.0/8", of proxies whose X-Forwarded-For, X-Forwarded-Proto and
        Forwarded fields are believed; none. The request's peer is then the last one that none of
        them names as its own. \spec{RFC 7239}
    */
    QList<QByteArray> trustedProxies() const;
    void setTrustedProxies(const QList<QByteArray> &subnets);

    /*! Connections that the system may hold before they are accepted; 1024. */
    int listenBacklog() const;
    void setListenBacklog(int connections);

    /*! The path of the end point, with its slashes; "/engine.io/". A request without the last one
     * matches too. */
    QByteArray path() const;
    void setPath(const QByteArray &path);

    /*! The transports that clients may use; both, at least one. */
    QList<EngineIo::TransportType> transports() const;
    void setTransports(const QList<EngineIo::TransportType> &transports);

    /*! Whether a polling session may move to WebSocket; true. */
    bool allowsUpgrades() const;
    void setAllowUpgrades(bool allow);

    /*!
        Whether clients of version 3 of the protocol are let in too, which Socket.IO 1 and 2 use;
        false: they are refused with code 5. They send the PINGs; a client that has sent nothing for
        pingInterval(), pingGrace() and pingTimeout() ends by PingTimeout. Everything else is the
        same for both. \spec{Engine.IO v3}
    */
    bool allowsEio3() const;
    void setAllowEio3(bool allow);

    /*! Whether responses to polls are compressed (gzip, deflate) for clients that take it; true. */
    bool httpCompression() const;
    void setHttpCompression(bool enabled);

    /*! The smallest body that is compressed, in bytes; 1024. */
    qsizetype compressionThreshold() const;
    void setCompressionThreshold(qsizetype bytes);

    /*!
        What frames WebSocket messages; WebSocketEngine::Native. The other is Qt's QWebSocketServer,
        which can neither compress messages nor add header fields to the handshake's response.
    */
    WebSocketEngine webSocketEngine() const;
    void setWebSocketEngine(WebSocketEngine engine);

    /*!
        Whether WebSocket messages are compressed for clients that offer it (permessage-deflate,
        RFC 7692); false: it costs time and memory for each client. Native engine only.
    */
    bool perMessageDeflate() const;
    void setPerMessageDeflate(bool enabled);

    /*! The smallest message that permessage-deflate compresses, in bytes; 1024. */
    qsizetype perMessageDeflateThreshold() const;
    void setPerMessageDeflateThreshold(qsizetype bytes);

    /*!
        Whether a message may refer to those before it; true. That compresses better and costs up to
        300 KiB for each client. RFC 7692, 7.1.1.
    */
    bool perMessageDeflateContextTakeover() const;
    void setPerMessageDeflateContextTakeover(bool enabled);

    /*! The base-two logarithm of the compression window, 9 to 15; 15. RFC 7692, 7.1.2. */
    int perMessageDeflateWindowBits() const;
    void setPerMessageDeflateWindowBits(int bits);

    /*! How much memory the compressor takes, 1 to 9 as zlib's memLevel; 8. */
    int perMessageDeflateMemoryLevel() const;
    void setPerMessageDeflateMemoryLevel(int level);

    /*!
        How many threads own the connections, their sessions and heartbeats; 0 to 256, 0: everything
        happens in the server's thread. With 1 or more, clients are accepted, kept alive and read
        while the server's thread is busy, and what happens is told to it in batches; until it has
        taken them, 64 MiB of messages may wait for each thread, then clients that send more are not
        read. The functions given to the options (hooks, id generator, origin predicate) are called
        in any of these threads, also at the same time.
    */
    int ioThreads() const;
    void setIoThreads(int threads);

    /*!
        Whether, with I/O threads, signals are emitted and handlers called in the thread of their
        session; false: in the server's thread. For servers that do nothing else: it saves the way
        there and back. What is connected to the signals must be thread-safe, or have a context
        object in the thread where it is to run; handlers are set before listen().
    */
    bool handlersInIoThreads() const;
    void setHandlersInIoThreads(bool enabled);

    /*! A cookie with the sid, set by the response to the handshake; none. */
    std::optional<EngineIoCookie> cookie() const;
    void setCookie(const std::optional<EngineIoCookie> &cookie);

    /*! Which origins may connect; CorsMode::SameOrigin. Changed by the functions below. */
    CorsMode corsMode() const;
    void setCorsSameOrigin();
    void setCorsAnyOrigin();
    void setCorsOff(); //!< no origin is checked and no CORS field is sent

    /*! The allowed origins, such as "https://example.org"; CorsMode::List. */
    QList<QByteArray> corsAllowedOrigins() const;
    void setCorsAllowedOrigins(const QList<QByteArray> &origins);

    /*! A function that decides; CorsMode::Predicate. Called in the server's thread, see
     * ioThreads(). */
    OriginPredicate corsOriginPredicate() const;
    void setCorsOriginPredicate(OriginPredicate predicate);

    /*! Whether browsers may send cookies and authentication from another origin; true. */
    bool corsCredentials() const;
    void setCorsCredentials(bool allow);

    /*! Whether the categories engineio.* log; false. Fatal errors are always logged. */
    bool isLoggingEnabled() const;
    void setLoggingEnabled(bool enabled);

    /*! What encodes and decodes JSON messages; Qt's. */
    EngineIoJsonCodec jsonCodec() const;
    void setJsonCodec(const EngineIoJsonCodec &codec);

    /*!
        Whether the functions given to onMessage() and onDisconnect() run on a thread pool, in order
        within one session; true. false: in the server's thread, one packet at a time.
    */
    bool asyncHandlers() const;
    void setAsyncHandlers(bool enabled);

    /*!
        Whether clients that do not answer PINGs are found by a timer; true. false: only when the
        application sends to them or they poll (not recommended).
    */
    bool monitorsClients() const;
    void setMonitorClients(bool enabled);

    /*! A packet that every client gets right behind the handshake; none. */
    std::optional<EngineIoPacket> initialPacket() const;
    void setInitialPacket(const std::optional<EngineIoPacket> &packet);

    /*!
        Makes the sids; EngineIoServer::generateId() when empty. An id must be 1 to 255 characters
       of A-Z a-z 0-9 - _ and new; otherwise the handshake is answered with 500.
    */
    IdGenerator idGenerator() const;
    void setIdGenerator(IdGenerator generator);

    /*! May change the header fields of every response to a polling request or WebSocket handshake.
     */
    HeadersHook headersHook() const;
    void setHeadersHook(HeadersHook hook);

    /*! May change the header fields of the response to the handshake that opens a session. */
    HeadersHook initialHeadersHook() const;
    void setInitialHeadersHook(HeadersHook hook);

    /*! Serves https and wss with this configuration; none. It needs a certificate and a private
     * key. */
    std::optional<QSslConfiguration> sslConfiguration() const;
    void setSslConfiguration(const std::optional<QSslConfiguration> &configuration);

private:
    QSharedDataPointer<EngineIoServerOptionsPrivate> d;
};
