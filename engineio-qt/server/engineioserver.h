// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <EngineIoConnectRequest>
#include <EngineIoHttpRequest>
#include <EngineIoHttpResponse>
#include <EngineIoMessage>
#include <EngineIoNamespace>
#include <EngineIoPacket>
#include <EngineIoServerOptions>
#include <EngineIoSessionScope>
#include <EngineIoSessionStatistics>
#include <QFuture>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QPromise>
#include <QUrl>
#include <QVariantMap>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

class EngineIoServerPrivate;
class QTcpSocket;

/*!
    \brief Accepts Engine.IO clients over polling and WebSocket and exchanges messages with them.

    Lives in one thread with an event loop; only functions marked thread-safe may be called from
    others. Signals are emitted in the server's thread, in the order of the packets of each session.
    The server may be deleted in a slot of any of its signals with deleteLater(), but not within an
    event loop that another of its slots runs.

    With EngineIoServerOptions::ioThreads() the sessions live in other threads: what the server does
    for them goes on while its own thread is busy, and what it is told to do, as
    disconnectClient(), has happened a little after the call has returned. By the time that a signal
    comes its session may have gone on, or be gone.

    A slot may run an event loop of its own, and more from the same client waits meanwhile. Not so
    with I/O threads, where the loop delivers it; and not on WebSocketEngine::Qt: Qt 6.4's
    QWebSocket does not survive the end of its connection within.

    \spec{Engine.IO v4; v3 for clients that speak it, see EngineIoServerOptions::allowsEio3()}
*/
class ENGINEIO_EXPORT EngineIoServer : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool listening READ isListening NOTIFY listeningChanged)
    Q_PROPERTY(int clientCount READ clientCount NOTIFY clientCountChanged)

