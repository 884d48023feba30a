// SPDX-License-Identifier: MIT
#include "events.h"

#include "model/describe.h"
#include <EngineIoNamespace>

#include <QLocale>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using PacketType = EngineIoPacket::Type;

class tst_Describe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortensIds();
    void initTestCase();
    void makesControlCharactersVisible_data();
    void makesControlCharactersVisible();
    void cutsBetweenCharacters();
    void decodesNoMoreThanAPreviewNeeds();
    void previewsEachKind_data();
    void previewsEachKind();
    void namesPacketTypes();
    void writesSizes_data();
    void writesSizes();
    void writesDurations_data();
    void writesDurations();
    void writesTimesSinceTheStart();
    void dumpsBytes();
    void tellsTextFromBytes();
};

void tst_Describe::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void tst_Describe::makesControlCharactersVisible_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("hello, wörld") << u"hello, wörld"_s;
    QTest::newRow("line feed") << QByteArray("a\nb") << u"a␊b"_s;
    QTest::newRow("NUL and tab") << QByteArray("\0\t", 2) << u"␀␉"_s;
    QTest::newRow("escape sequence") << QByteArray("\x1b[2J") << u"␛[2J"_s;
    QTest::newRow("delete") << QByteArray("\x7f") << u"␡"_s;
    QTest::newRow("right-to-left override") << QByteArray("\xe2\x80\xae"
                                                          "x")
                                            << u"\\u202ex"_s;
    QTest::newRow("line separator") << QByteArray("\xe2\x80\xa8") << u"\\u2028"_s;
    QTest::newRow("invalid") << QByteArray("a\xff") << u"a\ufffd"_s;
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80") << u"😀"_s;
}

void tst_Describe::makesControlCharactersVisible()
{
    QFETCH(QByteArray, bytes);
    QTEST(visibleText(bytes, 200), "text");
}

void tst_Describe::cutsBetweenCharacters()
{
    QCOMPARE(visibleText("abcdef", 3), u"abc…"_s);
    QCOMPARE(visibleText("abc", 3), u"abc"_s);
    for (int cut = 2; cut < 5; ++cut) // "a", then four bytes of one character
        QCOMPARE(visibleText("a\xf0\x9f\x98\x80z", cut), u"a…"_s);
    QCOMPARE(visibleText("a\xf0\x9f\x98\x80z", 5), u"a😀…"_s);
    QCOMPARE(visibleText(QByteArray(10, '\x80'), 5).size(), 3); // nothing but continuations
}

void tst_Describe::decodesNoMoreThanAPreviewNeeds()
{
    const QByteArray huge(100'000'000, 'x');
    const QString text = preview(packetEvent(PacketType::Message, Direction::In, 0), huge);
    QCOMPARE(text.size(), PreviewBytes + 1);
    QVERIFY(text.endsWith(u'…'));
}

void tst_Describe::previewsEachKind_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    const auto other = [](EventKind kind, quint16 detail = 0) {
        return otherEvent(kind, 0, Event::NoSession, detail);
    };
    Event binary = packetEvent(PacketType::Message, Direction::In, 0);
    binary.flags = Event::Binary;
    Event lost = other(EventKind::Lost);
    lost.link = 12;

    QTest::newRow("packet") << packetEvent(PacketType::Message, Direction::In, 0)
                            << QByteArray("hi") << u"message"_s << u"hi"_s;
    QTest::newRow("binary") << binary << QByteArray("\x01\xff") << u"message"_s << u"01 ff"_s;
    QTest::newRow("request") << other(EventKind::Request)
                             << QByteArray("GET /x HTTP/1.1\r\nHost: y\r\n\r\n") << u"request"_s
                             << u"GET /x HTTP/1.1"_s;
    QTest::newRow("response") << other(EventKind::Response, 200)
                              << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << u"response"_s
                              << u"HTTP/1.1 200 OK"_s;
    QTest::newRow("opened") << other(EventKind::SessionOpened) << QByteArray()
                            << u"session opened"_s << QString();
    QTest::newRow("closed") << other(EventKind::SessionClosed,
                                     quint16(EngineIo::DisconnectReason::PingTimeout))
                            << QByteArray() << u"session closed"_s << u"ping timeout"_s;
    QTest::newRow("closed, forged") << other(EventKind::SessionClosed, 999) << QByteArray()
                                    << u"session closed"_s << u"unknown reason"_s;
    QTest::newRow("failed upgrade")
        << other(EventKind::UpgradeStep, quint16(UpgradeStep::Failed))
        << "the WebSocket was lost"_ba << u"upgrade step"_s
        << u"upgrade failed, stays with polling: the WebSocket was lost"_s;
    QTest::newRow("upgrade") << other(EventKind::UpgradeStep, quint16(UpgradeStep::Probed))
                             << QByteArray() << u"upgrade step"_s << u"probe answered"_s;
    QTest::newRow("upgrade, forged")
        << other(EventKind::UpgradeStep, 99) << QByteArray() << u"upgrade step"_s << QString();
    QTest::newRow("refused") << other(EventKind::Rejected, 400) << QByteArray("Session ID unknown")
                             << u"refused"_s << u"400 Session ID unknown"_s;
    QTest::newRow("lost") << lost << QByteArray() << u"lost"_s
                          << u"12 event(s) were not recorded"_s;
}

