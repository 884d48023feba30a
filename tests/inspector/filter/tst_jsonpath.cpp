// SPDX-License-Identifier: MIT
#include "filter/jsonpath.h"
#include "filter/socketiohead.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

class Collector : public JsonValueVisitor
{
public:
    bool visit(QByteArrayView value) const override
    {
        values += value.toByteArray();
        return false;
    }
    mutable QByteArrayList values;
};

QByteArrayList valuesAt(QByteArrayView json, const QString &path)
{
    int errorAt = 0;
    const auto steps = parseJsonPath(path, errorAt);
    if (!steps)
        return {"no path"};
    Collector collector;
    visitJson(json, *steps, collector);
    return collector.values;
}

QString randomKey(QRandomGenerator &random)
{
    static const QStringList Keys{u"a"_s,   u"b"_s,      u"0"_s,   u"1"_s,
                                  u"a b"_s, u"\"\\\n"_s, u"ä€😀"_s, u""_s};
    return Keys[random.bounded(int(Keys.size()))];
}

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    const int kind = random.bounded(depth > 0 ? 8 : 5);
    switch (kind) {
    case 0:
        return random.bounded(-1000, 1000) / 8.0;
    case 1:
        return u"text with ]}, and "_s + randomKey(random);
    case 2:
        return bool(random.bounded(2));
    case 3:
        return QJsonValue::Null;
    case 4:
        return randomKey(random);
    default:
        break;
    }
    const int count = random.bounded(5);
    if (kind == 5) {
        QJsonArray array;
        for (int i = 0; i < count; ++i)
            array += randomValue(random, depth - 1);
        return array;
    }
    QJsonObject object;
    for (int i = 0; i < count; ++i)
        object[randomKey(random)] = randomValue(random, depth - 1);
    return object;
}

JsonPath randomPath(QRandomGenerator &random)
{
    JsonPath path;
    for (int i = random.bounded(1, 5); i > 0; --i) {
        const QString key = randomKey(random);
        const bool isIndex = key == u"0" || key == u"1";
        path.push_back({key.toUtf8(), isIndex && random.bounded(4) ? key.toInt() : -1});
    }
    return path;
}

void lookUp(const QJsonValue &value, const JsonPath &path, size_t depth, QJsonArray &found)
{
    if (depth == path.size()) {
        found += value;
        return;
    }
    const JsonStep &step = path[depth];
    const QString key = QString::fromUtf8(step.key);
    if (value.isObject() && value.toObject().contains(key))
        lookUp(value[key], path, depth + 1, found);
    if (value.isArray() && step.index >= 0 && step.index < value.toArray().size())
        lookUp(value[step.index], path, depth + 1, found);
}

QJsonArray reference(const QJsonValue &root, const JsonPath &path)
{
    QJsonArray found;
    if (!root.isArray() || path.front().index >= 0) {
        lookUp(root, path, 0, found);
        return found;
    }
    for (const QJsonValue &value : root.toArray()) {
        if (value.isObject())
            lookUp(value, path, 0, found);
    }
    return found;
}

QJsonDocument document(const QJsonValue &value)
{
    return value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray());
}

} // namespace

class tst_JsonPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatStandsAtAPath_data();
    void findsWhatStandsAtAPath();
    void agreesWithQJsonDocumentOnRandomDocuments();
    void survivesDamagedDocuments();
    void survivesDeepDocuments();
    void printsPathsThatReadBackTheSame();
    void unescapesStrings_data();
    void unescapesStrings();
    void findsTheJsonOfAPayload_data();
    void findsTheJsonOfAPayload();
};

void tst_JsonPath::findsWhatStandsAtAPath_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArrayList>("expected");

    const auto row
        = [](const char *name, const char *json, const char *path, const QByteArrayList &expected) {
              QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(path) << expected;
          };
    row("key", R"({"a":1,"b":2})", ".b", {"2"});
    row("nested", R"({"user":{"id":42}})", ".user.id", {"42"});
    row("blanks", "{ \"a\" : { \"b\" :\t[ 1 , 2 ] } }", ".a.b", {"[ 1 , 2 ]"});
    row("index", R"({"items":[{"id":1},{"id":2}]})", ".items[1].id", {"2"});
    row("index with a dot", R"({"items":[{"id":1},{"id":2}]})", ".items.0.id", {"1"});
    row("index as a key", R"({"0":"zero"})", ".0", {"\"zero\""});
    row("quoted digits are no index", R"([1])", ".\"0\"", {});
    row("argument by number", R"(["chat",{"user":{"id":1}}])", ".1.user.id", {"1"});
    row("any object argument", R"(["chat",3,{"x":1},{"x":2}])", ".x", {"1", "2"});
    row("not in nested arrays", R"([[{"x":1}]])", ".x", {});
    row("missing", R"({"a":1})", ".b", {});
    row("path through a number", R"({"a":1})", ".a.b", {});
    row("key twice", R"({"a":1,"a":2})", ".a", {"1", "2"});
    row("key inside a string", R"({"x":"\"a\":1","a":2})", ".a", {"2"});
    row("escaped key", R"({"\u0061\n":1})", ".\"a\n\"", {"1"});
    row("backslashes before a quote", R"({"x":"\\","a":3})", ".a", {"3"});
    row("empty containers", R"({"x":{},"y":[],"a":4})", ".a", {"4"});
    row("empty object on the way", R"([{},{ },{"a":4}])", ".a", {"4"});
    row("brackets in strings", R"({"x":{"y":"}]"},"a":5})", ".a", {"5"});
    row("cut off", R"({"a":1,"b":)", ".a", {"1"});
    row("no JSON", "hello", ".a", {});
    row("empty", "", ".a", {});
}

