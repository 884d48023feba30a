// SPDX-License-Identifier: MIT
#include "actions/filterstate.h"
#include "actions/savedfilters.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_FilterState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastGoodFilterWhileTheTextIsInvalid();
    void hidesHeartbeatsBesidesAnyText_data();
    void hidesHeartbeatsBesidesAnyText();
    void goesBackAndForward();
    void remembersTypingAsOneStep();
    void forgetsWhatWasAheadAfterANewFilter();
    void keepsSavedFiltersInSettings();
    void replacesASavedFilterOfTheSameName();
};

void tst_FilterState::keepsTheLastGoodFilterWhileTheTextIsInvalid()
{
    FilterState state;
    QSignalSpy applied(&state, &FilterState::applied);
    state.setText(u"type:message"_s);
    QCOMPARE(applied.count(), 1);
    state.typeText(u"type:message ("_s);
    QVERIFY(state.error());
    QCOMPARE(applied.count(), 1);
    QCOMPARE(state.filter().text(), u"type:message"_s);
    QCOMPARE(state.text(), u"type:message ("_s);
    state.typeText(u"type:ping"_s);
    QVERIFY(!state.error());
    QCOMPARE(applied.count(), 2);
}

void tst_FilterState::hidesHeartbeatsBesidesAnyText_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a field") << u"dir:in"_s;
    QTest::newRow("an or that must not swallow it") << u"dir:in or dir:out"_s;
}

void tst_FilterState::hidesHeartbeatsBesidesAnyText()
{
    QFETCH(QString, text);
    FilterState state;
    state.setText(text);
    state.setHidesHeartbeats(true);
    QVERIFY(!state.error());

    Event event;
    event.direction = Direction::In;
    event.packetType = 3; // pong
    FilterInput input;
    input.event = &event;
    QVERIFY(!state.filter().matches(input));
    event.flags = Event::Probe;
    QVERIFY2(state.filter().matches(input), "the probe of an upgrade is no heartbeat");
    event.flags = 0;
    event.packetType = 4;
    QVERIFY(state.filter().matches(input));
    state.setHidesHeartbeats(false);
    event.packetType = 3;
    QVERIFY(state.filter().matches(input));
}

void tst_FilterState::goesBackAndForward()
{
    FilterState state;
    QVERIFY(!state.canGoBack());
    state.setText(u"a"_s);
    state.setText(u"b"_s);
    state.goBack();
    QCOMPARE(state.text(), u"a"_s);
    QCOMPARE(state.filter().text(), u"a"_s);
    state.goBack();
    QCOMPARE(state.text(), QString());
    QVERIFY(!state.canGoBack());
    state.goForward();
    state.goForward();
    QCOMPARE(state.text(), u"b"_s);
    QVERIFY(!state.canGoForward());
}

void tst_FilterState::remembersTypingAsOneStep()
{
    FilterState state;
    state.typeText(u"e"_s);
    state.typeText(u"er"_s);
    state.typeText(u"error"_s);
    state.endTyping();
    state.typeText(u"error s"_s);
    state.goBack();
    QCOMPARE(state.text(), u"error"_s);
    state.goBack();
    QCOMPARE(state.text(), QString());
}

void tst_FilterState::forgetsWhatWasAheadAfterANewFilter()
{
    FilterState state;
    state.setText(u"a"_s);
    state.setText(u"b"_s);
    state.goBack();
    state.setText(u"c"_s);
    QVERIFY(!state.canGoForward());
    state.goBack();
    QCOMPARE(state.text(), u"a"_s);
}

void tst_FilterState::keepsSavedFiltersInSettings()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    SavedFilters saved;
    saved.load(settings);
    QVERIFY2(!saved.all().isEmpty(), "a few to begin with");
    while (!saved.all().isEmpty())
        saved.remove(0);
    saved.add({u"Große Pakete"_s, u"size>1k \"a,b\""_s});
    saved.add({u"Errors"_s, u"flag:error"_s});
    saved.rename(1, u"Bad"_s);
    saved.save(settings);

    SavedFilters again;
    again.load(settings);
    QCOMPARE(again.all(), saved.all());
    QCOMPARE(again.all().at(1).name, u"Bad"_s);
}

void tst_FilterState::replacesASavedFilterOfTheSameName()
{
    SavedFilters saved;
    saved.add({u"Mine"_s, u"a"_s});
    saved.add({u"Mine"_s, u"b"_s});
    QCOMPARE(saved.all().size(), 1);
    QCOMPARE(saved.all().front().expression, u"b"_s);
}

QTEST_GUILESS_MAIN(tst_FilterState)
#include "tst_filterstate.moc"
