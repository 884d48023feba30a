// SPDX-License-Identifier: MIT
#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <QtEndian>
#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

using Client = RawWebSocketClient;

// What RFC 6455 asks of a server, byte by byte, of a whole one with each WebSocket engine; the
// groups are those that WebSocket suites have: framing, pings, reserved bits and opcodes,
// fragments, UTF-8, closing, sizes. Each message is one of Engine.IO, and comes back.
class tst_WebSocketCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framing_data();
    void framing() { runCase(); }
    void pings_data();
    void pings() { runCase(); }
    void reservedBits_data();
    void reservedBits() { runCase(); }
    void reservedOpcodes_data();
    void reservedOpcodes() { runCase(); }
    void fragments_data();
    void fragments() { runCase(); }
    void utf8_data();
    void utf8() { runCase(); }
    void closing_data();
    void closing() { runCase(); }
    void closeCodes_data();
    void closeCodes() { runCase(); }
    void sizes_data();
    void sizes() { runCase(); }

private:
    void runCase();
};

namespace {

constexpr qsizetype Limit = 8 * 1024 * 1024;

// Both are echoed; the texts of Engine.IO begin with its type.
QByteArray text(const QByteArray &payload)
{
    return Client::frame(Client::Text, '4' + payload);
}

QByteArray binary(const QByteArray &payload)
{
    return Client::frame(Client::Binary, payload);
}

QByteArray ping(const QByteArray &payload)
{
    return Client::frame(Client::Ping, payload);
}

QByteArray closeFrame(const QByteArray &payload = QByteArray("\x03\xe8", 2))
{
    return Client::frame(Client::Close, payload);
}

QByteArray closeFrame(int code, const QByteArray &reason = {})
{
    const quint16 bigEndian = qToBigEndian(quint16(code));
    return closeFrame(QByteArray(reinterpret_cast<const char *>(&bigEndian), 2) + reason);
}

// A message in pieces of one size.
QByteArray inPieces(Client::Opcode opcode, const QByteArray &message, qsizetype size)
{
    QByteArray frames;
    for (qsizetype at = 0; at < message.size(); at += size) {
        const bool isLast = at + size >= message.size();
        frames += Client::frame(at == 0 ? opcode : Client::Continuation, message.mid(at, size),
                                isLast);
    }
    return frames;
}

QByteArray withBits(QByteArray frame, int bits)
{
    frame[0] = char(frame[0] | bits);
    return frame;
}

// A server may send what is long in fragments.
Client::Frame nextMessage(Client &client)
{
    Client::Frame message = client.nextFrame();
    while (!message.final) {
        const Client::Frame more = client.nextFrame();
        if (more.opcode != Client::Continuation)
            return more;
        message.payload += more.payload;
        message.final = more.final;
    }
    return message;
}

QString shown(const Client::Frame &frame)
{
    const QByteArray payload = frame.payload.size() <= 40
                                   ? frame.payload.toPercentEncoding(" :,")
                                   : QByteArray::number(frame.payload.size()) + " bytes";
    return u"%1 %2"_s.arg(int(frame.opcode)).arg(QString::fromLatin1(payload));
}

using Frames = QList<Client::Frame>;

// What comes back of a text, a binary message, a ping.
Client::Frame textBack(const QByteArray &payload)
{
    return {Client::Text, '4' + payload, true};
}
Client::Frame binaryBack(const QByteArray &payload)
{
    return {Client::Binary, payload, true};
}
Client::Frame pong(const QByteArray &payload)
{
    return {Client::Pong, payload, true};
}

constexpr int StaysOpen = -1;
constexpr int NoCode = 0;

void addColumns()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("segment"); // bytes that are sent at once; 0: all
    QTest::addColumn<Frames>("expected");
    QTest::addColumn<int>("closeCode"); // of the server's close frame
}

