// SPDX-License-Identifier: MIT
#include "transports/websocket/nativewebsocketengine.h"

#include "shared/fakestream.h"
#include "shared/rawwebsocketclient.h"
#include "shared/recordinglistener.h"

#include <QCryptographicHash>
#include <QTest>

#include <utility>

using namespace EngineIo;
using namespace Qt::StringLiterals;

using Client = RawWebSocketClient;
using Log = QList<QByteArray>;

class tst_NativeWebSocketEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheHandshake();
    void addsTheCallersFieldsToTheResponse();
    void negotiatesDeflate();
    void deliversWhatCameBehindTheHandshake();
    void sharesADeflaterWithoutContextTakeover();
    void saysThatItEndedBeforeItWasStarted();
    void doesNotReadWhatWasAbortedWhenStarted();
};

namespace {

EngineIoHttpRequest handshake(const QByteArray &extensions = {})
{
    EngineIoHttpRequest request;
    request.headers.set("Sec-WebSocket-Key"_ba, "dGhlIHNhbXBsZSBub25jZQ=="_ba);
    if (!extensions.isEmpty())
        request.headers.set("Sec-WebSocket-Extensions"_ba, extensions);
    return request;
}

struct Opened
{
    Opened(NativeWebSocketEngine &engine, const EngineIoHttpRequest &request,
           const EngineIoHttpHeaders &headers = {})
    {
        engine.open(std::make_unique<FakeStream>(record), request, {}, headers,
                    [this](auto opened) { connection = std::move(opened); });
        response = std::exchange(record->written, {});
        connection->start(&listener);
    }

    std::shared_ptr<FakeStreamRecord> record = std::make_shared<FakeStreamRecord>();
    std::unique_ptr<WebSocketConnection> connection;
    QByteArray response;
    RecordingListener listener;
};

const QByteArray PlainResponse = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                 "Connection: Upgrade\r\n"
                                 "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"_ba;

} // namespace

// The example of RFC 6455, 1.3.
void tst_NativeWebSocketEngine::answersTheHandshake()
{
    NativeWebSocketEngine engine;
    const Opened opened(engine, handshake("permessage-deflate"_ba));
    QCOMPARE(opened.response, PlainResponse + "\r\n");
    QVERIFY(opened.record->started);
}

void tst_NativeWebSocketEngine::addsTheCallersFieldsToTheResponse()
{
    NativeWebSocketEngine engine;
    const Opened opened(engine, handshake(),
                        {{"Set-Cookie"_ba, "io=1"_ba},
                         {"CONNECTION"_ba, "close"_ba},
                         {"Content-Length"_ba, "5"_ba},
                         {"sec-websocket-accept"_ba, "no"_ba},
                         {"X-Mine"_ba, "yes"_ba}});
    QCOMPARE(opened.response, PlainResponse + "Set-Cookie: io=1\r\nX-Mine: yes\r\n\r\n");
}

void tst_NativeWebSocketEngine::negotiatesDeflate()
{
    NativeWebSocketEngine engine;
    engine.setPerMessageDeflate({.enabled = true});
    EngineIoHttpRequest request = handshake("x-other"_ba);
    request.headers.append("Sec-WebSocket-Extensions"_ba,
                           "permessage-deflate; client_max_window_bits=10"_ba);
    const Opened opened(engine, request);
    QCOMPARE(
        opened.response,
        PlainResponse
            + "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits=10\r\n\r\n");
    QCOMPARE(Opened(engine, handshake()).response, PlainResponse + "\r\n");
}

void tst_NativeWebSocketEngine::deliversWhatCameBehindTheHandshake()
{
    NativeWebSocketEngine engine;
    const auto record = std::make_shared<FakeStreamRecord>();
    auto stream = std::make_unique<FakeStream>(record);
    FakeStream *const raw = stream.get();
    const QByteArray bytes
        = Client::frame(Client::Text, "2probe"_ba) + Client::frame(Client::Text, "5"_ba);
    std::unique_ptr<WebSocketConnection> connection;
    engine.open(std::move(stream), handshake(), bytes.chopped(1), {},
                [&](auto opened) { connection = std::move(opened); });
    QVERIFY(!record->started);
    RecordingListener listener;
    connection->start(&listener);
    QCOMPARE(listener.log, Log{"t:2probe"_ba});
    QVERIFY(record->started);
    raw->receive(bytes.last(1));
    QCOMPARE(listener.log, (Log{"t:2probe"_ba, "t:5"_ba}));
}

void tst_NativeWebSocketEngine::sharesADeflaterWithoutContextTakeover()
{
    NativeWebSocketEngine engine;
    engine.setPerMessageDeflate({.enabled = true, .threshold = 0, .serverContextTakeover = false});
    // It repeats what was 640 bytes before: out of sight in a window of 512.
    QByteArray text;
    for (int i = 0; i < 10; ++i)
        text += QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha512);
    text += text;
    for (const bool narrow : {false, true, false}) {
        Opened opened(engine, handshake(narrow ? "permessage-deflate; server_max_window_bits=9"_ba
                                               : "permessage-deflate"_ba));
        opened.connection->sendText(text);
        opened.connection->sendText(text);
        const QByteArray written = opened.record->written;
        const qsizetype size = written.size() / 2;
        QCOMPARE(written.first(size), written.last(size)); // nothing is kept from one to the next
        QVERIFY2(narrow ? size > 1'200 : size < 800, QByteArray::number(size).constData());
    }
}

void tst_NativeWebSocketEngine::saysThatItEndedBeforeItWasStarted()
{
    NativeWebSocketEngine engine;
    const auto record = std::make_shared<FakeStreamRecord>();
    auto stream = std::make_unique<FakeStream>(record);
    FakeStream *const raw = stream.get();
    std::unique_ptr<WebSocketConnection> connection;
    engine.open(std::move(stream), handshake(), Client::frame(Client::Text, "1"_ba), {},
                [&](auto opened) { connection = std::move(opened); });
    raw->end(true);
    RecordingListener listener;
    connection->start(&listener);
    QCOMPARE(listener.log, Log{"failed"_ba});
    QVERIFY(!record->started);
}

void tst_NativeWebSocketEngine::doesNotReadWhatWasAbortedWhenStarted()
{
    NativeWebSocketEngine engine;
    const auto record = std::make_shared<FakeStreamRecord>();
    std::unique_ptr<WebSocketConnection> connection;
    engine.open(std::make_unique<FakeStream>(record), handshake(),
                Client::frame(Client::Text, "1"_ba), {},
                [&](auto opened) { connection = std::move(opened); });
    RecordingListener listener;
    listener.react = [&] {
        connection->abort();
    };
    connection->start(&listener);
    QVERIFY(record->aborted);
    QVERIFY(!record->started);
}

QTEST_GUILESS_MAIN(tst_NativeWebSocketEngine)
#include "tst_nativewebsocketengine.moc"
