// SPDX-License-Identifier: MIT
#include "views/sessions/rowchanges.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Inspector;

class tst_RowChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingBetweenEqualRows();
    void joinsNeighboursIntoOneRange();
    void leadsFromTheOldRowsToTheNew();
};

namespace {

std::vector<SessionRow> rowsOf(std::initializer_list<quint32> sessions)
{
    std::vector<SessionRow> rows;
    for (quint32 session : sessions)
        rows.push_back(SessionRow::ofSession(session));
    return rows;
}

std::vector<SessionRow> randomRows(QRandomGenerator &random)
{
    std::vector<SessionRow> rows;
    for (quint32 session = 0; session < 30; ++session) {
        if (random.bounded(3) > 0)
            rows.push_back(SessionRow::ofSession(session));
    }
    if (random.bounded(2) == 0)
        rows.push_back(SessionRow::ofTitle(SessionState::Closed));
    if (random.bounded(2) == 0)
        std::shuffle(rows.begin(), rows.end(), random);
    return rows;
}

} // namespace

void tst_RowChanges::findsNothingBetweenEqualRows()
{
    QVERIFY(changesBetween(rowsOf({1, 2}), rowsOf({1, 2})).isEmpty());
}

void tst_RowChanges::joinsNeighboursIntoOneRange()
{
    const RowChanges changes = changesBetween(rowsOf({1, 2, 3, 4, 5}), rowsOf({9, 8, 1, 5, 7}));
    QCOMPARE(changes.removed.size(), size_t(1));
    QCOMPARE(changes.removed[0].first, 1);
    QCOMPARE(changes.removed[0].last, 3);
    QCOMPARE(changes.inserted.size(), size_t(2));
    QCOMPARE(changes.inserted[0].last, 1);
    QVERIFY(!changes.isReordered);
    QVERIFY(changesBetween(rowsOf({1, 2, 3}), rowsOf({3, 1})).isReordered);
}

void tst_RowChanges::leadsFromTheOldRowsToTheNew()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 500; ++round) {
        const std::vector<SessionRow> before = randomRows(random);
        const std::vector<SessionRow> after = randomRows(random);
        const RowChanges changes = changesBetween(before, after);
        std::vector<SessionRow> rows = before;
        for (const auto [first, last] : changes.removed)
            rows.erase(rows.begin() + first, rows.begin() + last + 1);
        if (changes.isReordered) {
            std::ranges::sort(rows, {}, [&after](SessionRow row) {
                return std::ranges::find(after, row) - after.begin();
            });
        }
        for (const auto [first, last] : changes.inserted)
            rows.insert(rows.begin() + first, after.begin() + first, after.begin() + last + 1);
        QVERIFY(rows == after);
    }
}

QTEST_GUILESS_MAIN(tst_RowChanges)
#include "tst_rowchanges.moc"