void addRow(const QByteArray &name, const QByteArray &bytes, const Frames &expected,
            int closeCode = StaysOpen, qsizetype segment = 0)
{
    QTest::newRow(name.constData()) << bytes << segment << expected << closeCode;
}

} // namespace

void tst_WebSocketCases::runCase()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, segment);
    QFETCH(Frames, expected);
    QFETCH(int, closeCode);
    EngineIoServerOptions options;
    options.setMaxHttpBufferSize(Limit);
    TestServer server(options);
    connect(&server, &EngineIoServer::messageReceived, &server,
            [&server](const QByteArray &sid, const EngineIoMessage &message) {
                message.isBinary() ? server.send(sid, message.data())
                                   : server.sendUtf8(sid, message.data());
            });
    Client client(server.serverPort());
    QCOMPARE(client.open(), 101);
    QVERIFY(client.nextText().startsWith("0{"));
    client.send(text("good")); // apart: who breaks the protocol in the same breath gets no answer
    QCOMPARE(client.nextText(), "4good"_ba);

    for (qsizetype at = 0; at < bytes.size(); at += segment ? segment : bytes.size()) {
        client.send(segment ? bytes.mid(at, segment) : bytes);
        if (segment)
            QCoreApplication::processEvents();
    }
    for (const Client::Frame &frame : expected)
        QCOMPARE(shown(nextMessage(client)), shown(frame));
    if (closeCode == StaysOpen) {
        client.send(text("alive"));
        QCOMPARE(client.nextText(), "4alive"_ba);
        return;
    }
    QCOMPARE(client.waitForCloseCode(), closeCode);
    QVERIFY(client.waitUntilClosed());
    QTRY_COMPARE(server.clientCount(), 0);
}

void tst_WebSocketCases::framing_data()
{
    addColumns();
    for (const qsizetype size : {0, 1, 124, 125, 126, 127, 128, 65'534, 65'535, 65'536, 65'537}) {
        const QByteArray payload(size, '*');
        addRow("text of " + QByteArray::number(size), text(payload), {textBack(payload)});
        addRow("binary of " + QByteArray::number(size), binary(payload), {binaryBack(payload)});
    }
    const QByteArray long_(65'536, '*');
    addRow("text in segments of 997", text(long_), {textBack(long_)}, StaysOpen, 997);
    addRow("binary in segments of 1", binary(QByteArray(300, '*')),
           {binaryBack(QByteArray(300, '*'))}, StaysOpen, 1);
    addRow("three in one segment", text("a") + binary("b") + text("c"),
           {textBack("a"), binaryBack("b"), textBack("c")});
    const QByteArray unmasked = "\x81\x02"
                                "4a"_ba;
    if (TestServer::isOnQtEngine()) // Qt's does not mind
        addRow("not masked", unmasked, {textBack("a")});
    else
        addRow("not masked", unmasked, {}, 1002);
}

void tst_WebSocketCases::pings_data()
{
    addColumns();
    const QByteArray longest(125, '\xfe');
    addRow("empty", ping({}), {pong({})});
    addRow("text", ping("Hello"), {pong("Hello")});
    addRow("binary", ping("\x00\xff\xfe"_ba), {pong("\x00\xff\xfe"_ba)});
    addRow("longest", ping(longest), {pong(longest)});
    addRow("too long", ping(QByteArray(126, 'x')), {}, 1002);
    addRow("longest, a byte at a time", ping(longest), {pong(longest)}, StaysOpen, 1);
    addRow("pong that nobody asked for", Client::frame(Client::Pong, "what?"), {});
    addRow("pong, then a ping", Client::frame(Client::Pong, "what?") + ping("a"), {pong("a")});
    QByteArray ten;
    Frames pongs;
    for (char i = '0'; i <= '9'; ++i) {
        ten += ping(QByteArray(1, i));
        pongs += pong(QByteArray(1, i));
    }
    addRow("ten at once", ten, pongs);
    addRow("ten, a byte at a time", ten, pongs, StaysOpen, 1);
}

void tst_WebSocketCases::reservedBits_data()
{
    addColumns();
    for (const int bits : {0x10, 0x20, 0x30, 0x40, 0x50, 0x60, 0x70}) {
        const QByteArray name = "bits " + QByteArray::number(bits >> 4);
        addRow(name + ", text", withBits(text("a"), bits), {}, 1002);
        addRow(name + ", binary", withBits(binary("a"), bits), {}, 1002);
        addRow(name + ", ping", withBits(ping("a"), bits), {}, 1002);
        addRow(name + ", close", withBits(closeFrame(), bits), {}, 1002);
    }
}

void tst_WebSocketCases::reservedOpcodes_data()
{
    addColumns();
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
        const QByteArray name = QByteArray::number(opcode);
        addRow(name, Client::frame(Client::Opcode(opcode), {}), {}, 1002);
        addRow(name + " with a payload", Client::frame(Client::Opcode(opcode), "a"), {}, 1002);
    }
}

