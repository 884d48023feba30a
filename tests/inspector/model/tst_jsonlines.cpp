// SPDX-License-Identifier: MIT
#include "events.h"

#include "model/eventstore.h"
#include "model/jsonlines.h"
#include <EngineIoNamespace>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using PacketType = EngineIoPacket::Type;

class tst_JsonLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesTheDocumentedKeys_data();
    void writesTheDocumentedKeys();
    void namesTheSessionAndTheTime();
    void decodesSocketIo();
    void linksAPongToItsPing();
    void saysThatAPayloadIsLost();
    void keepsCommentsAndMarks();
    void writesALineForPeople();

private:
    QJsonObject lineOf(const Event &event, QByteArrayView payload);

    std::unique_ptr<EventStore> m_store;
};

void tst_JsonLines::init()
{
    m_store = std::make_unique<EventStore>();
    m_store->addSession("abc", u"127.0.0.1:4000"_s);
}

QJsonObject tst_JsonLines::lineOf(const Event &event, QByteArrayView payload)
{
    const QByteArray line = jsonLine(*m_store, m_store->append(event, payload));
    return line.contains('\n') ? QJsonObject() : QJsonDocument::fromJson(line).object();
}

void tst_JsonLines::writesTheDocumentedKeys_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("expected"); // besides n and time
    Event binary = packetEvent(PacketType::Message, Direction::Out, 0);
    binary.flags = Event::Binary | Event::WebSocket | Event::Injected;
    Event broken = packetEvent(PacketType::Message, Direction::In, 0);
    broken.flags = Event::Error;
    Event lost = otherEvent(EventKind::Lost, 0);
    lost.link = 5;

    const auto row
        = [](const char *name, const Event &event, QByteArray payload, QByteArray expected) {
              QTest::newRow(name) << event << payload << expected;
          };
    row("text", packetEvent(PacketType::Message, Direction::In, 0), "hi\n\"there\"",
        R"({"kind":"packet","dir":"in","transport":"polling","type":"message","size":10,)"
        R"("data":"hi\n\"there\""})");
    row("binary", binary, "\x01\xff",
        R"({"kind":"packet","dir":"out","transport":"websocket","type":"message","size":2,)"
        R"("injected":true,"base64":"Af8="})");
    row("text that isn't", broken, "\xff",
        R"({"kind":"packet","dir":"in","transport":"polling","type":"message","size":1,)"
        R"("error":true,"base64":"/w=="})");
    row("probe", packetEvent(PacketType::Ping, Direction::In, 0), "probe",
        R"({"kind":"packet","dir":"in","transport":"polling","type":"ping","size":5,)"
        R"("probe":true,"data":"probe"})");
    row("request", otherEvent(EventKind::Request, 0), "GET / HTTP/1.1\r\n\r\n",
        R"({"kind":"request","transport":"polling","data":"GET / HTTP/1.1\r\n\r\n"})");
    row("response", otherEvent(EventKind::Response, 0, Event::NoSession, 200), "HTTP/1.1 200 OK",
        R"({"kind":"response","transport":"polling","status":200,"data":"HTTP/1.1 200 OK"})");
    row("opened", otherEvent(EventKind::SessionOpened, 0), "",
        R"({"kind":"opened","transport":"polling"})");
    row("closed",
        otherEvent(EventKind::SessionClosed, 0, Event::NoSession,
                   quint16(EngineIo::DisconnectReason::TransportClose)),
        "", R"({"kind":"closed","transport":"polling","reason":"transport close"})");
    row("upgrade",
        otherEvent(EventKind::UpgradeStep, 0, Event::NoSession, quint16(UpgradeStep::Failed)), "",
        R"({"kind":"upgrade","transport":"polling","step":"failed"})");
    row("refused", otherEvent(EventKind::Rejected, 0, Event::NoSession, 400), "Bad request",
        R"({"kind":"rejected","transport":"polling","status":400,"data":"Bad request"})");
    row("fault", otherEvent(EventKind::Fault, 0), "dropped",
        R"({"kind":"fault","transport":"polling","data":"dropped"})");
    row("lost", lost, "", R"({"kind":"lost","lost":5})");
}

void tst_JsonLines::writesTheDocumentedKeys()
{
    QFETCH(Event, event);
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, expected);
    QJsonObject object = QJsonDocument::fromJson(expected).object();
    QVERIFY(!object.isEmpty());
    object.insert("n"_L1, 0);
    object.insert("time"_L1, 0);
    QCOMPARE(lineOf(event, payload), object);
}

void tst_JsonLines::namesTheSessionAndTheTime()
{
    m_store->setStartedAt(1'700'000'000'000);
    const QJsonObject line
        = lineOf(packetEvent(PacketType::Noop, Direction::Out, 1'250'500'000, 0), {});
    QCOMPARE(line["sid"_L1], QJsonValue(u"abc"_s));
    QCOMPARE(line["peer"_L1], QJsonValue(u"127.0.0.1:4000"_s));
    QCOMPARE(line["time"_L1].toDouble(), 1.2505);
    QCOMPARE(line["at"_L1], QJsonValue(u"2023-11-14T22:13:21.250Z"_s));
}

void tst_JsonLines::decodesSocketIo()
{
    const QJsonObject line
        = lineOf(packetEvent(PacketType::Message, Direction::In, 0), R"(2/a,7["say",1])");
    const QJsonObject expected
        = QJsonDocument::fromJson(
              R"({"type":"EVENT","namespace":"/a","id":7,"event":"say","data":["say",1]})")
              .object();
    QCOMPARE(line["socketio"_L1].toObject(), expected);
}

void tst_JsonLines::linksAPongToItsPing()
{
    lineOf(pingAt(0, 0), {});
    const QJsonObject line = lineOf(pongAt(12'500'000, 0), {});
    QCOMPARE(line["link"_L1], QJsonValue(0));
    QCOMPARE(line["elapsedMs"_L1], QJsonValue(12.5));
}

void tst_JsonLines::saysThatAPayloadIsLost()
{
    Event event = packetEvent(PacketType::Message, Direction::In, 0);
    event.length = 10;
    m_store->appendWithoutPayload(event);
    const QJsonObject line = QJsonDocument::fromJson(jsonLine(*m_store, 0)).object();
    QCOMPARE(line["payloadLost"_L1], QJsonValue(true));
    QCOMPARE(line["size"_L1], QJsonValue(10));
    QVERIFY(!line.contains("data"_L1));
}

void tst_JsonLines::keepsCommentsAndMarks()
{
    lineOf(packetEvent(PacketType::Message, Direction::In, 0), "x");
    m_store->setMarked(0, true);
    m_store->setComment(0, u"why?"_s);
    const QJsonObject line = QJsonDocument::fromJson(jsonLine(*m_store, 0)).object();
    QCOMPARE(line["marked"_L1], QJsonValue(true));
    QCOMPARE(line["comment"_L1], QJsonValue(u"why?"_s));
}

void tst_JsonLines::writesALineForPeople()
{
    m_store->append(packetEvent(PacketType::Message, Direction::In, 1'500'000'000, 0), "a\nb");
    const QString line = textLine(*m_store, 0);
    for (const auto &part : {u"1.500000"_s, u"abc"_s, u"←"_s, u"message"_s, u"3 B"_s, u"a␊b"_s})
        QVERIFY2(line.contains(part), qPrintable(part));
    QVERIFY(!line.contains(u'\n'));
    QCOMPARE(line.simplified(), u"1.500000 abc ← polling message 3 B a␊b"_s);
}

QTEST_GUILESS_MAIN(tst_JsonLines)
#include "tst_jsonlines.moc"
