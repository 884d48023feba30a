// SPDX-License-Identifier: MIT
#include "transports/websocket/websocketframe.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

using Error = WebSocketError;
using Opcode = WebSocketOpcode;

class tst_WebSocketFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesLengthsInTheFewestBytes_data();
    void writesLengthsInTheFewestBytes();
    void writesOpcodeAndBits();
    void readsWhatAClientSends_data();
    void readsWhatAClientSends();
    void readsWhatAServerSends();
    void waitsForTheWholeHead_data();
    void waitsForTheWholeHead();
    void refusesABadHead_data();
    void refusesABadHead();
    void unmasksAtAnyOffset();
    void seesEveryByteThatIsNotAscii();
    void takesValidUtf8_data();
    void takesValidUtf8();
    void refusesBadUtf8_data();
    void refusesBadUtf8();
    void takesEveryCodePointAndNothingElse();
    void takesTheCloseCodesThatClientsMaySend();
};

static QByteArray fromHex(const char *hex)
{
    return QByteArray::fromHex(hex);
}

void tst_WebSocketFrame::writesLengthsInTheFewestBytes_data()
{
    QTest::addColumn<quint64>("length");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("0") << quint64(0) << fromHex("8200");
    QTest::newRow("125") << quint64(125) << fromHex("827d");
    QTest::newRow("126") << quint64(126) << fromHex("827e007e");
    QTest::newRow("65535") << quint64(65'535) << fromHex("827effff");
    QTest::newRow("65536") << quint64(65'536) << fromHex("827f0000000000010000");
    QTest::newRow("2^40") << (quint64(1) << 40) << fromHex("827f0000010000000000");
}

void tst_WebSocketFrame::writesLengthsInTheFewestBytes()
{
    QFETCH(quint64, length);
    const EncodedFrameHead head = encodeFrameHead({.opcode = Opcode::Binary, .length = length});
    QTEST(QByteArrayView(head).toByteArray(), "expected");
}

void tst_WebSocketFrame::writesOpcodeAndBits()
{
    const auto first = [](const WebSocketFrameHead &head) {
        return quint8(encodeFrameHead(head).bytes[0]);
    };
    QCOMPARE(first({.opcode = Opcode::Text}), 0x81);
    QCOMPARE(first({.opcode = Opcode::Text, .final = false}), 0x01);
    QCOMPARE(first({.opcode = Opcode::Text, .compressed = true}), 0xc1);
    QCOMPARE(first({.opcode = Opcode::Close}), 0x88);
    QCOMPARE(first({.opcode = Opcode::Pong}), 0x8a);
}

void tst_WebSocketFrame::readsWhatAClientSends_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Opcode>("opcode");
    QTest::addColumn<quint64>("length");
    QTest::addColumn<bool>("final");
    QTest::addColumn<bool>("compressed");

    QTest::newRow("empty") << fromHex("818011223344") << Opcode::Text << quint64(0) << true
                           << false;
    QTest::newRow("125") << fromHex("82fd11223344") << Opcode::Binary << quint64(125) << true
                         << false;
    QTest::newRow("126") << fromHex("82fe007e11223344") << Opcode::Binary << quint64(126) << true
                         << false;
    QTest::newRow("65535") << fromHex("82feffff11223344") << Opcode::Binary << quint64(65'535)
                           << true << false;
    QTest::newRow("65536") << fromHex("82ff000000000001000011223344") << Opcode::Binary
                           << quint64(65'536) << true << false;
    QTest::newRow("2^63 - 1") << fromHex("82ff7fffffffffffffff11223344") << Opcode::Binary
                              << (~quint64(0) >> 1) << true << false;
    QTest::newRow("fragment") << fromHex("018111223344") << Opcode::Text << quint64(1) << false
                              << false;
    QTest::newRow("last fragment")
        << fromHex("808111223344") << Opcode::Continuation << quint64(1) << true << false;
    QTest::newRow("compressed") << fromHex("c18111223344") << Opcode::Text << quint64(1) << true
                                << true;
    QTest::newRow("longest ping") << fromHex("89fd11223344") << Opcode::Ping << quint64(125) << true
                                  << false;
}

void tst_WebSocketFrame::readsWhatAClientSends()
{
    QFETCH(QByteArray, bytes);
    const DecodedFrameHead decoded = decodeFrameHead(bytes + "payload");
    QCOMPARE(decoded.error, Error::None);
    QCOMPARE(qsizetype(decoded.size), bytes.size());
    QTEST(decoded.head.opcode, "opcode");
    QTEST(decoded.head.length, "length");
    QTEST(decoded.head.final, "final");
    QTEST(decoded.head.compressed, "compressed");
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(&decoded.head.mask), 4),
             fromHex("11223344"));
}

void tst_WebSocketFrame::readsWhatAServerSends()
{
    const DecodedFrameHead decoded = decodeFrameHead(fromHex("827e0100"), WebSocketSender::Server);
    QCOMPARE(decoded.error, Error::None);
    QCOMPARE(int(decoded.size), 4);
    QCOMPARE(decoded.head.length, quint64(256));
    QCOMPARE(decoded.head.mask, quint32(0));
    QCOMPARE(decodeFrameHead(fromHex("817e00"), WebSocketSender::Server).size, 0);
    QCOMPARE(decodeFrameHead(fromHex("818111223344"), WebSocketSender::Server).error,
             Error::WrongMasking);
}

void tst_WebSocketFrame::waitsForTheWholeHead_data()
{
    readsWhatAClientSends_data();
}

void tst_WebSocketFrame::waitsForTheWholeHead()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const DecodedFrameHead decoded = decodeFrameHead(QByteArrayView(bytes).first(size));
        QCOMPARE(decoded.size, 0);
        QCOMPARE(decoded.error, Error::None);
    }
}

