// SPDX-License-Identifier: MIT
#include "shared/rawhttpclient.h"

#include <QHostAddress>
#include <QTest>

RawHttpClient::RawHttpClient(quint16 port)
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                     [this] { m_received += m_socket.readAll(); });
    m_socket.connectToHost(QHostAddress::LocalHost, port);
    m_socket.waitForConnected();
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void RawHttpClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

void RawHttpClient::get(const QByteArray &target, const QByteArray &headerLines)
{
    send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headerLines + "\r\n");
}

void RawHttpClient::post(const QByteArray &target, const QByteArray &body,
                         const QByteArray &headerLines)
{
    send("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
         + QByteArray::number(body.size()) + "\r\n" + headerLines + "\r\n" + body);
}

RawResponse RawHttpClient::response()
{
    return next(Body::ByLength);
}

RawResponse RawHttpClient::responseToHead()
{
    return next(Body::None);
}

QByteArray RawHttpClient::received() const
{
    return m_received;
}

bool RawHttpClient::hasReceived()
{
    const QByteArray kept = m_received;
    const bool whole = take(Body::ByLength).has_value();
    m_received = kept;
    return whole;
}

bool RawHttpClient::waitUntilClosed()
{
    return QTest::qWaitFor([this] { return isClosed(); });
}

RawResponse RawHttpClient::next(Body body)
{
    std::optional<RawResponse> response;
    const bool came = QTest::qWaitFor([&] {
        response = take(body);
        return response || isClosed();
    });
    if (came && !response)
        response = take(body); // its last bytes came with the end of the connection
    return response.value_or(RawResponse());
}

std::optional<RawResponse> RawHttpClient::take(Body body)
{
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    RawResponse response;
    QList<QByteArray> lines = m_received.first(end).split('\n');
    response.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        response.headers.append(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length
        = body == Body::None ? 0 : response.headers.value("content-length").toLongLong();
    const qsizetype start = end + 4;
    if (m_received.size() < start + length)
        return std::nullopt;
    response.body = m_received.sliced(start, length);
    m_received.remove(0, start + length);
    return response;
}
