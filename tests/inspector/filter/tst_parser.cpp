// SPDX-License-Identifier: MIT
#include "filter/filter.h"
#include "filter/parser.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_Parser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValidFilters_data();
    void readsValidFilters();
    void saysWhereAFilterIsWrong_data();
    void saysWhereAFilterIsWrong();
    void refusesDeepNestingOnly();
};

void tst_Parser::readsValidFilters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed"); // from the tree: shows how it was understood

    const auto row = [](const char *text, const char *printed) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(printed);
    };
    row("", "");
    row("  \t ", "");
    row("word", "word");
    row("two words", "two words");
    row("a and b", "a b");
    row("a AND b Or c", "a b or c");
    row("a (b or c)", "a (b or c)");
    row("a or b c or d", "a or b c or d");
    row("((a))", "a");
    row("-a", "not a");
    row("--a", "not not a");
    row("not (a b)", "not (a b)");
    row("a-b", "a-b");
    row("\"two words\"", "\"two words\"");
    row(R"("say \"hi\" C:\temp\\")", R"("say \"hi\" C:\\temp\\")");
    row("\"or\"", "\"or\"");
    row("/tok(en)?/i", "/tok(en)?/i");
    row(R"(/a\/b\\\//)", R"(/a\/b\\\//)");
    row("type:message size>1k sid~ab \"order\"", "type:message size>1k sid~/ab/ \"order\"");
    row("dir:in -type:{ping,pong}", "dir:in not type:{ping,pong}");
    row("type : { ping , \"pong\" }", "type:{ping,\"pong\"}");
    row("rtt>200ms", "rtt>200ms");
    row("size >= 1.5KiB", "size>=1.5KiB");
    row("n!=3 n<4 n<=5 n=6", "n!=3 n<4 n<=5 n=6");
    row("LEN>3", "size>3");
    row("session:abc", "sid:abc");
    row("session.state:open", "session.state:open");
    row("peer:127.0.0.1:51234", "peer:127.0.0.1:51234");
    row("ns:/admin", "ns:/admin");
    row("data:a=b", "data:a=b");
    row("(data:x)", "data:x");
    row("data.user.id=42", "data.user.id=42");
    row("data.items[0].id:x", "data.items.0.id:x");
    row(R"(data."a b"["c.d"]=1)", R"(data."a b"."c.d"=1)");
    row(R"(data."0"=1)", R"(data."0"=1)");
    row("sid~(a|b)", "sid~/(a|b)/");
    row("(sid~(a|b) or c)", "sid~/(a|b)/ or c");
    row("sid~\"a b\"", "sid~/a b/");
    row("reason:ping-timeout", "reason:ping-timeout");
    row("größe", "größe");
}

void tst_Parser::readsValidFilters()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto node = parseExpression(text);
    QVERIFY2(bool(node), node ? "" : qPrintable(node.error().message));
    QCOMPARE(toText(*node), printed);
    QVERIFY(bool(parseFilter(text)));
}

void tst_Parser::saysWhereAFilterIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("part"); // of the message

    const auto row = [](const char *text, int position, int length, const char *part) {
        QTest::newRow(text) << QString::fromUtf8(text) << position << length
                            << QString::fromUtf8(part);
    };
    row("a or", 4, 0, "missing at the end");
    row("a and", 5, 0, "missing at the end");
    row("not", 3, 0, "missing at the end");
    row("-", 1, 0, "missing at the end");
    row("or a", 0, 2, "can't stand here");
    row("a or or b", 5, 2, "can't stand here");
    row("(a", 0, 1, "not closed");
    row("x ((a) b", 2, 1, "not closed");
    row("a)", 1, 1, "bracket");
    row("()", 1, 1, "bracket");
    row("\"a", 0, 2, "not closed");
    row("x \"a\\\"", 2, 4, "not closed");
    row("/a", 0, 2, "not closed");
    row("/a\\/", 0, 4, "not closed");
    row(":x", 0, 1, "field");
    row("colour:red", 0, 6, "colour");
    row("http://host", 0, 4, "http");
    row("type:", 4, 1, "value");
    row("type: ", 4, 1, "value");
    row("(type:)", 6, 1, "value");
    row("size>", 4, 1, "value");
    row("type:mesage", 5, 6, "message");
    row("type:{ping,pog}", 11, 3, "pog");
    row("type:{ping", 5, 1, "not closed");
    row("type:{}", 6, 1, "missing");
    row("type:{ping,}", 11, 1, "missing");
    row("type:{ping pong}", 11, 4, "comma");
    row("{a}", 0, 1, "can't stand here");
    row("size>{1,2}", 5, 1, "set");
    row("size>abc", 5, 3, "size");
    row("size>1q", 5, 2, "size");
    row("size>12.", 5, 3, "size");
    row("size>-1", 5, 2, "size");
    row("size>99999999999999999999", 5, 20, "size");
    row("rtt>1k", 4, 2, "time");
    row("n=x", 2, 1, "number");
    row("n~1", 0, 3, "number");
    row("type<ping", 0, 9, "order");
    row("sid>a", 0, 5, "order");
    row("data.a>b", 7, 1, "number");
    row("data..a=1", 4, 3, "path");
    row("data.a[=1", 6, 1, "path");
    row("data.a[0=1", 6, 2, "path");
    row("data.\"a", 0, 7, "not closed");
    row("/a(/", 3, 1, "regular expression");
    row("ab /[z-a]/", 7, 3, "regular expression");
    row("sid~a(", 6, 0, "regular expression");
    row("sid~", 3, 1, "regular expression");
    row("/a/ix", 4, 1, "flag");
    row("\"\"", 0, 2, "nothing");
}

void tst_Parser::saysWhereAFilterIsWrong()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(int, length);
    QFETCH(QString, part);
    const auto filter = parseFilter(text);
    QVERIFY(!filter);
    const FilterError error = filter.error();
    QVERIFY2(error.message.contains(part), qPrintable(error.message));
    QCOMPARE(error.position, position);
    QCOMPARE(error.length, length);
}

void tst_Parser::refusesDeepNestingOnly()
{
    const auto nested = [](const QString &open, int depth) {
        return open.repeated(depth) + u'a';
    };
    QVERIFY(bool(parseFilter(nested(u"-"_s, MaxFilterDepth))));
    QVERIFY(!parseFilter(nested(u"-"_s, MaxFilterDepth + 1)));
    QVERIFY(!parseFilter(nested(u"("_s, 1'000'000)));
    QVERIFY(!parseFilter(nested(u"-"_s, 1'000'000)));
    QVERIFY(bool(parseFilter(u"a or "_s.repeated(10'000) + u"b c "_s.repeated(10'000))));
}

QTEST_APPLESS_MAIN(tst_Parser)
#include "tst_parser.moc"
