// SPDX-License-Identifier: MIT
#include "inspection/faults/packetline.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Type = EngineIoPacket::Type;

class tst_PacketLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderWhateverTheDelays();
    void holdsWhatIsBehindAStop();
    void letsHeartbeatsPassAStop();
    void editsWhatItLetsGo();
    void dropsWhatIsStopped();
    void letsGoOfWhatABreakpointHasStopped();
    void forgetsTheTimeOfWhatWasDropped();
    void putsBackInFront();
    void takesTimeForBytes();
    void countsItsBytes();
};

namespace {

constexpr Time Start{1h};

HeldPacket packet(const QByteArray &data, Type type = Type::Message)
{
    HeldPacket held;
    held.outgoing.packet = {type, data, false};
    return held;
}

HeldPacket stopped(const QByteArray &data, quint64 stop, int breakpoint = 1)
{
    HeldPacket held = packet(data);
    held.stop = stop;
    held.breakpoint = breakpoint;
    return held;
}

QByteArrayList due(PacketLine &line, Time now)
{
    QByteArrayList data;
    while (const auto held = line.takeNext(now))
        data.append(encodeText(held->outgoing.packet));
    return data;
}

} // namespace

void tst_PacketLine::keepsTheOrderWhateverTheDelays()
{
    PacketLine line;
    line.append(packet("a"_ba), Start + 20ms);
    line.append(packet("b"_ba), Start + 5ms);
    line.append(packet("c"_ba), Start + 30ms);
    QCOMPARE(line.nextDue(), Start + 20ms);
    QCOMPARE(due(line, Start + 19ms), QByteArrayList());
    QCOMPARE(due(line, Start + 20ms), (QByteArrayList{"4a"_ba, "4b"_ba}));
    QCOMPARE(due(line, Start + 30ms), QByteArrayList{"4c"_ba});
    QCOMPARE(line.nextDue(), NotDue);
}

void tst_PacketLine::holdsWhatIsBehindAStop()
{
    PacketLine line;
    line.append(packet("a"_ba), Start);
    line.append(stopped("b"_ba, 7), Start);
    line.append(packet("c"_ba), Start);
    line.append(packet("probe"_ba, Type::Ping), Start);
    QCOMPARE(due(line, Start), QByteArrayList{"4a"_ba});
    QCOMPARE(line.nextDue(), NotDue);
    QVERIFY(line.letGo(7));
    QVERIFY(!line.letGo(7));
    QCOMPARE(due(line, Start), (QByteArrayList{"4b"_ba, "4c"_ba, "2probe"_ba}));
}

void tst_PacketLine::letsHeartbeatsPassAStop()
{
    PacketLine line;
    line.append(stopped("a"_ba, 7), Start);
    line.append(packet("b"_ba), Start);
    line.append(packet({}, Type::Ping), Start + 5ms);
    QCOMPARE(line.nextDue(), Start + 5ms);
    QCOMPARE(due(line, Start + 4ms), QByteArrayList());
    QCOMPARE(due(line, Start + 5ms), QByteArrayList{"2"_ba});
    QCOMPARE(line.nextDue(), NotDue);
}

void tst_PacketLine::editsWhatItLetsGo()
{
    PacketLine line;
    HeldPacket held = stopped("a"_ba, 7);
    held.outgoing.encodedText = "4a"_ba;
    line.append(std::move(held), Start);
    const EngineIoPacket edited{Type::Message, "edited"_ba, false};
    QVERIFY(line.letGo(7, &edited));
    QCOMPARE(line.bytes(), 7);
    const auto left = line.takeNext(Start);
    QCOMPARE(left->outgoing.packet, edited);
    QVERIFY(left->outgoing.encodedText.isEmpty()); // of the packet as it was
    QCOMPARE(line.bytes(), 0);
}

void tst_PacketLine::dropsWhatIsStopped()
{
    PacketLine line;
    line.append(stopped("a"_ba, 7, 1), Start);
    line.append(stopped("b"_ba, 8, 2), Start);
    line.append(packet("c"_ba), Start);
    QVERIFY(line.drop(7));
    QVERIFY(!line.drop(7));
    QCOMPARE(line.nextDue(), NotDue);
    QVERIFY(line.drop(8));
    QCOMPARE(due(line, Start), QByteArrayList{"4c"_ba});
}

void tst_PacketLine::letsGoOfWhatABreakpointHasStopped()
{
    PacketLine line;
    line.append(stopped("a"_ba, 7, 1), Start);
    line.append(stopped("b"_ba, 8, 2), Start);
    line.append(stopped("c"_ba, 9, 1), Start);
    QCOMPARE(line.letGoOf(1), (std::vector<quint64>{7, 9}));
    QCOMPARE(line.stoppedCount(), 1U);
    QCOMPARE(due(line, Start), QByteArrayList{"4a"_ba});
    QCOMPARE(line.letGoOf(2), std::vector<quint64>{8});
    QCOMPARE(due(line, Start), (QByteArrayList{"4b"_ba, "4c"_ba}));
}

void tst_PacketLine::forgetsTheTimeOfWhatWasDropped()
{
    PacketLine line;
    line.append(stopped("a"_ba, 7), Start + 1h);
    QVERIFY(line.drop(7));
    line.append(packet("b"_ba), Start);
    QCOMPARE(line.nextDue(), Start);
    line.append(packet("c"_ba), Start + 1h);
    line.takeAll();
    line.append(packet("d"_ba), Start);
    QCOMPARE(line.nextDue(), Start);
}

void tst_PacketLine::putsBackInFront()
{
    PacketLine line;
    line.append(packet("a"_ba), Start);
    line.append(packet("b"_ba), Start);
    line.append(packet("c"_ba), Start + 1ms);
    std::vector<HeldPacket> taken;
    while (auto held = line.takeNext(Start))
        taken.push_back(*std::move(held));
    line.putBack(std::move(taken));
    QCOMPARE(line.bytes(), 6);
    QCOMPARE(due(line, Start + 1ms), (QByteArrayList{"4a"_ba, "4b"_ba, "4c"_ba}));
}

void tst_PacketLine::takesTimeForBytes()
{
    PacketLine line;
    QCOMPARE(line.passThrough(Start, 500, 1000), Start + 500ms);
    QCOMPARE(line.passThrough(Start, 250, 1000), Start + 750ms); // behind the first
    QCOMPARE(line.passThrough(Start + 2s, 1, 1000), Start + 2001ms);
}

void tst_PacketLine::countsItsBytes()
{
    PacketLine line;
    line.append(packet("abc"_ba), Start);
    line.append(packet({}, Type::Noop), Start);
    QCOMPARE(line.bytes(), 5);
    QVERIFY(line.hasNoop());
    QCOMPARE(line.takeAll().size(), 2U);
    QCOMPARE(line.bytes(), 0);
    QVERIFY(line.isEmpty());
    QVERIFY(!line.hasNoop());
}

QTEST_APPLESS_MAIN(tst_PacketLine)
#include "tst_packetline.moc"
