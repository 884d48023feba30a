// SPDX-License-Identifier: MIT
#pragma once

#include "sources/pollingchannel.h"

#include <chrono>
#include <memory>
#include <vector>

class QWebSocket;

namespace Inspector {

// A small Engine.IO v4 client, well-behaved but where it is told not to be.
class DemoClient final : public QObject
{
    Q_OBJECT

public:
    enum class Kind : quint8 {
        Polling, // until it is told to upgrade()
        WebSocket,
        Upgrading,  // begins with polling, as browsers do
        MissesPongs // upgrading; answers the first PINGs only
    };
    Q_ENUM(Kind)

    static constexpr int AllPongs = -1;

    DemoClient(const QUrl &endpoint, Kind kind, QObject *parent = nullptr);
    ~DemoClient() override;

    Kind kind() const { return m_kind; }
    QByteArray sid() const { return m_sid; }
    bool isOpen() const { return m_state == State::Open; }
    bool isUpgraded() const { return m_upgraded; }

    void setPongDelay(std::chrono::milliseconds delay) { m_pongDelay = delay; }
    void setPongsToAnswer(int count) { m_pongsToAnswer = count; } // or AllPongs

    void open();
    bool upgrade();                     // false: not open over polling, or there is none
    void close();                       // with a CLOSE packet
    void abort();                       // without goodbye
    bool sendText(const QString &text); // false unless open
    bool sendBinary(const QByteArray &data);

Q_SIGNALS:
    void opened();
    void upgraded();
    void upgradeFailed(); // it stays with polling
    void pingReceived();
    void pongSent();
    void textReceived(const QString &text);
    void binaryReceived(const QByteArray &data);
    void closed(); // by either end, after opened() or instead of it

private:
    enum class State : quint8 { Closed, Opening, Open, Leaving };

    void openWebSocket();
    void send(const EngineIoPacket &packet);
    void sendFrame(const EngineIoPacket &packet);
    void receive(const EngineIoPacket &packet);
    void receiveFrame(const EngineIoPacket &packet);
    void beginSession(const QByteArray &handshake);
    void answerPing();
    void sendPong();
    void finishUpgrade();
    void webSocketClosed();
    void end();

    QUrl m_endpoint;
    Kind m_kind;
    State m_state = State::Closed;
    QByteArray m_sid;
    std::unique_ptr<PollingChannel> m_polling; // null when packets travel as frames
    std::unique_ptr<QWebSocket> m_webSocket;
    std::vector<EngineIoPacket> m_held; // while the transport changes
    bool m_switching = false;
    bool m_upgraded = false;
    bool m_mayUpgrade = false; // the server has offered it
    std::chrono::milliseconds m_pongDelay{0};
    int m_pongsToAnswer = AllPongs;
};

} // namespace Inspector
