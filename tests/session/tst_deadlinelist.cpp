// SPDX-License-Identifier: MIT
#include "session/deadlinelist.h"

#include <QTest>

#include <functional>
#include <memory>
#include <random>

using namespace EngineIo;
using namespace std::chrono_literals;

class Recorder final : public Deadline
{
public:
    void deadlinePassed(Time now) override
    {
        ++passed;
        if (then)
            then(now);
    }

    int passed = 0;
    std::function<void(Time)> then;
};

class tst_DeadlineList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsDueAndNothingElse();
    void takesOutAndMoves();
    void forgetsADeletedDeadline();
    void outlivedByADeadline();
    void aDeadlineMayDeleteAnother();
    void oneThatIsAlwaysDueDoesNotHoldTheLoop();
    void keepsTheOrderOfManyRandomDeadlines();

private:
    const Time m_start = Time(1h);
};

void tst_DeadlineList::tellsWhatIsDueAndNothingElse()
{
    DeadlineList list;
    Recorder soon, late;
    QCOMPARE(list.next(), NotDue);
    list.set(late, m_start + 2s);
    list.set(soon, m_start + 1s);
    QCOMPARE(list.next(), m_start + 1s);
    list.advance(m_start + 1s - 1ns);
    QCOMPARE(soon.passed, 0);
    list.advance(m_start + 1s);
    QCOMPARE(soon.passed, 1);
    QCOMPARE(late.passed, 0);
    list.advance(m_start + 1h);
    QCOMPARE(soon.passed, 1);
    QCOMPARE(late.passed, 1);
}

void tst_DeadlineList::takesOutAndMoves()
{
    DeadlineList list;
    Recorder deadline;
    list.set(deadline, m_start);
    list.set(deadline, m_start + 5s);
    list.advance(m_start + 1s);
    QCOMPARE(deadline.passed, 0);
    list.set(deadline, NotDue);
    list.advance(m_start + 1h);
    QCOMPARE(deadline.passed, 0);
}

void tst_DeadlineList::forgetsADeletedDeadline()
{
    DeadlineList list;
    {
        Recorder deadline;
        list.set(deadline, m_start);
    }
    QCOMPARE(list.next(), NotDue);
    list.advance(m_start + 1h);
}

void tst_DeadlineList::outlivedByADeadline()
{
    Recorder deadline;
    {
        DeadlineList list;
        list.set(deadline, m_start);
    }
    DeadlineList other;
    other.set(deadline, m_start);
    other.advance(m_start);
    QCOMPARE(deadline.passed, 1);
}

void tst_DeadlineList::aDeadlineMayDeleteAnother()
{
    DeadlineList list;
    auto victim = std::make_unique<Recorder>();
    Recorder killer;
    killer.then = [&](Time) {
        victim.reset();
    };
    list.set(killer, m_start);
    list.set(*victim, m_start + 1ms);
    list.advance(m_start + 1s);
    QCOMPARE(killer.passed, 1);
    QCOMPARE(list.next(), NotDue);
}

void tst_DeadlineList::oneThatIsAlwaysDueDoesNotHoldTheLoop()
{
    DeadlineList list;
    Recorder eager;
    eager.then = [&](Time) {
        list.set(eager, m_start);
    };
    list.set(eager, m_start);
    list.advance(m_start + 1s);
    QCOMPARE(eager.passed, 1);
    QCOMPARE(list.next(), m_start);
}

void tst_DeadlineList::keepsTheOrderOfManyRandomDeadlines()
{
    std::mt19937 random(7);
    DeadlineList list;
    std::vector<std::unique_ptr<Recorder>> deadlines;
    std::vector<Time> due;
    for (int i = 0; i < 500; ++i) {
        deadlines.push_back(std::make_unique<Recorder>());
        due.push_back(NotDue);
    }
    Time now = m_start;
    for (int round = 0; round < 5'000; ++round) {
        const std::size_t i = random() % deadlines.size();
        due[i] = now + std::chrono::milliseconds(random() % 100);
        list.set(*deadlines[i], due[i]);
        now += std::chrono::microseconds(random() % 2'000);
        list.advance(now);
        for (std::size_t k = 0; k < due.size(); ++k) {
            if (due[k] <= now) {
                QCOMPARE(std::exchange(deadlines[k]->passed, 0), 1);
                due[k] = NotDue;
            } else {
                QCOMPARE(deadlines[k]->passed, 0);
            }
        }
        QCOMPARE(list.next(), *std::min_element(due.begin(), due.end()));
    }
}

QTEST_APPLESS_MAIN(tst_DeadlineList)
#include "tst_deadlinelist.moc"
