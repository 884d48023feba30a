// SPDX-License-Identifier: MIT
#include "protocol/engineiopacket.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class tst_EngineIoPacket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnEmptyTextMessageByDefault();
    void countsItsTypeAndItsData();
    void equalsOnlyWhatIsAllTheSame_data();
    void equalsOnlyWhatIsAllTheSame();
    void travelsInAVariant();
};

void tst_EngineIoPacket::isAnEmptyTextMessageByDefault()
{
    const EngineIoPacket packet;
    QCOMPARE(packet.type, EngineIoPacket::Type::Message);
    QVERIFY(packet.data.isEmpty());
    QVERIFY(!packet.binary);
}

void tst_EngineIoPacket::countsItsTypeAndItsData()
{
    QCOMPARE(EngineIoPacket{}.size(), 1);
    QCOMPARE((EngineIoPacket{EngineIoPacket::Type::Message, "hello"_ba, false}.size()), 6);
    QCOMPARE((EngineIoPacket{EngineIoPacket::Type::Message, "hello"_ba, true}.size()), 6);
}

void tst_EngineIoPacket::equalsOnlyWhatIsAllTheSame_data()
{
    QTest::addColumn<EngineIoPacket>("other");
    QTest::addColumn<bool>("equal");

    using Type = EngineIoPacket::Type;
    QTest::newRow("same") << EngineIoPacket{Type::Message, "a"_ba, false} << true;
    QTest::newRow("type") << EngineIoPacket{Type::Ping, "a"_ba, false} << false;
    QTest::newRow("data") << EngineIoPacket{Type::Message, "b"_ba, false} << false;
    QTest::newRow("binary") << EngineIoPacket{Type::Message, "a"_ba, true} << false;
}

void tst_EngineIoPacket::equalsOnlyWhatIsAllTheSame()
{
    QFETCH(EngineIoPacket, other);
    QFETCH(bool, equal);
    const EngineIoPacket packet{EngineIoPacket::Type::Message, "a"_ba, false};
    QCOMPARE(packet == other, equal);
    QCOMPARE(packet != other, !equal);
}

void tst_EngineIoPacket::travelsInAVariant()
{
    const EngineIoPacket packet{EngineIoPacket::Type::Pong, "probe"_ba, false};
    QVERIFY(QVariant::fromValue(packet).value<EngineIoPacket>() == packet);
}

QTEST_GUILESS_MAIN(tst_EngineIoPacket)

#include "tst_engineiopacket.moc"
