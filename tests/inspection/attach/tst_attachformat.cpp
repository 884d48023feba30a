// SPDX-License-Identifier: MIT
#include "inspection/attach/attachformat.h"

#include "inspection/attach/bytes.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using Kind = AttachCommand::Kind;

class tst_AttachFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNumbers_data();
    void keepsNumbers();
    void takesFramesApartWhereverTheyAreCut();
    void refusesFramesOfAnyOtherSize_data();
    void refusesFramesOfAnyOtherSize();
    void greets();
    void knowsOtherVersionsAndOtherProtocols();
    void keepsCommands_data();
    void keepsCommands();
    void refusesCutCommands();
    void keepsAnswers();
};

void tst_AttachFormat::keepsNumbers_data()
{
    QTest::addColumn<qint64>("number");

    QTest::newRow("0") << qint64(0);
    QTest::newRow("-1") << qint64(-1);
    QTest::newRow("one byte") << qint64(63);
    QTest::newRow("two bytes") << qint64(64);
    QTest::newRow("largest") << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min();
}

void tst_AttachFormat::keepsNumbers()
{
    QFETCH(qint64, number);
    QByteArray bytes;
    appendSigned(bytes, number);
    appendVarint(bytes, quint64(number));
    ByteReader reader(bytes);
    QCOMPARE(reader.signedVarint(), number);
    QCOMPARE(reader.varint(), quint64(number));
    QVERIFY(reader.isOk() && reader.isAtEnd());
    ByteReader cut(QByteArrayView(bytes).chopped(1));
    cut.signedVarint();
    QCOMPARE(cut.varint(), quint64(0));
    QVERIFY(!cut.isOk());
}

void tst_AttachFormat::takesFramesApartWhereverTheyAreCut()
{
    const QByteArray stream = encodeFrame(FrameType::Hello, "one")
                              + encodeFrame(FrameType::Answer, {})
                              + encodeFrame(FrameType::Events, "three");
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        FrameReader reader(100);
        QList<QByteArray> bodies;
        for (const QByteArray &part : {stream.first(cut), stream.sliced(cut)}) {
            reader.append(part);
            while (const auto frame = reader.take())
                bodies.append(char('0' + int(frame->type)) + frame->body);
        }
        QCOMPARE(bodies, (QList<QByteArray>{"1one"_ba, "7"_ba, "4three"_ba}));
        QVERIFY(!reader.hasFailed());
    }
}

void tst_AttachFormat::refusesFramesOfAnyOtherSize_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray(4, '\0');
    QTest::newRow("too long") << "\x65\0\0\0"_ba;
    QTest::newRow("text") << "GET / HTTP/1.1\r\n"_ba;
}

void tst_AttachFormat::refusesFramesOfAnyOtherSize()
{
    QFETCH(QByteArray, bytes);
    FrameReader reader(100);
    reader.append(bytes);
    QVERIFY(!reader.take());
    QVERIFY(reader.hasFailed());
}

static QByteArray bodyOf(const QByteArray &frame)
{
    return frame.sliced(5);
}

void tst_AttachFormat::greets()
{
    const auto version = decodeHello(bodyOf(encodeHello()));
    QVERIFY(version.has_value());
    QCOMPARE(*version, AttachFormat::Version);

    EngineIoApplication application;
    application.name = u"chät"_s;
    application.program = u"/usr/bin/chat"_s;
    application.pid = 12345;
    application.permissions = InspectionPermission::Send | InspectionPermission::Ping;
    const auto welcome = decodeWelcome(bodyOf(encodeWelcome({application, 1})));
    QVERIFY(welcome.has_value());
    QCOMPARE(welcome->application, application);
    QCOMPARE(welcome->version, 1);

    QCOMPARE(decodeRefusal(bodyOf(encodeRefusal(u"no"_s))), u"no"_s);
    QVERIFY(!decodeRefusal("garbage").isEmpty());
}

void tst_AttachFormat::knowsOtherVersionsAndOtherProtocols()
{
    QCOMPARE(decodeHello(bodyOf(encodeHello({0, 3}))).error(), AttachError::UnknownVersion);
    QCOMPARE(*decodeHello(bodyOf(encodeHello({3, 1, 2}))), 2); // the newest of both
    QCOMPARE(*decodeHello(bodyOf(encodeHello({1}))), 1);
    QCOMPARE(decodeHello("{}").error(), AttachError::NotOurProtocol);
    QCOMPARE(decodeHello("\xff\x00").error(), AttachError::NotOurProtocol);
    const auto welcome = decodeWelcome(R"({"protocol":"engineio-qt-attach","version":3})");
    QCOMPARE(welcome.error(), AttachError::UnknownVersion);
}

void tst_AttachFormat::keepsCommands_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<EngineIoPacket>("packet");

    QTest::newRow("text") << Kind::Send
                          << EngineIoPacket{EngineIoPacket::Type::Message, "hi"_ba, false};
    QTest::newRow("binary") << Kind::Send
                            << EngineIoPacket{EngineIoPacket::Type::Message, "\0\xff"_ba, true};
    QTest::newRow("disconnect") << Kind::Disconnect << EngineIoPacket();
    QTest::newRow("ping") << Kind::Ping << EngineIoPacket();
    QTest::newRow("abort") << Kind::Abort << EngineIoPacket();
}

void tst_AttachFormat::keepsCommands()
{
    QFETCH(Kind, kind);
    QFETCH(EngineIoPacket, packet);
    const auto command = decodeCommand(bodyOf(encodeCommand({kind, 300, "sid"_ba, packet})));
    QVERIFY(command.has_value());
    QCOMPARE(command->kind, kind);
    QCOMPARE(command->number, quint64(300));
    QCOMPARE(command->sid, "sid"_ba);
    QCOMPARE(command->packet, packet);
}

void tst_AttachFormat::refusesCutCommands()
{
    const EngineIoPacket packet{EngineIoPacket::Type::Message, "hi"_ba, false};
    const QByteArray body = bodyOf(encodeCommand({Kind::Send, 300, "sid"_ba, packet}));
    for (qsizetype size = 0; size < body.size(); ++size)
        QVERIFY2(!decodeCommand(body.first(size)), QByteArray::number(size));
    QVERIFY(!decodeCommand(body + 'x'));
    QVERIFY(!decodeCommand("\x01\x00\x00"_ba)); // a kind that is none
    QVERIFY(!decodeCommand("\x01\x05\x00"_ba));
}

void tst_AttachFormat::keepsAnswers()
{
    const auto answer = decodeAnswer(bodyOf(encodeAnswer({7, false, u"not allowed"_s})));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->number, quint64(7));
    QCOMPARE(answer->done, false);
    QCOMPARE(answer->text, u"not allowed"_s);
    QVERIFY(!decodeAnswer("\x07"));
    QCOMPARE(decodeDropped(bodyOf(encodeDropped(70'000))), quint64(70'000));
    QVERIFY(!decodeDropped({}));
}

QTEST_APPLESS_MAIN(tst_AttachFormat)
#include "tst_attachformat.moc"