void tst_WebSocketFrame::refusesABadHead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error>("expected");

    QTest::newRow("RSV2") << fromHex("a18011223344") << Error::ReservedBits;
    QTest::newRow("RSV3") << fromHex("918011223344") << Error::ReservedBits;
    QTest::newRow("compressed ping") << fromHex("c98011223344") << Error::ReservedBits;
    QTest::newRow("unmasked") << fromHex("8100") << Error::WrongMasking;
    for (const int opcode : {0x3, 0x4, 0x5, 0x6, 0x7, 0xb, 0xc, 0xd, 0xe, 0xf}) {
        QByteArray bytes = fromHex("808011223344");
        bytes[0] = char(bytes[0] | opcode);
        QTest::addRow("opcode %d", opcode) << bytes << Error::UnknownOpcode;
    }
    QTest::newRow("fragmented ping") << fromHex("098011223344") << Error::FragmentedControl;
    QTest::newRow("fragmented close") << fromHex("088011223344") << Error::FragmentedControl;
    QTest::newRow("ping of 126") << fromHex("89fe007e11223344") << Error::ControlTooLong;
    QTest::newRow("close of 65536")
        << fromHex("88ff000000000001000011223344") << Error::ControlTooLong;
    QTest::newRow("125 in two bytes") << fromHex("82fe007d11223344") << Error::BadLength;
    QTest::newRow("0 in two bytes") << fromHex("82fe000011223344") << Error::BadLength;
    QTest::newRow("65535 in eight bytes")
        << fromHex("82ff000000000000ffff11223344") << Error::BadLength;
    QTest::newRow("2^63") << fromHex("82ff800000000000000011223344") << Error::BadLength;
}

void tst_WebSocketFrame::refusesABadHead()
{
    QFETCH(QByteArray, bytes);
    QTEST(decodeFrameHead(bytes).error, "expected");
    QCOMPARE(decodeFrameHead(bytes).size, 0);
}

static QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 37 + i / 7);
    return bytes;
}

void tst_WebSocketFrame::unmasksAtAnyOffset()
{
    const QByteArray maskBytes = fromHex("f10203a4");
    quint32 mask;
    memcpy(&mask, maskBytes.data(), sizeof mask);
    const QByteArray plain = someBytes(200);
    QByteArray masked = plain;
    for (qsizetype i = 0; i < masked.size(); ++i)
        masked[i] = char(masked[i] ^ maskBytes[i % 4]);

    for (qsizetype from = 0; from < 20; ++from) {
        for (qsizetype size = 0; size <= 110; ++size) {
            for (const qsizetype to : {0, 1, 7}) { // alignments
                QByteArray out(size + 16, '#');
                unmask(out.data() + to, masked.data() + from, size, maskAt(mask, quint64(from)));
                const QByteArray expected
                    = QByteArray(to, '#') + plain.mid(from, size) + QByteArray(16 - to, '#');
                QCOMPARE(out, expected);
            }
        }
    }
}

void tst_WebSocketFrame::seesEveryByteThatIsNotAscii()
{
    for (qsizetype size = 0; size < 80; ++size) {
        const QByteArray ascii(size, '\x7f');
        QByteArray out(size, '\0');
        QVERIFY(unmask(out.data(), ascii.data(), size, 0) == Characters::Ascii);
        for (qsizetype i = 0; i < size; ++i) {
            QByteArray bytes = ascii;
            bytes[i] = char(0x80);
            QVERIFY(unmask(out.data(), bytes.data(), size, 0) == Characters::Other);
        }
    }
}

void tst_WebSocketFrame::takesValidUtf8_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("empty") << ""_ba;
    QTest::newRow("ASCII") << "plain text, longer than a word of the machine"_ba;
    QTest::newRow("NUL") << QByteArray(9, '\0');
    QTest::newRow("two bytes") << "žluťoučký kůň příšerně úpěl"_ba;
    QTest::newRow("three bytes") << "日本語のテキスト、ASCII と混ざる"_ba;
    QTest::newRow("four bytes") << "😀 and 🧭"_ba;
    QTest::newRow("before the surrogates") << "\xed\x9f\xbf"_ba;
    QTest::newRow("behind the surrogates") << "\xee\x80\x80"_ba;
    QTest::newRow("noncharacter") << "\xef\xbf\xbf"_ba;
    QTest::newRow("U+10FFFF") << "\xf4\x8f\xbf\xbf"_ba;
}

