// SPDX-License-Identifier: MIT
#include "http/requestparser.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_RequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameByteByByteAndInAnySplit_data();
    void givesTheSameByteByByteAndInAnySplit();
    void mutatedBytesGiveTheSameInAnySplit();
    void takesPipelinedRequestsInTheirOrder();
    void doesNotReadOnBeforeTheRequestIsTaken();
    void handsOverTheBytesBehindAnUpgrade();
    void keepsBytesThatComeBehindATakenRequestUnread();
    void showsTheHeadBeforeTheBodyIsThere();
    void asksForContinueUntilTheBodyBegins_data();
    void asksForContinueUntilTheBodyBegins();
    void isIdleBetweenRequests();
    void readsLongDripsInLinearTime();
};

struct Outcome
{
    QList<EngineIoHttpRequest> requests;
    std::optional<RequestError> error;
};

static void take(RequestParser &parser, Outcome &outcome)
{
    while (auto request = parser.takeRequest())
        outcome.requests.append(std::move(*request));
    outcome.error = parser.error();
}

static RequestLimits smallLimits()
{
    return {.requestLine = 200, .headerBytes = 300, .headerCount = 5, .body = 64};
}

static Outcome parseWhole(const QByteArray &bytes)
{
    RequestParser parser(smallLimits());
    Outcome outcome;
    parser.append(bytes);
    take(parser, outcome);
    return outcome;
}

static Outcome parseInPieces(QByteArrayView bytes, QRandomGenerator *random)
{
    RequestParser parser(smallLimits());
    Outcome outcome;
    while (!bytes.isEmpty()) {
        const qsizetype wanted = random ? random->bounded(1, 20) : 1;
        const qsizetype size = std::min(bytes.size(), wanted);
        parser.append(bytes.first(size));
        take(parser, outcome);
        bytes = bytes.sliced(size);
    }
    return outcome;
}

static bool isSame(const EngineIoHttpRequest &a, const EngineIoHttpRequest &b)
{
    return a.method == b.method && a.target == b.target && a.minorVersion == b.minorVersion
           && a.headers.fields() == b.headers.fields() && a.body == b.body;
}

static bool isSame(const Outcome &a, const Outcome &b)
{
    return a.error == b.error
           && std::equal(a.requests.begin(), a.requests.end(), b.requests.begin(), b.requests.end(),
                         [](const auto &x, const auto &y) { return isSame(x, y); });
}

static QByteArray conversation()
{
    return "GET /engine.io/?EIO=4 HTTP/1.1\r\nHost: a\r\nCookie: io=1\r\n\r\n"
           "POST /1 HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n4abc\n"
           "\r\nPOST /2 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
           "3;ext=1\r\n\r\n\r\r\n10\r\n0123456789abcdef\r\n0\r\nT: 1\r\n\r\n"
           "OPTIONS * HTTP/1.0\r\n\r\n"_ba;
}

void tst_RequestParser::givesTheSameByteByByteAndInAnySplit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("fails");

    QTest::newRow("valid") << conversation() << 4 << false;
    QTest::newRow("malformed at the end") << conversation() + "GET /\n" << 4 << true;
    QTest::newRow("long line") << conversation() + "GET /" + QByteArray(300, 'x') << 4 << true;
    QTest::newRow("long field") << conversation() + "GET / HTTP/1.1\r\nX: " + QByteArray(400, 'x')
                                << 4 << true;
    QTest::newRow("incomplete") << conversation().chopped(1) << 3 << false;
}

void tst_RequestParser::givesTheSameByteByByteAndInAnySplit()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, fails);
    const Outcome whole = parseWhole(bytes);
    QTEST(int(whole.requests.size()), "requests");
    QCOMPARE(whole.error.has_value(), fails);
    QVERIFY(isSame(parseInPieces(bytes, nullptr), whole));

    QRandomGenerator random(20240229);
    for (int round = 0; round < 200; ++round)
        QVERIFY(isSame(parseInPieces(bytes, &random), whole));
}

void tst_RequestParser::mutatedBytesGiveTheSameInAnySplit()
{
    static constexpr char Replacements[] = "\r\n \t:;,0159afgx/*\x7f\xff";
    QRandomGenerator random(7);
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = conversation();
        for (int changes = random.bounded(1, 4); changes > 0; --changes)
            bytes[random.bounded(int(bytes.size()))]
                = Replacements[random.bounded(int(sizeof Replacements))]; // the last one is NUL
        const Outcome whole = parseWhole(bytes);
        refused += whole.error ? 1 : 0;
        QVERIFY2(isSame(parseInPieces(bytes, nullptr), whole),
                 bytes.toPercentEncoding().constData());
        QVERIFY2(isSame(parseInPieces(bytes, &random), whole),
                 bytes.toPercentEncoding().constData());
    }
    QVERIFY(refused > 1000);
    QVERIFY(refused < 3000);
}

