// SPDX-License-Identifier: MIT
#include "sampleevents.h"

#include "filter/compiler.h"
#include "filter/completion.h"
#include "filter/parser.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
const T &oneOf(QRandomGenerator &random, const std::vector<T> &choices)
{
    return choices[random.bounded(quint32(choices.size()))];
}

Value randomText(QRandomGenerator &random)
{
    static const std::vector<QString> Texts{
        u"order"_s, u"a b"_s, u"or"_s,      u"NOT"_s, u"-x"_s, u"/x/"_s,  u"a:b"_s,   u"a=b"_s,
        u"{"_s,     u"x)"_s,  u"(y"_s,      u"\""_s,  u"\\"_s, u"ß"_s,    u"data."_s, u"ping"_s,
        u"!"_s,     u"a,b"_s, u"\u00a0x"_s, u"~"_s,   u"42"_s, u"\\\""_s, u"1k"_s};
    return {oneOf(random, Texts), bool(random.bounded(2)), {}};
}

Pattern randomPattern(QRandomGenerator &random)
{
    static const std::vector<QString> Patterns{u"a"_s,    u"a/b"_s,  u"(x|y) z"_s, u"\\\\"_s,
                                               u"\\d+"_s, u"[)/]"_s, u"^2"_s,      u"\""_s};
    static const std::vector<QString> Flags{u""_s, u"i"_s, u"ims"_s};
    return {oneOf(random, Patterns), oneOf(random, Flags), {}, 1};
}

Value randomValue(QRandomGenerator &random, const FieldInfo &info)
{
    static const std::vector<QString> Numbers{u"0"_s, u"42"_s, u"1.5"_s, u"200"_s};
    if (info.type == FieldType::Word)
        return {QString(info.words[random.bounded(quint32(info.words.size()))].name),
                bool(random.bounded(2)),
                {}};
    if (info.type == FieldType::Name || info.type == FieldType::Text)
        return randomText(random);
    return {oneOf(random, Numbers), false, {}};
}

FieldTerm randomFieldTerm(QRandomGenerator &random)
{
    static const std::vector<QByteArray> Keys{"id", "user", "0", "a b", "\"", "ä"};
    const FieldInfo &info = allFields()[random.bounded(quint32(allFields().size()))];
    const bool isText = info.type == FieldType::Name || info.type == FieldType::Text
                        || info.type == FieldType::Word;
    FieldTerm term;
    term.field = info.field;
    if (info.field == Field::Data) {
        for (int i = random.bounded(3); i > 0; --i) {
            const QByteArray key = oneOf(random, Keys);
            term.path.push_back({key, key == "0" && random.bounded(2) ? 0 : -1});
        }
    }
    term.op = isText ? oneOf<Operator>(
                  random, {Operator::Is, Operator::Equal, Operator::NotEqual, Operator::Matches})
                     : Operator(random.bounded(int(Operator::GreaterOrEqual) + 1));
    if (term.op == Operator::Matches) {
        term.pattern = randomPattern(random);
        return term;
    }
    const bool canBeSet
        = term.op == Operator::Is || term.op == Operator::Equal || term.op == Operator::NotEqual;
    for (int i = canBeSet ? random.bounded(1, 4) : 1; i > 0; --i)
        term.values.push_back(randomValue(random, info));
    return term;
}

Node randomNode(QRandomGenerator &random, int depth)
{
    const int kind = random.bounded(depth > 0 ? 8 : 5);
    if (kind == 0)
        return {TextTerm{randomText(random)}};
    if (kind == 1)
        return {RegexTerm{randomPattern(random)}};
    if (kind < 5)
        return {randomFieldTerm(random)};
    if (kind == 5) {
        Negation negation;
        negation.part.push_back(randomNode(random, depth - 1));
        return {std::move(negation)};
    }
    std::vector<Node> parts;
    for (int i = random.bounded(2, 5); i > 0; --i)
        parts.push_back(randomNode(random, depth - 1));
    return kind == 6 ? Node{AllOf{std::move(parts)}} : Node{AnyOf{std::move(parts)}};
}

