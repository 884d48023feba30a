// SPDX-License-Identifier: MIT
#pragma once

#include <EngineIoPacket>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <deque>

namespace Inspector {

// What a client of \a endpoint asks for; what its query has already stays.
QUrl requestUrl(QUrl endpoint, const QString &transport, const QByteArray &sid);

// The client's end of HTTP long-polling: one GET that waits, one POST at a time.
class PollingChannel final : public QObject
{
    Q_OBJECT

public:
    explicit PollingChannel(const QUrl &endpoint, QObject *parent = nullptr);
    ~PollingChannel() override;

    void start(); // the handshake, and then one GET after the other
    void setSession(const QByteArray &sid, qint64 maxPayload); // from the handshake's answer
    void send(const EngineIoPacket &packet);
    void pause(); // no more GETs: drained() once nothing is under way
    void stop();  // at once, and silently

Q_SIGNALS:
    void packetReceived(const EngineIoPacket &packet);
    void drained();
    void failed(); // by the network or the server's refusal

private:
    enum class State : quint8 { Stopped, Polling, Pausing };

    QNetworkRequest request() const;
    QByteArray takeBody();
    void poll();
    void post();
    void pollFinished(QNetworkReply *reply);
    void postFinished(QNetworkReply *reply);
    void fail();
    void drainIfIdle();

    QUrl m_endpoint;
    QNetworkAccessManager m_network;
    QByteArray m_sid;
    qint64 m_maxPayload = 0; // bytes of a POST; 0: not known
    State m_state = State::Stopped;
    QPointer<QNetworkReply> m_poll;
    QPointer<QNetworkReply> m_post;
    std::deque<EngineIoPacket> m_unsent;
};

} // namespace Inspector
