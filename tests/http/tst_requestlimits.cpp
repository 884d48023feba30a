// SPDX-License-Identifier: MIT
#include "http/requestparser.h"

#include <QtTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_RequestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEachLimitExactly_data();
    void holdsEachLimitExactly();
    void refusesALongBodyAtItsHead();
    void refusesALineBeforeItsEnd_data();
    void refusesALineBeforeItsEnd();
    void refusesAChunkAtItsSize();
    void boundsChunkExtensionsAndTrailers_data();
    void boundsChunkExtensionsAndTrailers();
    void hasTheDocumentedDefaults();
};

static RequestLimits limits()
{
    return {.requestLine = 100, .headerBytes = 200, .headerCount = 4, .body = 50};
}

static int statusOf(const QByteArray &bytes)
{
    RequestParser parser(limits());
    parser.append(bytes);
    if (parser.takeRequest())
        return 200;
    return parser.error() ? statusFor(*parser.error()) : 0;
}

static QByteArray withRequestLine(qsizetype size)
{
    const QByteArray around = "GET / HTTP/1.0\r\n"_ba;
    return "GET /" + QByteArray(size - around.size(), 'x') + " HTTP/1.0\r\n\r\n";
}

static QByteArray withHeaderSection(qsizetype size)
{
    return "GET / HTTP/1.0\r\nX:" + QByteArray(size - 6, 'x') + "\r\n\r\n";
}

static QByteArray withFields(qsizetype count)
{
    return "GET / HTTP/1.0\r\n" + "X: 1\r\n"_ba.repeated(count) + "\r\n";
}

static QByteArray withBody(qsizetype size)
{
    return "POST / HTTP/1.0\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n"
           + QByteArray(size, 'x');
}

static const QByteArray Chunked
    = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;

static QByteArray withChunks(qsizetype size)
{
    return Chunked + "1\r\nx\r\n" + QByteArray::number(size - 1, 16) + "\r\n"
           + QByteArray(size - 1, 'x') + "\r\n0\r\n\r\n";
}

void tst_RequestLimits::holdsEachLimitExactly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    const auto rows
        = [](const char *name, QByteArray (*make)(qsizetype), qsizetype limit, int status) {
              QTest::addRow("%s, one less", name) << make(limit - 1) << 200;
              QTest::addRow("%s, just", name) << make(limit) << 200;
              QTest::addRow("%s, one more", name) << make(limit + 1) << status;
          };
    rows("request line", withRequestLine, limits().requestLine, 414);
    rows("header section", withHeaderSection, limits().headerBytes, 431);
    rows("fields", withFields, limits().headerCount, 431);
    rows("body", withBody, limits().body, 413);
    rows("chunks", withChunks, limits().body, 413);
}

void tst_RequestLimits::holdsEachLimitExactly()
{
    QFETCH(QByteArray, bytes);
    QTEST(statusOf(bytes), "status");
}

void tst_RequestLimits::refusesALongBodyAtItsHead()
{
    RequestParser parser;
    parser.append("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10000000\r\n\r\n");
    QCOMPARE(parser.error(), std::optional(RequestError::BodyTooLarge));
    QVERIFY(parser.head()); // who asked is still known
    for (int i = 0; i < 100; ++i)
        parser.append(QByteArray(100'000, 'x'));
    QCOMPARE(parser.bufferedBytes(), 0);
    QCOMPARE(parser.bodyBytesReceived(), 0);
}

void tst_RequestLimits::refusesALineBeforeItsEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    QTest::newRow("request line") << withRequestLine(200).first(101) << 414;
    QTest::newRow("field") << "GET / HTTP/1.0\r\nX: " + QByteArray(198, 'x') << 431;
    QTest::newRow("chunk size") << Chunked + QByteArray(1025, '0') << 400;
}

void tst_RequestLimits::refusesALineBeforeItsEnd()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(statusOf(bytes.chopped(1)), 0);
    QTEST(statusOf(bytes), "status");
}

void tst_RequestLimits::refusesAChunkAtItsSize()
{
    QCOMPARE(statusOf(Chunked + "32\r\n"), 0);
    QCOMPARE(statusOf(Chunked + "33\r\n"), 413);
    QCOMPARE(statusOf(Chunked + "31\r\n" + QByteArray(49, 'x') + "\r\n2\r\n"), 413);
}

void tst_RequestLimits::boundsChunkExtensionsAndTrailers_data()
{
    QTest::addColumn<QByteArray>("chunks");
    QTest::addColumn<int>("status");

    const QByteArray chunk = "1;" + QByteArray(20, 'e') + "\r\nx\r\n";
    QTest::newRow("few extensions") << chunk.repeated(8) + "0\r\n\r\n" << 200;
    QTest::newRow("many extensions") << chunk.repeated(10) << 431;
    QTest::newRow("short trailers") << "0\r\n" + "X: 1\r\n"_ba.repeated(30) + "\r\n" << 200;
    QTest::newRow("long trailers") << "0\r\n" + "X: 1\r\n"_ba.repeated(40) << 431;
    QTest::newRow("long trailer") << "0\r\nX: " + QByteArray(300, 'x') << 431;
}

void tst_RequestLimits::boundsChunkExtensionsAndTrailers()
{
    QFETCH(QByteArray, chunks);
    QTEST(statusOf(Chunked + chunks), "status");
}

void tst_RequestLimits::hasTheDocumentedDefaults()
{
    const RequestLimits defaults;
    QCOMPARE(defaults.requestLine, 8192);
    QCOMPARE(defaults.headerBytes, 65536);
    QCOMPARE(defaults.headerCount, 100);
    QCOMPARE(defaults.body, 1'000'000);
}

QTEST_APPLESS_MAIN(tst_RequestLimits)
#include "tst_requestlimits.moc"
