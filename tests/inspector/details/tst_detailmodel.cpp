// SPDX-License-Identifier: MIT
#include "views/details/detailmodel.h"

#include "filter/parser.h"
#include "views/details/datapath.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_DetailModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheTree();
    void findsTheSmallestNodeOfSomeBytes();
    void searchesFromTopToBottomAndRound();
    void survivesTheDeepestDocumentThatIsRead();
    void refusesWhatIsDeeper();
    void showsTheBeginningOfAHugeDocument();
    void namesPathsAsTheFilterDoes_data();
    void namesPathsAsTheFilterDoes();
    void asksForNoContainer();

private:
    void load(const QByteArray &json);
    QModelIndex named(const QString &label) const;

    QByteArray m_json;
    DetailModel m_model;
};

void tst_DetailModel::load(const QByteArray &json)
{
    m_json = json;
    auto tree = jsonTree(m_json, 0);
    auto root = std::make_shared<DetailNode>();
    if (tree)
        root->children.push_back(*std::move(tree));
    m_model.setTree(root, root.get());
}

QModelIndex tst_DetailModel::named(const QString &label) const
{
    for (int i = 0; i < m_model.nodeCount(); ++i) {
        const QModelIndex index = m_model.indexOfNode(i);
        if (m_model.node(index)->label == label)
            return index;
    }
    return {};
}

void tst_DetailModel::showsTheTree()
{
    QAbstractItemModelTester tester(&m_model,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    load(R"({"user":{"id":42,"tags":["a","b"]},"ok":true})");
    const QModelIndex json = m_model.index(0, 0);
    QCOMPARE(m_model.rowCount(json), 2);
    const QModelIndex user = m_model.index(0, 0, json);
    QCOMPARE(user.data().toString(), u"user"_s);
    QCOMPARE(m_model.index(1, 0, user).data().toString(), u"tags"_s);
    QCOMPARE(m_model.index(0, 1, user).data().toString(), u"42"_s);
    QCOMPARE(m_model.index(1, 1, json).data().toString(), u"true"_s);
    load("[]");
    m_model.clear();
    QCOMPARE(m_model.rowCount(), 0);
}

void tst_DetailModel::findsTheSmallestNodeOfSomeBytes()
{
    load(R"({"a":[10,20],"b":3})");
    QCOMPARE(m_model.node(m_model.indexAt(6, 2))->value, u"10"_s);
    QCOMPARE(m_model.node(m_model.indexAt(6, 4))->label, u"a"_s);
    QCOMPARE(m_model.node(m_model.indexAt(0, 1))->label, u"JSON"_s);
    QVERIFY(!m_model.indexAt(100, 1).isValid());
}

void tst_DetailModel::searchesFromTopToBottomAndRound()
{
    load(R"({"x":{"hit":1},"hit":2,"y":{"z":"a HIT"}})");
    QCOMPARE(m_model.countMatches(u"hit"_s), 3);
    QStringList values;
    int from = 0;
    for (int i = 0; i < 4; ++i) {
        const QModelIndex found = m_model.find(u"hit"_s, from, 1);
        values += m_model.node(found)->value;
        from = m_model.numberOf(found) + 1;
    }
    QCOMPARE(values, (QStringList{u"1"_s, u"2"_s, u"\"a HIT\""_s, u"1"_s}));
    QCOMPARE(m_model.node(m_model.find(u"hit"_s, -1, -1))->value, u"\"a HIT\""_s);
    QVERIFY(!m_model.find(u"none"_s, 0, 1).isValid());
    QVERIFY(!m_model.find(QString(), 0, 1).isValid());
}

void tst_DetailModel::survivesTheDeepestDocumentThatIsRead()
{
    constexpr int Depth = 1000;
    load(QByteArray(Depth, '[') + QByteArray(Depth, ']'));
    QCOMPARE(m_model.nodeCount(), Depth);
    const QModelIndex deepest = m_model.indexAt(Depth - 1, 2);
    QCOMPARE(m_model.numberOf(deepest), Depth - 1);
    QCOMPARE(dataPath(m_model, deepest, m_json), QString()); // deeper than the filter goes
}

void tst_DetailModel::refusesWhatIsDeeper()
{
    load(QByteArray(100'000, '[') + QByteArray(100'000, ']'));
    QCOMPARE(m_model.nodeCount(), 0);
}

void tst_DetailModel::showsTheBeginningOfAHugeDocument()
{
    QByteArray json = "[";
    for (int i = 0; i < 200'000; ++i)
        json += R"({"key":"value"},)";
    json.back() = ']';
    QElapsedTimer timer;
    timer.start();
    auto root = std::make_shared<DetailNode>();
    root->children.push_back(*jsonTree(json, 0));
    const qint64 parsed = timer.restart();
    m_model.setTree(root, root.get());
    QVERIFY(m_model.nodeCount() <= MaxJsonNodes + 2);
    QVERIFY(m_model.nodeCount() > MaxJsonNodes / 2);
    qInfo("3 MB of JSON parsed in %lld ms, shown in %lld ms", parsed, timer.elapsed());
    QVERIFY2(timer.elapsed() < 100, "the tree is cut to what a frame can take");
}

void tst_DetailModel::namesPathsAsTheFilterDoes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("condition");

    QTest::newRow("nested") << R"({"user":{"id":42}})"_ba << u"id"_s << u"data.user.id"_s
                            << u"data.user.id=42"_s;
    QTest::newRow("in an array") << R"({"a":[{"b":true}]})"_ba << u"b"_s << u"data.a.0.b"_s
                                 << u"data.a.0.b=true"_s;
    QTest::newRow("a key that looks like an index")
        << R"({"0":"x y"})"_ba << u"0"_s << u"data.\"0\""_s << u"data.\"0\"=\"x y\""_s;
    QTest::newRow("a key with a dot")
        << R"({"a.b":null})"_ba << u"a.b"_s << u"data.\"a.b\""_s << u"data.\"a.b\"=null"_s;
    QTest::newRow("a value with quotes")
        << R"({"q":"say \"hi\""})"_ba << u"q"_s << u"data.q"_s << uR"(data.q="say \"hi\"")"_s;
}

void tst_DetailModel::namesPathsAsTheFilterDoes()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, label);
    load(json);
    const QModelIndex index = named(label);
    QTEST(dataPath(m_model, index, m_json), "path");
    const QString condition = dataCondition(m_model, index, m_json);
    QTEST(condition, "condition");
    QVERIFY(parseExpression(condition));
}

void tst_DetailModel::asksForNoContainer()
{
    load(R"({"user":{"id":42}})");
    QCOMPARE(dataPath(m_model, named(u"user"_s), m_json), u"data.user"_s);
    QCOMPARE(dataCondition(m_model, named(u"user"_s), m_json), QString());
    QCOMPARE(dataPath(m_model, m_model.index(0, 0), m_json), u"data"_s);
}

QTEST_MAIN(tst_DetailModel)
#include "tst_detailmodel.moc"
