// SPDX-License-Identifier: MIT
#include "http/responseparser.h"

#include <QtTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using Body = ResponseParser::Body;

class tst_ResponseParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOne_data();
    void readsOne();
    void readsItInAnyPieces_data();
    void readsItInAnyPieces();
    void endsABodyWithTheConnection();
    void readsSeveral();
    void countsABodyThatIsNotKept();
    void leavesWhatIsBehindAnUpgrade();
    void givesUp_data();
    void givesUp();
    void limitsWhatItKeeps();
};

static const QByteArray Chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"
                                  "3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\nT: 1\r\n\r\n"_ba;

void tst_ResponseParser::readsOne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Body>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("length") << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"_ba << Body::Keep
                            << 200 << "ok"_ba;
    QTest::newRow("empty") << "HTTP/1.1 400 \r\ncontent-length:0\r\n\r\n"_ba << Body::Keep << 400
                           << ""_ba;
    QTest::newRow("no reason") << "HTTP/1.0 200\r\nContent-Length: 0\r\n\r\n"_ba << Body::Keep
                               << 200 << ""_ba;
    QTest::newRow("chunked") << Chunked << Body::Keep << 200 << "abc0123456789"_ba;
    QTest::newRow("chunks before a length")
        << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"_ba
        << Body::Keep << 200 << ""_ba;
    QTest::newRow("same length twice")
        << "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx"_ba << Body::Keep
        << 200 << "x"_ba;
    QTest::newRow("to HEAD") << "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"_ba << Body::None
                             << 200 << ""_ba;
    QTest::newRow("204") << "HTTP/1.1 204 No Content\r\n\r\n"_ba << Body::Keep << 204 << ""_ba;
    QTest::newRow("304") << "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n"_ba
                         << Body::Keep << 304 << ""_ba;
    QTest::newRow("interim") << "HTTP/1.1 100 Continue\r\n\r\n"_ba << Body::Keep << 100 << ""_ba;
    QTest::newRow("empty line in front")
        << "\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"_ba << Body::Keep << 200 << ""_ba;
}

void tst_ResponseParser::readsOne()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Body, kind);
    ResponseParser parser;
    parser.append(bytes);
    const auto response = parser.takeResponse(kind);
    QVERIFY(response);
    QTEST(response->status, "status");
    QTEST(response->body, "body");
    QCOMPARE(response->bodySize, response->body.size());
    QVERIFY(response->head.startsWith("HTTP/1."));
    QVERIFY(!response->head.endsWith('\n'));
    QVERIFY(parser.isEmpty());
    QVERIFY(!parser.takeResponse(kind));
}

void tst_ResponseParser::readsItInAnyPieces_data()
{
    readsOne_data();
}

void tst_ResponseParser::readsItInAnyPieces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Body, kind);
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        ResponseParser parser;
        parser.append(bytes.first(cut));
        QVERIFY(!parser.takeResponse(kind));
        parser.append(bytes.sliced(cut));
        const auto response = parser.takeResponse(kind);
        QVERIFY(response);
        QTEST(response->body, "body");
    }
}

void tst_ResponseParser::endsABodyWithTheConnection()
{
    ResponseParser parser;
    parser.append("HTTP/1.1 200 OK\r\n\r\nuntil ");
    QVERIFY(!parser.takeResponse(Body::Keep));
    parser.append("the end");
    QVERIFY(!parser.takeResponse(Body::Keep));
    parser.end();
    const auto response = parser.takeResponse(Body::Keep);
    QVERIFY(response);
    QCOMPARE(response->body, "until the end"_ba);
}

void tst_ResponseParser::readsSeveral()
{
    ResponseParser parser;
    parser.append("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na" + Chunked
                  + "HTTP/1.1 404 Not Found\r\nContent-Length: 1\r\n\r\nb");
    QCOMPARE(parser.takeResponse(Body::Keep)->body, "a"_ba);
    QCOMPARE(parser.takeResponse(Body::Keep)->status, 200);
    const auto last = parser.takeResponse(Body::Keep);
    QCOMPARE(last->body, "b"_ba);
    QCOMPARE(last->head, "HTTP/1.1 404 Not Found\r\nContent-Length: 1"_ba);
}

void tst_ResponseParser::countsABodyThatIsNotKept()
{
    ResponseParser parser;
    parser.append(Chunked);
    const auto response = parser.takeResponse(Body::Skip);
    QVERIFY(response);
    QCOMPARE(response->bodySize, 13);
    QVERIFY(response->body.isEmpty());
}

void tst_ResponseParser::leavesWhatIsBehindAnUpgrade()
{
    ResponseParser parser;
    parser.append("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n\x81\x01x");
    QCOMPARE(parser.takeResponse(Body::Keep)->status, 101);
    QCOMPARE(parser.takeRemaining(), "\x81\x01x"_ba);
}

void tst_ResponseParser::givesUp_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("no HTTP") << "SSH-2.0-x\r\n\r\n"_ba;
    QTest::newRow("HTTP/2") << "HTTP/2 200 OK\r\n\r\n"_ba;
    QTest::newRow("status") << "HTTP/1.1 20 OK\r\n\r\n"_ba;
    QTest::newRow("field") << "HTTP/1.1 200 OK\r\nno colon\r\n\r\n"_ba;
    QTest::newRow("folded field") << "HTTP/1.1 200 OK\r\nA: 1\r\n 2\r\n\r\n"_ba;
    QTest::newRow("length") << "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n"_ba;
    QTest::newRow("negative length") << "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"_ba;
    QTest::newRow("huge length")
        << "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n"_ba;
    QTest::newRow("two lengths")
        << "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"_ba;
    QTest::newRow("chunk size") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n"_ba;
    QTest::newRow("chunk end")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n"_ba;
}

void tst_ResponseParser::givesUp()
{
    QFETCH(QByteArray, bytes);
    ResponseParser parser;
    parser.append(bytes);
    QVERIFY(!parser.takeResponse(Body::Keep));
    QVERIFY(parser.hasError());
    parser.append("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(!parser.takeResponse(Body::Keep));
}

void tst_ResponseParser::limitsWhatItKeeps()
{
    const ResponseLimits limits{64, 10};
    ResponseParser longHead(limits);
    longHead.append("HTTP/1.1 200 OK\r\nA: " + QByteArray(64, 'x'));
    QVERIFY(!longHead.takeResponse(Body::Keep));
    QVERIFY(longHead.hasError());

    const QByteArray bytes = "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n" + QByteArray(11, 'x');
    ResponseParser kept(limits);
    kept.append(bytes);
    QVERIFY(!kept.takeResponse(Body::Keep));
    QVERIFY(kept.hasError());
    ResponseParser skipped(limits);
    skipped.append(bytes);
    QVERIFY(skipped.takeResponse(Body::Skip));
}

QTEST_APPLESS_MAIN(tst_ResponseParser)
#include "tst_responseparser.moc"
