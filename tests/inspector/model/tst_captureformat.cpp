// SPDX-License-Identifier: MIT
#include "model/captureformat.h"

#include <QtEndian>
#include <QTest>

using namespace Inspector;
using namespace Inspector::CaptureFormat;
using namespace Qt::StringLiterals;

class tst_CaptureFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheHeaderItWrote();
    void refusesAWrongPrefix_data();
    void refusesAWrongPrefix();
    void refusesADamagedHeader();
    void readsTheBlockItWrote();
    void refusesImpossibleBlockLengths_data();
    void refusesImpossibleBlockLengths();
    void refusesABlockThatIsNotWhatItsHeadSays();
    void readsTheNumbersItWrote_data();
    void readsTheNumbersItWrote();
    void failsForGoodAtANumberThatIsWrong_data();
    void failsForGoodAtANumberThatIsWrong();
    void hasATextForEachError();
};

namespace {
QByteArray changed(QByteArray bytes, qsizetype offset, quint32 value)
{
    qToLittleEndian(value, bytes.data() + offset);
    return bytes;
}

const CaptureHeader Header{u"inspector 1.2"_s, u"127.0.0.1:3000 „ü“"_s, 1'700'000'000'123};
} // namespace

void tst_CaptureFormat::readsTheHeaderItWrote()
{
    const QByteArray bytes = encodeHeader(Header);
    const auto length = decodePrefix(bytes.first(PrefixSize));
    QVERIFY(length);
    QCOMPARE(PrefixSize + qsizetype(*length) + 4, bytes.size());
    const auto header = decodeHeader(bytes.sliced(PrefixSize));
    QVERIFY(header);
    QCOMPARE(header->program, Header.program);
    QCOMPARE(header->source, Header.source);
    QCOMPARE(header->startedAt, Header.startedAt);
}

void tst_CaptureFormat::refusesAWrongPrefix_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<CaptureError>("error");
    const QByteArray good = encodeHeader(Header).first(PrefixSize);
    QTest::newRow("empty file") << QByteArray() << CaptureError::NotACapture;
    QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n") << CaptureError::NotACapture;
    QTest::newRow("line feed became two")
        << good.first(7) + "\r\n" + good.sliced(8, 7) << CaptureError::NotACapture;
    QTest::newRow("cut magic") << good.first(3) << CaptureError::CutHeader;
    QTest::newRow("cut") << good.first(PrefixSize - 1) << CaptureError::CutHeader;
    QTest::newRow("version 2") << changed(good, 8, 2) << CaptureError::UnknownVersion;
    QTest::newRow("version 0") << changed(good, 8, 0) << CaptureError::UnknownVersion;
    QTest::newRow("4 GiB of header") << changed(good, 12, 0xffffffff) << CaptureError::BadHeader;
}

void tst_CaptureFormat::refusesAWrongPrefix()
{
    QFETCH(QByteArray, prefix);
    const auto length = decodePrefix(prefix);
    QVERIFY(!length);
    QTEST(length.error(), "error");
}

void tst_CaptureFormat::refusesADamagedHeader()
{
    QByteArray rest = encodeHeader(Header).sliced(PrefixSize);
    rest[5] = char(rest[5] ^ 1);
    const auto header = decodeHeader(rest);
    QVERIFY(!header);
    QCOMPARE(header.error(), CaptureError::WrongChecksum);
}

void tst_CaptureFormat::readsTheBlockItWrote()
{
    const QByteArray records = QByteArray("some records, some more records ").repeated(1000);
    const QByteArray block = encodeBlock(records, 7);
    QVERIFY(block.size() < records.size() / 10);
    const auto head = decodeBlockHead(block.first(BlockHeadSize));
    QVERIFY(head);
    QCOMPARE(head->records, 7U);
    QCOMPARE(qsizetype(head->stored), block.size() - BlockHeadSize);
    const auto decoded = decodeBlock(*head, block.sliced(BlockHeadSize));
    QVERIFY(decoded);
    QCOMPARE(*decoded, records);
}

