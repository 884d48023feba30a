// SPDX-License-Identifier: MIT
#include "views/timing/timingpanel.h"

#include "actions/selection.h"
#include "inspector/sessions/fakesessions.h"
#include "sources/workspace.h"
#include "views/timing/roundtripchart.h"

#include <QAbstractButton>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_TimingPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNothingYet();
    void showsTheChosenSessionsAndTheirPercentiles();
    void limitsWhatItShowsAndSaysSo();
    void survivesAClearedStore();
    void remembersTheScale();
    void namesEveryControl();
};

void tst_TimingPanel::saysThatThereIsNothingYet()
{
    Workspace workspace;
    Selection selection;
    const TimingPanel panel(workspace, selection);
    QCOMPARE(panel.percentilesText(), u"No round trip yet"_s);
    QVERIFY(panel.chart().plot().isEmpty());
}

void tst_TimingPanel::showsTheChosenSessionsAndTheirPercentiles()
{
    Workspace workspace;
    Selection selection;
    TimingPanel panel(workspace, selection);
    FakeSessions fake(workspace.store());
    const quint32 a = fake.open("a");
    const quint32 b = fake.open("b");
    fake.heartbeat(a, Seconds, 10 * Ms);
    fake.heartbeat(b, Seconds, 4 * Seconds);
    selection.setSessions({a});
    QCOMPARE(panel.chart().plot().series().size(), size_t(1));
    QVERIFY2(panel.percentilesText().contains(u"max 10 ms"_s), qPrintable(panel.percentilesText()));
    QVERIFY(!panel.percentilesText().contains(u"late"_s));
    QCOMPARE(panel.scopeText(), u"1 chosen session(s)"_s);
    selection.setSessions({a, b});
    QVERIFY(panel.percentilesText().contains(u"max 4.0 s"_s));
    QVERIFY(panel.percentilesText().contains(u"\u26a0 1 late"_s));
}

void tst_TimingPanel::limitsWhatItShowsAndSaysSo()
{
    Workspace workspace;
    Selection selection;
    FakeSessions fake(workspace.store());
    for (int i = 0; i < 30; ++i)
        fake.heartbeat(fake.open("s" + QByteArray::number(i)), Seconds, (i + 1) * Ms);
    const TimingPanel panel(workspace, selection);
    QCOMPARE(panel.chart().plot().series().size(), RoundTripPlot::MostSessions);
    QVERIFY(panel.scopeText().startsWith(u"8 of 30"_s));
    QVERIFY(panel.percentilesText().contains(u"max 30 ms"_s)); // of all, not of eight
}

void tst_TimingPanel::survivesAClearedStore()
{
    Workspace workspace;
    Selection selection;
    FakeSessions fake(workspace.store());
    fake.heartbeat(fake.open("a"), Seconds, Ms);
    TimingPanel panel(workspace, selection);
    panel.resize(600, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    workspace.store().clear();
    panel.refresh();
    QCOMPARE(panel.percentilesText(), u"No round trip yet"_s);
    fake.heartbeat(fake.open("b"), Seconds, 7 * Ms);
    for (int i = 0; i < 10; ++i)
        panel.refresh();
    QVERIFY(panel.percentilesText().contains(u"max 7.0 ms"_s));
}

void tst_TimingPanel::remembersTheScale()
{
    Workspace workspace;
    Selection selection;
    TimingPanel panel(workspace, selection);
    const QByteArray plain = panel.saveState();
    panel.chart().setLogarithmic(false);
    for (QAbstractButton *button : panel.findChildren<QAbstractButton *>()) {
        if (button->text() == u"Log"_s)
            button->click();
    }
    const QByteArray logarithmic = panel.saveState();
    QVERIFY(plain != logarithmic);
    TimingPanel other(workspace, selection);
    other.restoreState(logarithmic);
    QCOMPARE(other.chart().plot().scaleKind(), ValueScale::Kind::Logarithmic);
    other.restoreState("nonsense");
    QCOMPARE(other.chart().plot().scaleKind(), ValueScale::Kind::Logarithmic);
}

void tst_TimingPanel::namesEveryControl()
{
    Workspace workspace;
    Selection selection;
    TimingPanel panel(workspace, selection);
    for (const QAbstractButton *button : panel.findChildren<QAbstractButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->toolTip().isEmpty());
    }
    QVERIFY(!panel.chart().accessibleName().isEmpty());
}

QTEST_MAIN(tst_TimingPanel)
#include "tst_timingpanel.moc"
