// SPDX-License-Identifier: MIT
#include "sources/democlient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QTimer>
#include <QWebSocket>

#include <utility>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Type = EngineIoPacket::Type;

namespace {
constexpr int PongsBeforeSilence = 2;
const auto Probe = "probe"_ba;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto WebSocketError = &QWebSocket::errorOccurred;
#else
constexpr auto WebSocketError = qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#endif
} // namespace

DemoClient::DemoClient(const QUrl &endpoint, Kind kind, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_kind(kind)
{
    if (kind == Kind::MissesPongs)
        m_pongsToAnswer = PongsBeforeSilence;
}

DemoClient::~DemoClient()
{
    blockSignals(true); // nobody can use a client that is going
    abort();
}

void DemoClient::open()
{
    if (m_state != State::Closed)
        return;
    m_state = State::Opening;
    m_sid.clear();
    m_upgraded = false;
    m_mayUpgrade = false;
    if (m_kind == Kind::WebSocket) {
        openWebSocket();
        return;
    }
    m_polling = std::make_unique<PollingChannel>(m_endpoint);
    connect(m_polling.get(), &PollingChannel::packetReceived, this, &DemoClient::receive);
    connect(m_polling.get(), &PollingChannel::failed, this, &DemoClient::end);
    connect(m_polling.get(), &PollingChannel::drained, this, [this] {
        if (m_switching)
            finishUpgrade();
        else
            end(); // it was told to close()
    });
    m_polling->start();
}

void DemoClient::openWebSocket()
{
    QUrl url = requestUrl(m_endpoint, u"websocket"_s, m_sid);
    url.setScheme(url.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);

    m_webSocket = std::make_unique<QWebSocket>();
    m_webSocket->setProxy(QNetworkProxy::NoProxy);
    connect(m_webSocket.get(), &QWebSocket::connected, this, [this] {
        if (m_polling)
            sendFrame({Type::Ping, Probe, false});
    });
    connect(m_webSocket.get(), &QWebSocket::disconnected, this, &DemoClient::webSocketClosed);
    connect(m_webSocket.get(), WebSocketError, this, &DemoClient::webSocketClosed); // or refused
    connect(m_webSocket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        if (!bytes.isEmpty())
            receiveFrame({Type(bytes.front() - '0'), bytes.mid(1), false});
    });
    connect(m_webSocket.get(), &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &data) {
                receiveFrame({Type::Message, data, true});
            });
    m_webSocket->open(url);
}

bool DemoClient::upgrade()
{
    if (!isOpen() || !m_polling || !std::exchange(m_mayUpgrade, false))
        return false;
    openWebSocket();
    return true;
}

void DemoClient::close()
{
    if (m_state != State::Open) {
        abort();
        return;
    }
    m_state = State::Leaving;
    send({Type::Close, {}, false});
    // Another poll would ask for a session that is gone.
    if (m_polling && !m_switching)
        m_polling->pause();
}

void DemoClient::abort()
{
    if (m_webSocket)
        m_webSocket->abort();
    end();
}

bool DemoClient::sendText(const QString &text)
{
    if (!isOpen())
        return false;
    send({Type::Message, text.toUtf8(), false});
    return true;
}

bool DemoClient::sendBinary(const QByteArray &data)
{
    if (!isOpen())
        return false;
    send({Type::Message, data, true});
    return true;
}

void DemoClient::send(const EngineIoPacket &packet)
{
    if (m_switching)
        m_held.push_back(packet);
    else if (m_polling)
        m_polling->send(packet);
    else if (m_webSocket)
        sendFrame(packet);
}

void DemoClient::sendFrame(const EngineIoPacket &packet)
{
    if (packet.binary)
        m_webSocket->sendBinaryMessage(packet.data);
    else
        m_webSocket->sendTextMessage(QString::number(int(packet.type))
                                     + QString::fromUtf8(packet.data));
    // Node's server takes the packet for an end over polling only.
    if (packet.type == Type::Close)
        m_webSocket->close();
}

void DemoClient::receiveFrame(const EngineIoPacket &packet)
{
    const bool probing = m_polling != nullptr;
    if (!probing) {
        receive(packet);
    } else if (packet.type == Type::Pong && packet.data == Probe) {
        // What the server still sends over polling must be fetched before UPGRADE.
        m_switching = true;
        m_polling->pause();
    }
}

void DemoClient::receive(const EngineIoPacket &packet)
{
    switch (packet.type) {
    case Type::Open:
        beginSession(packet.data);
        break;
    case Type::Close:
        end();
        break;
    case Type::Ping:
        answerPing();
        break;
    case Type::Message:
        if (packet.binary)
            Q_EMIT binaryReceived(packet.data);
        else
            Q_EMIT textReceived(QString::fromUtf8(packet.data));
        break;
    case Type::Pong:
    case Type::Upgrade:
    case Type::Noop:
        break;
    }
}

void DemoClient::beginSession(const QByteArray &handshake)
{
    const QJsonObject answer = QJsonDocument::fromJson(handshake).object();
    m_sid = answer.value("sid"_L1).toString().toLatin1();
    m_state = State::Open;
    if (m_polling) {
        m_polling->setSession(m_sid, answer.value("maxPayload"_L1).toInteger());
        m_mayUpgrade = !answer.value("upgrades"_L1).toArray().isEmpty();
        if (m_kind != Kind::Polling)
            upgrade();
    }
    Q_EMIT opened();
}

void DemoClient::answerPing()
{
    Q_EMIT pingReceived();
    if (m_pongsToAnswer == 0)
        return;
    if (m_pongsToAnswer > 0)
        --m_pongsToAnswer;
    if (m_pongDelay <= 0ms)
        sendPong();
    else
        QTimer::singleShot(m_pongDelay, Qt::PreciseTimer, this, &DemoClient::sendPong);
}

void DemoClient::sendPong()
{
    if (!isOpen())
        return;
    send({Type::Pong, {}, false});
    Q_EMIT pongSent();
}

void DemoClient::finishUpgrade()
{
    // We are in one of its signals.
    m_polling.release()->deleteLater();
    m_switching = false;
    m_upgraded = true;
    sendFrame({Type::Upgrade, {}, false});
    for (const EngineIoPacket &packet : std::exchange(m_held, {}))
        sendFrame(packet);
    Q_EMIT upgraded();
}

void DemoClient::webSocketClosed()
{
    if (!m_polling || m_switching) {
        end();
        return;
    }
    // A probe that fails leaves the session on polling.
    disconnect(m_webSocket.get(), nullptr, this, nullptr);
    m_webSocket.release()->deleteLater();
    Q_EMIT upgradeFailed();
}

void DemoClient::end()
{
    if (m_polling) {
        m_polling->stop();
        m_polling.release()->deleteLater();
    }
    if (m_webSocket) {
        disconnect(m_webSocket.get(), nullptr, this, nullptr);
        if (m_webSocket->state() == QAbstractSocket::ConnectedState)
            m_webSocket->close();
        m_webSocket.release()->deleteLater();
    }
    m_held.clear();
    m_switching = false;
    if (std::exchange(m_state, State::Closed) != State::Closed)
        Q_EMIT closed();
}

} // namespace Inspector
