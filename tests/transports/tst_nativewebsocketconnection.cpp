// SPDX-License-Identifier: MIT
#include "transports/websocket/nativewebsocketconnection.h"

#include "shared/fakestream.h"
#include "shared/rawwebsocketclient.h"
#include "shared/recordinglistener.h"
#include "transports/websocket/permessagedeflate.h"

#include <QTest>

#include <utility>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Client = RawWebSocketClient;

class tst_NativeWebSocketConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsFrames_data();
    void sendsFrames();
    void compressesFromTheThresholdOn();
    void inflatesWhatTheClientCompressed();
    void answersPings();
    void answersOnlyTheLatestPingOfAClientThatDoesNotRead();
    void echoesTheCloseFrame_data();
    void echoesTheCloseFrame();
    void closesAndWaitsForTheClient();
    void saysNothingMoreAfterItsCloseFrame();
    void givesUpAClientThatDoesNotAnswerTheCloseFrame();
    void givesUpAClientThatDoesNotReadTheEnd();
    void breaksOffWithTheCodeOfTheError_data();
    void breaksOffWithTheCodeOfTheError();
    void endsWithItsStream_data();
    void endsWithItsStream();
    void hearsNothingAfterAbort();
    void letsItsListenerActWithinACall_data();
    void letsItsListenerActWithinACall();
    void readsAheadButNotWithinACall();
    void lingersWhenDeletedWhileClosing();
    void diesWithItsStreamWhenDeletedWhileOpen();
};

namespace {

using Log = QList<QByteArray>;

struct Fixture
{
    explicit Fixture(std::chrono::milliseconds lingerTime = 10s,
                     NativeWebSocketConnection::Compression compression = {})
    {
        connection = std::make_unique<NativeWebSocketConnection>(
            std::unique_ptr<Stream>(stream), QByteArray(),
            NativeWebSocketConnection::Settings{1'000, lingerTime}, std::move(compression));
        connection->start(&listener);
    }

    QByteArray takeWritten() { return std::exchange(record->written, {}); }

    std::shared_ptr<FakeStreamRecord> record = std::make_shared<FakeStreamRecord>();
    FakeStream *stream = new FakeStream(record); // the connection's
    RecordingListener listener;
    std::unique_ptr<WebSocketConnection> connection;
};

} // namespace

void tst_NativeWebSocketConnection::sendsFrames_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("head"); // without the first byte
    QTest::addColumn<int>("writes");

