// SPDX-License-Identifier: MIT
#include "protocol/payloadcodec.h"

#include "protocol/randompackets.h"

#include <QtTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using Type = EngineIoPacket::Type;

Q_DECLARE_METATYPE(EngineIo::PacketError)

class tst_PayloadCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesTheExamplesOfTheSpecification_data();
    void readsAndWritesTheExamplesOfTheSpecification();
    void writesNothingForNoPackets();
    void answersMalformedPayloadsWithAnError_data();
    void answersMalformedPayloadsWithAnError();
    void bringsRandomPayloadsBack_data();
    void bringsRandomPayloadsBack();
    void survivesGarbage_data();
    void survivesGarbage();
};

static EngineIoPacket text(const QByteArray &data)
{
    return {Type::Message, data, false};
}

static void addSeeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed : {1u, 2u, 3u, 20'262u})
        QTest::addRow("seed %u", seed) << seed;
}

void tst_PayloadCodec::readsAndWritesTheExamplesOfTheSpecification_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QList<EngineIoPacket>>("packets");

    QTest::newRow("one") << "4hello"_ba << QList{text("hello"_ba)};
    // Split literals: "\x1e2" would be one number.
    QTest::newRow("three") << "4hello\x1e"
                              "2\x1e"
                              "4world"_ba
                           << QList{text("hello"_ba), EngineIoPacket{Type::Ping, {}, false},
                                    text("world"_ba)};
    QTest::newRow("binary") << "4hello\x1e"
                               "bAQIDBA=="_ba
                            << QList{text("hello"_ba),
                                     EngineIoPacket{Type::Message, "\x01\x02\x03\x04"_ba, true}};
    QTest::newRow("empty messages")
        << "4\x1e"
           "4\x1e"
           "b"_ba
        << QList{text({}), text({}), EngineIoPacket{Type::Message, {}, true}};
}

void tst_PayloadCodec::readsAndWritesTheExamplesOfTheSpecification()
{
    QFETCH(QByteArray, payload);
    QFETCH(QList<EngineIoPacket>, packets);
    QCOMPARE(encodePayload(packets), payload);
    const auto decoded = decodePayload(payload);
    QVERIFY(decoded);
    QVERIFY(*decoded == packets);
}

void tst_PayloadCodec::writesNothingForNoPackets()
{
    QVERIFY(encodePayload({}).isEmpty());
}

void tst_PayloadCodec::answersMalformedPayloadsWithAnError_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<PacketError>("error");

    QTest::newRow("empty") << ""_ba << PacketError::Empty;
    QTest::newRow("separator alone") << "\x1e"_ba << PacketError::Empty;
    QTest::newRow("separator first") << QByteArray("\x1e"
                                                   "4a")
                                     << PacketError::Empty;
    QTest::newRow("separator last") << "4a\x1e"_ba << PacketError::Empty;
    QTest::newRow("separator twice") << "4a\x1e\x1e"
                                        "4b"_ba
                                     << PacketError::Empty;
    QTest::newRow("bad packet last") << "4a\x1e"
                                        "4b\x1e"
                                        "9"_ba
                                     << PacketError::UnknownType;
    QTest::newRow("bad packet first") << "abc\x1e"
                                         "4b"_ba
                                      << PacketError::UnknownType;
    QTest::newRow("bad base64 between") << "4a\x1e"
                                           "b!\x1e"
                                           "4b"_ba
                                        << PacketError::InvalidBase64;
    QTest::newRow("bad UTF-8 between") << "4a\x1e"
                                          "4\xc3\x1e"
                                          "4b"_ba
                                       << PacketError::InvalidUtf8;
}

void tst_PayloadCodec::answersMalformedPayloadsWithAnError()
{
    QFETCH(QByteArray, payload);
    QFETCH(PacketError, error);
    const auto decoded = decodePayload(payload);
    QVERIFY(!decoded);
    QVERIFY(decoded.error() == error);
}

void tst_PayloadCodec::bringsRandomPayloadsBack_data()
{
    addSeeds();
}

void tst_PayloadCodec::bringsRandomPayloadsBack()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 500; ++i) {
        QList<EngineIoPacket> packets;
        for (int left = random.bounded(1, 20); left > 0; --left)
            packets.append(RandomPackets::packet(random));
        const QByteArray payload = encodePayload(packets);
        const auto decoded = decodePayload(payload);
        QVERIFY2(decoded, payload.toHex(' '));
        QVERIFY2(*decoded == packets, payload.toHex(' '));
    }
}

void tst_PayloadCodec::survivesGarbage_data()
{
    addSeeds();
}

// All or nothing: as many packets as there are places between separators, or an error.
void tst_PayloadCodec::survivesGarbage()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    int payloads = 0;
    int errors = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray garbage = RandomPackets::nearlyEncoded(random, 10);
        const auto decoded = decodePayload(garbage);
        if (!decoded) {
            ++errors;
            continue;
        }
        ++payloads;
        QCOMPARE(decoded->size(), garbage.count(PacketSeparator) + 1);
        QVERIFY2(*decodePayload(encodePayload(*decoded)) == *decoded, garbage.toHex(' '));
    }
    QVERIFY(payloads > 100);
    QVERIFY(errors > 100);
}

QTEST_GUILESS_MAIN(tst_PayloadCodec)

#include "tst_payloadcodec.moc"
