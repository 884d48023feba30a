// SPDX-License-Identifier: MIT
#include "protocol/payloadcodecv3.h"

#include "protocol/randompackets.h"

#include <QtTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using Type = EngineIoPacket::Type;

Q_DECLARE_METATYPE(EngineIo::PacketError)

class tst_PayloadCodecV3 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesText_data();
    void readsAndWritesText();
    void readsTextThatItDoesNotWrite_data();
    void readsTextThatItDoesNotWrite();
    void answersMalformedTextWithAnError_data();
    void answersMalformedTextWithAnError();
    void readsAndWritesBytes_data();
    void readsAndWritesBytes();
    void readsBase64AmongBytes();
    void answersMalformedBytesWithAnError_data();
    void answersMalformedBytesWithAnError();
    void bringsRandomPayloadsBack_data();
    void bringsRandomPayloadsBack();
    void survivesGarbage_data();
    void survivesGarbage();
};

using Packets = QList<EngineIoPacket>;

static EngineIoPacket text(const QByteArray &data)
{
    return {Type::Message, data, false};
}

static EngineIoPacket binary(const QByteArray &data)
{
    return {Type::Message, data, true};
}

static QByteArray textPayload(const Packets &packets)
{
    QByteArray out;
    for (const EngineIoPacket &packet : packets)
        V3::appendToText(out, packet);
    return out;
}

static QByteArray binaryPayload(const Packets &packets)
{
    QByteArray out;
    for (const EngineIoPacket &packet : packets)
        V3::appendToBinary(out, packet);
    return out;
}

static void addSeeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed : {1u, 2u, 3u, 20'263u})
        QTest::addRow("seed %u", seed) << seed;
}

