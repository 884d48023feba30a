// SPDX-License-Identifier: MIT
#include "inspection/proxy/ownrequest.h"

#include <utility>

namespace EngineIo {

OwnRequest::OwnRequest(const Place &place, QByteArray request)
    : m_request(std::move(request))
    , m_connector(place.loop, place.target)
    , m_conversation(place.sessions, QString())
{
    connect(&m_connector, &UpstreamConnector::connected, this, &OwnRequest::send);
    connect(&m_connector, &UpstreamConnector::failed, this, &OwnRequest::finish);
    m_connector.start();
}

OwnRequest::~OwnRequest()
{
    if (m_stream)
        m_stream->abort();
}

void OwnRequest::send()
{
    m_stream = m_connector.takeStream();
    m_stream->setListener(this);
    m_stream->write(m_request);
    m_stream->flush();
    m_stream->start();
    m_conversation.bytesSent(Sender::Client, m_request);
}

void OwnRequest::bytesReceived(QByteArrayView bytes)
{
    if (m_isFinished)
        return;
    m_conversation.bytesSent(Sender::Server, bytes);
    m_received += bytes;
    m_parser.append(bytes);
    takeResponse();
}

void OwnRequest::streamEnded(bool failed)
{
    if (m_isFinished)
        return;
    m_conversation.finished(Sender::Server, failed);
    m_parser.end();
    takeResponse();
    finish();
}

void OwnRequest::takeResponse()
{
    while (auto response = m_parser.takeResponse(ResponseParser::Body::Keep)) {
        if (response->status < 200)
            continue;
        m_response = *std::move(response);
        finish();
        return;
    }
    if (m_parser.hasError())
        finish();
}

void OwnRequest::finish()
{
    if (!std::exchange(m_isFinished, true))
        QMetaObject::invokeMethod(this, &OwnRequest::finished, Qt::QueuedConnection);
}

} // namespace EngineIo
