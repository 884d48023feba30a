// SPDX-License-Identifier: MIT
#include "protocol/handshake.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Handshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheSpecificationNames();
    void offersNoUpgradeWhenThereIsNone();
    void tellsNoLimitWhereItIsNotGiven();
    void carriesLargeNumbersExactly();
};

static QJsonObject dataOf(const Handshake &handshake)
{
    return QJsonDocument::fromJson(openPacket(handshake).data).object();
}

void tst_Handshake::tellsWhatTheSpecificationNames()
{
    const Handshake handshake{"lv_VI97HAXpY6yYWAAAC"_ba, true, 25s, 20s, 1'000'000};
    const EngineIoPacket packet = openPacket(handshake);

    QCOMPARE(packet.type, EngineIoPacket::Type::Open);
    QVERIFY(!packet.binary);
    QVERIFY(!packet.data.contains('\n'));
    const QJsonObject expected{
        {u"sid"_s, u"lv_VI97HAXpY6yYWAAAC"_s}, {u"upgrades"_s, QJsonArray{u"websocket"_s}},
        {u"pingInterval"_s, 25'000},           {u"pingTimeout"_s, 20'000},
        {u"maxPayload"_s, 1'000'000},
    };
    QCOMPARE(QJsonDocument::fromJson(packet.data).object(), expected);
}

void tst_Handshake::offersNoUpgradeWhenThereIsNone()
{
    const QJsonObject data = dataOf({"abc"_ba, false, 1ms, 2ms, 3});
    QVERIFY(data.value("upgrades"_L1).isArray()); // the client iterates over it
    QVERIFY(data.value("upgrades"_L1).toArray().isEmpty());
}

void tst_Handshake::tellsNoLimitWhereItIsNotGiven()
{
    QVERIFY(!dataOf({"abc"_ba, false, 1ms, 2ms, std::nullopt}).contains("maxPayload"_L1));
}

void tst_Handshake::carriesLargeNumbersExactly()
{
    const qint64 large = (qint64(1) << 53) - 1; // what a JavaScript client can still represent
    const QJsonObject data
        = dataOf({"abc"_ba, false, std::chrono::milliseconds(large), 24h, large});
    QCOMPARE(data.value("pingInterval"_L1).toInteger(), large);
    QCOMPARE(data.value("pingTimeout"_L1).toInteger(), 86'400'000);
    QCOMPARE(data.value("maxPayload"_L1).toInteger(), large);
}

QTEST_GUILESS_MAIN(tst_Handshake)

#include "tst_handshake.moc"