void tst_WebSocketCases::fragments_data()
{
    using enum Client::Opcode;
    const auto frame = [](Client::Opcode opcode, const QByteArray &payload, bool final = true) {
        return Client::frame(opcode, payload, final);
    };
    addColumns();
    addRow("ping", frame(Ping, "a", false), {}, 1002);
    addRow("pong", frame(Pong, "a", false), {}, 1002);
    addRow("close", frame(Close, {}, false), {}, 1002);
    addRow("text in two", frame(Text, "4a", false) + frame(Continuation, "b"), {textBack("ab")});
    addRow("binary in two", frame(Binary, "a", false) + frame(Continuation, "b"),
           {binaryBack("ab")});
    addRow("text in two, a byte at a time", frame(Text, "4a", false) + frame(Continuation, "b"),
           {textBack("ab")}, StaysOpen, 1);
    addRow("empty ones among them",
           frame(Text, {}, false) + frame(Continuation, "4a", false)
               + frame(Continuation, {}, false) + frame(Continuation, {}),
           {textBack("a")});
    addRow("a ping between", frame(Text, "4a", false) + ping("p") + frame(Continuation, "b"),
           {pong("p"), textBack("ab")});
    addRow("pings between, a byte at a time",
           frame(Text, "4a", false) + ping("1") + frame(Continuation, "b", false) + ping("2")
               + frame(Continuation, "c"),
           {pong("1"), pong("2"), textBack("abc")}, StaysOpen, 1);
    addRow("continuation of nothing", frame(Continuation, "a"), {}, 1002);
    addRow("continuation of nothing, not the last", frame(Continuation, "a", false), {}, 1002);
    addRow("text within a text", frame(Text, "4a", false) + text("b"), {}, 1002);
    addRow("binary within a text", frame(Text, "4a", false) + binary("b"), {}, 1002);
    addRow("a close between", frame(Text, "4a", false) + closeFrame(), {}, 1000);
}

