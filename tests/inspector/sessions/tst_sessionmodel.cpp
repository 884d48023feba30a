// SPDX-License-Identifier: MIT
#include "views/sessions/sessionmodel.h"

#include "inspector/sessions/fakesessions.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_SessionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsSessionsOnceTheyAreThere();
    void announcesOneRangeForAllThatHasChanged();
    void announcesNothingWhenNothingHasChanged();
    void countsAgesOnceASecond();
    void repaintsAnOverduePongAtOnce();
    void sortsByEveryColumn();
    void sortsAgainAtMostOnceASecond();
    void sortsAgainWhenAnOpenSessionIsOlderThanAClosedOne();
    void filtersByAPartOfWhatIsShown_data();
    void filtersByAPartOfWhatIsShown();
    void groupsByStateAndFolds();
    void keepsPersistentIndexesWithTheirSessions();
    void removesClearedSessions();
    void startsAnewWhenTheStoreIsCleared();
    void staysConsistentUnderRandomChanges();

private:
    QStringList sids() const
    {
        QStringList sids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            sids << m_model->text(row, SessionColumn::Sid);
        return sids;
    }
    QString text(quint32 session, SessionColumn column) const
    {
        return m_model->text(m_model->rowOf(session), column);
    }

    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<SessionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    qint64 m_now = 0;
};

void tst_SessionModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_now = 0;
    m_store = std::make_unique<EventStore>();
    m_model = std::make_unique<SessionModel>(*m_store, [this] { return m_now; });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->sort(int(SessionColumn::Sid));
}

void tst_SessionModel::showsSessionsOnceTheyAreThere()
{
    FakeSessions fake(*m_store);
    const quint32 session = fake.open("abc", 0, u"127.0.0.1:5"_s);
    fake.heartbeat(session, Seconds, 12 * Ms);
    m_now = 61 * Seconds;
    QTRY_COMPARE(m_model->rowCount(), 1); // by its own timer
    QCOMPARE(text(session, SessionColumn::Sid), u"abc"_s);
    QCOMPARE(text(session, SessionColumn::State), u"\u25cf open"_s);
    QCOMPARE(text(session, SessionColumn::Transport), u"polling"_s);
    QCOMPARE(text(session, SessionColumn::RoundTrip), u"12 ms"_s);
    QCOMPARE(text(session, SessionColumn::Age), u"1 min 1 s"_s);
    QCOMPARE(text(session, SessionColumn::PacketsIn), u"1"_s);
    QCOMPARE(text(session, SessionColumn::PacketsOut), u"2"_s);
    QCOMPARE(text(session, SessionColumn::Peer), u"127.0.0.1:5"_s);
}

void tst_SessionModel::announcesOneRangeForAllThatHasChanged()
{
    FakeSessions fake(*m_store);
    for (const char *sid : {"a", "b", "c", "d", "e"})
        fake.open(sid);
    m_model->refresh();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy moved(m_model.get(), &SessionModel::rowsReplaced);
    fake.heartbeat(3, Seconds / 10, Ms);
    fake.heartbeat(1, Seconds / 10, Ms);
    m_model->refresh();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 3);
    QCOMPARE(moved.count(), 0);
}

void tst_SessionModel::announcesNothingWhenNothingHasChanged()
{
    FakeSessions fake(*m_store);
    fake.open("a");
    m_model->refresh();
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_now += 200 * Ms;
    m_model->refresh();
    QCOMPARE(changed.count(), 0);
}

void tst_SessionModel::countsAgesOnceASecond()
{
    FakeSessions fake(*m_store);
    fake.open("a");
    m_model->refresh();
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 20; ++i) {
        m_now += 100 * Ms;
        m_model->refresh();
    }
    QCOMPARE(changed.count(), 2);
}

