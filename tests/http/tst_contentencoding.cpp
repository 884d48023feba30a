// SPDX-License-Identifier: MIT
#include "http/contentencoding.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_ContentEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void negotiatesByWeight_data();
    void negotiatesByWeight();
    void decodesWhatItEncoded_data();
    void decodesWhatItEncoded();
    void writesTheFormatThatItNames();
    void refusesDamagedData_data();
    void refusesDamagedData();
    void stopsAtTheLimit_data();
    void stopsAtTheLimit();
};

void tst_ContentEncoding::negotiatesByWeight_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<ContentCoding>("expected");

    const auto row = [](const QByteArray &accept, ContentCoding expected) {
        QTest::newRow(accept.isEmpty() ? "empty" : accept.constData()) << accept << expected;
    };
    row("", ContentCoding::Identity);
    row("gzip", ContentCoding::Gzip);
    row("X-Gzip", ContentCoding::Gzip);
    row("deflate", ContentCoding::Deflate);
    row("br", ContentCoding::Identity);
    row("gzip, deflate, br, zstd", ContentCoding::Gzip);
    row("deflate, gzip", ContentCoding::Gzip);
    row("deflate;q=1.0, gzip;q=0.5", ContentCoding::Deflate);
    row("gzip;q=0.001", ContentCoding::Gzip);
    row("gzip;q=0.5,deflate;q=0.501", ContentCoding::Deflate);
    row("GZIP ; Q=0.5 , Deflate ; q=0.4", ContentCoding::Gzip);
    row("gzip;q=0", ContentCoding::Identity);
    row("gzip;q=0.000, deflate", ContentCoding::Deflate);
    row("gzip;q=0.5, identity", ContentCoding::Identity);
    row("gzip;q=0.5, identity;q=0.5", ContentCoding::Gzip);
    row("identity", ContentCoding::Identity);
    row("*", ContentCoding::Gzip);
    row("*, gzip;q=0", ContentCoding::Deflate);
    row("*;q=0", ContentCoding::Identity);
    row("*;q=0, deflate", ContentCoding::Deflate);
    row("identity;q=0", ContentCoding::Identity);
    row("gzip;q=2, deflate;q=0.1", ContentCoding::Deflate);
    row("gzip;q=0.1234, deflate;q=0.1", ContentCoding::Deflate);
    row("gzip;q=-1", ContentCoding::Identity);
    row("gzip;q=1.001", ContentCoding::Identity);
    row("gzip;q=", ContentCoding::Identity);
    row("gzip;q=1.", ContentCoding::Gzip);
    row("gzip;x=1", ContentCoding::Gzip);
    row("gzipped", ContentCoding::Identity);
    row(",,gzip,", ContentCoding::Gzip);
}

void tst_ContentEncoding::negotiatesByWeight()
{
    QFETCH(QByteArray, accept);
    QTEST(negotiate(accept), "expected");
}

static QByteArray randomBytes(qsizetype size)
{
    QRandomGenerator random(1);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

void tst_ContentEncoding::decodesWhatItEncoded_data()
{
    QTest::addColumn<ContentCoding>("coding");
    QTest::addColumn<QByteArray>("plain");

    for (const ContentCoding coding :
         {ContentCoding::Identity, ContentCoding::Gzip, ContentCoding::Deflate}) {
        const QByteArray name = codingName(coding);
        QTest::addRow("%s, empty", name.constData()) << coding << ""_ba;
        QTest::addRow("%s, one byte", name.constData()) << coding << "x"_ba;
        QTest::addRow("%s, one turn", name.constData()) << coding << QByteArray(16 * 1024, 'x');
        QTest::addRow("%s, repeated", name.constData())
            << coding << "4hello\x1e"_ba.repeated(99'999);
        QTest::addRow("%s, random", name.constData()) << coding << randomBytes(300'000);
    }
}

void tst_ContentEncoding::decodesWhatItEncoded()
{
    QFETCH(ContentCoding, coding);
    QFETCH(QByteArray, plain);
    const QByteArray encoded = encode(coding, plain);
    QCOMPARE(decode(coding, encoded, plain.size()), std::optional(plain));
    if (coding != ContentCoding::Identity && plain.size() > 500'000)
        QVERIFY(encoded.size() < plain.size() / 100);
}

void tst_ContentEncoding::writesTheFormatThatItNames()
{
    QVERIFY(encode(ContentCoding::Gzip, "x").startsWith("\x1f\x8b\x08"));
    // RFC 1950: "deflate" has zlib's two bytes in front, a multiple of 31.
    const QByteArray deflated = encode(ContentCoding::Deflate, "x");
    QCOMPARE(deflated[0], '\x78');
    QCOMPARE((quint8(deflated[0]) * 256 + quint8(deflated[1])) % 31, 0);
}

void tst_ContentEncoding::refusesDamagedData_data()
{
    QTest::addColumn<ContentCoding>("coding");
    QTest::newRow("gzip") << ContentCoding::Gzip;
    QTest::newRow("deflate") << ContentCoding::Deflate;
}

void tst_ContentEncoding::refusesDamagedData()
{
    QFETCH(ContentCoding, coding);
    const QByteArray encoded = encode(coding, "engine.io, engine.io");
    QVERIFY(decode(coding, encoded, 100));
    for (qsizetype size = 0; size < encoded.size(); ++size)
        QVERIFY(!decode(coding, encoded.first(size), 100));
    QVERIFY(!decode(coding, encoded + 'x', 100));
    QByteArray wrongSum = encoded;
    wrongSum[wrongSum.size() - 5] = char(wrongSum[wrongSum.size() - 5] ^ 1);
    QVERIFY(!decode(coding, wrongSum, 100));
    QVERIFY(!decode(coding, "nonsense", 100));
}

void tst_ContentEncoding::stopsAtTheLimit_data()
{
    decodesWhatItEncoded_data();
}

void tst_ContentEncoding::stopsAtTheLimit()
{
    QFETCH(ContentCoding, coding);
    QFETCH(QByteArray, plain);
    const QByteArray encoded = encode(coding, plain);
    QVERIFY(!decode(coding, encoded, plain.size() - 1));
    QVERIFY(decode(coding, encoded, plain.size() + 1));
}

QTEST_APPLESS_MAIN(tst_ContentEncoding)
#include "tst_contentencoding.moc"
