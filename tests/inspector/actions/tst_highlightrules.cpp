// SPDX-License-Identifier: MIT
#include "actions/highlightrules.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_HighlightRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsTheFirstRuleThatMatchesDecide();
    void matchesNothingWith_data();
    void matchesNothingWith();
    void keepsARuleThatCannotBeRead();
    void tellsWhatHasChanged();
    void ignoresPlacesThatAreNotThere();
    void takesTheColourThatIsUsedLeast();
    void keepsRulesInSettings();
    void readsSettingsThatAreDamaged();
};

namespace {

const HighlightRule *ruleFor(const HighlightRules &rules, QByteArrayView payload)
{
    Event event;
    event.length = quint32(payload.size());
    FilterInput input;
    input.event = &event;
    input.payload = payload;
    return rules.match(input);
}

} // namespace

void tst_HighlightRules::letsTheFirstRuleThatMatchesDecide()
{
    HighlightRules rules;
    rules.add({u"apple"_s, HighlightColor::Red});
    rules.add({u"apple or pear"_s, HighlightColor::Green});
    QCOMPARE(ruleFor(rules, "an apple")->color, HighlightColor::Red);
    QCOMPARE(ruleFor(rules, "a pear")->color, HighlightColor::Green);
    QVERIFY(!ruleFor(rules, "a plum"));
    rules.move(1, 0);
    QCOMPARE(ruleFor(rules, "an apple")->color, HighlightColor::Green);
    rules.remove(0);
    QVERIFY(!ruleFor(rules, "a pear"));
}

void tst_HighlightRules::matchesNothingWith_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("enabled");

    QTest::newRow("a rule that is off") << u"apple"_s << false;
    QTest::newRow("a rule without an expression") << QString() << true;
    QTest::newRow("blanks") << u"  "_s << true;
    QTest::newRow("a rule that can't be read") << u"apple ("_s << true;
}

void tst_HighlightRules::matchesNothingWith()
{
    QFETCH(const QString, expression);
    QFETCH(const bool, enabled);
    HighlightRules rules;
    rules.add({expression, HighlightColor::Red, enabled});
    QVERIFY(!rules.isActive());
    QVERIFY(!ruleFor(rules, "an apple"));
}

void tst_HighlightRules::keepsARuleThatCannotBeRead()
{
    HighlightRules rules;
    rules.add({u"rtt>soon"_s, HighlightColor::Blue});
    QCOMPARE(rules.at(0).expression, u"rtt>soon"_s);
    QVERIFY(rules.error(0));
    QVERIFY(!rules.error(0)->message.isEmpty());
    rules.replace(0, {u"apple"_s, HighlightColor::Blue});
    QVERIFY(!rules.error(0));
    QVERIFY(rules.isActive());
    QVERIFY(ruleFor(rules, "an apple"));
}

void tst_HighlightRules::tellsWhatHasChanged()
{
    HighlightRules rules;
    QSignalSpy list(&rules, &HighlightRules::listChanged);
    QSignalSpy rule(&rules, &HighlightRules::ruleChanged);
    QSignalSpy changed(&rules, &HighlightRules::changed);
    rules.add({u"a"_s});
    rules.add({u"b"_s});
    QCOMPARE(list.count(), 2);
    rules.replace(1, {u"c"_s});
    QCOMPARE(rule.count(), 1);
    QCOMPARE(rule.front().front().toLongLong(), 1);
    rules.replace(1, {u"c"_s});
    QCOMPARE(rule.count(), 1);
    rules.move(0, 1);
    rules.remove(0);
    QCOMPARE(list.count(), 4);
    QCOMPARE(changed.count(), 5);
}

void tst_HighlightRules::ignoresPlacesThatAreNotThere()
{
    HighlightRules rules;
    rules.add({u"a"_s});
    rules.move(0, 1);
    rules.move(-1, 0);
    rules.remove(1);
    rules.remove(-1);
    rules.replace(7, {u"b"_s});
    QCOMPARE(rules.all(), QList<HighlightRule>({{u"a"_s}}));
    QCOMPARE(rules.indexOf(u"a"_s), 0);
    QCOMPARE(rules.indexOf(u"b"_s), -1);
}

void tst_HighlightRules::takesTheColourThatIsUsedLeast()
{
    HighlightRules rules;
    QList<HighlightColor> colors;
    for (int i = 0; i < HighlightColorCount; ++i) {
        const HighlightColor color = rules.leastUsedColor();
        QVERIFY2(!colors.contains(color), "all others come first");
        colors.append(color);
        rules.add({QString::number(i), color});
    }
    rules.remove(2);
    QCOMPARE(rules.leastUsedColor(), colors[2]);
}

void tst_HighlightRules::keepsRulesInSettings()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"rules.ini"_s), QSettings::IniFormat);
    HighlightRules rules;
    for (int color = 0; color < HighlightColorCount; ++color)
        rules.add({u"size>%1, \"ä\""_s.arg(color), HighlightColor(color), color % 2 == 0});
    rules.save(settings);
    HighlightRules other;
    other.load(settings);
    QCOMPARE(other.all(), rules.all());
    QVERIFY(other.error(0));

    HighlightRules().save(settings);
    other.load(settings);
    QCOMPARE(other.size(), 0);
}

void tst_HighlightRules::readsSettingsThatAreDamaged()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"rules.ini"_s), QSettings::IniFormat);
    HighlightRules rules;
    rules.load(settings);
    QCOMPARE(rules.size(), 0);
    settings.setValue("highlightRules"_L1, QStringList{u"a"_s, u"ultraviolet"_s, u"on"_s, u"b"_s});
    rules.load(settings);
    QCOMPARE(rules.all(), QList<HighlightRule>({{u"a"_s, HighlightColor::Yellow}}));
}

QTEST_GUILESS_MAIN(tst_HighlightRules)
#include "tst_highlightrules.moc"
