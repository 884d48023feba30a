// SPDX-License-Identifier: MIT
#include "filter/regexliteral.h"
#include "filter/texttest.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void containsIgnoresCaseInAllScripts_data();
    void containsIgnoresCaseInAllScripts();
    void equalTakesTheWholeText();
    void findsTheTextThatAMatchRequires_data();
    void findsTheTextThatAMatchRequires();
    void agreesWithQRegularExpression();
    void longAndInvalidTextsAreMatchedToo();
    void givesUpAMatchThatBacktracksForEver();
};

void tst_TextTest::containsIgnoresCaseInAllScripts_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");

    QTest::newRow("same") << u"order"_s << u"an order"_s << true;
    QTest::newRow("upper case in the text") << u"order"_s << u"ORDER"_s << true;
    QTest::newRow("upper case in the part") << u"ORDER"_s << u"order"_s << true;
    QTest::newRow("another") << u"order"_s << u"ordre"_s << false;
    QTest::newRow("umlaut") << u"grüße"_s << u"viele GRÜßE"_s << true;
    QTest::newRow("umlaut missing") << u"grüße"_s << u"grusse"_s << false;
    QTest::newRow("Greek") << u"ΑΒΓ"_s << u"xαβγ"_s << true;
}

void tst_TextTest::containsIgnoresCaseInAllScripts()
{
    QFETCH(QString, part);
    QFETCH(QString, text);
    QTEST(ContainsTest(part)(text.toUtf8()), "expected");
}

void tst_TextTest::equalTakesTheWholeText()
{
    QVERIFY(EqualTest(u"chat"_s, Qt::CaseSensitive)("chat"));
    QVERIFY(!EqualTest(u"chat"_s, Qt::CaseSensitive)("Chat"));
    QVERIFY(EqualTest(u"chat"_s, Qt::CaseInsensitive)("Chat"));
    QVERIFY(!EqualTest(u"chat"_s, Qt::CaseInsensitive)("chats"));
    QVERIFY(EqualTest(u"ä"_s, Qt::CaseInsensitive)(u"Ä"_s.toUtf8()));
}

void tst_TextTest::findsTheTextThatAMatchRequires_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("literal");

    const auto row = [](const char *pattern, const char *literal) {
        QTest::newRow(pattern) << QString::fromUtf8(pattern) << QString::fromUtf8(literal);
    };
    row("token", "token");
    row("tok(en)?", "tok");
    row("a|token", "");
    row("x(a|b)token", "token");
    row("tokens?", "token");
    row("to*ken", "ken");
    row("ab{2}c", "a");
    row("a.bcd", "bcd");
    row(R"(\d+\.json)", ".json");
    row(R"(\x41bc)", "");
    row(R"(\Qa|b\E)", "");
    row("(?i)token", "");
    row("(?:a)token", "token");
    row("[abc]token", "token");
    row("[]abc]xy", "xy");
    row("[[:alpha:]]xy", "");
    row("(a[)]b)cde", "cde");
    row("straße", "stra");
}

void tst_TextTest::findsTheTextThatAMatchRequires()
{
    QFETCH(QString, pattern);
    QTEST(requiredLiteral(pattern), "literal");
}

void tst_TextTest::agreesWithQRegularExpression()
{
    static const QStringList Atoms{
        u"a"_s,   u"B"_s,    u"k"_s, u"."_s, u"[ab]"_s, u"(a|ks)"_s, u"(?:b)"_s, u"\\d"_s,
        u"\\."_s, u"[^a]"_s, u"ä"_s, u"|"_s, u"^"_s,    u"$"_s,      u"s"_s,     u"\\bk"_s};
    static const QStringList Repeats{u""_s,  u""_s,    u"*"_s,     u"?"_s,
                                     u"+"_s, u"{2}"_s, u"{0,1}"_s, u"+?"_s};
    static const QString Letters = u"aAbBkKsS1.ä\u212a\u017f"_s;
    QRandomGenerator random(2);
    int hits = 0;
    int patterns = 0;
    while (patterns < 3'000) {
        QString pattern;
        for (int i = random.bounded(1, 6); i > 0; --i)
            pattern += Atoms[random.bounded(int(Atoms.size()))]
                       + Repeats[random.bounded(int(Repeats.size()))];
        const auto option = random.bounded(2) ? QRegularExpression::CaseInsensitiveOption
                                              : QRegularExpression::NoPatternOption;
        const QRegularExpression regex(pattern, option);
        if (!regex.isValid())
            continue;
        ++patterns;
        const RegexTest test(regex);
        for (int i = 0; i < 20; ++i) {
            QString text;
            for (int j = random.bounded(8); j > 0; --j)
                text += Letters[random.bounded(int(Letters.size()))];
            const bool expected = regex.match(text).hasMatch();
            QVERIFY2(test(text.toUtf8()) == expected, qPrintable(pattern + u" on "_s + text));
            hits += expected;
        }
    }
    QVERIFY(hits > 5'000 && hits < 55'000);
}

void tst_TextTest::longAndInvalidTextsAreMatchedToo()
{
    const RegexTest test(QRegularExpression(u"b$"_s));
    QVERIFY(test(QByteArray(5'000, 'a') + 'b'));
    QVERIFY(test("\xff\xfe b"));
    QVERIFY(!test("\xff\xfe"));
}

void tst_TextTest::givesUpAMatchThatBacktracksForEver()
{
    // Without the limit this takes 2^n steps, more than the age of the universe.
    const QRegularExpression regex(RegexLimit.toString() + u"(a+)+\\d$"_s);
    QVERIFY(regex.isValid());
    QVERIFY(!RegexTest(regex)(QByteArray(200, 'a')));
}

QTEST_APPLESS_MAIN(tst_TextTest)
#include "tst_texttest.moc"
