// SPDX-License-Identifier: MIT
#include "model/payloadarena.h"

#include <QDir>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_PayloadArena : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesBackWhatWasAppended();
    void spillsTheOldestAndReadsThemBack();
    void keepsAPayloadLargerThanAPage();
    void saysWhatIsLostWhenThereIsNoFolderToSpillTo();
    void saysWhatIsLostWhenTheDiskIsFull();
    void refusesPlacesThatItNeverGave();
    void leavesNoFileBehind();
};

namespace {

struct Placed
{
    quint64 place;
    QByteArray bytes;
};

std::vector<Placed> fill(PayloadArena &arena, qint64 bytes, int maxSize)
{
    QRandomGenerator random(99);
    std::vector<Placed> placed;
    for (qint64 total = 0; total < bytes;) {
        QByteArray payload(random.bounded(maxSize), char('a' + placed.size() % 26));
        payload += QByteArray::number(placed.size());
        total += payload.size();
        const quint64 place = arena.append(payload);
        placed.push_back({place, payload});
    }
    return placed;
}

int wrongOnes(const PayloadArena &arena, const std::vector<Placed> &placed)
{
    int wrong = 0;
    for (const Placed &payload : placed)
        wrong += arena.view(payload.place, quint32(payload.bytes.size())) != payload.bytes;
    return wrong;
}

int lostOnes(const PayloadArena &arena, const std::vector<Placed> &placed)
{
    int lost = 0;
    for (const Placed &payload : placed)
        lost += arena.isLost(payload.place, quint32(payload.bytes.size()));
    return lost;
}

} // namespace

void tst_PayloadArena::initTestCase()
{
    QLoggingCategory::setFilterRules(u"engineio.inspector.arena=false"_s);
}

void tst_PayloadArena::givesBackWhatWasAppended()
{
    PayloadArena arena;
    const auto placed = fill(arena, 5 * PayloadArena::PageSize, 3000);
    QCOMPARE(wrongOnes(arena, placed), 0);
    QCOMPARE(arena.spilledBytes(), 0);
    QCOMPARE(arena.view(arena.append({}), 0), QByteArrayView());
}

void tst_PayloadArena::spillsTheOldestAndReadsThemBack()
{
    PayloadArena arena;
    arena.setBudget(3 * PayloadArena::PageSize);
    const auto placed = fill(arena, 40 * PayloadArena::PageSize, 20'000);
    QVERIFY(arena.memoryUsage() <= 3 * PayloadArena::PageSize);
    QVERIFY(arena.spilledBytes() > 30 * PayloadArena::PageSize);
    QCOMPARE(wrongOnes(arena, placed), 0);
    QCOMPARE(arena.lostPayloads(), quint64(0));

    // Backwards too, and at random: more pages than are mapped at a time.
    QRandomGenerator random(5);
    for (int i = 0; i < 2000; ++i) {
        const Placed &payload = placed[random.bounded(quint32(placed.size()))];
        QCOMPARE(arena.view(payload.place, quint32(payload.bytes.size())), payload.bytes);
    }
}

void tst_PayloadArena::keepsAPayloadLargerThanAPage()
{
    PayloadArena arena;
    arena.setBudget(PayloadArena::PageSize);
    const QByteArray large(qsizetype(PayloadArena::PageSize) * 3 + 17, 'L');
    const quint64 before = arena.append("before");
    const quint64 place = arena.append(large);
    const quint64 after = arena.append("after");
    const auto placed = fill(arena, 5 * PayloadArena::PageSize, 5000);

    QCOMPARE(arena.view(before, 6), QByteArrayView("before"));
    QCOMPARE(arena.view(place, quint32(large.size())), large);
    QCOMPARE(arena.view(after, 5), QByteArrayView("after"));
    QCOMPARE(wrongOnes(arena, placed), 0);
}

void tst_PayloadArena::saysWhatIsLostWhenThereIsNoFolderToSpillTo()
{
    PayloadArena arena;
    arena.setBudget(2 * PayloadArena::PageSize);
    arena.setSpillFolder(u"/nonexistent/folder"_s);
    const auto placed = fill(arena, 10 * PayloadArena::PageSize, 5000);

    const int lost = lostOnes(arena, placed);
    QVERIFY(lost > 0);
    QCOMPARE(arena.lostPayloads(), quint64(lost));
    QCOMPARE(wrongOnes(arena, placed), lost); // the others are right
    QVERIFY(arena.memoryUsage() <= 2 * PayloadArena::PageSize);
}

void tst_PayloadArena::saysWhatIsLostWhenTheDiskIsFull()
{
#ifdef Q_OS_LINUX
    PayloadArena arena;
    arena.setBudget(2 * PayloadArena::PageSize);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{rlim_t(3 * PayloadArena::PageSize + 1000), old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto placed = fill(arena, 12 * PayloadArena::PageSize, 5000);
    setrlimit(RLIMIT_FSIZE, &old);

    const int lost = lostOnes(arena, placed);
    QVERIFY(arena.spilledBytes() > 0);
    QVERIFY(lost > 0);
    QCOMPARE(arena.lostPayloads(), quint64(lost));
    QCOMPARE(wrongOnes(arena, placed), lost);
#else
    QSKIP("needs a limit on the size of files");
#endif
}

void tst_PayloadArena::refusesPlacesThatItNeverGave()
{
    PayloadArena arena;
    const quint64 place = arena.append("hello");
    QVERIFY(arena.isLost(PayloadArena::Lost, 1));
    QVERIFY(arena.isLost(place, 6));
    QVERIFY(arena.isLost(place + 5, 1));
    QVERIFY(arena.isLost(7 * PayloadArena::PageSize, 1));
    QVERIFY(arena.view(place, 6).isEmpty());
    QVERIFY(!arena.isLost(PayloadArena::Lost, 0)); // nothing can't be lost
}

void tst_PayloadArena::leavesNoFileBehind()
{
    const QTemporaryDir folder;
    {
        PayloadArena arena;
        arena.setBudget(PayloadArena::PageSize);
        arena.setSpillFolder(folder.path());
        fill(arena, 4 * PayloadArena::PageSize, 5000);
        QVERIFY(arena.spilledBytes() > 0);
        arena.clear();
        QCOMPARE(arena.memoryUsage(), 0);
        QVERIFY(QDir(folder.path()).isEmpty());
        fill(arena, 4 * PayloadArena::PageSize, 5000);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_PayloadArena)
#include "tst_payloadarena.moc"
