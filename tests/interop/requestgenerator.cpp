// SPDX-License-Identifier: MIT
#include "requestgenerator.h"

using namespace Qt::StringLiterals;

const QByteArray &RequestGenerator::oneOf(const QByteArrayList &choices)
{
    return choices[m_random.bounded(choices.size())];
}

const QByteArray &RequestGenerator::mostly(const QByteArrayList &usual, const QByteArrayList &odd)
{
    return oneOf(chance(93) ? usual : odd);
}

QByteArray RequestGenerator::lineEnd()
{
    static const QByteArrayList Odd{"\n", "\r", "\n\r", "\r\r\n", " \r\n", "\t\r\n", "\0\r\n"_ba};
    return chance(98) ? "\r\n"_ba : oneOf(Odd);
}

QByteArray RequestGenerator::field()
{
    static const QByteArrayList Names{"Accept", "Cookie", "X-Test", "Connection", "Upgrade",
                                      "Expect", "TE",     "Origin", "Keep-Alive", "Trailer"};
    static const QByteArrayList OddNames{"",
                                         " X",
                                         "X ",
                                         "X\t",
                                         "X-\0"_ba,
                                         "X\x80",
                                         "(X)",
                                         "X/Y",
                                         "Host",
                                         "content-length",
                                         "Content-Length ",
                                         "Transfer-Encoding",
                                         "\tContent-Length",
                                         "Content_Length",
                                         "X\x7f",
                                         "X\"Y",
                                         "X\rY",
                                         "X\nY"};
    static const QByteArrayList Colons{":", "::", " :", ";", ""};
    static const QByteArrayList Values{"a",        "*/*",       "io=1; b=2", "keep-alive",
                                       "close",    "websocket", "Upgrade",   "100-continue",
                                       "trailers", "1"};
    static const QByteArrayList OddValues{"",      "a\tb",     "a\r\n b",  "a\r\n\tb", "a\0b"_ba,
                                          "a\x80", "\xc3\xa4", "a\x7f",    "a\x01",    "a\rb",
                                          "a\nb",  "\"a",      "\v",       "\f",       "chunked",
                                          "  a  ", "\r\n",     "a, b,, c", "0",        "other"};
    const QByteArray colon = chance(97) ? Colons.first() : oneOf(Colons);
    const QByteArray space = chance(90) ? " "_ba : oneOf({"", "\t", "  ", " \t "});
    return mostly(Names, OddNames) + colon + space + mostly(Values, OddValues) + lineEnd();
}

QByteArray RequestGenerator::chunkedBody()
{
    static const QByteArrayList Sizes{"3", "03", "0000003", "3;a", "3;a=b", "3 ;a=\"b\""};
    static const QByteArrayList OddSizes{"",
                                         "+3",
                                         "-3",
                                         "0x3",
                                         "3 ",
                                         " 3",
                                         "3;",
                                         "3;;",
                                         "3\t",
                                         "3;a=\"",
                                         "3;a\x01",
                                         "3,",
                                         "3;\n",
                                         "3g",
                                         "4",
                                         "2",
                                         "3;a\0b"_ba,
                                         "3\0"_ba,
                                         "3\n",
                                         "3;\r",
                                         "3;a\x80",
                                         "10000000000000003",
                                         "fffffffffffffffd"};
    static const QByteArrayList Lasts{"0", "00", "0;a"};
    static const QByteArrayList OddLasts{"", "0 ", "-0", "0x0", "0;\n", "0\n"};
    static const QByteArrayList Trailers{
        "T: 1\r\n", "Content-Length: 5\r\n", "T : 1\r\n", " T: 1\r\n", "T\r\n", "T: a\r\n b\r\n",
        ": 1\r\n",  "T: \0\r\n"_ba,          "T: 1\n"};
    QByteArray body;
    for (int i = m_random.bounded(3); i > 0; --i)
        body += mostly(Sizes, OddSizes) + lineEnd() + "abc" + lineEnd();
    body += mostly(Lasts, OddLasts) + lineEnd();
    if (chance(20))
        body += oneOf(Trailers);
    return body + lineEnd();
}

