// SPDX-License-Identifier: MIT
#include "sources/pollingchannel.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrlQuery>

#include <utility>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr char Separator = '\x1e';

QByteArray encoded(const EngineIoPacket &packet)
{
    if (packet.binary)
        return 'b' + packet.data.toBase64();
    return char('0' + char(packet.type)) + packet.data;
}

EngineIoPacket decoded(const QByteArray &bytes)
{
    if (bytes.startsWith('b'))
        return {EngineIoPacket::Type::Message, QByteArray::fromBase64(bytes.mid(1)), true};
    return {EngineIoPacket::Type(bytes.front() - '0'), bytes.mid(1), false};
}

} // namespace

QUrl requestUrl(QUrl endpoint, const QString &transport, const QByteArray &sid)
{
    QUrlQuery query(endpoint);
    query.addQueryItem(u"EIO"_s, u"4"_s);
    query.addQueryItem(u"transport"_s, transport);
    if (!sid.isEmpty())
        query.addQueryItem(u"sid"_s, QString::fromLatin1(sid));
    endpoint.setQuery(query);
    return endpoint;
}

PollingChannel::PollingChannel(const QUrl &endpoint, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

PollingChannel::~PollingChannel()
{
    stop();
}

void PollingChannel::start()
{
    m_state = State::Polling;
    poll();
}

void PollingChannel::setSession(const QByteArray &sid, qint64 maxPayload)
{
    m_sid = sid;
    m_maxPayload = maxPayload;
}

void PollingChannel::send(const EngineIoPacket &packet)
{
    m_unsent.push_back(packet);
    post();
}

void PollingChannel::pause()
{
    m_state = State::Pausing;
    drainIfIdle();
}

void PollingChannel::stop()
{
    m_state = State::Stopped;
    m_unsent.clear();
    for (const QPointer<QNetworkReply> &reply : {m_poll, m_post}) {
        if (!reply)
            continue;
        disconnect(reply, nullptr, this, nullptr);
        reply->abort();
        reply->deleteLater();
    }
    m_poll.clear();
    m_post.clear();
}

QNetworkRequest PollingChannel::request() const
{
    QNetworkRequest request(requestUrl(m_endpoint, u"polling"_s, m_sid));
    request.setRawHeader("User-Agent", "engineio-inspector");
    return request;
}

void PollingChannel::poll()
{
    QNetworkReply *const reply = m_network.get(request());
    m_poll = reply;
    connect(reply, &QNetworkReply::finished, this, [this, reply] { pollFinished(reply); });
}

void PollingChannel::pollFinished(QNetworkReply *reply)
{
    m_poll.clear();
    reply->deleteLater();
    if (reply->error() != QNetworkReply::NoError) {
        fail();
        return;
    }
    for (const QByteArray &packet : reply->readAll().split(Separator)) {
        if (!packet.isEmpty())
            Q_EMIT packetReceived(decoded(packet));
        if (m_state == State::Stopped)
            return;
    }
    if (m_state == State::Polling)
        poll();
    else
        drainIfIdle();
}

void PollingChannel::post()
{
    if (m_post || m_unsent.empty() || m_state == State::Stopped)
        return;
    QNetworkRequest request = this->request();
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain;charset=UTF-8"_s);
    QNetworkReply *const reply = m_network.post(request, takeBody());
    m_post = reply;
    connect(reply, &QNetworkReply::finished, this, [this, reply] { postFinished(reply); });
}

// As many packets as the server takes at once. One that is too large goes alone.
QByteArray PollingChannel::takeBody()
{
    QByteArray body = encoded(m_unsent.front());
    m_unsent.pop_front();
    while (!m_unsent.empty()) {
        const QByteArray next = encoded(m_unsent.front());
        if (m_maxPayload > 0 && body.size() + 1 + next.size() > m_maxPayload)
            break;
        body += Separator + next;
        m_unsent.pop_front();
    }
    return body;
}

void PollingChannel::postFinished(QNetworkReply *reply)
{
    m_post.clear();
    reply->deleteLater();
    if (reply->error() != QNetworkReply::NoError) {
        fail();
        return;
    }
    post();
    drainIfIdle();
}

void PollingChannel::fail()
{
    stop();
    Q_EMIT failed();
}

void PollingChannel::drainIfIdle()
{
    if (m_state != State::Pausing || m_poll || m_post || !m_unsent.empty())
        return;
    m_state = State::Stopped;
    Q_EMIT drained();
}

} // namespace Inspector