void tst_SessionModel::repaintsAnOverduePongAtOnce()
{
    FakeSessions fake(*m_store);
    fake.open("a");
    const quint32 session = fake.open("b");
    fake.ping(session, 0);
    m_now = 3 * Seconds;
    m_model->refresh();
    QCOMPARE(text(session, SessionColumn::RoundTrip), u"\u26a0 late 3.0 s"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_now += 100 * Ms;
    m_model->refresh();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(text(session, SessionColumn::RoundTrip), u"\u26a0 late 3.1 s"_s);
    m_now = 20 * Seconds;
    QCOMPARE(text(session, SessionColumn::RoundTrip), u"\u2715 missed"_s);
}

void tst_SessionModel::sortsByEveryColumn()
{
    FakeSessions fake(*m_store);
    QRandomGenerator random(2);
    for (int i = 0; i < 20; ++i) {
        const quint32 session = fake.open(QByteArray::number(random.bounded(1000)), i * Seconds,
                                          QString::number(random.bounded(1000)));
        fake.heartbeat(session, (30 + i) * Seconds, random.bounded(1, 4000) * Ms);
        if (i % 5 == 0)
            fake.close(session, 60 * Seconds, quint16(i % 4));
    }
    m_now = 100 * Seconds;
    m_model->refresh();
    for (int column = 0; column < SessionColumnCount; ++column) {
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_model->sort(column, direction);
            QCOMPARE(m_model->rowCount(), 20);
            for (int row = 1; row < 20; ++row) {
                const auto key = [&](int at) {
                    return sortNumber(*m_store, m_model->rowAt(at).session(), SessionColumn(column),
                                      m_now);
                };
                const auto inOrder = [&](const auto &before, const auto &after) {
                    return direction == Qt::AscendingOrder ? before <= after : before >= after;
                };
                QVERIFY(inOrder(key(row - 1), key(row)));
                const auto shown = SessionColumn(column);
                if (shown == SessionColumn::Sid || shown == SessionColumn::Peer)
                    QVERIFY(inOrder(m_model->text(row - 1, shown), m_model->text(row, shown)));
            }
        }
    }
}

void tst_SessionModel::sortsAgainAtMostOnceASecond()
{
    FakeSessions fake(*m_store);
    const quint32 a = fake.open("a");
    const quint32 b = fake.open("b");
    fake.heartbeat(a, 0, 20 * Ms);
    fake.heartbeat(b, 0, 10 * Ms);
    m_model->refresh();
    m_model->sort(int(SessionColumn::RoundTrip), Qt::AscendingOrder);
    QCOMPARE(m_model->rowOf(b), 0);
    fake.heartbeat(b, Seconds, 90 * Ms);
    m_model->refresh();
    QCOMPARE(m_model->rowOf(b), 0);
    for (int i = 0; i < 10; ++i)
        m_model->refresh();
    QCOMPARE(m_model->rowOf(b), 1);
}

void tst_SessionModel::sortsAgainWhenAnOpenSessionIsOlderThanAClosedOne()
{
    FakeSessions fake(*m_store);
    const quint32 closed = fake.open("closed", 0);
    fake.close(closed, 5 * Seconds);
    const quint32 open = fake.open("open", 8 * Seconds);
    m_now = 9 * Seconds;
    m_model->refresh();
    m_model->sort(int(SessionColumn::Age), Qt::AscendingOrder);
    QCOMPARE(m_model->rowOf(open), 0);
    m_now = 20 * Seconds;
    fake.heartbeat(open, 19 * Seconds, 10 * Ms);
    for (int i = 0; i < 10; ++i)
        m_model->refresh();
    QCOMPARE(m_model->rowOf(open), 1);
}

void tst_SessionModel::filtersByAPartOfWhatIsShown_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all") << u"  "_s << QStringList{u"alpha"_s, u"beta"_s, u"gamma"_s};
    QTest::newRow("sid") << u"ALP"_s << QStringList{u"alpha"_s};
    QTest::newRow("peer") << u":42"_s << QStringList{u"beta"_s};
    QTest::newRow("state") << u"closed"_s << QStringList{u"gamma"_s};
    QTest::newRow("reason") << u"ping time"_s << QStringList{u"gamma"_s};
    QTest::newRow("transport") << u"websocket"_s << QStringList{u"beta"_s};
    QTest::newRow("none") << u"zeta"_s << QStringList{};
}

void tst_SessionModel::filtersByAPartOfWhatIsShown()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, expected);
    FakeSessions fake(*m_store);
    fake.open("alpha", 0, u"10.0.0.1:1"_s);
    fake.upgrade(fake.open("beta", 0, u"10.0.0.2:42"_s), Seconds);
    fake.close(fake.open("gamma"), Seconds, PingTimeoutReason);
    m_model->refresh();
    m_model->setFilter(filter);
    QCOMPARE(sids(), expected);
    QCOMPARE(m_model->counts().allShown(), expected.size());
    QCOMPARE(m_model->counts().open, 2);
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 3);
}