void tst_JsonPath::findsWhatStandsAtAPath()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QTEST(valuesAt(json, path), "expected");
}

void tst_JsonPath::agreesWithQJsonDocumentOnRandomDocuments()
{
    QRandomGenerator random(7);
    int hits = 0;
    for (int i = 0; i < 5'000; ++i) {
        QJsonValue root = randomValue(random, 5);
        if (!root.isObject() && !root.isArray())
            root = QJsonArray{root};
        const auto format = random.bounded(2) ? QJsonDocument::Indented : QJsonDocument::Compact;
        const QByteArray json = document(root).toJson(format);
        for (int j = 0; j < 15; ++j) {
            const JsonPath path = randomPath(random);
            Collector collector;
            visitJson(json, path, collector);
            const QByteArray found = '[' + collector.values.join(',') + ']';
            const QJsonArray expected = reference(root, path);
            const QJsonArray array = QJsonDocument::fromJson(found).array();
            QVERIFY2(array == expected, json + " at " + jsonPathText(path).toUtf8() + ": " + found);
            hits += int(expected.size());
        }
    }
    QVERIFY2(hits > 1'000, qPrintable(QString::number(hits)));
}

void tst_JsonPath::survivesDamagedDocuments()
{
    QRandomGenerator random(8);
    static const QByteArray Bytes = "{}[]\",:\\u0a \xff";
    for (int i = 0; i < 20'000; ++i) {
        QByteArray json = document(QJsonArray{randomValue(random, 4)}).toJson();
        json.truncate(random.bounded(int(json.size()) + 1));
        for (int j = random.bounded(4); j > 0 && !json.isEmpty(); --j)
            json[random.bounded(int(json.size()))] = Bytes[random.bounded(int(Bytes.size()))];
        Collector collector;
        visitJson(json, randomPath(random), collector);
        for (const QByteArray &value : std::as_const(collector.values)) {
            if (value.size() >= 2)
                unescapeJsonString(value);
        }
    }
}

void tst_JsonPath::survivesDeepDocuments()
{
    const QByteArray deep = QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']');
    QCOMPARE(valuesAt(R"({"x":)" + deep + R"(,"a":1})", u".a"_s), QByteArrayList{"1"});
    QCOMPARE(valuesAt(QByteArray(R"({"a":)").repeated(100'000), u".a.a.b"_s), QByteArrayList());
}

void tst_JsonPath::printsPathsThatReadBackTheSame()
{
    QRandomGenerator random(9);
    for (int i = 0; i < 1'000; ++i) {
        const JsonPath path = randomPath(random);
        int errorAt = 0;
        const auto again = parseJsonPath(jsonPathText(path), errorAt);
        QVERIFY2(again && *again == path, qPrintable(jsonPathText(path)));
    }
}

void tst_JsonPath::unescapesStrings_data()
{
    QTest::addColumn<QByteArray>("string");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << "\"abc\""_ba << u"abc"_s;
    QTest::newRow("empty") << "\"\""_ba << u""_s;
    QTest::newRow("short escapes") << R"("\"\\\/\b\f\n\r\t")"_ba << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("code point") << R"("\u00e4\u20AC")"_ba << u"ä€"_s;
    QTest::newRow("surrogates") << R"("\ud83d\ude00!")"_ba << u"😀!"_s;
    QTest::newRow("half a pair") << R"("\ud83dx")"_ba << u"\ufffdx"_s;
    QTest::newRow("wrong order") << R"("\ude00\ud83d")"_ba << u"\ufffd\ufffd"_s;
    QTest::newRow("too short") << R"("\u00")"_ba << u"00"_s;
}

void tst_JsonPath::unescapesStrings()
{
    QFETCH(QByteArray, string);
    QTEST(QString::fromUtf8(unescapeJsonString(string)), "text");
}

void tst_JsonPath::findsTheJsonOfAPayload_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("object") << R"({"a":1})"_ba
                            << R"({"a":1})"_ba;
    QTest::newRow("event") << R"(2["a"])"_ba
                           << R"(["a"])"_ba;
    QTest::newRow("namespace and id") << R"(2/admin,13["a"])"_ba
                                      << R"(["a"])"_ba;
    QTest::newRow("binary event") << R"(51-/admin,13["a"])"_ba
                                  << R"(["a"])"_ba;
    QTest::newRow("connect") << R"(0{"sid":"x"})"_ba
                             << R"({"sid":"x"})"_ba;
    QTest::newRow("plain text") << "hello"_ba
                                << "hello"_ba;
    QTest::newRow("a number") << "29"_ba
                              << "29"_ba;
}

void tst_JsonPath::findsTheJsonOfAPayload()
{
    QFETCH(QByteArray, payload);
    QTEST(jsonPart(payload).toByteArray(), "json");
}

QTEST_APPLESS_MAIN(tst_JsonPath)
#include "tst_jsonpath.moc"