public:
    /*! Decides about a client, see onConnect(). */
    using ConnectHandler = std::function<void(EngineIoConnectRequest request)>;
    /*! Takes a message, see onMessage(). */
    using MessageHandler
        = std::function<void(const QByteArray &sid, const EngineIoMessage &message)>;
    /*! Is told of a session's end, see onDisconnect(). */
    using DisconnectHandler
        = std::function<void(const QByteArray &sid, EngineIo::DisconnectReason reason)>;
    /*! Answers a request outside of the path, see setFallbackHandler(). */
    using FallbackHandler = std::function<EngineIoHttpResponse(const EngineIoHttpRequest &request)>;
    /*! Takes the response, see handleRequest(). */
    using Responder = std::function<void(const EngineIoHttpResponse &response)>;

    /*! Makes a server with the options of python-engineio and Node, which does not listen yet. */
    explicit EngineIoServer(QObject *parent = nullptr);
    /*! Makes a server with \a options, which does not listen yet. */
    explicit EngineIoServer(const EngineIoServerOptions &options, QObject *parent = nullptr);
    ~EngineIoServer() override; //!< calls shutdown() and waits for background tasks

    /*! Returns a copy of the options. */
    EngineIoServerOptions options() const;

    /*! Replaces the options. Returns false, changing nothing, while the server listens or has
     * sessions. */
    bool setOptions(const EngineIoServerOptions &options);

    /*!
        Starts to accept clients on \a address and \a port; port 0 picks a free one.
        Returns false when the options are invalid or the port cannot be had; see errorString().
    */
    bool listen(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);

    /*!
        Uses another certificate, and what belongs to it, for connections from now on; those that
        are open stay. Returns false, see errorString(), when the options have no
        EngineIoServerOptions::sslConfiguration() or \a configuration has no certificate or key.
    */
    bool setSslConfiguration(const QSslConfiguration &configuration);
    /*! Returns whether it accepts clients. */
    bool isListening() const;
    /*! Returns the address that it listens on. */
    QHostAddress serverAddress() const;
    /*! Returns the port that it listens on; 0 unless it does. */
    quint16 serverPort() const;

    /*! Returns the URL that clients connect to, "http://127.0.0.1:3000/engine.io/". */
    QUrl url() const;

    /*! Returns what went wrong when listen(), setOptions() or handleConnection() returned false. */
    QString errorString() const;

    /*!
        Closes every session by ServerDisconnect, answers pending polls, stops listening and leaves
        no timer; disconnected() has been emitted for each when it returns. The server can listen
        again afterwards. With I/O threads it waits for them; not to be called in one of them.
    */
    void shutdown();

    /*!
        Takes over \a socket, a connection that another server accepted, with \a alreadyRead put
       back in front of what it has to read. Returns false when the socket is not connected; then it
       stays with the caller.
    */
    bool handleConnection(QTcpSocket *socket, const QByteArray &alreadyRead = QByteArray());

    /*!
        Serves one polling request of another HTTP server, without a socket of ours. \a respond is
        called once, now or later, in the server's thread, unless \a connection is deleted before:
       that tells that the client has gone.
    */
    void handleRequest(const EngineIoHttpRequest &request, QObject *connection, Responder respond);

    /*! Answers requests outside the path; 404 without a handler. See EngineIoStaticFiles. */
    void setFallbackHandler(FallbackHandler handler);

    /*!
        Sets what decides about new clients, in the thread where signals are emitted; without a
        handler all are accepted. An exception is logged and rejects the client.
    */
    void onConnect(ConnectHandler handler);

    /*! Sets what gets every message; where it runs is set by
     * EngineIoServerOptions::asyncHandlers(). */
    void onMessage(MessageHandler handler);

    /*! Sets what is told of every session's end, behind its last message. */
    void onDisconnect(DisconnectHandler handler);

    /*!
        Queues a message for the session \a sid, behind what is queued already: text, binary or
       JSON. Thread-safe. Returns false when no such session is open or its queue is full, see
        EngineIoServerOptions::maxQueuedBytes().
    */
    bool send(const QByteArray &sid, const QString &text,
              EngineIo::Compression compression = EngineIo::Compression::Allowed);
    //! \overload
    bool send(const QByteArray &sid, const QByteArray &binary,
              EngineIo::Compression compression = EngineIo::Compression::Allowed);
    //! \overload
    bool send(const QByteArray &sid, const QJsonObject &json,
              EngineIo::Compression compression = EngineIo::Compression::Allowed);
    //! \overload
    bool send(const QByteArray &sid, const QJsonArray &json,
              EngineIo::Compression compression = EngineIo::Compression::Allowed);
    //! \overload
    bool send(const QByteArray &sid, const QJsonDocument &json,
              EngineIo::Compression compression = EngineIo::Compression::Allowed);

    /*! Queues text that is UTF-8 already; \a utf8 must be valid. Thread-safe. */
    bool sendUtf8(const QByteArray &sid, const QByteArray &utf8,
                  EngineIo::Compression compression = EngineIo::Compression::Allowed);

    /*! Queues a packet of any type, as it is. Thread-safe. */
    bool sendPacket(const QByteArray &sid, const EngineIoPacket &packet,
                    EngineIo::Compression compression = EngineIo::Compression::Allowed);

    /*! Sends a message to every open session, encoded once. Thread-safe. Returns to how many. */
    int broadcast(const QString &text,
                  EngineIo::Compression compression = EngineIo::Compression::Allowed);
    //! \overload
    int broadcast(const QByteArray &binary,
                  EngineIo::Compression compression = EngineIo::Compression::Allowed);
    //! \overload
    int broadcast(const QJsonObject &json,
                  EngineIo::Compression compression = EngineIo::Compression::Allowed);
    //! \overload
    int broadcast(const QJsonArray &json,
                  EngineIo::Compression compression = EngineIo::Compression::Allowed);
    //! \overload
    int broadcast(const QJsonDocument &json,
                  EngineIo::Compression compression = EngineIo::Compression::Allowed);

    /*! Returns the application's data of a session; empty when there is none. Thread-safe. */
    QVariantMap session(const QByteArray &sid) const;

    /*! Replaces the application's data of a session. Thread-safe. Returns false for an unknown sid.
     */
    bool saveSession(const QByteArray &sid, const QVariantMap &data);

    /*! Returns the data of a session to change; it is saved when the scope is left. Thread-safe. */
    EngineIoSessionScope editSession(const QByteArray &sid);

    /*!
        Closes a session by ServerDisconnect; what was queued before is delivered first.
       Thread-safe. disconnected() is emitted at once, or soon after when called from another
       thread. Returns false for an unknown sid.
    */
    bool disconnectClient(const QByteArray &sid);
    void disconnectAll(); //!< the same for every session; thread-safe

    /*!
        Ends a session at once by TransportClose, as if its connection had been lost: what is queued
        is not delivered, and no CLOSE is sent. To try how clients cope. Thread-safe. Returns false
        for an unknown sid.
    */
    bool abortClient(const QByteArray &sid);

    /*!
        Sends a PING now, or returns false when one waits for its PONG already, or for a session of
        version 3, whose client sends the PINGs. Thread-safe.
    */
    bool ping(const QByteArray &sid);

    bool contains(const QByteArray &sid) const; //!< whether the session is open; thread-safe
    std::optional<EngineIo::TransportType> transport(const QByteArray &sid) const; //!< thread-safe

    /*!
        Returns the version of the protocol that a session speaks, from its handshake to its end;
        nothing for an unknown sid. Thread-safe. See EngineIoServerOptions::allowsEio3().
    */
    std::optional<EngineIo::ProtocolVersion> protocolVersion(const QByteArray &sid) const;

    std::optional<EngineIoSessionStatistics>
    statistics(const QByteArray &sid) const;         //!< thread-safe
    qint64 queuedBytes(const QByteArray &sid) const; //!< 0 for an unknown sid; thread-safe
    QList<QByteArray> sids() const;                  //!< of the open sessions; thread-safe
    int clientCount() const;                         //!< open sessions; thread-safe

    /*! Returns an id of 160 random bits from the system's generator, 27 URL-safe characters.
     * Thread-safe. */
    static QByteArray generateId();

    /*!
        Lets inspectors attach to the server, which they find by \a name; without one it is the
        application's. Off by default: only the user that the program runs as can attach, and only
        what inspectionPermissions() allows can be done. A program that never calls this is asked by
        the environment when it first listens or takes a connection: ENGINEIO_QT_INSPECT has the
        name, ENGINEIO_QT_INSPECT_COMMANDS=1 allows all commands. Returns false when nobody could
        attach, see errorString(). While nobody is attached it costs nothing.
    */
    bool setInspectionEnabled(bool enabled, const QString &name = QString());
    /*! Returns whether inspectors can attach. */
    bool isInspectionEnabled() const;

    /*!
        Sets what inspectors may do, at once; nothing but to look by default. Without
        InspectionPermission::Faults what faults and breakpoints they have end. Thread-safe.
    */
    void setInspectionPermissions(EngineIo::InspectionPermissions permissions);
    EngineIo::InspectionPermissions inspectionPermissions() const; //!< thread-safe

    /*!
        Runs \a task in a thread of its own and returns its result as a future. Thread-safe. The
        destructor waits for it, so a task that loops asks isShuttingDown().
    */
    template <typename Function>
    auto startBackgroundTask(Function &&task)
        -> QFuture<std::invoke_result_t<std::decay_t<Function>>>;

    /*! Whether the destructor waits for background tasks. Thread-safe. */
    bool isShuttingDown() const;

    /*! Returns after \a duration; the event loop of the calling thread runs meanwhile. Thread-safe.
     */
    static void sleep(std::chrono::milliseconds duration);