void tst_CaptureFormat::refusesImpossibleBlockLengths_data()
{
    QTest::addColumn<QByteArray>("head");
    const QByteArray good = encodeBlock(QByteArray(1000, 'r'), 5).first(BlockHeadSize);
    QTest::newRow("nothing stored") << changed(good, 0, 0);
    QTest::newRow("4 GiB stored") << changed(good, 0, 0xffffffff);
    QTest::newRow("nothing inside") << changed(good, 4, 0);
    QTest::newRow("larger than a block may be") << changed(good, 4, MaxRawBlock + 1);
    QTest::newRow("a bomb") << changed(good, 4, MaxRawBlock);
    QTest::newRow("no records") << changed(good, 8, 0);
    QTest::newRow("too many records") << changed(good, 8, MaxRecords + 1);
    QTest::newRow("zeros after a crash") << QByteArray(BlockHeadSize, '\0');
}

void tst_CaptureFormat::refusesImpossibleBlockLengths()
{
    QFETCH(QByteArray, head);
    const auto decoded = decodeBlockHead(head);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error(), CaptureError::BadBlock);
}

void tst_CaptureFormat::refusesABlockThatIsNotWhatItsHeadSays()
{
    const QByteArray block = encodeBlock(QByteArray(1000, 'r'), 5);
    const QByteArray stored = block.sliced(BlockHeadSize);
    const CaptureBlockHead head = *decodeBlockHead(block.first(BlockHeadSize));

    QByteArray damaged = stored;
    damaged[3] = char(damaged[3] ^ 0x10);
    QCOMPARE(decodeBlock(head, damaged).error(), CaptureError::WrongChecksum);

    CaptureBlockHead shorter = head;
    shorter.raw = 999;
    QCOMPARE(decodeBlock(shorter, stored).error(), CaptureError::BadCompression);
    CaptureBlockHead longer = head;
    longer.raw = 1001;
    QCOMPARE(decodeBlock(longer, stored).error(), CaptureError::BadCompression);
}

void tst_CaptureFormat::readsTheNumbersItWrote_data()
{
    QTest::addColumn<quint64>("value");
    for (const quint64 value : {quint64(0), quint64(1), quint64(127), quint64(128), quint64(16'384),
                                quint64(1) << 35, quint64(1) << 63, ~quint64(0)})
        QTest::addRow("%llu", value) << value;
}

void tst_CaptureFormat::readsTheNumbersItWrote()
{
    QFETCH(quint64, value);
    QByteArray bytes;
    appendVarint(bytes, value);
    appendSigned(bytes, qint64(value));
    appendBytes(bytes, "bytes");
    RecordReader reader(bytes);
    QCOMPARE(reader.varint(), value);
    QCOMPARE(reader.signedVarint(), qint64(value));
    QCOMPARE(reader.bytes(5), QByteArrayView("bytes"));
    QVERIFY(reader.ok() && reader.atEnd());
}

void tst_CaptureFormat::failsForGoodAtANumberThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("unfinished") << QByteArray("\xff\xff");
    QTest::newRow("11 bytes") << QByteArray(10, '\xff') + '\x01';
    QTest::newRow("65 bits") << QByteArray(9, '\xff') + '\x02';
    QTest::newRow("more than allowed") << QByteArray("\x7f");
}

void tst_CaptureFormat::failsForGoodAtANumberThatIsWrong()
{
    QFETCH(QByteArray, bytes);
    RecordReader reader(bytes);
    QCOMPARE(reader.varint(100), quint64(0));
    QVERIFY(!reader.ok());
    QCOMPARE(reader.byte(), quint8(0));
    QVERIFY(!reader.ok());

    RecordReader longer("\x05"
                        "abc"); // says 5 bytes, has 3
    QVERIFY(longer.bytes(100).isEmpty());
    QVERIFY(!longer.ok());
}

void tst_CaptureFormat::hasATextForEachError()
{
    QSet<QString> texts;
    for (int i = 0; i <= int(CaptureError::BadRecord); ++i)
        texts.insert(captureErrorText(CaptureError(i)));
    QCOMPARE(texts.size(), int(CaptureError::BadRecord) + 1);
}

QTEST_GUILESS_MAIN(tst_CaptureFormat)
#include "tst_captureformat.moc"
