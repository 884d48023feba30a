// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <EngineIoTapEvent>
#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>

class EngineIoProxyPrivate;

/*!
    \brief Stands in front of any Engine.IO server, Node's or Python's for example, and tells what
    passes as EngineIoTap tells it of an own one.

    Clients connect to the proxy instead of the server. Each of their connections gets one of its
    own to the target, and every byte goes on at once and unchanged in both directions, as long as
    no EngineIoFaults says otherwise; it is looked at afterwards, and what cannot be read passes all
    the same. The Host field is passed unchanged too: it names the proxy, so a target that chooses
    between virtual hosts by it must know that name. TLS is made with the target's host name.

    What a server knows for sure is concluded from what passes: that a session that polls has
    ended by a ping timeout, for example, from its missing PONG, a second late. A connection that
    cannot be read becomes one EngineIoTapEvent::Kind::PacketMalformed, and the rest of it passes
    unseen.

    Lives in one thread with an event loop.
    \spec{Engine.IO protocol v4}
*/
class ENGINEIO_EXPORT EngineIoProxy : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool listening READ isListening NOTIFY listeningChanged)
    Q_PROPERTY(int connectionCount READ connectionCount NOTIFY connectionCountChanged)

public:
    /*! Takes what happens; see setSink(). */
    using Sink = std::function<void(const EngineIoTapEvent &event)>;

    /*!
        Forwards to \a target, an absolute URL with a host and the scheme http, https, ws or wss; ws
        is the same as http. The path plays no part but in url(): that of each request counts.
    */
    explicit EngineIoProxy(QUrl target, QObject *parent = nullptr);

    /*! Closes all connections at once. */
    ~EngineIoProxy() override;

    /*! Returns what it stands in front of. */
    QUrl target() const;

    /*!
        Uses \a configuration for the TLS to the target, from the next connection on;
        QSslConfiguration::defaultConfiguration() by default.
    */
    void setSslConfiguration(const QSslConfiguration &configuration);
    /*! Returns what was set last. */
    QSslConfiguration sslConfiguration() const;

    /*!
        Accepts clients on \a address and \a port, in the clear; port 0 takes a free one. Returns
        false when that isn't possible, the target is not valid or the proxy listens already; see
        errorString().
    */
    bool listen(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);

    /*! Stops listening and closes all connections at once. */
    void close();

    /*! Returns whether it accepts clients. */
    bool isListening() const;
    quint16 port() const; //!< 0 unless it listens

    /*! Returns what to point a client at, with the target's path; empty unless it listens. */
    QUrl url() const;

    /*! Returns the number of connections of clients. */
    int connectionCount() const;

    /*! Returns why the last listen() failed. */
    QString errorString() const;

    /*!
        Gives every event to \a sink as it happens, in the proxy's thread; an empty function stops
        that. Connections that were accepted without a sink, and without an EngineIoFaults, pass
        unseen until they end. The sink must not call back into the proxy.
    */
    void setSink(Sink sink);

Q_SIGNALS:
    /*! It began to listen, or stopped. */
    void listeningChanged(bool listening);
    /*! Clients have come or gone: as many are there now. */
    void connectionCountChanged(int count);

    /*! The target could not be reached, \a why is for people; the client has got a 502. */
    void targetFailed(const QString &why);

private:
    friend class EngineIoProxyPrivate;

    std::unique_ptr<EngineIoProxyPrivate> d;
};