Q_SIGNALS:
    /*! It began to listen, or stopped. */
    void listeningChanged(bool listening);
    /*! A session was opened or has ended. */
    void clientCountChanged(int count);

    /*! A session is open. */
    void connected(const QByteArray &sid);
    /*! A text message came. */
    void textMessageReceived(const QByteArray &sid, const QString &text);
    /*! A binary message came. */
    void binaryMessageReceived(const QByteArray &sid, const QByteArray &data);
    /*! A message of either kind came; emitted behind the signal of its kind. */
    void messageReceived(const QByteArray &sid, const EngineIoMessage &message);
    /*! A session has ended; it is the last that is told of it. */
    void disconnected(const QByteArray &sid, EngineIo::DisconnectReason reason);

    void upgraded(const QByteArray &sid); //!< from polling to WebSocket
    void
    drained(const QByteArray &sid); //!< everything that was queued has been handed to the system

    /*! A request was refused: by the protocol's rules, by its origin or by the connect handler. */
    void connectionRejected(EngineIo::ConnectionError code, const QString &message,
                            const EngineIoHttpRequest &request);

    /*!
        A connection or a request was refused by a limit of the options, or could not be read: the
        client got the HTTP \a status (400, 408, 413, 414, 429, 431, 501, 503, 505) and its
        connection was closed. \a reason is for people, \a peer as "192.0.2.1:51234".
    */
    void requestRefused(int status, const QString &reason, const QString &peer);

private:
    friend class EngineIoServerPrivate;
    void runTask(std::function<void()> task);

    std::unique_ptr<EngineIoServerPrivate> d;
};

template <typename Function>
auto EngineIoServer::startBackgroundTask(Function &&task)
    -> QFuture<std::invoke_result_t<std::decay_t<Function>>>
{
    using Result = std::invoke_result_t<std::decay_t<Function>>;
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start(); // now: who waits for a promise that has not started does not wait at all
    QFuture<Result> future = promise->future();
    runTask([promise, task = std::forward<Function>(task)]() mutable {
        try {
            if constexpr (std::is_void_v<Result>)
                task();
            else
                promise->addResult(task());
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    return future;
}
