// SPDX-License-Identifier: MIT
// What HttpConnection does to clients that send too much, too slowly or nonsense.
#include "httpfixture.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_HttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAndCloses_data();
    void refusesAndCloses();
    void buffersNothingOfABodyOverTheLimit();
    void takesABodyAtTheLimit();
    void endsARequestThatIsTooSlow_data();
    void endsARequestThatIsTooSlow();
    void closesAConnectionThatAsksNothing();
    void givesTheHeadAndTheBodyTheirTimes();
    void closesWhenAResponseIsNotTaken();
    void turnsAwayWithoutReading();
    void startsTheIdleTimeAnewAfterEachAnswer();
    void closesWhenABodyIsShorterThanItsLength();
    void doesNotBufferWhileItWaits();
};

static HttpConnection::Settings settings()
{
    HttpConnection::Settings settings;
    settings.limits.requestLine = 200;
    settings.limits.headerBytes = 400;
    settings.limits.headerCount = 5;
    settings.limits.body = 1'000;
    settings.headTimeout = Duration(3'000);
    settings.requestTimeout = Duration(3'000);
    settings.keepAliveTimeout = Duration(10'000);
    return settings;
}

void tst_HttpLimits::refusesAndCloses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    const QByteArray post = "POST / HTTP/1.1\r\nHost: a\r\n"_ba;
    QTest::newRow("long request line")
        << "GET /" + QByteArray(200, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n"
        << 414;
    QTest::newRow("endless request line") << QByteArray(1'000, 'x') << 414;
    QTest::newRow("long field") << "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(400, 'x')
                                       + "\r\n\r\n"
                                << 431;
    QTest::newRow("many fields") << "GET / HTTP/1.1\r\nHost: a\r\n"
                                        + QByteArray("X: y\r\n").repeated(5) + "\r\n"
                                 << 431;
    QTest::newRow("long body") << post + "Content-Length: 1001\r\n\r\n" << 413;
    QTest::newRow("long chunks") << post + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n" << 413;
    QTest::newRow("expected long body")
        << post + "Content-Length: 1001\r\nExpect: 100-continue\r\n\r\n"
        << 413;
    QTest::newRow("unknown expectation") << post + "Expect: miracle\r\n\r\n" << 417;
    QTest::newRow("two lengths") << post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"
                                 << 400;
    QTest::newRow("length and chunks")
        << post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
        << 400;
    QTest::newRow("negative length") << post + "Content-Length: -1\r\n\r\n" << 400;
    QTest::newRow("space before the colon") << "GET / HTTP/1.1\r\nHost : a\r\n\r\n"_ba << 400;
    QTest::newRow("folded field") << "GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n"_ba << 400;
    QTest::newRow("bare line feeds") << "GET / HTTP/1.1\nHost: a\n\n"_ba << 400;
    QTest::newRow("bad chunk") << post + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n" << 400;
    QTest::newRow("no HTTP") << "\x16\x03\x01\x02\r\n"_ba << 400;
    QTest::newRow("HTTP/2") << "GET / HTTP/2.0\r\nHost: a\r\n\r\n"_ba << 505;
}

void tst_HttpLimits::refusesAndCloses()
{
    QFETCH(QByteArray, bytes);
    HttpFixture f(settings());
    f.client.send(bytes);
    const RawResponse response = f.client.response();
    QTEST(response.status, "status");
    QCOMPARE(response.headers.value("connection"), "close"_ba);
    QCOMPARE(f.log.last(), u"failed"_s);

    f.client.get("/smuggled"_ba); // is read and thrown away
    QCoreApplication::processEvents();
    f.advance(Duration(2'000));
    QVERIFY(f.client.waitUntilClosed());
    QVERIFY(f.requests.isEmpty());
}

void tst_HttpLimits::buffersNothingOfABodyOverTheLimit()
{
    HttpFixture f(settings());
    f.client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 50000000\r\n\r\n"_ba);
    QCOMPARE(f.client.response().status, 413);
    const QByteArray piece(64 * 1024, 'x');
    for (int i = 0; i < 100; ++i) {
        f.client.send(piece);
        QTRY_COMPARE(f.client.socket().bytesToWrite(), 0);
    }
    QVERIFY(f.requests.isEmpty());
}

void tst_HttpLimits::takesABodyAtTheLimit()
{
    HttpFixture f(settings());
    f.client.post("/"_ba, QByteArray(1'000, 'x'));
    QCOMPARE(f.client.response().status, 200);
    QCOMPARE(f.requests.first().body.size(), 1'000);
}

void tst_HttpLimits::endsARequestThatIsTooSlow_data()
{
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("one byte") << "G"_ba;
    QTest::newRow("head") << "GET / HTTP/1.1\r\nHost: "_ba;
    QTest::newRow("body") << "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 999\r\n\r\nbod"_ba;
    QTest::newRow("body that never begins")
        << "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 999\r\n\r\n"_ba;
    QTest::newRow("chunks")
        << "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"_ba;
}

void tst_HttpLimits::endsARequestThatIsTooSlow()
{
    QFETCH(QByteArray, start);
    HttpFixture f(settings());
    f.client.get("/"_ba);
    QCOMPARE(f.client.response().status, 200);
    const Time before = f.deadlines.next(); // of a connection that is idle
    f.client.send(start);
    QTRY_VERIFY(f.deadlines.next() != before);
    f.advance(Duration(2'000));
    f.client.send("1"_ba); // a byte now and then wins no time
    QTRY_COMPARE(f.client.socket().bytesToWrite(), 0);
    QCoreApplication::processEvents();
    f.advance(Duration(999));
    QVERIFY(!f.log.contains(u"failed"_s));
    f.advance(Duration(1));
    QCOMPARE(f.client.response().status, 408);
    QVERIFY(f.log.contains(u"failed"_s));
    f.advance(Duration(2'000));
    QVERIFY(f.client.waitUntilClosed());
}

void tst_HttpLimits::closesAConnectionThatAsksNothing()
{
    HttpFixture f(settings());
    f.advance(Duration(2'999));
    QCoreApplication::processEvents();
    QVERIFY(!f.client.isClosed());
    f.advance(Duration(1));
    QVERIFY(f.client.waitUntilClosed());
    QVERIFY(f.client.received().isEmpty());
    QTRY_COMPARE(f.log, QStringList{u"closed"_s});
}

void tst_HttpLimits::givesTheHeadAndTheBodyTheirTimes()
{
    HttpConnection::Settings times = settings();
    times.requestTimeout = Duration(5'000);
    HttpFixture f(times);
    f.advance(Duration(2'000));
    f.client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nbod"_ba);
    QTRY_COMPARE(f.log, QStringList{u"head /"_s});
    f.advance(Duration(2'999)); // the head's time is over
    QVERIFY(!f.log.contains(u"failed"_s));
    f.advance(Duration(1));
    QCOMPARE(f.client.response().status, 408);
}

void tst_HttpLimits::closesWhenAResponseIsNotTaken()
{
    HttpFixture f(settings());
    f.answers = false;
    f.client.socket().setReadBufferSize(1);
    f.client.get("/"_ba);
    QTRY_COMPARE(f.requests.size(), 1);
    f.answer(QByteArray(32 * 1024 * 1024, 'x'));
    f.advance(Duration(2'999));
    QVERIFY(!f.log.contains(u"closed"_s));
    f.advance(Duration(1));
    QVERIFY(f.log.contains(u"closed"_s));
}

void tst_HttpLimits::turnsAwayWithoutReading()
{
    HttpFixture f(settings(), HttpFixture::Start::TurnAway);
    QCOMPARE(f.client.response().status, 503);
    f.client.get("/"_ba);
    QCoreApplication::processEvents();
    QVERIFY(f.log.isEmpty());
    f.advance(Duration(2'000));
    QVERIFY(f.client.waitUntilClosed());
}

void tst_HttpLimits::startsTheIdleTimeAnewAfterEachAnswer()
{
    HttpFixture f(settings());
    f.client.get("/"_ba);
    QCOMPARE(f.client.response().status, 200);
    f.advance(Duration(9'000));
    f.client.get("/"_ba);
    QCOMPARE(f.client.response().status, 200);
    f.advance(Duration(9'000));
    QCoreApplication::processEvents();
    QVERIFY(!f.client.isClosed());
    f.advance(Duration(1'000));
    QVERIFY(f.client.waitUntilClosed());
}

void tst_HttpLimits::closesWhenABodyIsShorterThanItsLength()
{
    HttpFixture f(settings());
    f.client.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nshort"_ba);
    QTRY_COMPARE(f.log, QStringList{u"head /x"_s});
    f.client.close();
    QTRY_COMPARE(f.log, (QStringList{u"head /x"_s, u"closed"_s}));
    QVERIFY(f.requests.isEmpty());
}

void tst_HttpLimits::doesNotBufferWhileItWaits()
{
    HttpFixture f(settings());
    f.answers = false;
    f.client.get("/"_ba);
    QTRY_COMPARE(f.requests.size(), 1);
    constexpr int Megabytes = 16;
    f.client.send(QByteArray(Megabytes * 1024 * 1024, 'x'));
    // Whatever the system's own buffers hold, we take little and the rest stays with the client.
    for (int i = 0; i < 500; ++i)
        QCoreApplication::processEvents();
    QVERIFY(f.client.socket().bytesToWrite() > Megabytes / 2 * 1024 * 1024);
}

QTEST_GUILESS_MAIN(tst_HttpLimits)
#include "tst_httplimits.moc"
