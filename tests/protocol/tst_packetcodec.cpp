// SPDX-License-Identifier: MIT
#include "protocol/packetcodec.h"

#include "protocol/randompackets.h"

#include <QtTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using Type = EngineIoPacket::Type;

Q_DECLARE_METATYPE(EngineIo::PacketError)

class tst_PacketCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesTheExamplesOfTheSpecification_data();
    void readsAndWritesTheExamplesOfTheSpecification();
    void acceptsBase64WithoutPadding_data();
    void acceptsBase64WithoutPadding();
    void answersMalformedPacketsWithAnError_data();
    void answersMalformedPacketsWithAnError();
    void answersMalformedFramesWithAnError_data();
    void answersMalformedFramesWithAnError();
    void takesABinaryFrameAsItIs();
    void appendsBehindWhatIsThere();
    void bringsRandomPacketsBack_data();
    void bringsRandomPacketsBack();
    void survivesGarbage_data();
    void survivesGarbage();
};

static void addSeeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed : {1u, 2u, 3u, 20'261u})
        QTest::addRow("seed %u", seed) << seed;
}

static void addMalformedTexts()
{
    QTest::newRow("empty") << ""_ba << PacketError::Empty;
    QTest::newRow("type 7") << "7"_ba << PacketError::UnknownType;
    QTest::newRow("below the digits") << "/"_ba << PacketError::UnknownType;
    QTest::newRow("a letter") << "hello"_ba << PacketError::UnknownType;
    QTest::newRow("a space first") << " 4hello"_ba << PacketError::UnknownType;
    QTest::newRow("a nul first") << QByteArray("\0004", 2) << PacketError::UnknownType;
    QTest::newRow("high bit") << "\xb4"_ba << PacketError::UnknownType;
    QTest::newRow("capital marker") << "BAQIDBA=="_ba << PacketError::UnknownType;
}

void tst_PacketCodec::readsAndWritesTheExamplesOfTheSpecification_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<EngineIoPacket>("packet");

    QTest::newRow("open") << "0{\"sid\":\"a\"}"_ba
                          << EngineIoPacket{Type::Open, "{\"sid\":\"a\"}"_ba, false};
    QTest::newRow("close") << "1"_ba << EngineIoPacket{Type::Close, {}, false};
    QTest::newRow("ping") << "2"_ba << EngineIoPacket{Type::Ping, {}, false};
    QTest::newRow("ping probe") << "2probe"_ba << EngineIoPacket{Type::Ping, "probe"_ba, false};
    QTest::newRow("pong probe") << "3probe"_ba << EngineIoPacket{Type::Pong, "probe"_ba, false};
    QTest::newRow("message") << "4hello"_ba << EngineIoPacket{Type::Message, "hello"_ba, false};
    QTest::newRow("empty message") << "4"_ba << EngineIoPacket{Type::Message, {}, false};
    QTest::newRow("not ASCII") << "4\xe2\x82\xac"_ba
                               << EngineIoPacket{Type::Message, "\xe2\x82\xac"_ba, false};
    QTest::newRow("upgrade") << "5"_ba << EngineIoPacket{Type::Upgrade, {}, false};
    QTest::newRow("noop") << "6"_ba << EngineIoPacket{Type::Noop, {}, false};
    QTest::newRow("binary") << "bAQIDBA=="_ba
                            << EngineIoPacket{Type::Message, "\x01\x02\x03\x04"_ba, true};
    QTest::newRow("empty binary") << "b"_ba << EngineIoPacket{Type::Message, {}, true};
}

void tst_PacketCodec::readsAndWritesTheExamplesOfTheSpecification()
{
    QFETCH(QByteArray, encoded);
    QFETCH(EngineIoPacket, packet);

    QCOMPARE(encodeForPayload(packet), encoded);
    QCOMPARE(payloadSize(packet), encoded.size());
    const auto decoded = decodePacket(encoded);
    QVERIFY(decoded);
    QVERIFY(*decoded == packet);
    if (packet.binary)
        return;
    QCOMPARE(encodeText(packet), encoded);
    const auto fromFrame = decodeTextFrame(QByteArray(encoded));
    QVERIFY(fromFrame);
    QVERIFY(*fromFrame == packet);
}

void tst_PacketCodec::acceptsBase64WithoutPadding_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("data");

    QTest::newRow("one byte") << "bAQ"_ba
                              << "\x01"_ba;
    QTest::newRow("two bytes") << "bAQI"_ba
                               << "\x01\x02"_ba;
    QTest::newRow("four bytes") << "bAQIDBA"_ba
                                << "\x01\x02\x03\x04"_ba;
}

void tst_PacketCodec::acceptsBase64WithoutPadding()
{
    QFETCH(QByteArray, encoded);
    const auto decoded = decodePacket(encoded);
    QVERIFY(decoded);
    QVERIFY(decoded->binary);
    QTEST(decoded->data, "data");
}

