// SPDX-License-Identifier: MIT
#include "shared/rawwebsocketclient.h"

#include <QHostAddress>
#include <QtEndian>
#include <QTest>

#include <limits>

const QByteArray RawWebSocketClient::EngineIoTarget
    = QByteArrayLiteral("/engine.io/?EIO=4&transport=websocket");

RawWebSocketClient::RawWebSocketClient(quint16 port)
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                     [this] { m_received += m_socket.readAll(); });
    m_socket.connectToHost(QHostAddress::LocalHost, port);
    m_socket.waitForConnected();
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

QByteArray RawWebSocketClient::handshake(const QByteArray &target, const QByteArray &headerLines)
{
    return "GET " + target
           + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
             "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
           + headerLines + "\r\n";
}

// RFC 6455, 5.2; masked as a client must, with a mask that changes every byte.
QByteArray RawWebSocketClient::frame(Opcode opcode, const QByteArray &payload, bool final)
{
    constexpr quint8 MaskBit = 0x80;
    constexpr qsizetype Short = 125;
    QByteArray frame(1, char((final ? 0x80 : 0) | opcode));
    if (payload.size() <= Short) {
        frame.append(char(MaskBit | quint8(payload.size())));
    } else if (payload.size() <= std::numeric_limits<quint16>::max()) {
        frame.append(char(MaskBit | 126));
        const quint16 size = qToBigEndian(quint16(payload.size()));
        frame.append(reinterpret_cast<const char *>(&size), sizeof(size));
    } else {
        frame.append(char(MaskBit | 127));
        const quint64 size = qToBigEndian(quint64(payload.size()));
        frame.append(reinterpret_cast<const char *>(&size), sizeof(size));
    }
    const QByteArray mask("\x11\x22\x33\x44");
    frame.append(mask);
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame.append(char(payload[i] ^ mask[i % 4]));
    return frame;
}

void RawWebSocketClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

int RawWebSocketClient::open(const QByteArray &target, const QByteArray &headerLines)
{
    send(handshake(target, headerLines));
    return awaitHandshake();
}

int RawWebSocketClient::awaitHandshake()
{
    const auto hasCome = [this] {
        return m_received.contains("\r\n\r\n");
    };
    if (!QTest::qWaitFor([&] { return hasCome() || isClosed(); }) || !hasCome())
        return 0;
    const qsizetype end = m_received.indexOf("\r\n\r\n") + 4;
    m_head = m_received.first(end);
    m_received.remove(0, end);
    return m_head.split(' ').value(1).toInt();
}

RawWebSocketClient::Frame RawWebSocketClient::nextFrame()
{
    Frame frame{Close, {}, true};
    bool taken = false;
    const bool ended = QTest::qWaitFor([&] {
        taken = takeFrame(frame);
        return taken || isClosed();
    });
    if (ended && !taken)
        takeFrame(frame); // its last bytes came with the end of the connection
    return frame;
}

QList<QByteArray> RawWebSocketClient::texts(qsizetype count)
{
    QList<QByteArray> texts;
    while (texts.size() < count && (!isClosed() || !m_received.isEmpty()))
        texts.append(nextText());
    return texts;
}

int RawWebSocketClient::waitForCloseCode()
{
    Frame frame;
    do {
        frame = nextFrame();
    } while (frame.opcode != Close);
    return frame.payload.size() < 2 ? 0 : qFromBigEndian<quint16>(frame.payload.constData());
}

bool RawWebSocketClient::waitUntilClosed()
{
    return QTest::qWaitFor([this] { return isClosed(); });
}

void RawWebSocketClient::abort()
{
    m_socket.abort();
}

// RFC 6455, 5.2; servers don't mask.
bool RawWebSocketClient::takeFrame(Frame &frame)
{
    if (m_received.size() < 2)
        return false;
    qsizetype start = 2;
    quint64 size = quint8(m_received[1]) & 0x7f;
    if (size == 126)
        start = 4;
    else if (size == 127)
        start = 10;
    if (m_received.size() < start)
        return false;
    if (start == 4)
        size = qFromBigEndian<quint16>(m_received.constData() + 2);
    else if (start == 10)
        size = qFromBigEndian<quint64>(m_received.constData() + 2);
    if (quint64(m_received.size() - start) < size)
        return false;
    frame = {Opcode(m_received[0] & 0x0f), m_received.sliced(start, qsizetype(size)),
             (m_received[0] & 0x80) != 0};
    m_received.remove(0, start + qsizetype(size));
    return true;
}