// The fields that say how long the body is, the end of the head and a body.
QByteArray RequestGenerator::framing()
{
    static const QByteArrayList Lengths{"5", "0", "05"};
    static const QByteArrayList OddLengths{"+5",
                                           "-5",
                                           "5, 5",
                                           "5,6",
                                           "",
                                           "0x5",
                                           "5 5",
                                           "5\t",
                                           "5;",
                                           "5.0",
                                           "1e1",
                                           " 5 ",
                                           "5\v",
                                           "٥",
                                           "5a",
                                           "5\0"_ba,
                                           "5\r\n ",
                                           "\r\n 5",
                                           "18446744073709551621",
                                           "99999999999999999999",
                                           "9223372036854775808"};
    static const QByteArrayList Codings{"chunked", "Chunked", "CHUNKED"};
    static const QByteArrayList OddCodings{"",
                                           "identity",
                                           "gzip, chunked",
                                           "chunked, chunked",
                                           "chunked, gzip",
                                           "gzip",
                                           "chunked;a=b",
                                           "xchunked",
                                           "chunkedx",
                                           "\"chunked\"",
                                           "\tchunked",
                                           "chunked\t",
                                           "chunked,",
                                           ",chunked",
                                           "\vchunked",
                                           "chunked\0"_ba,
                                           "chunked\r\n ",
                                           "\r\n chunked",
                                           "identity, chunked"};
    const auto length = [&] {
        return "Content-Length: " + mostly(Lengths, OddLengths) + lineEnd();
    };
    const auto coding = [&] {
        return "Transfer-Encoding: " + mostly(Codings, OddCodings) + lineEnd();
    };
    switch (m_random.bounded(12)) {
    case 0: // two readers may believe one or the other
        return length() + coding() + lineEnd() + chunkedBody();
    case 1:
        return coding() + length() + lineEnd() + chunkedBody();
    case 2:
        return length() + length() + lineEnd() + "abcde";
    case 3:
        return coding() + coding() + lineEnd() + chunkedBody();
    case 4:
    case 5:
    case 6:
        return coding() + lineEnd() + chunkedBody();
    case 7:
    case 8:
    case 9:
        return length() + lineEnd() + "abcde";
    default:
        return lineEnd();
    }
}

QByteArray RequestGenerator::request()
{
    static const QByteArrayList Methods{"GET", "POST", "OPTIONS", "PUT", "DELETE", "HEAD"};
    static const QByteArrayList OddMethods{"get", "CONNECT", "PRI",   "GE T", "G\0T"_ba,
                                           "",    "GET\t",   "TRACE", "FOO",  "M-SEARCH",
                                           "G(T", "\x80",    " GET",  "PATCH"};
    static const QByteArrayList Targets{"/", "/engine.io/?EIO=4&transport=polling", "/a%20b",
                                        "http://a/b?c", "http://a"};
    static const QByteArrayList OddTargets{
        "*",         "a",         "a:80",         "",      "/a b",       "/a\tb", "/a#b",
        "//a",       "/\x80",     "/\x7f",        "/\x01", "/\0"_ba,     "/{|}",  "http://",
        "http:///b", "ftp://a/b", "http://u@a/b", "/a\rb", "HTTPS://a?b"};
    static const QByteArrayList Versions{"HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0"};
    static const QByteArrayList OddVersions{"HTTP/2.0", "HTTP/0.9",  "HTTP/1.2",  "HTTP/1",
                                            "http/1.1", "HTTP/1.10", "HTTP/11",   "HTTP/1,1",
                                            "",         "HTTP /1.1", "HTTP/ 1.1", "ICE/1.0",
                                            "RTSP/1.0", "HTTP/01.1", "HTTP/1.1 "};
    static const QByteArrayList Spaces{" ", "  ", "\t", "", "\v", " \t"};
    static const QByteArrayList Hosts{"a", "localhost:3000", "[::1]:3000"};
    static const QByteArrayList OddHosts{"",      "a b", "a/b",  "a,b", "u@a",
                                         "a\x80", "a?b", "a\\b", "<a>"};

    const auto space = [&] {
        return chance(97) ? Spaces.first() : oneOf(Spaces);
    };
    QByteArray bytes = chance(3) ? oneOf({"\r\n", "\n", "\r\n\r\n", " ", "\0"_ba}) : QByteArray();
    bytes += mostly(Methods, OddMethods) + space() + mostly(Targets, OddTargets) + space()
             + mostly(Versions, OddVersions) + lineEnd();
    if (chance(96))
        bytes += "Host: " + mostly(Hosts, OddHosts) + lineEnd();
    for (int i = m_random.bounded(3); i > 0; --i)
        bytes += field();
    return bytes + framing();
}

// Changes, removes, inserts or doubles a byte.
void RequestGenerator::damage(QByteArray &bytes)
{
    static const QByteArray Bytes("\0\t\n\v\f\r :;,/\"\x7f\x80\xff"
                                  "0A",
                                  18);
    const qsizetype place = m_random.bounded(bytes.size());
    const char byte = Bytes[m_random.bounded(Bytes.size())];
    switch (m_random.bounded(4)) {
    case 0:
        bytes[place] = byte;
        break;
    case 1:
        bytes.remove(place, 1);
        break;
    case 2:
        bytes.insert(place, byte);
        break;
    case 3:
        bytes.insert(place, bytes[place]);
        break;
    }
}

QByteArray RequestGenerator::next()
{
    QByteArray bytes = request();
    if (chance(25))
        damage(bytes);
    // Whoever took a wrong end of the first for the right one sees another second request.
    if (chance(40))
        bytes += "GET /second HTTP/1.1\r\nHost: b\r\n\r\n";
    return bytes;
}