void tst_PayloadCodecV3::readsAndWritesText_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Packets>("packets");

    QTest::newRow("one") << "6:4hello"_ba << Packets{text("hello"_ba)};
    QTest::newRow("ping") << "1:2"_ba << Packets{{Type::Ping, {}, false}};
    QTest::newRow("three") << "6:4hello1:26:4world"_ba
                           << Packets{text("hello"_ba), {Type::Ping, {}, false}, text("world"_ba)};
    QTest::newRow("binary") << "6:4hello10:b4AQIDBA=="_ba
                            << Packets{text("hello"_ba), binary("\x01\x02\x03\x04"_ba)};
    QTest::newRow("empty messages") << "1:41:42:b4"_ba << Packets{text({}), text({}), binary({})};
    QTest::newRow("like a length") << "5:41:2:2:41"_ba << Packets{text("1:2:"_ba), text("1"_ba)};
    QTest::newRow("separator of version 4") << "4:4a\x1e"
                                               "b"_ba
                                            << Packets{text("a\x1e"
                                                            "b"_ba)};
    // Two bytes, one code unit.
    QTest::newRow("umlaut") << "4:4\xc3\xa4x\xc3\xb6"_ba << Packets{text("\xc3\xa4x\xc3\xb6"_ba)};
    // Three bytes, one code unit.
    QTest::newRow("kanji") << "3:4\xe4\xb8\x96\xe7\x95\x8c"_ba
                           << Packets{text("\xe4\xb8\x96\xe7\x95\x8c"_ba)};
    // Four bytes, two code units: beyond the basic plane.
    QTest::newRow("emoji") << "5:4a\xf0\x9f\x98\x80x1:2"_ba
                           << Packets{text("a\xf0\x9f\x98\x80x"_ba), {Type::Ping, {}, false}};
    QTest::newRow("long") << "100001:4"_ba + QByteArray(100'000, 'x')
                          << Packets{text(QByteArray(100'000, 'x'))};
}

void tst_PayloadCodecV3::readsAndWritesText()
{
    QFETCH(QByteArray, payload);
    QFETCH(Packets, packets);
    QCOMPARE(textPayload(packets), payload);
    const auto decoded = V3::decodeTextPayload(payload);
    QVERIFY(decoded);
    QVERIFY(*decoded == packets);
}

void tst_PayloadCodecV3::readsTextThatItDoesNotWrite_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Packets>("packets");

    QTest::newRow("no packet") << "0:"_ba << Packets{};
    QTest::newRow("none between two")
        << "1:20:1:2"_ba << Packets{{Type::Ping, {}, false}, {Type::Ping, {}, false}};
    QTest::newRow("leading zeros") << "0002:4a"_ba << Packets{text("a"_ba)};
}

void tst_PayloadCodecV3::readsTextThatItDoesNotWrite()
{
    QFETCH(QByteArray, payload);
    QFETCH(Packets, packets);
    const auto decoded = V3::decodeTextPayload(payload);
    QVERIFY(decoded);
    QVERIFY(*decoded == packets);
}

void tst_PayloadCodecV3::answersMalformedTextWithAnError_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<PacketError>("error");

    QTest::newRow("empty") << ""_ba << PacketError::Empty;
    QTest::newRow("no length") << ":4a"_ba << PacketError::InvalidPrefix;
    QTest::newRow("no colon") << "12"_ba << PacketError::InvalidPrefix;
    QTest::newRow("a packet of version 4") << "4hello"_ba << PacketError::InvalidPrefix;
    QTest::newRow("negative") << "-1:2"_ba << PacketError::InvalidPrefix;
    QTest::newRow("hexadecimal") << "0x2:4a"_ba << PacketError::InvalidPrefix;
    QTest::newRow("space") << " 2:4a"_ba << PacketError::InvalidPrefix;
    QTest::newRow("one unit more than there is") << "3:4a"_ba << PacketError::InvalidPrefix;
    QTest::newRow("one unit less than there is") << "2:4ab"_ba << PacketError::InvalidPrefix;
    QTest::newRow("length in bytes") << "3:4\xc3\xa4"_ba << PacketError::InvalidPrefix;
    QTest::newRow("length in code points")
        << "2:4\xf0\x9f\x98\x80"_ba << PacketError::InvalidPrefix; // half of a pair
    QTest::newRow("more digits than any number")
        << QByteArray(400, '9') + ":2" << PacketError::InvalidPrefix;
    QTest::newRow("just over 64 bits") << "18446744073709551617:2"_ba << PacketError::InvalidPrefix;
    QTest::newRow("good first, then cut") << "1:26:4hel"_ba << PacketError::InvalidPrefix;
    QTest::newRow("unknown type") << "1:21:7"_ba << PacketError::UnknownType;
    QTest::newRow("bad base64") << "4:b4A!"_ba << PacketError::InvalidBase64;
    QTest::newRow("UTF-8 cut short") << "2:4\xc3"_ba << PacketError::InvalidUtf8;
    QTest::newRow("UTF-8 surrogate") << "2:4\xed\xa0\x80"_ba << PacketError::InvalidUtf8;
    QTest::newRow("bytes") << "\x01\x05\xff\x04\x01\x02\x03\x04"_ba << PacketError::InvalidUtf8;
}

void tst_PayloadCodecV3::answersMalformedTextWithAnError()
{
    QFETCH(QByteArray, payload);
    QFETCH(PacketError, error);
    const auto decoded = V3::decodeTextPayload(payload);
    QVERIFY(!decoded);
    QCOMPARE(int(decoded.error()), int(error));
}

void tst_PayloadCodecV3::readsAndWritesBytes_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Packets>("packets");

    QTest::newRow("binary") << "\x01\x05\xff\x04\x01\x02\x03\x04"_ba
                            << Packets{binary("\x01\x02\x03\x04"_ba)};
    QTest::newRow("empty binary") << "\x01\x01\xff\x04"_ba << Packets{binary({})};
    QTest::newRow("text between") << QByteArray("\x01\x02\xff\x04\x01"
                                                "\x00\x03\xff"
                                                "4\xc3\xa4"
                                                "\x00\x01\xff"
                                                "2"
                                                "\x01\x01\xff\x04",
                                                19)
                                  << Packets{binary("\x01"_ba),
                                             text("\xc3\xa4"_ba), // counted in bytes here
                                             {Type::Ping, {}, false},
                                             binary({})};
    QTest::newRow("three digits") << "\x01\x01\x00\x01\xff\x04"_ba + QByteArray(100, '\xff')
                                  << Packets{binary(QByteArray(100, '\xff'))};
}

void tst_PayloadCodecV3::readsAndWritesBytes()
{
    QFETCH(QByteArray, payload);
    QFETCH(Packets, packets);
    QCOMPARE(binaryPayload(packets), payload);
    const auto decoded = V3::decodeBinaryPayload(payload);
    QVERIFY(decoded);
    QVERIFY(*decoded == packets);
}

