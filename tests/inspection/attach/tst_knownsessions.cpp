// SPDX-License-Identifier: MIT
#include "inspection/attach/knownsessions.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using Kind = EngineIoTapEvent::Kind;
using Mark = ReportedEvent::Mark;

class tst_KnownSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatIsPresentOnce();
    void closesWhatANewSnapshotDoesNotHave();
    void keepsWhatOpensWithinASnapshot();
    void introducesSessionsKnownByTheirPacketsOnly();
};

namespace {

struct Fixture
{
    void pass(Mark mark, Kind kind = Kind::SessionOpened, const QByteArray &sid = {})
    {
        ReportedEvent reported;
        reported.mark = mark;
        reported.event.kind = kind;
        reported.event.sid = sid;
        QList<EngineIoTapEvent> out;
        sessions.pass(std::move(reported), out);
        for (const EngineIoTapEvent &event : out) {
            const QString what = event.kind == Kind::SessionOpened   ? u"+"_s
                                 : event.kind == Kind::SessionClosed ? u"-"_s
                                                                     : u"."_s;
            told.append(what + QString::fromLatin1(event.sid));
        }
    }
    void snapshot(const QList<QByteArray> &sids)
    {
        pass(Mark::SnapshotBegin);
        for (const QByteArray &sid : sids)
            pass(Mark::Present, Kind::SessionOpened, sid);
        pass(Mark::SnapshotEnd);
    }

    KnownSessions sessions;
    QStringList told;
};

} // namespace

void tst_KnownSessions::opensWhatIsPresentOnce()
{
    Fixture f;
    f.snapshot({"a"_ba, "b"_ba});
    f.pass(Mark::None, Kind::SessionOpened, "c"_ba);
    f.snapshot({"a"_ba, "b"_ba, "c"_ba});
    QCOMPARE(f.told, (QStringList{u"+a"_s, u"+b"_s, u"+c"_s}));
}

void tst_KnownSessions::closesWhatANewSnapshotDoesNotHave()
{
    Fixture f;
    f.snapshot({"a"_ba, "b"_ba});
    f.pass(Mark::SnapshotBegin);
    f.pass(Mark::Present, Kind::SessionOpened, "b"_ba); // cut: says nothing of a
    f.snapshot({"b"_ba, "c"_ba});
    QCOMPARE(f.told, (QStringList{u"+a"_s, u"+b"_s, u"+c"_s, u"-a"_s}));
    f.pass(Mark::None, Kind::SessionClosed, "b"_ba);
    f.snapshot({"c"_ba});
    QCOMPARE(f.told.last(), u"-b"_s);
}

void tst_KnownSessions::keepsWhatOpensWithinASnapshot()
{
    Fixture f;
    f.pass(Mark::SnapshotBegin);
    f.pass(Mark::None, Kind::SessionOpened, "a"_ba);
    f.pass(Mark::SnapshotEnd);
    QCOMPARE(f.told, QStringList{u"+a"_s});
}

void tst_KnownSessions::introducesSessionsKnownByTheirPacketsOnly()
{
    Fixture f;
    f.pass(Mark::None, Kind::PacketReceived, "a"_ba);
    f.pass(Mark::None, Kind::PacketReceived, "b"_ba);
    f.pass(Mark::None, Kind::RequestReceived, "made up"_ba);
    f.snapshot({"a"_ba});
    QCOMPARE(f.told, (QStringList{u".a"_s, u".b"_s, u".made up"_s, u"+a"_s, u"-b"_s}));
}

QTEST_APPLESS_MAIN(tst_KnownSessions)
#include "tst_knownsessions.moc"
