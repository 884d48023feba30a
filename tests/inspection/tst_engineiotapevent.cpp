// SPDX-License-Identifier: MIT
#include <EngineIoTapEvent>

#include <QMetaEnum>
#include <QTest>
#include <QVariant>

using Kind = EngineIoTapEvent::Kind;

class tst_EngineIoTapEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAPlainValue();
    void namesItsKinds();
};

void tst_EngineIoTapEvent::isAPlainValue()
{
    EngineIoTapEvent event;
    event.kind = Kind::PacketSent;
    event.sid = QByteArrayLiteral("a");
    EngineIoTapEvent copy = event;
    copy.sid = QByteArrayLiteral("b");
    QCOMPARE(event.sid, QByteArrayLiteral("a"));
    QCOMPARE(copy.kind, Kind::PacketSent);

    const auto back = QVariant::fromValue(event).value<EngineIoTapEvent>();
    QCOMPARE(back.sid, event.sid);
    QCOMPARE(back.exchange, quint64(0)); // none
}

void tst_EngineIoTapEvent::namesItsKinds()
{
    const QMetaEnum kinds = QMetaEnum::fromType<Kind>();
    QCOMPARE(kinds.valueToKey(int(Kind::SessionOpened)), "SessionOpened");
    QCOMPARE(kinds.valueToKey(int(Kind::ConnectionRejected)), "ConnectionRejected");
}

QTEST_APPLESS_MAIN(tst_EngineIoTapEvent)
#include "tst_engineiotapevent.moc"
