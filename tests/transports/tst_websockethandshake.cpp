// SPDX-License-Identifier: MIT
#include "transports/websockethandshake.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using Error = WebSocketHandshakeError;

class tst_WebSocketHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksWhatTheClientSent_data();
    void checksWhatTheClientSent();
    void takesOnlyAGetOfHttp11();
};

static EngineIoHttpRequest validRequest()
{
    EngineIoHttpRequest request;
    request.method = "GET"_ba;
    request.headers = {{"Host"_ba, "localhost"_ba},
                       {"Upgrade"_ba, "websocket"_ba},
                       {"Connection"_ba, "keep-alive, Upgrade"_ba},
                       {"Sec-WebSocket-Version"_ba, "13"_ba},
                       {"Sec-WebSocket-Key"_ba, "dGhlIHNhbXBsZSBub25jZQ=="_ba}};
    return request;
}

void tst_WebSocketHandshake::checksWhatTheClientSent_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value"); // null: the field is missing
    QTest::addColumn<Error>("expected");
    QTest::addColumn<bool>("asks");

    QTest::newRow("well-formed") << "Host"_ba
                                 << "a"_ba << Error::None << true;
    QTest::newRow("other case") << "Upgrade"_ba
                                << "WebSocket"_ba << Error::None << true;
    QTest::newRow("one of several") << "Upgrade"_ba
                                    << "h2c, websocket"_ba << Error::None << true;
    QTest::newRow("no Upgrade") << "Upgrade"_ba << QByteArray() << Error::BadRequest << false;
    QTest::newRow("another protocol") << "Upgrade"_ba
                                      << "h2c"_ba << Error::BadRequest << false;
    QTest::newRow("Connection does not upgrade") << "Connection"_ba
                                                 << "keep-alive"_ba << Error::BadRequest << true;
    QTest::newRow("no Connection") << "Connection"_ba << QByteArray() << Error::BadRequest << true;
    QTest::newRow("no key") << "Sec-WebSocket-Key"_ba << QByteArray() << Error::BadRequest << true;
    QTest::newRow("short key") << "Sec-WebSocket-Key"_ba
                               << "dGhl"_ba << Error::BadRequest << true;
    QTest::newRow("long key") << "Sec-WebSocket-Key"_ba
                              << "dGhlIHNhbXBsZSBub25jZSE="_ba << Error::BadRequest << true;
    QTest::newRow("key that is no base64")
        << "Sec-WebSocket-Key"_ba
        << "dGhlIHNhbXBsZSBub25jZ*=="_ba << Error::BadRequest << true;
    QTest::newRow("old version") << "Sec-WebSocket-Version"_ba
                                 << "8"_ba << Error::UnsupportedVersion << true;
    QTest::newRow("no version") << "Sec-WebSocket-Version"_ba << QByteArray()
                                << Error::UnsupportedVersion << true;
}

void tst_WebSocketHandshake::checksWhatTheClientSent()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    EngineIoHttpRequest request = validRequest();
    if (value.isNull())
        request.headers.remove(field);
    else
        request.headers.set(field, value);
    QTEST(checkHandshake(request), "expected");
    QTEST(asksForWebSocket(request), "asks");
}

void tst_WebSocketHandshake::takesOnlyAGetOfHttp11()
{
    EngineIoHttpRequest request = validRequest();
    request.method = "POST"_ba;
    QCOMPARE(checkHandshake(request), Error::BadRequest);

    request = validRequest();
    request.minorVersion = 0;
    QCOMPARE(checkHandshake(request), Error::BadRequest);
}

QTEST_APPLESS_MAIN(tst_WebSocketHandshake)
#include "tst_websockethandshake.moc"
