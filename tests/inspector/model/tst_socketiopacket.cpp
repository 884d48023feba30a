// SPDX-License-Identifier: MIT
#include "model/socketiopacket.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Inspector;
using Type = SocketIoPacket::Type;

class tst_SocketIoPacket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesTheExamplesOfTheProtocol_data();
    void decodesTheExamplesOfTheProtocol();
    void saysWhyATextIsNotSocketIo_data();
    void saysWhyATextIsNotSocketIo();
    void survivesRandomTexts();
};

void tst_SocketIoPacket::decodesTheExamplesOfTheProtocol_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("nameSpace");
    QTest::addColumn<int>("id"); // -1: none
    QTest::addColumn<int>("attachments");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("event");

    const auto row = [](const char *name, QByteArray text, Type type, const char *nameSpace, int id,
                        int attachments, QByteArray json, const char *event) {
        QTest::newRow(name) << text << int(type) << QString::fromLatin1(nameSpace) << id
                            << attachments << json << QString::fromLatin1(event);
    };
    row("connect", "0", Type::Connect, "/", -1, 0, "", "");
    row("connect, token", R"(0{"token":"123"})", Type::Connect, "/", -1, 0, R"({"token":"123"})",
        "");
    row("connect, answer", R"(0{"sid":"oSO0OpakMV_3jnilAAAA"})", Type::Connect, "/", -1, 0,
        R"({"sid":"oSO0OpakMV_3jnilAAAA"})", "");
    row("connect, namespace", "0/admin,", Type::Connect, "/admin", -1, 0, "", "");
    row("connect, namespace without a comma", "0/admin", Type::Connect, "/admin", -1, 0, "", "");
    row("connect, namespace and answer", R"(0/admin,{"sid":"oSO0OpakMV_3jnilAAAA"})", Type::Connect,
        "/admin", -1, 0, R"({"sid":"oSO0OpakMV_3jnilAAAA"})", "");
    row("refused", R"(4{"message":"Not authorized"})", Type::ConnectError, "/", -1, 0,
        R"({"message":"Not authorized"})", "");
    row("refused, namespace", R"(4/admin,"no")", Type::ConnectError, "/admin", -1, 0, R"("no")",
        "");
    row("event", R"(2["foo"])", Type::Event, "/", -1, 0, R"(["foo"])", "foo");
    row("event, namespace", R"(2/admin,["bar"])", Type::Event, "/admin", -1, 0, R"(["bar"])",
        "bar");
    row("event, binary", R"(51-["baz",{"_placeholder":true,"num":0}])", Type::BinaryEvent, "/", -1,
        1, R"(["baz",{"_placeholder":true,"num":0}])", "baz");
    row("event, two attachments",
        R"(52-/admin,["baz",{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])",
        Type::BinaryEvent, "/admin", -1, 2,
        R"(["baz",{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])", "baz");
    row("event, to be acknowledged", R"(212["foo"])", Type::Event, "/", 12, 0, R"(["foo"])", "foo");
    row("ack, namespace", R"(3/admin,13["bar"])", Type::Ack, "/admin", 13, 0, R"(["bar"])", "");
    row("ack, binary", R"(61-15["bar",{"_placeholder":true,"num":0}])", Type::BinaryAck, "/", 15, 1,
        R"(["bar",{"_placeholder":true,"num":0}])", "");
    row("ack, empty", "31[]", Type::Ack, "/", 1, 0, "[]", "");
    row("disconnect", "1", Type::Disconnect, "/", -1, 0, "", "");
    row("disconnect, namespace", "1/admin,", Type::Disconnect, "/admin", -1, 0, "", "");
}