void tst_PacketCodec::answersMalformedPacketsWithAnError_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<PacketError>("error");

    addMalformedTexts();
    QTest::newRow("UTF-8 cut short") << "4\xe2\x82"_ba << PacketError::InvalidUtf8;
    QTest::newRow("UTF-8 continuation alone") << "4\x80"_ba << PacketError::InvalidUtf8;
    QTest::newRow("UTF-8 overlong") << "4\xc0\xaf"_ba << PacketError::InvalidUtf8;
    QTest::newRow("UTF-8 surrogate") << "4\xed\xa0\x80"_ba << PacketError::InvalidUtf8;
    QTest::newRow("UTF-8 too large") << "4\xf4\x90\x80\x80"_ba << PacketError::InvalidUtf8;
    QTest::newRow("UTF-8 never used byte") << "4\xff"_ba << PacketError::InvalidUtf8;
    QTest::newRow("UTF-8 in a ping") << "2\xff"_ba << PacketError::InvalidUtf8;
    QTest::newRow("base64 with a space") << "bAQ ID"_ba << PacketError::InvalidBase64;
    QTest::newRow("base64 with a line end") << "bAQID\n"_ba << PacketError::InvalidBase64;
    QTest::newRow("base64 for URLs") << "bAQ-_"_ba << PacketError::InvalidBase64;
    QTest::newRow("base64 and more") << "bAQIDBA==AQ"_ba << PacketError::InvalidBase64;
    QTest::newRow("base64 padded too far") << "bAQIDBA==="_ba << PacketError::InvalidBase64;
    QTest::newRow("base64 padded too little") << "bAQIDBA="_ba << PacketError::InvalidBase64;
    QTest::newRow("padding alone") << "b===="_ba << PacketError::InvalidBase64;
    QTest::newRow("6 bits alone") << "bA"_ba << PacketError::InvalidBase64;
    QTest::newRow("6 bits behind a group") << "bAQIDA"_ba << PacketError::InvalidBase64;
    QTest::newRow("marker twice") << "bb"_ba << PacketError::InvalidBase64;
    QTest::newRow("base64 high bit") << "b\xc3\xa4"_ba << PacketError::InvalidBase64;
}

void tst_PacketCodec::answersMalformedPacketsWithAnError()
{
    QFETCH(QByteArray, encoded);
    QFETCH(PacketError, error);
    const auto decoded = decodePacket(encoded);
    QVERIFY(!decoded);
    QVERIFY(decoded.error() == error);
}

void tst_PacketCodec::answersMalformedFramesWithAnError_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<PacketError>("error");

    addMalformedTexts();
    QTest::newRow("binary marker") << "bAQIDBA=="_ba << PacketError::UnknownType; // polling only
}

void tst_PacketCodec::answersMalformedFramesWithAnError()
{
    QFETCH(QByteArray, encoded);
    QFETCH(PacketError, error);
    const QByteArray before = encoded;
    const auto decoded = decodeTextFrame(std::move(encoded));
    QVERIFY(!decoded);
    QCOMPARE(encoded, before);
    QVERIFY(decoded.error() == error);
}

void tst_PacketCodec::takesABinaryFrameAsItIs()
{
    const QByteArray frame("4\0\x1e\xff", 4);
    QVERIFY(decodeBinaryFrame(frame) == (EngineIoPacket{Type::Message, frame, true}));
    QVERIFY(decodeBinaryFrame({}) == (EngineIoPacket{Type::Message, {}, true}));
}

void tst_PacketCodec::appendsBehindWhatIsThere()
{
    QByteArray out = "4a\x1e"_ba;
    appendForPayload(out, {Type::Message, "b"_ba, false});
    appendForPayload(out, {Type::Message, "\x01"_ba, true});
    QCOMPARE(out, "4a\x1e"_ba + "4b"_ba + "bAQ=="_ba);
}

void tst_PacketCodec::bringsRandomPacketsBack_data()
{
    addSeeds();
}

void tst_PacketCodec::bringsRandomPacketsBack()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 5'000; ++i) {
        const EngineIoPacket packet = RandomPackets::packet(random);
        const QByteArray encoded = encodeForPayload(packet);
        QCOMPARE(encoded.size(), payloadSize(packet));
        const auto decoded = decodePacket(encoded);
        QVERIFY2(decoded, encoded.toHex(' '));
        QVERIFY2(*decoded == packet, encoded.toHex(' '));
    }
}

void tst_PacketCodec::survivesGarbage_data()
{
    addSeeds();
}

// What decodes is a packet that encodes again to a packet that is the same; all else is an error.
void tst_PacketCodec::survivesGarbage()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    int packets = 0;
    int errors = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray garbage = RandomPackets::nearlyEncoded(random, 12);
        const auto decoded = decodePacket(garbage);
        if (!decoded) {
            ++errors;
            continue;
        }
        ++packets;
        QVERIFY2(*decodePacket(encodeForPayload(*decoded)) == *decoded, garbage.toHex(' '));
        QVERIFY2(decoded->binary == garbage.startsWith(BinaryMarker), garbage.toHex(' '));
    }
    QVERIFY(packets > 100);
    QVERIFY(errors > 100);
}

QTEST_GUILESS_MAIN(tst_PacketCodec)

#include "tst_packetcodec.moc"
