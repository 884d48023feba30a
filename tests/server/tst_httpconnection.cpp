// SPDX-License-Identifier: MIT
#include "httpfixture.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_HttpConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersRequestAfterRequest();
    void answersPipelinedRequestsInOrder();
    void waitsForAnAnswerBeforeItReadsOn();
    void readsARequestByteByByte();
    void startsWithBytesThatWereReadBefore();
    void tellsWhoAsks();
    void joinsChunks();
    void keepsAliveByVersionAndField_data();
    void keepsAliveByVersionAndField();
    void sendsNoBodyToHead();
    void asksForABodyThatIsExpected();
    void announcesTheHeadBeforeTheBody();
    void refusesByTheHeadAlone();
    void closesBehindAResponseThatAsksForIt();
    void tellsWhenTheClientGoesBeforeTheAnswer();
    void tellsNothingWhenTheClientGoesAfterTheAnswer();
    void givesItsSocketUpWithWhatFollows();
    void hasNoDeadlineWhileItWaitsForTheAnswer();
};

void tst_HttpConnection::answersRequestAfterRequest()
{
    HttpFixture f;
    for (int i = 0; i < 3; ++i) {
        f.client.get("/" + QByteArray::number(i));
        const RawResponse response = f.client.response();
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body, "GET /" + QByteArray::number(i) + ' ');
    }
    f.client.post("/p"_ba, "body"_ba);
    QCOMPARE(f.client.response().body, "POST /p body"_ba);
    QVERIFY(!f.client.isClosed());
}

void tst_HttpConnection::answersPipelinedRequestsInOrder()
{
    HttpFixture f;
    QByteArray requests;
    for (int i = 0; i < 20; ++i)
        requests += "GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: a\r\n\r\n";
    f.client.send(requests);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(f.client.response().body, "GET /" + QByteArray::number(i) + ' ');
}

void tst_HttpConnection::waitsForAnAnswerBeforeItReadsOn()
{
    HttpFixture f;
    f.answers = false;
    f.client.get("/1"_ba);
    f.client.get("/2"_ba);
    QTRY_COMPARE(f.requests.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(f.requests.size(), 1);
    f.answer("one"_ba);
    QCOMPARE(f.client.response().body, "one"_ba);
    QTRY_COMPARE(f.requests.size(), 2);
    f.answer("two"_ba);
    QCOMPARE(f.client.response().body, "two"_ba);
}

void tst_HttpConnection::readsARequestByteByByte()
{
    HttpFixture f;
    const QByteArray request = "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody"_ba;
    for (const char byte : request) {
        QVERIFY(f.requests.isEmpty());
        f.client.send(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QCOMPARE(f.client.response().body, "POST /x body"_ba);
    QCOMPARE(f.log, (QStringList{u"head /x"_s, u"POST /x"_s}));
}

void tst_HttpConnection::startsWithBytesThatWereReadBefore()
{
    HttpFixture f({}, "GET /early HTTP/1.1\r\nHo"_ba);
    f.client.send("st: a\r\n\r\n"_ba);
    QCOMPARE(f.client.response().body, "GET /early "_ba);
}

void tst_HttpConnection::tellsWhoAsks()
{
    HttpFixture f;
    f.client.get("/"_ba);
    f.client.response();
    QCOMPARE(f.requests.first().peerAddress, "127.0.0.1"_ba);
    QCOMPARE(f.requests.first().peerPort, f.client.socket().localPort());
    QVERIFY(!f.requests.first().secure);
}

void tst_HttpConnection::joinsChunks()
{
    HttpFixture f;
    f.client.send("POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                  "3\r\nabc\r\n2;ext=1\r\nde\r\n0\r\n\r\n"
                  "GET /next HTTP/1.1\r\nHost: a\r\n\r\n"_ba);
    QCOMPARE(f.client.response().body, "POST /x abcde"_ba);
    QCOMPARE(f.client.response().body, "GET /next "_ba);
}

void tst_HttpConnection::keepsAliveByVersionAndField_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("stays");

    QTest::newRow("HTTP/1.1") << "HTTP/1.1"_ba
                              << "Host: a\r\n"_ba << true;
    QTest::newRow("HTTP/1.1, close") << "HTTP/1.1"_ba
                                     << "Host: a\r\nConnection: close\r\n"_ba << false;
    QTest::newRow("HTTP/1.0") << "HTTP/1.0"_ba
                              << ""_ba << false;
    QTest::newRow("HTTP/1.0, keep-alive") << "HTTP/1.0"_ba
                                          << "Connection: keep-alive\r\n"_ba << true;
}

void tst_HttpConnection::keepsAliveByVersionAndField()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, field);
    QFETCH(bool, stays);
    HttpFixture f;
    f.client.send("GET /1 " + version + "\r\n" + field + "\r\n");
    QCOMPARE(f.client.response().body, "GET /1 "_ba);
    if (stays) {
        f.client.get("/2"_ba);
        QCOMPARE(f.client.response().body, "GET /2 "_ba);
    } else {
        QVERIFY(f.client.waitUntilClosed());
    }
}