void tst_PayloadCodecV3::readsBase64AmongBytes()
{
    const auto decoded = V3::decodeBinaryPayload(QByteArray("\x00\x06\xff"
                                                            "b4AQI=",
                                                            9));
    QVERIFY(decoded);
    QVERIFY(*decoded == Packets{binary("\x01\x02"_ba)});
}

void tst_PayloadCodecV3::answersMalformedBytesWithAnError_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<PacketError>("error");

    const auto bytes = [](const char *hex) {
        return QByteArray::fromHex(hex);
    };
    QTest::newRow("empty") << ""_ba << PacketError::Empty;
    QTest::newRow("mark alone") << bytes("01") << PacketError::InvalidPrefix;
    QTest::newRow("no such mark") << bytes("0201ff04") << PacketError::InvalidPrefix;
    QTest::newRow("no length") << bytes("01ff04") << PacketError::InvalidPrefix;
    QTest::newRow("length without end") << bytes("0101") << PacketError::InvalidPrefix;
    QTest::newRow("a digit in ASCII") << bytes("0131ff04") << PacketError::InvalidPrefix;
    QTest::newRow("a digit over 9")
        << bytes("010aff04010203040506070809") << PacketError::InvalidPrefix;
    QTest::newRow("one byte more than there is")
        << bytes("0103ff0401") << PacketError::InvalidPrefix;
    QTest::newRow("one byte less than there is")
        << bytes("0101ff0401") << PacketError::InvalidPrefix;
    QTest::newRow("more digits than any number")
        << bytes("01") + QByteArray(400, '\x09') + bytes("ff04") << PacketError::InvalidPrefix;
    QTest::newRow("length of 0") << bytes("0100ff") << PacketError::Empty;
    QTest::newRow("empty text") << bytes("0000ff") << PacketError::Empty;
    QTest::newRow("binary ping") << bytes("0101ff02") << PacketError::UnknownType;
    QTest::newRow("bad UTF-8") << bytes("0002ff34c3") << PacketError::InvalidUtf8;
    QTest::newRow("good first") << bytes("0101ff040001ff39") << PacketError::UnknownType;
}

void tst_PayloadCodecV3::answersMalformedBytesWithAnError()
{
    QFETCH(QByteArray, payload);
    QFETCH(PacketError, error);
    const auto decoded = V3::decodeBinaryPayload(payload);
    QVERIFY(!decoded);
    QCOMPARE(int(decoded.error()), int(error));
}

void tst_PayloadCodecV3::bringsRandomPayloadsBack_data()
{
    addSeeds();
}

void tst_PayloadCodecV3::bringsRandomPayloadsBack()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 500; ++i) {
        Packets packets;
        for (int left = random.bounded(1, 20); left > 0; --left)
            packets.append(RandomPackets::packet(random));
        const QByteArray inText = textPayload(packets);
        const auto fromText = V3::decodeTextPayload(inText);
        QVERIFY2(fromText && *fromText == packets, inText.toHex(' '));
        const QByteArray inBytes = binaryPayload(packets);
        const auto fromBytes = V3::decodeBinaryPayload(inBytes);
        QVERIFY2(fromBytes && *fromBytes == packets, inBytes.toHex(' '));
    }
}

void tst_PayloadCodecV3::survivesGarbage_data()
{
    addSeeds();
}

// Payloads with some bytes changed: an error, or what can be written and read again.
void tst_PayloadCodecV3::survivesGarbage()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    int payloads = 0;
    int errors = 0;
    for (int i = 0; i < 10'000; ++i) {
        const Packets packets{RandomPackets::packet(random), RandomPackets::packet(random)};
        const bool asText = random.bounded(2) == 0;
        QByteArray payload = asText ? textPayload(packets) : binaryPayload(packets);
        for (int left = random.bounded(1, 3); left > 0; --left)
            payload[random.bounded(int(payload.size()))] = char(random.bounded(256));
        payload.truncate(payload.size() - random.bounded(2));
        const auto decoded
            = asText ? V3::decodeTextPayload(payload) : V3::decodeBinaryPayload(payload);
        if (!decoded) {
            ++errors;
            continue;
        }
        ++payloads;
        const auto again = V3::decodeTextPayload(textPayload(*decoded));
        QVERIFY2(decoded->isEmpty() || (again && *again == *decoded), payload.toHex(' '));
    }
    QVERIFY(payloads > 100);
    QVERIFY(errors > 100);
}

QTEST_GUILESS_MAIN(tst_PayloadCodecV3)

#include "tst_payloadcodecv3.moc"
