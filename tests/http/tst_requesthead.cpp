// SPDX-License-Identifier: MIT
#include "http/requestparser.h"

#include <QtTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_RequestHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValidRequests_data();
    void readsValidRequests();
    void refusesMalformedRequests_data();
    void refusesMalformedRequests();
    void refusesControlCharactersEverywhere();
    void putsTheHostOfAnAbsoluteTargetIntoTheHostField();
    void keepsFieldsInTheirOrderAndWithoutSpacesAround();
    void keepsAliveByVersionAndConnection_data();
    void keepsAliveByVersionAndConnection();
    void readsChunkSizes_data();
    void readsChunkSizes();
};

static const QByteArray Post = "POST / HTTP/1.1\r\nHost: a\r\n"_ba;

void tst_RequestHead::readsValidRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");

    const QByteArray host = "Host: a\r\n\r\n"_ba;
    QTest::newRow("origin-form") << "GET /x?y=1 HTTP/1.1\r\n" + host << "/x?y=1"_ba
                                 << ""_ba;
    QTest::newRow("HTTP/1.0 without Host") << "GET / HTTP/1.0\r\n\r\n"_ba
                                           << "/"_ba
                                           << ""_ba;
    QTest::newRow("absolute-form") << "GET http://b/x?y HTTP/1.1\r\n" + host << "/x?y"_ba
                                   << ""_ba;
    QTest::newRow("absolute-form, no path") << "GET HTTP://b HTTP/1.1\r\n" + host << "/"_ba
                                            << ""_ba;
    QTest::newRow("absolute-form, only a query")
        << "GET https://b:1?q HTTP/1.1\r\n" + host << "/?q"_ba
        << ""_ba;
    QTest::newRow("absolute-form of *") << "OPTIONS http://b HTTP/1.1\r\n" + host << "*"_ba
                                        << ""_ba;
    QTest::newRow("asterisk-form") << "OPTIONS * HTTP/1.1\r\n" + host << "*"_ba
                                   << ""_ba;
    QTest::newRow("unescaped characters") << "GET /{|} HTTP/1.1\r\n" + host << "/{|}"_ba
                                          << ""_ba;
    QTest::newRow("any token is a method") << "a!#$%&'*+-.^_`|~9 / HTTP/1.1\r\n" + host << "/"_ba
                                           << ""_ba;
    QTest::newRow("one CRLF before it") << "\r\nGET / HTTP/1.1\r\n" + host << "/"_ba
                                        << ""_ba;
    QTest::newRow("empty Host") << "GET / HTTP/1.1\r\nHost:\r\n\r\n"_ba
                                << "/"_ba
                                << ""_ba;
    QTest::newRow("IPv6 Host") << "GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n"_ba
                               << "/"_ba
                               << ""_ba;
    QTest::newRow("obs-text in a value") << "GET / HTTP/1.1\r\nX: \xff\r\n" + host << "/"_ba
                                         << ""_ba;
    QTest::newRow("length") << Post + "Content-Length: 3\r\n\r\nabc"
                            << "/"_ba
                            << "abc"_ba;
    QTest::newRow("length 0") << Post + "Content-Length: 0\r\n\r\n"
                              << "/"_ba
                              << ""_ba;
    QTest::newRow("zeros before the length") << Post + "Content-Length: 003\r\n\r\nabc"
                                             << "/"_ba
                                             << "abc"_ba;
    QTest::newRow("chunked")
        << Post + "Transfer-Encoding: Chunked\r\n\r\n3\r\nabc\r\n02;x=\"y\"\r\nde\r\n0\r\n\r\n"
        << "/"_ba
        << "abcde"_ba;
    QTest::newRow("trailers")
        << Post + "Transfer-Encoding: chunked\r\n\r\nA ; x\r\n0123456789\r\n0\r\nT: 1\r\n\r\n"
        << "/"_ba
        << "0123456789"_ba;
    QTest::newRow("unknown expectation in HTTP/1.0") << "GET / HTTP/1.0\r\nExpect: x\r\n\r\n"_ba
                                                     << "/"_ba
                                                     << ""_ba;
}

void tst_RequestHead::readsValidRequests()
{
    QFETCH(QByteArray, bytes);
    RequestParser parser;
    parser.append(bytes);
    QVERIFY(!parser.error());
    const auto request = parser.takeRequest();
    QVERIFY(request);
    QTEST(request->target, "target");
    QTEST(request->body, "body");
    QVERIFY(parser.isIdle());
}