void tst_Describe::previewsEachKind()
{
    QFETCH(Event, event);
    QFETCH(QByteArray, payload);
    QTEST(preview(event, payload), "text");
    QTEST(typeText(event), "type");
}

void tst_Describe::namesPacketTypes()
{
    QCOMPARE(packetTypeName(quint8(PacketType::Open)), u"open"_s);
    QCOMPARE(packetTypeName(quint8(PacketType::Noop)), u"noop"_s);
    QCOMPARE(packetTypeName(7), u"?"_s);
    QCOMPARE(directionGlyph(Direction::In), u"←"_s);
    QCOMPARE(directionGlyph(Direction::Out), u"→"_s);
    QCOMPARE(directionGlyph(Direction::None), QString());
}

void tst_Describe::writesSizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0 B"_s;
    QTest::newRow("bytes") << qint64(999) << u"999 B"_s;
    QTest::newRow("kB") << qint64(1234) << u"1.2 kB"_s;
    QTest::newRow("many kB") << qint64(123'456) << u"123 kB"_s;
    QTest::newRow("MB") << qint64(3'400'000) << u"3.4 MB"_s;
    QTest::newRow("GB") << qint64(20'000'000'000) << u"20 GB"_s;
}

void tst_Describe::writesSizes()
{
    QFETCH(qint64, bytes);
    QTEST(sizeText(bytes), "text");
}

void tst_Describe::writesDurations_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<QString>("text");
    QTest::newRow("µs") << qint64(412'000) << u"412 µs"_s;
    QTest::newRow("ms") << 9'100'000LL << u"9.1 ms"_s;
    QTest::newRow("many ms") << 210'400'000LL << u"210 ms"_s;
    QTest::newRow("s") << 3'100'000'000LL << u"3.1 s"_s;
    QTest::newRow("min") << 125'000'000'000LL << u"2 min 5 s"_s;
    QTest::newRow("h") << 3'780'000'000'000LL << u"1 h 3 min"_s;
}

void tst_Describe::writesDurations()
{
    QFETCH(qint64, ns);
    QTEST(durationText(ns), "text");
}

void tst_Describe::writesTimesSinceTheStart()
{
    QCOMPARE(secondsText(12'031'456'789), u"12.031456"_s);
    QCOMPARE(secondsText(-500'000'000), u"-0.500000"_s);
}

void tst_Describe::dumpsBytes()
{
    const QByteArray bytes = QByteArray("0123456789abcdef") + "\n\xff";
    QCOMPARE(hexDump(bytes),
             u"00000000  30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66  |0123456789abcdef|\n"
             "00000010  0a ff                                            |..|\n"_s);
    QCOMPARE(hexDump({}), QString());
}

void tst_Describe::tellsTextFromBytes()
{
    QVERIFY(isText("wörld\n"));
    QVERIFY(isText(""));
    QVERIFY(!isText("\xff"));
    QVERIFY(!isText(QByteArray("a\0b", 3)));
}

void tst_Describe::shortensIds()
{
    QCOMPARE(shortSid(u"8fKqZ0p-a_W3x7"_s), u"8fKq\u2026W3x7"_s);
    QCOMPARE(shortSid(u"123456789"_s), u"123456789"_s);
    QCOMPARE(shortSid(QString()), QString());
}

QTEST_GUILESS_MAIN(tst_Describe)
#include "tst_describe.moc"