void tst_RequestParser::takesPipelinedRequestsInTheirOrder()
{
    const Outcome outcome = parseWhole(conversation());
    QCOMPARE(outcome.requests.size(), 4);
    QCOMPARE(outcome.requests[0].target, "/engine.io/?EIO=4"_ba);
    QCOMPARE(outcome.requests[1].body, "4abc\n"_ba);
    QCOMPARE(outcome.requests[2].body, "\r\n\r0123456789abcdef"_ba);
    QVERIFY(!outcome.requests[2].headers.contains("t"));
    QCOMPARE(outcome.requests[3].minorVersion, 0);
}

void tst_RequestParser::doesNotReadOnBeforeTheRequestIsTaken()
{
    RequestParser parser;
    parser.append("GET /1 HTTP/1.1\r\nHost: a\r\n\r\nnonsense\r\n\r\n");
    parser.append("more\r\n");
    QVERIFY(!parser.error());
    QVERIFY(parser.head());
    QCOMPARE(parser.head()->target, "/1"_ba);
    QVERIFY(parser.takeRequest());
    QVERIFY(!parser.error());
    QVERIFY(!parser.head());
    QVERIFY(!parser.takeRequest());
    QVERIFY(parser.error());
}

void tst_RequestParser::handsOverTheBytesBehindAnUpgrade()
{
    const QByteArray frames("\x81\x85\0\n\r\n", 6);
    RequestParser parser;
    parser.append("GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n\r\n" + frames);
    QVERIFY(parser.takeRequest());
    QCOMPARE(parser.bufferedBytes(), frames.size());
    QCOMPARE(parser.takeRemaining(), frames);
    QCOMPARE(parser.takeRemaining(), QByteArray());
    QVERIFY(parser.isIdle());
}

void tst_RequestParser::keepsBytesThatComeBehindATakenRequestUnread()
{
    RequestParser parser;
    parser.append("GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n\r\n");
    QVERIFY(parser.takeRequest());
    parser.append("\x81\n");
    parser.append("\x82");
    QVERIFY(!parser.error());
    QVERIFY(!parser.isIdle());
    QCOMPARE(parser.takeRemaining(), "\x81\n\x82"_ba);
}

void tst_RequestParser::showsTheHeadBeforeTheBodyIsThere()
{
    RequestParser parser;
    parser.append("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r");
    QVERIFY(!parser.head());
    parser.append("\n");
    QVERIFY(parser.head());
    QCOMPARE(parser.head()->target, "/x"_ba);
    QCOMPARE(parser.bodyBytesExpected(), 4);
    QCOMPARE(parser.bodyBytesReceived(), 0);
    parser.append("abc");
    QCOMPARE(parser.bodyBytesReceived(), 3);
    QVERIFY(!parser.takeRequest());
    parser.append("d");
    QVERIFY(parser.head());
    QCOMPARE(parser.takeRequest()->body, "abcd"_ba);
    QVERIFY(!parser.head());
}

void tst_RequestParser::asksForContinueUntilTheBodyBegins_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("expected");

    QTest::newRow("length")
        << "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\nContent-Length: 3\r\n\r\n"_ba
        << true;
    QTest::newRow("chunked")
        << "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
        << true;
    QTest::newRow("no body") << "GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n"_ba
                             << false;
    QTest::newRow("HTTP/1.0")
        << "POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n"_ba << false;
    QTest::newRow("too long")
        << "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3000000\r\n\r\n"_ba
        << false;
}

void tst_RequestParser::asksForContinueUntilTheBodyBegins()
{
    QFETCH(QByteArray, head);
    RequestParser waiting;
    waiting.append(head);
    QVERIFY(!waiting.takeRequest() || !waiting.expectsContinue());
    QTEST(waiting.expectsContinue(), "expected");
    waiting.append("1");
    QVERIFY(!waiting.expectsContinue());

    RequestParser atOnce;
    atOnce.append(head + "1");
    QVERIFY(!atOnce.expectsContinue());
}

void tst_RequestParser::isIdleBetweenRequests()
{
    RequestParser parser;
    QVERIFY(parser.isIdle());
    parser.append("G");
    QVERIFY(!parser.isIdle());
    parser.append("ET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(!parser.isIdle());
    QVERIFY(parser.takeRequest());
    QVERIFY(parser.isIdle());
    QVERIFY(!parser.takeRequest());
    QVERIFY(parser.isIdle());
    parser.append("\r\n");
    QVERIFY(parser.isIdle());
    parser.append("G");
    QVERIFY(!parser.isIdle());
}

void tst_RequestParser::readsLongDripsInLinearTime()
{
    // Searching the line from its start with every byte would look at 8 * 10^12 bytes,
    // minutes beyond the time limit of a test.
    const RequestLimits limits{
        .requestLine = 5'000'000, .headerBytes = 100, .headerCount = 5, .body = 0};
    RequestParser parser(limits);
    const QByteArray line = "GET /" + QByteArray(4'000'000, 'x') + " HTTP/1.0\r\n\r\n";
    for (qsizetype i = 0; i < line.size(); ++i)
        parser.append(QByteArrayView(line).sliced(i, 1));
    const auto request = parser.takeRequest();
    QVERIFY(request);
    QCOMPARE(request->target.size(), 4'000'001);
}

QTEST_APPLESS_MAIN(tst_RequestParser)
#include "tst_requestparser.moc"