void tst_WebSocketCases::utf8_data()
{
    addColumns();
    const QByteArray good = "κόσμε 日本 😀"_ba;
    addRow("valid", text(good), {textBack(good)});
    // Qt 6.4's judges each fragment alone, and refuses a character that two of them share.
    if (TestServer::isOnQtEngine()) {
        addRow("valid, a byte in each fragment", inPieces(Client::Text, '4' + good, 1), {}, 1007);
    } else {
        addRow("valid, a byte in each fragment", inPieces(Client::Text, '4' + good, 1),
               {textBack(good)});
    }
    addRow("valid, a byte at a time", text(good), {textBack(good)}, StaysOpen, 1);
    addRow("NUL", text(QByteArray(3, '\0')), {textBack(QByteArray(3, '\0'))});
    addRow("last code point", text("\xf4\x8f\xbf\xbf"), {textBack("\xf4\x8f\xbf\xbf")});
    addRow("noncharacter", text("\xef\xbf\xbe"), {textBack("\xef\xbf\xbe")});
    const QByteArrayList bad{"\x80",
                             "\xbf\xbf",
                             "\xc0\xaf",
                             "\xe0\x80\xaf",
                             "\xf0\x80\x80\xaf",
                             "\xed\xa0\x80",
                             "\xed\xbf\xbf",
                             "\xf4\x90\x80\x80",
                             "\xfe",
                             "\xff",
                             "\xce\xba\xe1\xbd\xb9\xed\xa0\x80"
                             "edited",
                             "a\xc3",
                             "\xf0\x9f\x98"};
    for (const QByteArray &bytes : bad) {
        addRow("bad: " + bytes.toHex(), text(bytes), {}, 1007);
        addRow("bad in fragments: " + bytes.toHex(), inPieces(Client::Text, '4' + bytes, 1), {},
               1007);
    }
    addRow("bad in binary is none", binary("\xff\xfe"), {binaryBack("\xff\xfe")});
}

void tst_WebSocketCases::closing_data()
{
    addColumns();
    // The answer has none either; Qt's has one.
    addRow("without a code", closeFrame(QByteArray()), {},
           TestServer::isOnQtEngine() ? 1000 : NoCode);
    addRow("twice", closeFrame() + closeFrame(), {}, 1000);
    addRow("then a ping", closeFrame() + ping("a"), {}, 1000);
    addRow("then a text", closeFrame() + text("a"), {}, 1000);
    // Qt's answers a close frame at once, and behind that nothing can be sent. With I/O threads the
    // application hears of the text when the session has ended.
    const bool isAnswered
        = !TestServer::isOnQtEngine() && !qEnvironmentVariableIsSet("ENGINEIO_TEST_IO_THREADS");
    addRow("behind a text", text("a") + closeFrame(), isAnswered ? Frames{textBack("a")} : Frames(),
           1000);
    addRow("one byte", closeFrame(QByteArray(1, '\x03')), {}, 1002);
    addRow("reason", closeFrame(1000, "good bye"), {}, 1000);
    addRow("longest reason", closeFrame(1000, QByteArray(123, 'x')), {}, 1000);
    addRow("too long a reason", closeFrame(1000, QByteArray(124, 'x')), {}, 1002);
    addRow("reason that is no UTF-8", closeFrame(1000, "\xce\xba\xff"), {}, 1007);
}

void tst_WebSocketCases::closeCodes_data()
{
    addColumns();
    for (const int code :
         {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999})
        addRow("valid: " + QByteArray::number(code), closeFrame(code), {}, code);
    for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65'535})
        addRow("invalid: " + QByteArray::number(code), closeFrame(code), {}, 1002);
}

void tst_WebSocketCases::sizes_data()
{
    addColumns();
    for (const qsizetype size : {64 * 1024, 1024 * 1024, 4 * 1024 * 1024}) {
        const QByteArray payload(size, '*');
        const QByteArray name = QByteArray::number(size / 1024) + " KiB";
        addRow(name + ", text", text(payload), {textBack(payload)});
        addRow(name + ", binary", binary(payload), {binaryBack(payload)});
        for (const qsizetype piece : {1'300, 4'096, 262'144}) {
            addRow(name + ", binary in fragments of " + QByteArray::number(piece),
                   inPieces(Client::Binary, payload, piece), {binaryBack(payload)});
        }
    }
    const QByteArray payload(4 * 1024, '*');
    addRow("4 KiB in fragments of 1", inPieces(Client::Binary, payload, 1), {binaryBack(payload)});
    addRow("over the limit", binary(QByteArray(Limit + 1, '*')), {}, 1009);
    addRow("over the limit in fragments",
           inPieces(Client::Binary, QByteArray(Limit + 1, '*'), 262'144), {}, 1009);
}

QTEST_GUILESS_MAIN(tst_WebSocketCases)
#include "tst_websocketcases.moc"
