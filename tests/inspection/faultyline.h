// SPDX-License-Identifier: MIT
#pragma once

#include <EngineIoFaults>

#include "inspection/proxied.h"
#include "shared/rawwebsocketclient.h"
#include "shared/socketpair.h"

#include <QTest>

#include <memory>

// A proxy with faults whose target is the test itself: the two ends of one connection.
struct FaultyLine
{
    FaultyLine()
        : proxied(target.port())
        , faults(&proxied.proxy)
    {
        client.connectToHost(QHostAddress::LocalHost, proxied.proxy.port());
        server = target.accept();
    }

    // Returns what came at the other end, after so many bytes.
    QByteArray pass(QTcpSocket &from, QTcpSocket &to, const QByteArray &bytes, qsizetype expected)
    {
        from.write(bytes);
        const bool came = QTest::qWaitFor([&] { return to.bytesAvailable() >= expected; });
        return came ? to.readAll() : "too little: " + to.readAll();
    }
    QByteArray toServer(const QByteArray &bytes, qsizetype expected = -1)
    {
        return pass(client, *server, bytes, expected < 0 ? bytes.size() : expected);
    }
    QByteArray toClient(const QByteArray &bytes, qsizetype expected = -1)
    {
        return pass(*server, client, bytes, expected < 0 ? bytes.size() : expected);
    }

    void openWebSocket(const QByteArray &fields = {})
    {
        const QByteArray request
            = RawWebSocketClient::handshake(RawWebSocketClient::EngineIoTarget);
        QCOMPARE(toServer(request), request);
        const QByteArray response
            = "HTTP/1.1 101 Switching Protocols\r\n" + fields + "\r\n" + frame(R"(0{"sid":"abc"})");
        QCOMPARE(toClient(response), response);
    }
    void openPolling()
    {
        const QByteArray request
            = "GET /engine.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: a\r\n\r\n";
        QCOMPARE(toServer(request), request);
        const QByteArray response = answer(R"(0{"sid":"abc"})");
        QCOMPARE(toClient(response), response);
    }

    static QByteArray frame(const QByteArray &text, bool final = true) // of a server, short
    {
        return char(final ? 0x81 : 0x01) + QByteArray(1, char(text.size())) + text;
    }
    static QByteArray answer(const QByteArray &body, const QByteArray &fields = {})
    {
        return "HTTP/1.1 200 OK\r\n" + fields + "Content-Length: " + QByteArray::number(body.size())
               + "\r\n\r\n" + body;
    }
    static QByteArray post(const QByteArray &body, const QByteArray &query = {})
    {
        return "POST /engine.io/?EIO=4&transport=polling&sid=abc" + query
               + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(body.size())
               + "\r\n\r\n" + body;
    }
    static QByteArray get(const QByteArray &query = {})
    {
        return "GET /engine.io/?EIO=4&transport=polling&sid=abc" + query
               + " HTTP/1.1\r\nHost: a\r\n\r\n";
    }

    SocketPair target;
    Proxied proxied;
    EngineIoFaults faults;
    QTcpSocket client;
    std::unique_ptr<QTcpSocket> server;
};
