// SPDX-License-Identifier: MIT
#include "server/engineioconnectrequest.h"

#include "server/connectrequeststate.h"

EngineIoConnectRequest::State::~State()
{
    if (!answered.exchange(true))
        deliver({false, QJsonValue()});
}

void EngineIoConnectRequest::State::answer(Answer answer)
{
    if (!answered.exchange(true))
        deliver(std::move(answer));
}

void EngineIoConnectRequest::State::deliver(Answer answer)
{
    commands->run([taker = std::move(taker), answer = std::move(answer)] { taker(answer); });
}

EngineIoConnectRequest::EngineIoConnectRequest(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

QByteArray EngineIoConnectRequest::sid() const
{
    return m_state->sid;
}

EngineIo::TransportType EngineIoConnectRequest::transport() const
{
    return m_state->transport;
}

EngineIo::ProtocolVersion EngineIoConnectRequest::protocolVersion() const
{
    return m_state->version;
}

const EngineIoHttpRequest &EngineIoConnectRequest::request() const
{
    return m_state->request;
}

QHostAddress EngineIoConnectRequest::peerAddress() const
{
    return QHostAddress(QString::fromLatin1(m_state->request.peerAddress));
}

quint16 EngineIoConnectRequest::peerPort() const
{
    return m_state->request.peerPort;
}

QSslCertificate EngineIoConnectRequest::peerCertificate() const
{
    return m_state->peerCertificate;
}

bool EngineIoConnectRequest::isAnswered() const
{
    return m_state->answered;
}

void EngineIoConnectRequest::accept()
{
    m_state->answer({true, QJsonValue()});
}

void EngineIoConnectRequest::reject(const QJsonValue &message)
{
    m_state->answer({false, message});
}
