// SPDX-License-Identifier: MIT
#include "shared/pollingclient.h"

#include <QJsonDocument>

static constexpr char Separator = '\x1e';

PollingClient::PollingClient(quint16 port, const QByteArray &headerLines)
    : m_polls(port)
    , m_posts(port)
{
    m_polls.get("/engine.io/?EIO=4&transport=polling", headerLines);
    m_handshakeResponse = m_polls.response();
    const QByteArray packet = m_handshakeResponse.body.split(Separator).first();
    if (packet.startsWith('0'))
        m_handshake = QJsonDocument::fromJson(packet.sliced(1)).object();
    m_sid = m_handshake[QLatin1String("sid")].toString().toLatin1();
}

QByteArray PollingClient::target() const
{
    return "/engine.io/?EIO=4&transport=polling&sid=" + m_sid;
}

void PollingClient::startPoll(const QByteArray &headerLines)
{
    m_polls.get(target(), headerLines);
}

QByteArray PollingClient::polled()
{
    return pollResponse().body.replace(Separator, '|');
}

QByteArray PollingClient::poll()
{
    startPoll();
    return polled();
}

QByteArray PollingClient::poll(qsizetype packets)
{
    QByteArray all = poll();
    while (all.count('|') + 1 < packets) {
        const QByteArray more = poll();
        if (more.isEmpty())
            break;
        all += '|' + more;
    }
    return all;
}

RawResponse PollingClient::post(const QByteArray &packets)
{
    m_posts.post(target(), QByteArray(packets).replace('|', Separator));
    return m_posts.response();
}