// At every distance from the front, since words and groups of them are skipped there.
void tst_WebSocketFrame::takesValidUtf8()
{
    QFETCH(QByteArray, text);
    for (qsizetype before = 0; before < 48; ++before) {
        QVERIFY(isValidUtf8(QByteArray(before, 'x') + text));
        QVERIFY(isValidUtf8(QByteArray(before, 'x') + text + QByteArray(before, 'y')));
    }
}

void tst_WebSocketFrame::refusesBadUtf8_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("continuation alone") << "\x80"_ba;
    QTest::newRow("two bytes, cut off") << "\xc5"_ba;
    QTest::newRow("three bytes, cut off") << "\xe6\x97"_ba;
    QTest::newRow("four bytes, cut off") << "\xf0\x9f\x98"_ba;
    QTest::newRow("two bytes, broken off") << "\xc5x"_ba;
    QTest::newRow("three bytes, broken off") << "\xe6\x97x"_ba;
    QTest::newRow("four bytes, broken off") << "\xf0\x9f\x98x"_ba;
    QTest::newRow("overlong in two") << "\xc0\xaf"_ba;
    QTest::newRow("overlong in two, last") << "\xc1\xbf"_ba;
    QTest::newRow("overlong in three") << "\xe0\x9f\xbf"_ba;
    QTest::newRow("overlong in four") << "\xf0\x8f\xbf\xbf"_ba;
    QTest::newRow("first surrogate") << "\xed\xa0\x80"_ba;
    QTest::newRow("last surrogate") << "\xed\xbf\xbf"_ba;
    QTest::newRow("surrogate pair") << "\xed\xa0\xbd\xed\xb8\x80"_ba;
    QTest::newRow("above U+10FFFF") << "\xf4\x90\x80\x80"_ba;
    QTest::newRow("five bytes") << "\xf8\x88\x80\x80\x80"_ba;
    QTest::newRow("0xff") << "\xff"_ba;
}

void tst_WebSocketFrame::refusesBadUtf8()
{
    QFETCH(QByteArray, text);
    for (qsizetype before = 0; before < 48; ++before) {
        QVERIFY(!isValidUtf8(QByteArray(before, 'x') + text));
        QVERIFY(!isValidUtf8(QByteArray(before, 'x') + text + QByteArray(before, 'y')));
        QVERIFY(!isValidUtf8("ž"_ba + text));
        QVERIFY(!isValidUtf8("日本"_ba + text + "yyyy"));
    }
}

static qsizetype encodeCodePoint(char32_t codePoint, char *to)
{
    const QByteArray utf8 = QString::fromUcs4(&codePoint, 1).toUtf8();
    memcpy(to, utf8.data(), std::size_t(utf8.size()));
    return utf8.size();
}

// That all code points pass and that no more strings pass than there are code points means that
// just these pass.
void tst_WebSocketFrame::takesEveryCodePointAndNothingElse()
{
    char bytes[4];
    for (char32_t codePoint = 0; codePoint <= 0x10ffff; ++codePoint) {
        if (codePoint < 0xd800 || codePoint > 0xdfff)
            QVERIFY(isValidUtf8({bytes, encodeCodePoint(codePoint, bytes)}));
    }

    int valid = 0;
    for (int string = 0x800000; string <= 0xffffff;
         ++string) { // of three bytes, the first not ASCII
        bytes[0] = char(string >> 16);
        bytes[1] = char(string >> 8);
        bytes[2] = char(string);
        valid += isValidUtf8({bytes, 3});
    }
    constexpr int OfTwoBytes = 0x800 - 0x80;
    constexpr int OfThreeBytes = 0x10000 - 0x800 - 0x800; // without surrogates
    QCOMPARE(valid, OfThreeBytes + OfTwoBytes * 0x80);    // the latter with an ASCII one behind

    valid = 0;
    constexpr char Edges[] = {'\x00', '\x7f', '\x80', '\xbf', '\xc0', '\xff'};
    for (int start = 0xe000; start <= 0xffff; ++start) {
        bytes[0] = char(start >> 8);
        bytes[1] = char(start);
        for (const char third : Edges) {
            for (const char fourth : Edges) {
                bytes[2] = third;
                bytes[3] = fourth;
                valid += isValidUtf8({bytes, 4});
            }
        }
    }
    constexpr int OfFourBytes = 0x100000 / (64 * 64) * 2 * 2; // continuations: 0x80 and 0xbf
    constexpr int ThreeAndAscii = OfThreeBytes / 64 * 2 * 2;  // and 0x00 or 0x7f
    QCOMPARE(valid, OfFourBytes + ThreeAndAscii);
}

void tst_WebSocketFrame::takesTheCloseCodesThatClientsMaySend()
{
    QList<int> taken;
    for (int code = 0; code <= 0xffff; ++code) {
        if (isValidCloseCode(quint16(code)) && code < 3000)
            taken.append(code);
        if (code >= 3000)
            QCOMPARE(isValidCloseCode(quint16(code)), code < 5000);
    }
    QCOMPARE(taken,
             (QList<int>{1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014}));
}

QTEST_GUILESS_MAIN(tst_WebSocketFrame)
#include "tst_websocketframe.moc"