void tst_HttpConnection::sendsNoBodyToHead()
{
    HttpFixture f;
    f.client.send("HEAD /x HTTP/1.1\r\nHost: a\r\n\r\nGET /y HTTP/1.1\r\nHost: a\r\n\r\n"_ba);
    const RawResponse head = f.client.responseToHead();
    QCOMPARE(head.headers.value("content-length"),
             QByteArray::number(qsizetype(strlen("HEAD /x "))));
    QCOMPARE(f.client.response().body, "GET /y "_ba);
}

void tst_HttpConnection::asksForABodyThatIsExpected()
{
    HttpFixture f;
    f.client.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n"
                  "Expect: 100-continue\r\n\r\n"_ba);
    QTRY_COMPARE(f.client.received(), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
    QCOMPARE(f.client.response().status, 100);
    f.client.send("body"_ba);
    QCOMPARE(f.client.response().body, "POST /x body"_ba);

    // A body that comes along needs no invitation.
    f.client.post("/y"_ba, "body"_ba, "Expect: 100-continue\r\n"_ba);
    QCOMPARE(f.client.response().status, 200);
}

void tst_HttpConnection::announcesTheHeadBeforeTheBody()
{
    HttpFixture f;
    f.client.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbo"_ba);
    QTRY_COMPARE(f.log, QStringList{u"head /x"_s});
    f.client.send("dy"_ba);
    QTRY_COMPARE(f.log, (QStringList{u"head /x"_s, u"POST /x"_s}));
}

void tst_HttpConnection::refusesByTheHeadAlone()
{
    HttpFixture f;
    f.client.send("POST /refused HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n"
                  "Expect: 100-continue\r\n\r\n"_ba);
    QCOMPARE(f.client.response().status, 403); // and no 100 Continue
    f.client.send("GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"_ba);
    QCoreApplication::processEvents();
    f.advance(Duration(2'000));
    QVERIFY(f.client.waitUntilClosed());
    QVERIFY(f.requests.isEmpty());
}

void tst_HttpConnection::closesBehindAResponseThatAsksForIt()
{
    HttpFixture f;
    f.answers = false;
    f.client.get("/"_ba);
    QTRY_COMPARE(f.requests.size(), 1);
    EngineIoHttpResponse response = EngineIoHttpResponse::text(200, "bye"_ba);
    response.close = true;
    f.connection->respond(response);
    const RawResponse got = f.client.response();
    QCOMPARE(got.body, "bye"_ba);
    QCOMPARE(got.headers.value("connection"), "close"_ba);
    QVERIFY(f.client.waitUntilClosed());
    QTRY_COMPARE(f.log.last(), u"closed"_s);
}

void tst_HttpConnection::tellsWhenTheClientGoesBeforeTheAnswer()
{
    HttpFixture f;
    f.answers = false;
    f.client.get("/x"_ba);
    QTRY_COMPARE(f.requests.size(), 1);
    f.client.close();
    QTRY_COMPARE(f.log, (QStringList{u"head /x"_s, u"GET /x"_s, u"aborted"_s, u"closed"_s}));
    f.answer("too late"_ba); // harmless
}

void tst_HttpConnection::tellsNothingWhenTheClientGoesAfterTheAnswer()
{
    HttpFixture f;
    f.client.get("/x"_ba);
    f.client.response();
    f.client.close();
    QTRY_COMPARE(f.log, (QStringList{u"head /x"_s, u"GET /x"_s, u"closed"_s}));
}

void tst_HttpConnection::givesItsSocketUpWithWhatFollows()
{
    HttpFixture f;
    f.answers = false;
    f.client.send("GET /x HTTP/1.1\r\nHost: a\r\n\r\nframes"_ba);
    QTRY_COMPARE(f.requests.size(), 1);
    QByteArray behindHead;
    const auto stream = f.connection->takeStream(&behindHead);
    QCOMPARE(behindHead, "frames"_ba);
    f.connection.reset();
    stream->write("still open");
    stream->flush();
    QTRY_COMPARE(f.client.received(), "still open"_ba);
}

void tst_HttpConnection::hasNoDeadlineWhileItWaitsForTheAnswer()
{
    HttpFixture f;
    f.answers = false;
    f.client.get("/x"_ba);
    QTRY_COMPARE(f.requests.size(), 1);
    QCOMPARE(f.deadlines.next(), NotDue);
    f.advance(std::chrono::hours(1));
    f.answer("at last"_ba);
    QCOMPARE(f.client.response().body, "at last"_ba);
    QVERIFY(f.deadlines.next() != NotDue);
}

QTEST_GUILESS_MAIN(tst_HttpConnection)
#include "tst_httpconnection.moc"