void tst_SessionModel::groupsByStateAndFolds()
{
    FakeSessions fake(*m_store);
    const quint32 a = fake.open("a");
    fake.open("b");
    m_model->setGrouped(true);
    m_model->refresh();
    QCOMPARE(sids(), (QStringList{u"\u25be Open (2)"_s, u"a"_s, u"b"_s}));
    QVERIFY(!m_model->flags(m_model->index(0, 0)).testFlag(Qt::ItemIsSelectable));
    fake.close(a, Seconds);
    m_model->refresh();
    QCOMPARE(sids(), (QStringList{u"\u25be Open (1)"_s, u"b"_s, u"\u25be Closed (1)"_s, u"a"_s}));
    m_model->setFolded(SessionState::Open, true);
    QCOMPARE(sids(), (QStringList{u"\u25b8 Open (1)"_s, u"\u25be Closed (1)"_s, u"a"_s}));
    m_model->setGrouped(false);
    QCOMPARE(sids(), (QStringList{u"a"_s, u"b"_s}));
}

void tst_SessionModel::keepsPersistentIndexesWithTheirSessions()
{
    FakeSessions fake(*m_store);
    for (const char *sid : {"a", "b", "c", "d"})
        fake.open(sid);
    m_model->refresh();
    const QPersistentModelIndex b(m_model->index(m_model->rowOf(1), 2));
    m_model->sort(int(SessionColumn::Sid), Qt::DescendingOrder);
    QCOMPARE(b.row(), 2);
    QCOMPARE(b.column(), 2);
    m_model->setFilter(u"b"_s);
    QCOMPARE(b.row(), 0);
    m_model->setFilter(u"c"_s);
    QVERIFY(!b.isValid());
}

void tst_SessionModel::removesClearedSessions()
{
    FakeSessions fake(*m_store);
    fake.close(fake.open("a"), Seconds);
    fake.open("b");
    m_model->refresh();
    QCOMPARE(m_model->counts().closed, 1);
    m_store->clearClosedSessions();
    m_model->refresh();
    QCOMPARE(sids(), QStringList{u"b"_s});
    QCOMPARE(m_model->counts().closed, 0);
}

void tst_SessionModel::startsAnewWhenTheStoreIsCleared()
{
    FakeSessions fake(*m_store);
    fake.close(fake.open("a"), Seconds);
    fake.open("b");
    m_model->refresh();
    m_store->clear(EventStore::Keep::OpenSessions);
    QCOMPARE(sids(), QStringList{u"b"_s});
    m_store->clear();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->counts().total(), 0);
}

void tst_SessionModel::staysConsistentUnderRandomChanges()
{
    FakeSessions fake(*m_store);
    QRandomGenerator random(5);
    for (int round = 0; round < 400; ++round) {
        m_now += 100 * Ms;
        const auto count = quint32(m_store->sessions().size());
        const quint32 some = count == 0 ? 0 : random.bounded(count);
        switch (random.bounded(8)) {
        case 0:
        case 1:
            fake.open("s" + QByteArray::number(round), m_now);
            break;
        case 2:
            if (count > 0)
                fake.close(some, m_now, quint16(random.bounded(5)));
            break;
        case 3:
            if (count > 0)
                fake.heartbeat(some, m_now, random.bounded(1, 900) * Ms);
            break;
        case 4:
            m_model->sort(random.bounded(SessionColumnCount),
                          random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 5:
            m_model->setFilter(random.bounded(2) == 0 ? QString() : u"1"_s);
            break;
        case 6:
            m_model->setGrouped(random.bounded(2) == 0);
            break;
        case 7:
            if (random.bounded(20) == 0)
                m_store->clearClosedSessions();
            break;
        }
        m_model->refresh();
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(m_model->rowOf(m_model->rowAt(row)), row);
    }
    QVERIFY(m_model->counts().total() > 10);
}

QTEST_GUILESS_MAIN(tst_SessionModel)
#include "tst_sessionmodel.moc"
