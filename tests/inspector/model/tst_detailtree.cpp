// SPDX-License-Identifier: MIT
#include "events.h"

#include "model/detailtree.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using PacketType = EngineIoPacket::Type;

class tst_DetailTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesEachPartOfAJsonText();
    void decodesEscapedNames();
    void isNothingWhenTheTextIsNotJson_data();
    void isNothingWhenTheTextIsNotJson();
    void stopsAtTooManyNodes();
    void survivesTextsCutAnywhere();
    void decodesASocketIoPacketInAMessage();
    void showsAPlainMessageAsText();
    void splitsAnHttpHead();
    void namesWhatAPongAnswers();
};

namespace {
const DetailNode *child(const DetailNode &node, const QString &label)
{
    for (const DetailNode &entry : node.children) {
        if (entry.label == label)
            return &entry;
    }
    return nullptr;
}

QByteArrayView bytesOf(const DetailNode &node, QByteArrayView payload)
{
    return payload.sliced(node.offset, node.length);
}

DetailNode treeOf(QByteArrayView payload)
{
    Event event = packetEvent(PacketType::Message, Direction::In, 5 * Ms, 0);
    event.length = quint32(payload.size());
    SessionRecord session;
    session.sid = "abc";
    return detailTree(event, 7, payload, &session);
}
} // namespace

void tst_DetailTree::placesEachPartOfAJsonText()
{
    const QByteArray text = R"( {"a" : [1, "two", {"b":null}], "c":{}, "d":-1.5e3 } )";
    const auto tree = jsonTree(text, 0);
    QVERIFY(tree);
    QCOMPARE(tree->children.size(), size_t(3));
    QCOMPARE(bytesOf(*tree, text), text.trimmed());

    const DetailNode *a = child(*tree, u"a"_s);
    QVERIFY(a);
    QCOMPARE(a->value, u"[3]"_s);
    QCOMPARE(bytesOf(*a, text), QByteArrayView(R"([1, "two", {"b":null}])"));
    QCOMPARE(bytesOf(a->children[0], text), QByteArrayView("1"));
    QCOMPARE(a->children[1].value, u"\"two\""_s);
    QCOMPARE(bytesOf(a->children[1], text), QByteArrayView("\"two\""));
    QCOMPARE(child(a->children[2], u"b"_s)->value, u"null"_s);
    QCOMPARE(child(*tree, u"c"_s)->value, u"{0}"_s);
    QCOMPARE(bytesOf(*child(*tree, u"d"_s), text), QByteArrayView("-1.5e3"));
}

void tst_DetailTree::decodesEscapedNames()
{
    const QByteArray text = R"({"q\"\u00fc\\":"a\"]"})";
    const auto tree = jsonTree(text, 0);
    QVERIFY(tree);
    QCOMPARE(tree->children.size(), size_t(1));
    QCOMPARE(tree->children[0].label, u"q\"ü\\"_s);
    QCOMPARE(bytesOf(tree->children[0], text), QByteArrayView(R"("a\"]")"));
}

void tst_DetailTree::isNothingWhenTheTextIsNotJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("half") << QByteArray("{\"a\":");
    QTest::newRow("comma") << QByteArray("[1,]");
    QTest::newRow("deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
}

void tst_DetailTree::isNothingWhenTheTextIsNotJson()
{
    QFETCH(QByteArray, text);
    QVERIFY(!jsonTree(text, 0));
    QVERIFY(indentedJson(text).isEmpty());
}

void tst_DetailTree::stopsAtTooManyNodes()
{
    const QByteArray text = '[' + QByteArray("{\"a\":[1,2]},").repeated(20'000) + "0]";
    const auto tree = jsonTree(text, 0);
    QVERIFY(tree);
    QVERIFY(tree->children.size() < 20'000);
    QCOMPARE(tree->children.back().offset, -1); // the line that says so
    QVERIFY(!tree->children.back().value.isEmpty());
}

void tst_DetailTree::survivesTextsCutAnywhere()
{
    const QByteArray text = R"({"a":[1,"t\\\"w",{"b":null}],"c":{"d":[]},"e":true})";
    for (qsizetype i = 0; i < text.size(); ++i) {
        QVERIFY(!jsonTree(text.first(i), 0));
        treeOf(text.first(i));
    }
}

void tst_DetailTree::decodesASocketIoPacketInAMessage()
{
    const QByteArray payload = R"(2/chat,17["say",{"text":"hi"}])";
    const DetailNode tree = treeOf(payload);
    const DetailNode *engineIo = child(tree, u"Engine.IO"_s);
    QVERIFY(engineIo);
    QCOMPARE(engineIo->value, u"message"_s);
    const DetailNode *socketIo = child(tree, u"Socket.IO"_s);
    QVERIFY(socketIo);
    QCOMPARE(socketIo->value, u"EVENT"_s);
    QCOMPARE(child(*socketIo, u"Namespace"_s)->value, u"/chat"_s);
    QCOMPARE(child(*socketIo, u"Acknowledgement"_s)->value, u"17"_s);
    QCOMPARE(child(*socketIo, u"Event"_s)->value, u"say"_s);
    const DetailNode *arguments = child(*socketIo, u"Arguments"_s);
    QVERIFY(arguments);
    QCOMPARE(bytesOf(*child(arguments->children[1], u"text"_s), payload), QByteArrayView("\"hi\""));
}

void tst_DetailTree::showsAPlainMessageAsText()
{
    const DetailNode text = treeOf("hello");
    QVERIFY(!child(text, u"Socket.IO"_s));
    QCOMPARE(child(text, u"Text"_s)->value, u"hello"_s);
    const DetailNode bytes = treeOf("\xff\xfe");
    QCOMPARE(child(bytes, u"Bytes"_s)->value, u"2 B"_s);
}

void tst_DetailTree::splitsAnHttpHead()
{
    const QByteArray head = "GET /engine.io/?EIO=4 HTTP/1.1\r\nHost: here\r\nX-Y:z\r\n\r\n";
    const DetailNode tree = detailTree(otherEvent(EventKind::Request, 0), 0, head, nullptr);
    const DetailNode *http = child(tree, u"HTTP"_s);
    QVERIFY(http);
    QCOMPARE(http->value, u"GET /engine.io/?EIO=4 HTTP/1.1"_s);
    QCOMPARE(http->children.size(), size_t(2));
    QCOMPARE(child(*http, u"Host"_s)->value, u"here"_s);
    QCOMPARE(bytesOf(*child(*http, u"X-Y"_s), head), QByteArrayView("X-Y:z"));
}

void tst_DetailTree::namesWhatAPongAnswers()
{
    Event pong = pongAt(5 * Ms, 0);
    pong.link = 3;
    pong.elapsed = 2500;
    const DetailNode tree = detailTree(pong, 4, {}, nullptr);
    const DetailNode *event = child(tree, u"Event"_s);
    QVERIFY(event);
    QCOMPARE(child(*event, u"Answers ping"_s)->value, u"#3"_s);
    QVERIFY(child(*event, u"After"_s));
    QVERIFY(!child(*event, u"Session"_s));
}

QTEST_GUILESS_MAIN(tst_DetailTree)
#include "tst_detailtree.moc"