    QTest::newRow("0") << 0 << "\x00"_ba << 1;
    QTest::newRow("125") << 125 << "\x7d"_ba << 1;
    QTest::newRow("126") << 126 << "\x7e\x00\x7e"_ba << 1;
    QTest::newRow("65535") << 65'535 << "\x7e\xff\xff"_ba << 2;
    QTest::newRow("65536") << 65'536 << QByteArray::fromHex("7f0000000000010000") << 2;
}

void tst_NativeWebSocketConnection::sendsFrames()
{
    QFETCH(int, size);
    QFETCH(QByteArray, head);
    const QByteArray payload(size, 'x');
    Fixture f;
    f.connection->sendText(payload);
    QTEST(f.record->writes, "writes");
    QCOMPARE(f.takeWritten(), "\x81"_ba + head + payload);
    f.connection->sendBinary(payload);
    QCOMPARE(f.takeWritten(), "\x82"_ba + head + payload);
    f.stream->takeAll();
    QCOMPARE(f.listener.written, 1);
}

static NativeWebSocketConnection::Compression compression(const PerMessageDeflateParameters &agreed)
{
    return {std::make_shared<MessageDeflater>(agreed, 8), std::make_unique<MessageInflater>(agreed),
            100};
}

void tst_NativeWebSocketConnection::compressesFromTheThresholdOn()
{
    Fixture f(10s, compression({}));
    f.connection->sendText(QByteArray(99, 'x'));
    QCOMPARE(f.takeWritten().first(2), "\x81\x63"_ba);
    f.connection->sendText(QByteArray(100, 'x'));
    const QByteArray frame = f.takeWritten();
    QCOMPARE(quint8(frame[0]), 0xc1);
    QVERIFY(frame.size() < 20);
    MessageInflater inflater({});
    QByteArray message;
    QCOMPARE(inflater.append(frame.sliced(2), message, 1'000), WebSocketError::None);
    QCOMPARE(inflater.finish(message, 1'000), WebSocketError::None);
    QCOMPARE(message, QByteArray(100, 'x'));
}

void tst_NativeWebSocketConnection::inflatesWhatTheClientCompressed()
{
    Fixture f(10s, compression({}));
    QByteArray frame = Client::frame(Client::Text, QByteArray::fromHex("f248cdc9c90700"));
    frame[0] = char(frame[0] | 0x40);
    f.stream->receive(frame + Client::frame(Client::Text, "plain"_ba));
    QCOMPARE(f.listener.log, (Log{"t:Hello"_ba, "t:plain"_ba}));
}

void tst_NativeWebSocketConnection::answersPings()
{
    Fixture f;
    f.stream->receive(Client::frame(Client::Ping, "p"_ba) + Client::frame(Client::Ping, ""_ba)
                      + Client::frame(Client::Pong, "unasked"_ba));
    QCOMPARE(f.record->written, "\x8a\x01p\x8a\x00"_ba);
    QVERIFY(f.listener.log.isEmpty());
}

void tst_NativeWebSocketConnection::answersOnlyTheLatestPingOfAClientThatDoesNotRead()
{
    Fixture f;
    f.connection->sendBinary(QByteArray(100'000, 'x'));
    f.takeWritten();
    f.stream->receive(Client::frame(Client::Ping, "1"_ba) + Client::frame(Client::Ping, ""_ba));
    QCOMPARE(f.takeWritten(), ""_ba);
    f.stream->takeAll();
    QCOMPARE(f.takeWritten(), "\x8a\x00"_ba);
    f.stream->takeAll();
    QCOMPARE(f.takeWritten(), ""_ba);
}

void tst_NativeWebSocketConnection::echoesTheCloseFrame_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("answer");

    QTest::newRow("normal") << "\x03\xe8"_ba
                            << "\x88\x02\x03\xe8"_ba;
    QTest::newRow("with a reason") << "\x03\xe9 away"_ba
                                   << "\x88\x02\x03\xe9"_ba;
    QTest::newRow("without a code") << ""_ba
                                    << "\x88\x00"_ba;
}

void tst_NativeWebSocketConnection::echoesTheCloseFrame()
{
    QFETCH(QByteArray, payload);
    Fixture f;
    f.stream->receive(Client::frame(Client::Close, payload)
                      + Client::frame(Client::Text, "late"_ba));
    QTEST(f.takeWritten(), "answer");
    QVERIFY(f.record->closing);
    QVERIFY(f.listener.log.isEmpty()); // before the last bytes are out
    f.connection->sendText("late"_ba);
    f.connection->close(WebSocketCloseCode::Normal);
    QCOMPARE(f.takeWritten(), ""_ba);
    f.stream->end(false);
    QCOMPARE(f.listener.log, Log{"closed"_ba});
}

void tst_NativeWebSocketConnection::closesAndWaitsForTheClient()
{
    Fixture f;
    f.connection->sendText("last"_ba);
    f.connection->close(WebSocketCloseCode::PolicyViolation);
    QCOMPARE(f.takeWritten(), "\x81\x04last\x88\x02\x03\xf0"_ba);
    QCOMPARE(f.record->flushes, 1);
    QVERIFY(!f.record->closing);
    f.stream->receive(Client::frame(Client::Text, "crossing"_ba)
                      + Client::frame(Client::Ping, ""_ba)
                      + Client::frame(Client::Close, "\x03\xf0"_ba));
    QVERIFY(f.record->closing);
    QCOMPARE(f.takeWritten(), ""_ba);
    f.stream->end(false);
    QCOMPARE(f.listener.log, Log{"closed"_ba});
}

void tst_NativeWebSocketConnection::saysNothingMoreAfterItsCloseFrame()
{
    Fixture f;
    f.connection->close(WebSocketCloseCode::Normal);
    f.takeWritten();
    f.connection->sendText("late"_ba);
    f.connection->sendBinary("late"_ba);
    f.connection->close(WebSocketCloseCode::Normal);
    f.stream->receive("\xff\xff\xff"_ba); // even when the client's answer is nonsense
    QCOMPARE(f.takeWritten(), ""_ba);
    QVERIFY(f.record->closing);
    f.stream->end(false);
    QCOMPARE(f.listener.log, Log{"failed"_ba});
}

void tst_NativeWebSocketConnection::givesUpAClientThatDoesNotAnswerTheCloseFrame()
{
    Fixture f(1ms);
    f.connection->close(WebSocketCloseCode::Normal);
    QTRY_COMPARE(f.listener.log, Log{"failed"_ba});
    QVERIFY(f.record->aborted);
}

void tst_NativeWebSocketConnection::givesUpAClientThatDoesNotReadTheEnd()
{
    Fixture f(1ms);
    f.stream->receive(Client::frame(Client::Close, "\x03\xe8"_ba));
    QVERIFY(f.record->closing);
    QTRY_COMPARE(f.listener.log, Log{"failed"_ba});
    QVERIFY(f.record->aborted);
}

void tst_NativeWebSocketConnection::breaksOffWithTheCodeOfTheError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("closeFrame");

    QTest::newRow("protocol") << "\x81\x01x"_ba
                              << "\x88\x02\x03\xea"_ba;
    QTest::newRow("text") << Client::frame(Client::Text, "\xff"_ba) << "\x88\x02\x03\xef"_ba;
    QTest::newRow("size") << Client::frame(Client::Text, QByteArray(1'001, 'x'))
                          << "\x88\x02\x03\xf1"_ba;
}

void tst_NativeWebSocketConnection::breaksOffWithTheCodeOfTheError()
{
    QFETCH(QByteArray, bytes);
    Fixture f;
    f.stream->receive(Client::frame(Client::Text, "good"_ba) + bytes);
    QTEST(f.takeWritten(), "closeFrame");
    QVERIFY(f.record->closing);
    f.stream->receive(bytes);
    f.stream->receive(Client::frame(Client::Text, "late"_ba));
    QCOMPARE(f.takeWritten(), ""_ba);
    f.stream->end(false);
    QCOMPARE(f.listener.log, (Log{"t:good"_ba, "failed"_ba}));
}

void tst_NativeWebSocketConnection::endsWithItsStream_data()
{
    QTest::addColumn<bool>("failed");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("orderly") << false << "closed"_ba;
    QTest::newRow("reset") << true << "failed"_ba;
}

void tst_NativeWebSocketConnection::endsWithItsStream()
{
    QFETCH(bool, failed);
    QFETCH(QByteArray, expected);
    Fixture f;
    f.stream->end(failed);
    QCOMPARE(f.listener.log, Log{expected});
    f.connection->sendText("late"_ba);
    f.connection->close(WebSocketCloseCode::Normal);
    QCOMPARE(f.takeWritten(), ""_ba);
}

void tst_NativeWebSocketConnection::hearsNothingAfterAbort()
{
    Fixture f(1ms);
    f.connection->close(WebSocketCloseCode::Normal);
    f.connection->abort();
    QVERIFY(std::exchange(f.record->aborted, false));
    Fixture timesOutLater(2ms); // and so has the other's time run out by then
    timesOutLater.connection->close(WebSocketCloseCode::Normal);
    QTRY_VERIFY(timesOutLater.record->aborted);
    QVERIFY(!f.record->aborted);
    QVERIFY(f.listener.log.isEmpty());
}

void tst_NativeWebSocketConnection::letsItsListenerActWithinACall_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("written");

    QTest::newRow("abort") << "abort"_ba
                           << ""_ba;
    QTest::newRow("close") << "close"_ba
                           << "\x88\x02\x03\xe8"_ba;
    QTest::newRow("send") << "send"_ba
                          << "\x81\x01!\x81\x01!"_ba;
}

void tst_NativeWebSocketConnection::letsItsListenerActWithinACall()
{
    QFETCH(QByteArray, action);
    Fixture f;
    f.listener.react = [&] {
        if (action == "abort")
            f.connection->abort();
        else if (action == "close")
            f.connection->close(WebSocketCloseCode::Normal);
        else
            f.connection->sendText("!"_ba);
    };
    f.stream->receive(Client::frame(Client::Text, "1"_ba) + Client::frame(Client::Text, "2"_ba));
    QTEST(f.takeWritten(), "written");
    QCOMPARE(f.listener.log.size(), action == "send" ? 2 : 1);
}

void tst_NativeWebSocketConnection::readsAheadButNotWithinACall()
{
    Fixture f;
    f.stream->pending = Client::frame(Client::Text, "1"_ba) + Client::frame(Client::Text, "2"_ba);
    f.listener.react = [&] {
        f.stream->pending = Client::frame(Client::Text, "3"_ba);
        f.connection->readPending();
    };
    f.connection->readPending();
    QCOMPARE(f.listener.log, (Log{"t:1"_ba, "t:2"_ba}));
    f.listener.react = nullptr;
    f.connection->readPending();
    QCOMPARE(f.listener.log.last(), "t:3"_ba);
}

void tst_NativeWebSocketConnection::lingersWhenDeletedWhileClosing()
{
    Fixture written;
    written.connection->sendText("last"_ba);
    written.connection->close(WebSocketCloseCode::Normal);
    written.connection.reset();
    QVERIFY(written.record->closing);
    QVERIFY(!written.record->destroyed);
    written.stream->receive("ignored"_ba);
    written.stream->takeAll();
    written.stream->end(false);
    QTRY_VERIFY(written.record->destroyed);
    QVERIFY(written.listener.log.isEmpty());

    Fixture stuck(1ms);
    stuck.connection->close(WebSocketCloseCode::Normal);
    stuck.connection.reset();
    QVERIFY(!stuck.record->destroyed);
    QTRY_VERIFY(stuck.record->destroyed);
}

void tst_NativeWebSocketConnection::diesWithItsStreamWhenDeletedWhileOpen()
{
    Fixture open;
    open.connection.reset();
    QVERIFY(open.record->destroyed);
    QVERIFY(!open.record->closing);

    Fixture ended;
    ended.connection->close(WebSocketCloseCode::Normal);
    ended.stream->end(false);
    ended.connection.reset();
    QVERIFY(ended.record->destroyed);
}

QTEST_GUILESS_MAIN(tst_NativeWebSocketConnection)
#include "tst_nativewebsocketconnection.moc"