Node readBack(const QString &text)
{
    const auto node = parseExpression(text);
    if (!node)
        qFatal("%s: %s", qPrintable(text), qPrintable(node.error().message));
    return *node;
}

QString randomGarbage(QRandomGenerator &random)
{
    static const std::vector<QString> Pieces{u"type"_s,
                                             u"data"_s,
                                             u"data."_s,
                                             u"sid"_s,
                                             u":"_s,
                                             u"="_s,
                                             u"!="_s,
                                             u"<"_s,
                                             u">="_s,
                                             u"~"_s,
                                             u"("_s,
                                             u")"_s,
                                             u"{"_s,
                                             u"}"_s,
                                             u","_s,
                                             u"\""_s,
                                             u"/"_s,
                                             u"\\"_s,
                                             u"-"_s,
                                             u" "_s,
                                             u"not"_s,
                                             u"or"_s,
                                             u"and"_s,
                                             u"1k"_s,
                                             u"["_s,
                                             u"]"_s,
                                             u"."_s,
                                             u"*"_s,
                                             u"ping"_s,
                                             QString(QChar()),
                                             QString(QChar(0xd800)),
                                             u"😀"_s,
                                             u"\t"_s,
                                             u"n"_s,
                                             u"0"_s};
    QString text;
    for (int i = random.bounded(12); i > 0; --i)
        text += oneOf(random, Pieces);
    return text;
}

} // namespace

class tst_FilterProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printedFiltersReadBackAsTheSame();
    void printedFiltersMatchTheSame();
    void garbageNeverCrashes();
    void errorsLieWithinTheText();
};

void tst_FilterProperties::printedFiltersReadBackAsTheSame()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = toText(randomNode(random, 4));
        const Node once = readBack(text);
        const QString again = toText(once);
        QCOMPARE(again, text);
        QVERIFY(readBack(again) == once);
    }
}

void tst_FilterProperties::printedFiltersMatchTheSame()
{
    QRandomGenerator random(12);
    SampleEvents events;
    events.addRandom(random, 200);
    int compiled = 0;
    int hits = 0;
    for (int i = 0; i < 3'000; ++i) {
        const Node node = randomNode(random, 3);
        const auto predicate = compileFilter(node);
        const auto filter = parseFilter(toText(node));
        if (!predicate)
            continue;
        ++compiled;
        QVERIFY2(bool(filter), qPrintable(toText(node)));
        for (quint32 row = 0; row < events.size(); ++row) {
            const FilterInput input = events.at(row);
            Evaluation evaluation(input);
            const bool expected = (*predicate)->test(evaluation);
            QVERIFY2(filter->matches(input) == expected, qPrintable(toText(node)));
            hits += expected;
        }
    }
    QVERIFY(compiled > 1'000);
    QVERIFY(hits > 1'000 && hits < compiled * 200 - 1'000);
}

void tst_FilterProperties::garbageNeverCrashes()
{
    QRandomGenerator random(13);
    SampleEvents events;
    events.addRandom(random, 20);
    int valid = 0;
    for (int i = 0; i < 50'000; ++i) {
        const QString text = randomGarbage(random);
        const int cursor = random.bounded(-1, int(text.size()) + 2);
        for (const Completion &completion : completions(text, cursor)) {
            QVERIFY(completion.start >= 0 && completion.length >= 0);
            QVERIFY(completion.start + completion.length <= text.size());
        }
        if (const auto filter = parseFilter(text)) {
            ++valid;
            events.matching(*filter);
        }
    }
    QVERIFY(valid > 1'000);
}

void tst_FilterProperties::errorsLieWithinTheText()
{
    QRandomGenerator random(14);
    for (int i = 0; i < 50'000; ++i) {
        const QString text = randomGarbage(random);
        const auto filter = parseFilter(text);
        if (filter)
            continue;
        const FilterError error = filter.error();
        QVERIFY(!error.message.isEmpty());
        QVERIFY2(error.position >= 0 && error.length >= 0
                     && error.position + error.length <= text.size(),
                 qPrintable(text));
    }
}

QTEST_APPLESS_MAIN(tst_FilterProperties)
#include "tst_filterproperties.moc"
