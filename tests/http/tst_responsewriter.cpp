// SPDX-License-Identifier: MIT
#include "http/responsewriter.h"

#include <QDateTime>
#include <QLocale>
#include <QtTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_ResponseWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAResponse_data();
    void writesAResponse();
    void formatsDates();
    void datesTheResponseNow();
    void ownsTheFieldsThatFrameTheMessage();
    void keepsTheConnectionFieldOfAnUpgrade();
    void answersAnImpossibleStatusWith500();
    void allocatesOnce();
};

// The response without its date, which is another one each second.
static QByteArray undated(const QByteArray &bytes)
{
    const qsizetype begin = bytes.indexOf("Date: ");
    if (begin < 0)
        return bytes;
    return bytes.first(begin) + bytes.sliced(bytes.indexOf("\r\n", begin) + 2);
}

void tst_ResponseWriter::writesAResponse_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ResponseContext>("context");
    QTest::addColumn<QByteArray>("expected");

    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"_ba;
    QTest::newRow("kept alive") << 200 << ResponseContext{} << ok + "Content-Length: 3\r\n\r\nabc";
    QTest::newRow("closed") << 200 << ResponseContext{.keepAlive = false}
                            << ok + "Content-Length: 3\r\nConnection: close\r\n\r\nabc";
    QTest::newRow("HTTP/1.0 kept alive")
        << 200 << ResponseContext{.minorVersion = 0}
        << ok + "Content-Length: 3\r\nConnection: keep-alive\r\n\r\nabc";
    QTest::newRow("HTTP/1.0 closed")
        << 200 << ResponseContext{.minorVersion = 0, .keepAlive = false}
        << ok + "Content-Length: 3\r\nConnection: close\r\n\r\nabc";
    QTest::newRow("HEAD") << 200 << ResponseContext{.headOnly = true}
                          << ok + "Content-Length: 3\r\n\r\n";
    QTest::newRow("204") << 204 << ResponseContext{}
                         << "HTTP/1.1 204 No Content\r\nContent-Type: text/plain\r\n\r\n"_ba;
    QTest::newRow("304") << 304 << ResponseContext{}
                         << "HTTP/1.1 304 Not Modified\r\nContent-Type: text/plain\r\n\r\n"_ba;
    QTest::newRow("100") << 100 << ResponseContext{.keepAlive = false}
                         << "HTTP/1.1 100 Continue\r\nContent-Type: text/plain\r\n\r\n"_ba;
    QTest::newRow("unknown status")
        << 299 << ResponseContext{}
        << "HTTP/1.1 299 \r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nabc"_ba;
}

void tst_ResponseWriter::writesAResponse()
{
    QFETCH(int, status);
    QFETCH(ResponseContext, context);
    EngineIoHttpResponse response = EngineIoHttpResponse::text(status, "abc"_ba);
    const QByteArray bytes = serialize(response, context);
    QTEST(undated(bytes), "expected");
    QCOMPARE(bytes.contains("\r\nDate: "), status >= 200);

    response.close = true;
    QCOMPARE(serialize(response, context).contains("Connection: close\r\n"), status >= 200);
}

void tst_ResponseWriter::formatsDates()
{
    QCOMPARE(httpDate(784111777), "Sun, 06 Nov 1994 08:49:37 GMT"_ba);
    QCOMPARE(httpDate(0), "Thu, 01 Jan 1970 00:00:00 GMT"_ba);
}

void tst_ResponseWriter::datesTheResponseNow()
{
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    const QByteArray bytes = serialize({}, {});
    const qint64 after = QDateTime::currentSecsSinceEpoch();
    bool found = false;
    for (qint64 second = before; second <= after; ++second)
        found = found || bytes.contains("\r\nDate: " + httpDate(second) + "\r\n");
    QVERIFY2(found, bytes.constData());
}

void tst_ResponseWriter::ownsTheFieldsThatFrameTheMessage()
{
    EngineIoHttpResponse response = EngineIoHttpResponse::text(200, "abc"_ba);
    response.headers.append("content-length"_ba, "7"_ba);
    response.headers.append("Transfer-Encoding"_ba, "chunked"_ba);
    response.headers.append("Connection"_ba, "upgrade"_ba);
    response.headers.append("date"_ba, "yesterday"_ba);
    QCOMPARE(undated(serialize(response, {})),
             "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nabc"_ba);
}

void tst_ResponseWriter::keepsTheConnectionFieldOfAnUpgrade()
{
    EngineIoHttpResponse response;
    response.status = 101;
    response.headers.append("Connection"_ba, "Upgrade"_ba);
    QCOMPARE(serialize(response, {}),
             "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\n\r\n"_ba);
}

void tst_ResponseWriter::answersAnImpossibleStatusWith500()
{
    for (const int status : {0, -200, 99, 1000}) {
        EngineIoHttpResponse response;
        response.status = status;
        const QByteArray bytes = serialize(response, {.keepAlive = false});
        QVERIFY(bytes.startsWith("HTTP/1.1 500 Internal Server Error\r\n"));
        QVERIFY(bytes.contains("Connection: close\r\n"));
    }
}

void tst_ResponseWriter::allocatesOnce()
{
    // What was reserved at first must have been enough: doubling would give far more.
    EngineIoHttpResponse response = EngineIoHttpResponse::text(511, QByteArray(10'000, 'x'));
    for (int i = 0; i < 50; ++i)
        response.headers.append("Name"_ba, "value"_ba);
    const QByteArray bytes
        = serialize(response, {.minorVersion = 0, .keepAlive = true, .headOnly = false});
    QVERIFY(bytes.capacity() - bytes.size() < 200);
}

QTEST_APPLESS_MAIN(tst_ResponseWriter)
#include "tst_responsewriter.moc"
