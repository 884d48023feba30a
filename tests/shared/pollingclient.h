// SPDX-License-Identifier: MIT
#pragma once

#include "shared/rawhttpclient.h"

#include <QJsonObject>

// An Engine.IO client that polls, one step at a time: a poll is started and answered when the test
// says so. Packets are separated by '|' instead of 0x1e, for the eye.
class PollingClient
{
public:
    explicit PollingClient(quint16 port, const QByteArray &headerLines = {}); // opens a session

    QByteArray sid() const { return m_sid; }
    QByteArray target() const;
    QJsonObject handshake() const { return m_handshake; }
    RawResponse handshakeResponse() const { return m_handshakeResponse; }

    void startPoll(const QByteArray &headerLines = {});
    RawResponse pollResponse() { return m_polls.response(); }
    bool isPollAnswered() { return m_polls.hasReceived(); }
    QByteArray polled(); // the body of the poll that was started
    QByteArray poll();
    QByteArray poll(qsizetype packets); // as often as these take
    RawResponse post(const QByteArray &packets);
    RawHttpClient &polls() { return m_polls; } // the connection of the GETs
    RawHttpClient &posts() { return m_posts; }

private:
    RawHttpClient m_polls;
    RawHttpClient m_posts;
    RawResponse m_handshakeResponse;
    QJsonObject m_handshake;
    QByteArray m_sid;
};
