// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <EngineIoHttpRequest>
#include <EngineIoNamespace>
#include <QHostAddress>
#include <QJsonValue>
#include <QSslCertificate>

#include <functional>
#include <memory>

/*!
    \brief A client that asks to be let in: its sid, its whole request, and the answer.

    The connect handler gets one (EngineIoServer::onConnect()) and calls accept() or reject(), at
    once or later: keep a copy to answer when a database or another service has. When the last copy
    goes without an answer, or EngineIoServerOptions::connectTimeout() passes, the client is
    rejected. All functions are thread-safe; only the first answer counts.
*/
class ENGINEIO_EXPORT EngineIoConnectRequest
{
public:
    struct State; //!< private

    explicit EngineIoConnectRequest(std::shared_ptr<State> state);

    /*! The session that is to be opened; send() and saveSession() take it already. */
    QByteArray sid() const;

    /*! Returns what the session begins with. */
    EngineIo::TransportType transport() const;

    /*! Returns the version of the protocol that the client speaks. */
    EngineIo::ProtocolVersion protocolVersion() const;

    /*! Method, path, query, header fields, and for polling the body. */
    const EngineIoHttpRequest &request() const;

    /*! Returns the client's address, see EngineIoServerOptions::trustedProxies(). */
    QHostAddress peerAddress() const;
    /*! Returns the client's port; 0 where a trusted proxy does not tell it. */
    quint16 peerPort() const;

    /*! The client's certificate; null without TLS or when the client sent none. */
    QSslCertificate peerCertificate() const;

    /*! Returns whether it was accepted or rejected, by a time-out too. */
    bool isAnswered() const;

    /*! Lets the client in: EngineIoServer::connected() follows. */
    void accept();

    /*!
        Refuses the client by HTTP 401 with \a message as its JSON body: a string, or any other
        value; "Unauthorized" when it is null.
    */
    void reject(const QJsonValue &message = QJsonValue());

private:
    std::shared_ptr<State> m_state;
};
