// SPDX-License-Identifier: MIT
#include "faults/packetpredicate.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using Kind = EngineIoTapEvent::Kind;
using Type = EngineIoPacket::Type;

class tst_PacketPredicate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNoneForEverything();
    void matches_data();
    void matches();
};

static EngineIoTapEvent packet(Kind kind, const EngineIoPacket &packet)
{
    EngineIoTapEvent event;
    event.kind = kind;
    event.sid = "abc"_ba;
    event.transport = EngineIo::TransportType::WebSocket;
    event.packet = packet;
    return event;
}

void tst_PacketPredicate::isNoneForEverything()
{
    QVERIFY(!packetPredicate(Filter()));
}

void tst_PacketPredicate::matches_data()
{
    QTest::addColumn<EngineIoTapEvent>("event");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("expected");

    const auto in = packet(Kind::PacketReceived, {Type::Message, R"({"id":42})"_ba, false});
    const auto out = packet(Kind::PacketSent, {Type::Message, "\x01"_ba, true});
    const auto ping = packet(Kind::PacketReceived, {Type::Ping, "probe"_ba, false});
    EngineIoTapEvent request;
    request.kind = Kind::RequestReceived;
    request.head = "POST /engine.io/?sid=abc HTTP/1.1\r\nX-Mark: yes"_ba;
    request.sid = "abc"_ba;

    QTest::newRow("direction") << in << u"dir:in"_s << true;
    QTest::newRow("other direction") << out << u"dir:in"_s << false;
    QTest::newRow("type") << in << u"type:message"_s << true;
    QTest::newRow("other type") << ping << u"type:message"_s << false;
    QTest::newRow("JSON") << in << u"data.id=42"_s << true;
    QTest::newRow("other JSON") << in << u"data.id=43"_s << false;
    QTest::newRow("size") << in << u"size>8"_s << true;
    QTest::newRow("sid") << in << u"sid:abc"_s << true;
    QTest::newRow("other sid") << in << u"sid:xyz"_s << false;
    QTest::newRow("binary") << out << u"flag:binary"_s << true;
    QTest::newRow("transport") << in << u"transport:websocket"_s << true;
    QTest::newRow("probe") << ping << u"flag:probe"_s << true;
    QTest::newRow("request") << request << u"type:request"_s << true;
    QTest::newRow("no request") << in << u"type:request"_s << false;
    QTest::newRow("head") << request << u"\"X-Mark: yes\""_s << true;
    QTest::newRow("transport of a request") << request << u"transport:polling"_s << true;
}

void tst_PacketPredicate::matches()
{
    QFETCH(EngineIoTapEvent, event);
    QFETCH(QString, filter);
    const auto compiled = parseFilter(filter);
    QVERIFY(compiled);
    QTEST(packetPredicate(*compiled)(event), "expected");
}

QTEST_APPLESS_MAIN(tst_PacketPredicate)
#include "tst_packetpredicate.moc"
