// SPDX-License-Identifier: MIT
#include "compare/alignment.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <ranges>

using namespace Inspector;
using Keys = std::vector<quint32>;

class tst_Alignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aligns_data();
    void aligns();
    void isAsLongAsTheLongest_data();
    void isAsLongAsTheLongest();
    void findsOneChangeAmongMany();
    void isBoundedWhereNothingIsUnique();

private:
    static void checkMatches(const Keys &left, const Keys &right,
                             const std::vector<Match> &matches);
};

Q_DECLARE_METATYPE(Keys)

namespace {

// Character by character, so that rows can be read.
Keys keysOf(const char *text)
{
    Keys keys;
    for (; *text; ++text)
        keys.push_back(quint32(*text));
    return keys;
}

size_t longestOf(const Keys &left, const Keys &right)
{
    std::vector<size_t> row(right.size() + 1);
    for (quint32 key : left) {
        size_t diagonal = 0;
        for (size_t i = 0; i < right.size(); ++i) {
            const size_t above = row[i + 1];
            row[i + 1] = key == right[i] ? diagonal + 1 : std::max(above, row[i]);
            diagonal = above;
        }
    }
    return row.back();
}

Keys randomKeys(QRandomGenerator &random, int size, quint32 different)
{
    Keys keys(size_t(size), 0);
    std::ranges::generate(keys, [&] { return random.bounded(different); });
    return keys;
}

} // namespace

void tst_Alignment::checkMatches(const Keys &left, const Keys &right,
                                 const std::vector<Match> &matches)
{
    for (size_t i = 0; i < matches.size(); ++i) {
        QVERIFY(matches[i].left < left.size() && matches[i].right < right.size());
        QCOMPARE(left[matches[i].left], right[matches[i].right]);
        if (i > 0)
            QVERIFY(matches[i - 1].left < matches[i].left
                    && matches[i - 1].right < matches[i].right);
    }
}

void tst_Alignment::aligns_data()
{
    QTest::addColumn<Keys>("left");
    QTest::addColumn<Keys>("right");
    QTest::addColumn<QString>("common");

    const auto row = [](const char *name, const char *left, const char *right, const char *common) {
        QTest::newRow(name) << keysOf(left) << keysOf(right) << QString::fromLatin1(common);
    };
    row("nothing", "", "", "");
    row("nothing on the left", "", "abc", "");
    row("nothing on the right", "abc", "", "");
    row("equal", "abcabc", "abcabc", "abcabc");
    row("all different", "abc", "xyz", "");
    row("one changed", "abcde", "abXde", "abde");
    row("one more", "abcde", "abcXde", "abcde");
    row("one less at the end", "abcde", "abcd", "abcd");
    row("the same one again", "aaaa", "aa", "aa");
    row("two swapped", "abXcd", "acXbd", "acd");
    row("a block moved", "abcXYZ", "XYZabc", "XYZ");
}

void tst_Alignment::aligns()
{
    QFETCH(const Keys, left);
    QFETCH(const Keys, right);
    QFETCH(const QString, common);
    const std::vector<Match> matches = aligned(left, right);
    checkMatches(left, right, matches);
    QString found;
    for (const Match &match : matches)
        found += QChar(char16_t(left[match.left]));
    QCOMPARE(found, common);
}

void tst_Alignment::isAsLongAsTheLongest_data()
{
    QTest::addColumn<quint32>("different");
    QTest::newRow("few kinds") << 3U;
    QTest::newRow("some kinds") << 20U;
    QTest::newRow("many kinds") << 1'000U;
}

void tst_Alignment::isAsLongAsTheLongest()
{
    QFETCH(const quint32, different);
    QRandomGenerator random(different);
    for (int round = 0; round < 200; ++round) {
        const Keys left = randomKeys(random, random.bounded(60), different);
        const Keys right = randomKeys(random, random.bounded(60), different);
        const std::vector<Match> matches = aligned(left, right);
        checkMatches(left, right, matches);
        QCOMPARE(matches.size(), longestOf(left, right));
    }
}

void tst_Alignment::findsOneChangeAmongMany()
{
    Keys left(50'000);
    std::ranges::copy(std::views::iota(0U, 50'000U), left.begin());
    Keys right = left;
    right[12'345] = 1'000'000;
    right.erase(right.begin() + 40'000);
    const std::vector<Match> matches = aligned(left, right);
    checkMatches(left, right, matches);
    QCOMPARE(matches.size(), size_t(49'998));
}

// Nothing to hold on to: 2.5 thousand million pairs may not all be looked at.
void tst_Alignment::isBoundedWhereNothingIsUnique()
{
    QRandomGenerator random(1);
    const Keys left = randomKeys(random, 50'000, 7);
    const Keys right = randomKeys(random, 50'000, 7);
    QElapsedTimer timer;
    timer.start();
    const std::vector<Match> matches = aligned(left, right);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    qInfo("%lld ms for %zu matches", timer.elapsed(), matches.size());
    checkMatches(left, right, matches);
    QVERIFY(matches.size() > 25'000);
}

QTEST_GUILESS_MAIN(tst_Alignment)
#include "tst_alignment.moc"
