// SPDX-License-Identifier: MIT
#include "protocol/packetcodecv3.h"

#include <QtTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using Type = EngineIoPacket::Type;

Q_DECLARE_METATYPE(EngineIo::PacketError)

class tst_PacketCodecV3 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesBinaryMessages_data();
    void readsAndWritesBinaryMessages();
    void readsTextAsVersion4Does_data();
    void readsTextAsVersion4Does();
    void answersMalformedTextWithAnError_data();
    void answersMalformedTextWithAnError();
    void answersMalformedBytesWithAnError_data();
    void answersMalformedBytesWithAnError();
};

void tst_PacketCodecV3::readsAndWritesBinaryMessages_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("base64");

    // Split literals: "\x04a" would be one number.
    QTest::newRow("some") << "\x01\x02\x03\x04"_ba
                          << "\x04\x01\x02\x03\x04"_ba
                          << "b4AQIDBA=="_ba;
    QTest::newRow("none") << ""_ba
                          << "\x04"_ba
                          << "b4"_ba;
    QTest::newRow("like text") << "4a"_ba
                               << "\x04"
                                  "4a"_ba
                               << "b4NGE="_ba;
}

void tst_PacketCodecV3::readsAndWritesBinaryMessages()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, base64);
    const EngineIoPacket packet{Type::Message, data, true};
    QCOMPARE(V3::encodeBinary(packet), bytes);
    QCOMPARE(V3::encodeBase64(packet), base64);
    const auto fromBytes = V3::decodeBinary(bytes);
    QVERIFY(fromBytes && *fromBytes == packet);
    const auto fromPayload = V3::decodePacket(base64);
    QVERIFY(fromPayload && *fromPayload == packet);
    const auto fromFrame = V3::decodeTextFrame(std::move(base64));
    QVERIFY(fromFrame && *fromFrame == packet);
}

void tst_PacketCodecV3::readsTextAsVersion4Does_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<Type>("type");
    QTest::addColumn<QByteArray>("data");

    QTest::newRow("message") << "4hello"_ba << Type::Message << "hello"_ba;
    QTest::newRow("a message that begins with b") << "4b4"_ba << Type::Message << "b4"_ba;
    QTest::newRow("ping") << "2"_ba << Type::Ping << ""_ba;
    QTest::newRow("probe") << "2probe"_ba << Type::Ping << "probe"_ba;
    QTest::newRow("close") << "1"_ba << Type::Close << ""_ba;
}

void tst_PacketCodecV3::readsTextAsVersion4Does()
{
    QFETCH(QByteArray, encoded);
    QFETCH(Type, type);
    QFETCH(QByteArray, data);
    const EngineIoPacket packet{type, data, false};
    const auto fromPayload = V3::decodePacket(encoded);
    QVERIFY(fromPayload && *fromPayload == packet);
    const auto fromFrame = V3::decodeTextFrame(std::move(encoded));
    QVERIFY(fromFrame && *fromFrame == packet);
}

void tst_PacketCodecV3::answersMalformedTextWithAnError_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<PacketError>("error");

    QTest::newRow("empty") << ""_ba << PacketError::Empty;
    QTest::newRow("type 7") << "7"_ba << PacketError::UnknownType;
    QTest::newRow("marker alone") << "b"_ba << PacketError::Empty;
    QTest::newRow("base64 of version 4") << "bAQIDBA=="_ba << PacketError::UnknownType;
    QTest::newRow("a binary ping") << "b2AQIDBA=="_ba << PacketError::UnknownType;
    QTest::newRow("bad base64") << "b4A!"_ba << PacketError::InvalidBase64;
}

void tst_PacketCodecV3::answersMalformedTextWithAnError()
{
    QFETCH(QByteArray, encoded);
    QFETCH(PacketError, error);
    const auto fromPayload = V3::decodePacket(encoded);
    QVERIFY(!fromPayload && fromPayload.error() == error);
    QByteArray frame = encoded;
    const auto fromFrame = V3::decodeTextFrame(std::move(frame));
    QVERIFY(!fromFrame && fromFrame.error() == error);
    QCOMPARE(frame, encoded); // for whoever wants to show it
}

void tst_PacketCodecV3::answersMalformedBytesWithAnError_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<PacketError>("error");

    QTest::newRow("empty") << ""_ba << PacketError::Empty;
    QTest::newRow("a digit for a type") << "4a"_ba << PacketError::UnknownType;
    QTest::newRow("a ping") << "\x02"_ba << PacketError::UnknownType;
    QTest::newRow("no type at all") << "\xff"_ba << PacketError::UnknownType;
}

void tst_PacketCodecV3::answersMalformedBytesWithAnError()
{
    QFETCH(QByteArray, encoded);
    QFETCH(PacketError, error);
    const auto decoded = V3::decodeBinary(encoded);
    QVERIFY(!decoded && decoded.error() == error);
}

QTEST_GUILESS_MAIN(tst_PacketCodecV3)

#include "tst_packetcodecv3.moc"
