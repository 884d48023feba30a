// SPDX-License-Identifier: MIT
#include "actions/highlightrules.h"
#include "model/sessionrecord.h"
#include "views/rowhighlights.h"

#include <QSignalSpy>
#include <QTest>

#include <chrono>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Rows of one session that count how often somebody looks at their payload, which can take long.
class FakeRows final : public RowSource, public PayloadSource
{
public:
    quint32 size() const override { return 1000; }
    FilterInput at(quint32 row) const override
    {
        FilterInput input;
        input.number = row;
        input.event = &event;
        input.session = &session;
        input.source = this;
        return input;
    }
    QByteArrayView payload(quint32) const override
    {
        ++looks;
        const auto begin = std::chrono::steady_clock::now();
        while (std::chrono::steady_clock::now() - begin < cost) {
        }
        return "an apple";
    }

    Event event;
    SessionRecord session;
    std::chrono::nanoseconds cost{};
    mutable int looks = 0;
};

struct Fixture
{
    Fixture() { highlights.setRules(&rules); }

    FakeRows rows;
    HighlightRules rules;
    RowHighlights highlights{rows};
};

constexpr auto None = std::optional<HighlightColor>();

} // namespace

class tst_RowHighlights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtARowOnce();
    void looksAgainWhen_data();
    void looksAgainWhen();
    void neverLooksWithoutAnActiveRule();
    void tellsWhichRuleItWas();
    void leavesCostlyRowsForAfterThePaint();
    void drawsOnNothingThatWasForgotten();
};

void tst_RowHighlights::looksAtARowOnce()
{
    Fixture fixture;
    fixture.rules.add({u"apple"_s, HighlightColor::Green});
    for (int cell = 0; cell < 9; ++cell)
        QCOMPARE(fixture.highlights.of(3), std::optional(HighlightColor::Green));
    QCOMPARE(fixture.rows.looks, 1);
    fixture.highlights.beginPaint();
    QVERIFY(fixture.highlights.of(3));
    QCOMPARE(fixture.rows.looks, 1);
    QVERIFY(fixture.highlights.of(4));
    QCOMPARE(fixture.rows.looks, 2);
}

void tst_RowHighlights::looksAgainWhen_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("the row is marked") << 0;
    QTest::newRow("the session closes") << 1;
    QTest::newRow("the session upgrades") << 2;
    QTest::newRow("the session has a round trip") << 3;
    QTest::newRow("the row is forgotten") << 4;
    QTest::newRow("a rule changes") << 5;
    QTest::newRow("another row had its place") << 6;
}

void tst_RowHighlights::looksAgainWhen()
{
    QFETCH(const int, what);
    Fixture fixture;
    fixture.rules.add({u"apple"_s, HighlightColor::Green});
    QVERIFY(fixture.highlights.of(3));
    QSignalSpy changed(&fixture.highlights, &RowHighlights::changed);
    switch (what) {
    case 0:
        fixture.rows.event.flags = Event::Marked;
        break;
    case 1:
        fixture.rows.session.state = SessionState::Closed;
        break;
    case 2:
        fixture.rows.session.webSocket = true;
        break;
    case 3:
        fixture.rows.session.lastRoundTrip = 1200;
        break;
    case 4:
        fixture.highlights.forget(3);
        break;
    case 5:
        fixture.rules.replace(0, {u"apple"_s, HighlightColor::Red});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(fixture.highlights.of(3), std::optional(HighlightColor::Red));
        break;
    case 6:
        fixture.highlights.of(3 + 512);
        fixture.rows.looks = 1;
        break;
    }
    QVERIFY(fixture.highlights.of(3));
    QCOMPARE(fixture.rows.looks, 2);
}

void tst_RowHighlights::neverLooksWithoutAnActiveRule()
{
    Fixture fixture;
    QCOMPARE(fixture.highlights.of(3), None);
    fixture.rules.add({u"apple"_s, HighlightColor::Green, false});
    QCOMPARE(fixture.highlights.of(3), None);
    QVERIFY(fixture.highlights.ruleFor(3).isEmpty());
    QCOMPARE(fixture.rows.looks, 0);
}

void tst_RowHighlights::tellsWhichRuleItWas()
{
    Fixture fixture;
    fixture.rules.add({u"pear"_s, HighlightColor::Red});
    fixture.rules.add({u"apple"_s, HighlightColor::Green});
    QCOMPARE(fixture.highlights.ruleFor(3), u"apple"_s);
}

void tst_RowHighlights::leavesCostlyRowsForAfterThePaint()
{
    Fixture fixture;
    fixture.rules.add({u"apple"_s, HighlightColor::Green});
    fixture.rows.cost = 3ms;
    QSignalSpy found(&fixture.highlights, &RowHighlights::found);
    fixture.highlights.beginPaint();
    for (quint32 row = 0; row < 20; ++row)
        fixture.highlights.of(row);
    QCOMPARE(fixture.rows.looks, 1);
    QCOMPARE(fixture.highlights.of(19), None);
    QTRY_COMPARE(found.count(), 19);
    QCOMPARE(fixture.rows.looks, 20);
    for (quint32 row = 0; row < 20; ++row)
        QCOMPARE(fixture.highlights.of(row), std::optional(HighlightColor::Green));
    QCOMPARE(fixture.rows.looks, 20);
    QCOMPARE(found.front().front().toUInt(), 19u);
}

void tst_RowHighlights::drawsOnNothingThatWasForgotten()
{
    Fixture fixture;
    fixture.rules.add({u"apple"_s, HighlightColor::Green});
    fixture.rows.cost = 3ms;
    QSignalSpy found(&fixture.highlights, &RowHighlights::found);
    fixture.highlights.of(0);
    fixture.highlights.of(1);
    fixture.highlights.forget();
    QCoreApplication::processEvents();
    QCOMPARE(found.count(), 0);
    QCOMPARE(fixture.rows.looks, 1);
}

QTEST_GUILESS_MAIN(tst_RowHighlights)
#include "tst_rowhighlights.moc"