void tst_SocketIoPacket::decodesTheExamplesOfTheProtocol()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    const auto packet = decodeSocketIo(text);
    QVERIFY(packet);
    QTEST(int(packet->type), "type");
    QTEST(packet->nameSpace, "nameSpace");
    QTEST(packet->id ? int(*packet->id) : -1, "id");
    QTEST(int(packet->attachments), "attachments");
    QTEST(packet->eventName(), "event");
    QCOMPARE(packet->data.isUndefined(), json.isEmpty());
    if (json.isEmpty())
        return;
    QCOMPARE(packet->data, QJsonDocument::fromJson('[' + json + ']').array().first());
    QCOMPARE(text.sliced(packet->dataOffset), json);
}

void tst_SocketIoPacket::saysWhyATextIsNotSocketIo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SocketIoError>("error");
    QTest::newRow("nothing") << QByteArray("") << SocketIoError::Empty;
    QTest::newRow("words") << QByteArray("hello") << SocketIoError::UnknownType;
    QTest::newRow("type 7") << QByteArray(R"(7["foo"])") << SocketIoError::UnknownType;
    QTest::newRow("json") << QByteArray(R"({"a":1})") << SocketIoError::UnknownType;
    QTest::newRow("a number") << QByteArray("2024") << SocketIoError::WrongData;
    QTest::newRow("event without data") << QByteArray("2") << SocketIoError::WrongData;
    QTest::newRow("event with an object") << QByteArray(R"(2{"a":1})") << SocketIoError::WrongData;
    QTest::newRow("event without a name") << QByteArray("2[]") << SocketIoError::WrongData;
    QTest::newRow("event named by an object") << QByteArray("2[{}]") << SocketIoError::WrongData;
    QTest::newRow("disconnect with data") << QByteArray("1[]") << SocketIoError::WrongData;
    QTest::newRow("connect with an array") << QByteArray("0[]") << SocketIoError::WrongData;
    QTest::newRow("refused without a word") << QByteArray("4") << SocketIoError::WrongData;
    QTest::newRow("ack with an object") << QByteArray("31{}") << SocketIoError::WrongData;
    QTest::newRow("words behind a digit") << QByteArray("2 apples") << SocketIoError::BadJson;
    QTest::newRow("half an array") << QByteArray(R"(2["foo")") << SocketIoError::BadJson;
    QTest::newRow("two values") << QByteArray(R"(2["a"],["b"])") << SocketIoError::BadJson;
    QTest::newRow("bad UTF-8") << QByteArray("2[\"\xff\"]") << SocketIoError::BadJson;
    QTest::newRow("bad namespace") << QByteArray("2/\xff,[\"a\"]") << SocketIoError::BadNamespace;
    QTest::newRow("huge id") << QByteArray("2123456789012345678901[\"a\"]") << SocketIoError::BadId;
    QTest::newRow("binary without a count")
        << QByteArray(R"(5["a"])") << SocketIoError::BadAttachments;
    QTest::newRow("binary without a dash")
        << QByteArray(R"(51["a"])") << SocketIoError::BadAttachments;
    QTest::newRow("too many attachments")
        << QByteArray(R"(599999999-["a"])") << SocketIoError::BadAttachments;
}

void tst_SocketIoPacket::saysWhyATextIsNotSocketIo()
{
    QFETCH(QByteArray, text);
    const auto packet = decodeSocketIo(text);
    QVERIFY(!packet);
    QTEST(packet.error(), "error");
}

void tst_SocketIoPacket::survivesRandomTexts()
{
    QRandomGenerator random(3);
    const QByteArray alphabet = "0123456789-/,[]{}\"a\\:\xc3\xff";
    int decoded = 0;
    for (int i = 0; i < 100'000; ++i) {
        QByteArray text;
        for (int length = random.bounded(12); length > 0; --length)
            text += alphabet[random.bounded(int(alphabet.size()))];
        if (const auto packet = decodeSocketIo(text)) {
            ++decoded;
            QVERIFY(packet->dataOffset < text.size());
        }
    }
    QVERIFY(decoded > 100);
}

QTEST_GUILESS_MAIN(tst_SocketIoPacket)
#include "tst_socketiopacket.moc"