void tst_RequestHead::refusesMalformedRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    const auto line = [](const char *name, const QByteArray &requestLine, int status = 400) {
        QTest::newRow(name) << requestLine + "\r\nHost: a\r\n\r\n" << status;
    };
    line("no version", "GET /");
    line("only a method", "GET");
    line("two empty lines", "\r\n\r\nGET / HTTP/1.1");
    line("space in front", " GET / HTTP/1.1");
    line("two spaces behind the method", "GET  / HTTP/1.1");
    line("two spaces behind the target", "GET /  HTTP/1.1");
    line("space at the end", "GET / HTTP/1.1 ");
    line("space in the target", "GET /a b HTTP/1.1");
    line("tab for a space", "GET\t/\tHTTP/1.1");
    line("method is no token", "G(T / HTTP/1.1");
    line("target is not ASCII", "GET /\xc3\xa4 HTTP/1.1");
    line("fragment", "GET /#a HTTP/1.1");
    line("relative target", "GET a HTTP/1.1");
    line("authority-form", "CONNECT a:443 HTTP/1.1");
    line("CONNECT of a path", "CONNECT / HTTP/1.1");
    line("CONNECT in absolute-form", "CONNECT http://a/ HTTP/1.1");
    line("* with GET", "GET * HTTP/1.1");
    line("absolute-form without host", "GET http:///x HTTP/1.1");
    line("absolute-form with user", "GET http://u@a/ HTTP/1.1");
    line("absolute-form of another scheme", "GET ftp://a/ HTTP/1.1");
    line("lower-case version", "GET / http/1.1");
    line("garbage for a version", "GET / HTTP/x.y");
    line("two digits in a version", "GET / HTTP/1.10");
    line("another protocol", "GET / ICY/1.1");
    line("HTTP/0.9", "GET / HTTP/0.9", 505);
    line("HTTP/1.2", "GET / HTTP/1.2", 505);
    line("HTTP/2", "GET / HTTP/2", 505);
    line("HTTP/2 preface", "PRI * HTTP/2.0", 505);
    line("HTTP/3.0", "GET / HTTP/3.0", 505);

    const auto fields = [](const char *name, const QByteArray &lines, int status = 400) {
        QTest::newRow(name) << Post + lines + "\r\n\r\n" << status;
    };
    fields("space before the colon", "X : 1");
    fields("no colon", "X");
    fields("empty name", ": 1");
    fields("name is no token", "X(: 1");
    fields("folded line", "X: 1\r\n 2");
    fields("folded with a tab", "X: 1\r\n\t2");
    fields("space before the first name", " X: 1");
    fields("bare LF", "X: 1\nY: 2");
    fields("bare CR", "X: 1\rY: 2");
    fields("two Hosts", "Host: a");
    fields("both lengths", "Content-Length: 3\r\nTransfer-Encoding: chunked");
    fields("both lengths, the other order", "Transfer-Encoding: chunked\r\nContent-Length: 3");
    fields("both lengths, unknown coding", "Transfer-Encoding: x\r\nContent-Length: 3");
    fields("length twice", "Content-Length: 3\r\nContent-Length: 3");
    fields("length as a list", "Content-Length: 3, 3");
    fields("signed length", "Content-Length: +3");
    fields("negative length", "Content-Length: -3");
    fields("empty length", "Content-Length:");
    fields("hexadecimal length", "Content-Length: 0x3");
    fields("length with a space", "Content-Length: 1 2");
    fields("length of more than 63 bits", "Content-Length: 9223372036854775808");
    fields("length of more than 64 bits", "Content-Length: 18446744073709551619");
    fields("gzip coding", "Transfer-Encoding: gzip", 501);
    fields("two codings", "Transfer-Encoding: gzip, chunked", 501);
    fields("chunked twice", "Transfer-Encoding: chunked, chunked", 501);
    fields("two coding fields", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", 501);
    fields("chunked with a control character", "Transfer-Encoding: \vchunked");
    fields("unknown expectation", "Expect: more", 417);
    QTest::newRow("no Host") << "GET / HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("Host with a path") << "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n"_ba << 400;
    QTest::newRow("two Hosts in HTTP/1.0")
        << "GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n"_ba << 400;
    QTest::newRow("chunked in HTTP/1.0")
        << "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"_ba << 400;
    QTest::newRow("bare LF behind the request line") << "GET / HTTP/1.1\nHost: a\r\n\r\n"_ba << 400;
    QTest::newRow("bare LF for the empty line") << "GET / HTTP/1.1\r\nHost: a\r\n\n"_ba << 400;
    QTest::newRow("bare LF before it") << "\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 400;

    const auto chunks = [](const char *name, const QByteArray &bytes, int status = 400) {
        QTest::newRow(name) << Post + "Transfer-Encoding: chunked\r\n\r\n" + bytes << status;
    };
    chunks("no chunk size", "\r\nabc\r\n");
    chunks("chunk size is no number", "x\r\n");
    chunks("chunk size with 0x", "0x3\r\nabc\r\n");
    chunks("signed chunk size", "+3\r\nabc\r\n");
    chunks("space before the chunk size", " 3\r\nabc\r\n");
    chunks("space behind the chunk size", "3 \r\nabc\r\n");
    chunks("chunk size of more than 64 bits", "10000000000000003\r\nabc\r\n");
    chunks("huge chunk", "ffffffffffffffff\r\n", 413);
    chunks("bare LF behind the chunk size", "3\nabc\r\n");
    chunks("chunk longer than its size", "3\r\nabcd\r\n0\r\n\r\n");
    chunks("bare LF behind the chunk", "3\r\nabc\n0\r\n\r\n");
    chunks("control character in an extension", "3;\x01\r\nabc\r\n");
    chunks("bare CR in an extension", "3;a\rb\r\nabc\r\n");
    chunks("malformed trailer", "0\r\nX\r\n\r\n");
    chunks("length in the trailers", "0\r\nContent-Length: 5\r\n\r\n");
    chunks("coding in the trailers", "0\r\ntransfer-encoding: chunked\r\n\r\n");
    chunks("folded trailer", "0\r\nX: 1\r\n 2\r\n\r\n");
}

