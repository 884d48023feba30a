// SPDX-License-Identifier: MIT
#include "filter/completion.h"
#include "filter/parser.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_Completion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatFitsAtTheCursor_data();
    void offersWhatFitsAtTheCursor();
    void offersAllFieldsAtFirst();
    void quotesValuesThatNeedIt();
    void everyOfferedFieldIsOne();
};

// The cursor is where '|' stands; replaced is what the offers stand for.
void tst_Completion::offersWhatFitsAtTheCursor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("replaced");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *text, const char *replaced, const QStringList &expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(replaced) << expected;
    };
    const QStringList types{u"ping"_s, u"pong"_s};
    row("ty|", "ty", {u"type:"_s});
    row("-ty|", "ty", {u"type:"_s});
    row("(TY|", "TY", {u"type:"_s});
    row("x ty|pe", "type", {u"type:"_s});
    row("rt|", "rt", {u"rtt>"_s});
    row("type|", "type", {u"type:"_s, u"type="_s, u"type!="_s, u"type~"_s});
    row("type:p|", "p", types);
    row("type: p|", "p", types);
    row("type:p|ing", "ping", types);
    row("type:{ping,p|", "p", types);
    row("type:{p|,ping}", "p", types);
    row("type:{ping} dir:|", "", {u"none"_s, u"in"_s, u"out"_s});
    row("dir:i| x", "i", {u"in"_s});
    row("rtt>200|", "200", {u"200ns"_s, u"200us"_s, u"200ms"_s, u"200s"_s, u"200m"_s, u"200h"_s});
    row("rtt>200m|", "200m", {u"200ms"_s});
    row("size>1K|", "1K", {u"1k"_s, u"1KiB"_s});
    row("sid:a|", "a", {u"sid-a"_s});
    row("sid:|", "", {u"sid-a"_s, u"sid-b"_s});
    row("o|", "o", {});
    row("x o|", "o", {u"or "_s});
    row("x an|", "an", {u"and "_s});
    row("no|", "no", {u"not "_s});
    row("\"ty|", "", {});
    row("\"ty\"|", "", {});
    row("/ty|", "", {});
    row("sid~ty|", "", {});
    row("colour:r|", "", {});
    row("event:|", "", {});
}

void tst_Completion::offersWhatFitsAtTheCursor()
{
    QFETCH(QString, text);
    QFETCH(QString, replaced);
    const int cursor = int(text.indexOf(u'|'));
    text.remove(cursor, 1);
    const auto values = [](Field field) {
        return field == Field::Sid ? QStringList{u"sid-a"_s, u"sid-b"_s} : QStringList();
    };
    QStringList texts;
    for (const Completion &completion : completions(text, cursor, values)) {
        texts += completion.insertText;
        QCOMPARE(text.mid(completion.start, completion.length), replaced);
    }
    QTEST(texts, "expected");
}

void tst_Completion::offersAllFieldsAtFirst()
{
    const auto offered = completions(u"", 0);
    QCOMPARE(offered.size(), allFields().size() + 1); // and "not"
    for (const Completion &completion : offered)
        QVERIFY2(!completion.description.isEmpty(), qPrintable(completion.insertText));
    QCOMPARE(completions(u"x ", 2).size(), allFields().size() + 3);
}

void tst_Completion::quotesValuesThatNeedIt()
{
    const auto values = [](Field) {
        return QStringList{u"two words"_s};
    };
    const auto offered = completions(u"event:", 6, values);
    QCOMPARE(offered.size(), 1u);
    QCOMPARE(offered.front().insertText, u"\"two words\""_s);
}

void tst_Completion::everyOfferedFieldIsOne()
{
    for (const FieldInfo &info : allFields()) {
        const QString name = info.name;
        for (const Completion &completion : completions(name, int(name.size()))) {
            if (completion.insertText.startsWith(name))
                QVERIFY2(bool(parseExpression(completion.insertText + u'1')),
                         qPrintable(completion.insertText));
        }
    }
}

QTEST_APPLESS_MAIN(tst_Completion)
#include "tst_completion.moc"