void tst_RequestHead::refusesMalformedRequests()
{
    QFETCH(QByteArray, bytes);
    RequestParser parser;
    parser.append(bytes);
    QVERIFY(!parser.takeRequest());
    QVERIFY(parser.error());
    QTEST(statusFor(*parser.error()), "status");

    parser.append("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(!parser.takeRequest());
    QVERIFY(parser.error());
    QCOMPARE(parser.bufferedBytes(), 0);
}

void tst_RequestHead::refusesControlCharactersEverywhere()
{
    const QByteArray valid = "GET /t HTTP/1.1\r\nHost: h\r\nName: value\r\n\r\n"_ba;
    for (const char control : {'\0', '\x01', '\b', '\v', '\r', '\n', '\x1f', '\x7f'}) {
        for (qsizetype i = 0; i <= valid.size() - 4; ++i) {
            QByteArray bytes = valid;
            bytes.insert(i, control);
            if (bytes.startsWith("\r\n") || bytes == valid)
                continue;
            RequestParser parser;
            parser.append(bytes);
            QVERIFY2(parser.error() == RequestError::BadRequest,
                     bytes.toPercentEncoding().constData());
        }
    }
}

void tst_RequestHead::putsTheHostOfAnAbsoluteTargetIntoTheHostField()
{
    RequestParser parser;
    parser.append("GET http://real:81/x HTTP/1.1\r\nHost: other\r\n\r\n");
    const auto request = parser.takeRequest();
    QVERIFY(request);
    QCOMPARE(request->headers.values("host"), QList<QByteArray>{"real:81"});
    QCOMPARE(request->path(), "/x"_ba);
}

void tst_RequestHead::keepsFieldsInTheirOrderAndWithoutSpacesAround()
{
    RequestParser parser;
    parser.append("GET / HTTP/1.1\r\nHost:a\r\nX:  1 2\t \r\nx:\r\n\r\n");
    const auto request = parser.takeRequest();
    QVERIFY(request);
    const QList<EngineIoHttpHeaders::Field> expected{{"Host", "a"}, {"X", "1 2"}, {"x", ""}};
    QCOMPARE(request->headers.fields(), expected);
}

void tst_RequestHead::keepsAliveByVersionAndConnection_data()
{
    QTest::addColumn<int>("minorVersion");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("expected");

    QTest::newRow("1.1") << 1 << ""_ba << true;
    QTest::newRow("1.1 close") << 1 << "upgrade, Close"_ba << false;
    QTest::newRow("1.1 another word") << 1 << "closed"_ba << true;
    QTest::newRow("1.0") << 0 << ""_ba << false;
    QTest::newRow("1.0 keep-alive") << 0 << "Keep-Alive"_ba << true;
    QTest::newRow("1.0 both") << 0 << "keep-alive, close"_ba << false;
}

void tst_RequestHead::keepsAliveByVersionAndConnection()
{
    QFETCH(int, minorVersion);
    QFETCH(QByteArray, connection);
    EngineIoHttpRequest request;
    request.minorVersion = minorVersion;
    request.headers.append("Connection"_ba, connection);
    QTEST(keepsAlive(request), "expected");
}

void tst_RequestHead::readsChunkSizes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<quint64>("expected");

    QTest::newRow("digits") << "0"_ba << quint64(0);
    QTest::newRow("both cases") << "aF"_ba << quint64(0xaf);
    QTest::newRow("sixteen digits") << "7fffffffffffffff"_ba << quint64(0x7fffffffffffffff);
    QTest::newRow("extension") << "10;a=b;c"_ba << quint64(16);
}

void tst_RequestHead::readsChunkSizes()
{
    QFETCH(QByteArray, line);
    const std::optional<quint64> size = parseChunkSize(line);
    QVERIFY(size);
    QTEST(*size, "expected");
}

QTEST_APPLESS_MAIN(tst_RequestHead)
#include "tst_requesthead.moc"
