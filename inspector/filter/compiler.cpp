// SPDX-License-Identifier: MIT
#include "filter/compiler.h"

#include "filter/filtertext.h"
#include "filter/jsonpredicate.h"
#include "filter/quantity.h"

#include <QStringList>

#include <limits>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

using Result = EngineIo::Expected<PredicatePtr, FilterError>;

FilterError errorAt(SourceRange range, const QString &message)
{
    return {range.position, range.length, message};
}

PredicatePtr negated(PredicatePtr part)
{
    return std::make_shared<NotPredicate>(std::move(part));
}

using RegexResult = EngineIo::Expected<QRegularExpression, FilterError>;

RegexResult compilePattern(const Pattern &pattern)
{
    QRegularExpression::PatternOptions options;
    for (qsizetype i = 0; i < pattern.flags.size(); ++i) {
        const QChar flag = pattern.flags[i];
        if (flag == u'i')
            options |= QRegularExpression::CaseInsensitiveOption;
        else if (flag == u'm')
            options |= QRegularExpression::MultilineOption;
        else if (flag == u's')
            options |= QRegularExpression::DotMatchesEverythingOption;
        else {
            const int end = pattern.range.position + pattern.range.length;
            return errorAt({end - int(pattern.flags.size() - i), 1},
                           FilterText::tr("There is no flag “%1”; there are i, m and s").arg(flag));
        }
    }
    QRegularExpression regex(RegexLimit.toString() + pattern.text, options);
    if (regex.isValid())
        return regex;
    // Each "\/" before the place is one character more in the source; near enough is good enough.
    const int offset = int(regex.patternErrorOffset() - RegexLimit.size());
    const int within = std::clamp(offset + pattern.textOffset, 0, pattern.range.length);
    return errorAt(
        {pattern.range.position + within, pattern.range.length - within},
        FilterText::tr("The regular expression is wrong here: %1").arg(regex.errorString()));
}

Result compileText(const TextTerm &term)
{
    if (term.value.text.isEmpty())
        return errorAt(term.value.range, FilterText::tr("There is nothing to search for"));
    const std::vector<ContainsTest> tests{ContainsTest(term.value.text)};
    PredicatePtr inPayload
        = std::make_shared<TextPredicate<ContainsTest>>(Field::Data, tests, Predicate::OfSubstring);
    const FieldWord *type
        = term.value.quoted ? nullptr : findWord(fieldInfo(Field::Type), term.value.text);
    if (!type)
        return inPayload;
    std::vector<PredicatePtr> either{
        std::make_shared<WordPredicate>(Field::Type, quint32(1) << type->bit), inPayload};
    return PredicatePtr(std::make_shared<AnyPredicate>(std::move(either)));
}

Result compileRegex(Field field, const Pattern &pattern)
{
    const auto regex = compilePattern(pattern);
    if (!regex)
        return regex.error();
    const std::vector<RegexTest> tests{RegexTest(*regex)};
    return PredicatePtr(
        std::make_shared<TextPredicate<RegexTest>>(field, tests, Predicate::OfRegex));
}

QString knownWords(const FieldInfo &info)
{
    QStringList words;
    int lastBit = -1;
    for (const FieldWord &word : info.words) {
        if (word.bit != lastBit)
            words += word.name;
        lastBit = word.bit;
    }
    return words.join(u", "_s);
}

Result compileWordPattern(const FieldTerm &term, const FieldInfo &info)
{
    const auto regex = compilePattern(term.pattern);
    if (!regex)
        return regex.error();
    quint32 bits = 0; // there are few words: match them now, not each event
    for (const FieldWord &word : info.words) {
        if (regex->match(word.name).hasMatch())
            bits |= quint32(1) << word.bit;
    }
    return PredicatePtr(std::make_shared<WordPredicate>(info.field, bits));
}

bool isOrder(Operator op)
{
    return op == Operator::Less || op == Operator::LessOrEqual || op == Operator::Greater
           || op == Operator::GreaterOrEqual;
}

Result noOrder(const FieldTerm &term, const FieldInfo &info)
{
    return errorAt(term.range,
                   FilterText::tr("“%1” has no order; use “:”, “=”, “!=” or “~”").arg(info.name));
}

Result compileWord(const FieldTerm &term, const FieldInfo &info)
{
    if (term.op == Operator::Matches)
        return compileWordPattern(term, info);
    if (isOrder(term.op))
        return noOrder(term, info);
    quint32 bits = 0;
    for (const Value &value : term.values) {
        const FieldWord *word = findWord(info, value.text);
        if (!word)
            return errorAt(value.range, FilterText::tr("“%1” has no value “%2”; there are: %3")
                                            .arg(info.name, value.text, knownWords(info)));
        bits |= quint32(1) << word->bit;
    }
    PredicatePtr predicate = std::make_shared<WordPredicate>(info.field, bits);
    return term.op == Operator::NotEqual ? negated(predicate) : predicate;
}

Range rangeFor(Operator op, Quantity quantity)
{
    constexpr qint64 Lowest = std::numeric_limits<qint64>::min();
    constexpr qint64 Highest = std::numeric_limits<qint64>::max();
    switch (op) {
    case Operator::Is:
        return {quantity.value, quantity.value + quantity.step - 1};
    case Operator::Equal:
    case Operator::NotEqual:
        return {quantity.value, quantity.value};
    case Operator::Less:
        return {Lowest, quantity.value - 1};
    case Operator::LessOrEqual:
        return {Lowest, quantity.value};
    case Operator::Greater:
        return {quantity.value + 1, Highest};
    case Operator::GreaterOrEqual:
        return {quantity.value, Highest};
    case Operator::Matches:
        break;
    }
    Q_UNREACHABLE();
}

QString numberHint(FieldType type, const QString &text)
{
    if (type == FieldType::Bytes)
        return FilterText::tr("“%1” is not a size; write 512, 1k or 2MiB for example").arg(text);
    if (type == FieldType::Duration)
        return FilterText::tr("“%1” is not a time; write 200ms or 1.5s for example").arg(text);
    return FilterText::tr("“%1” is not a number").arg(text);
}

Result compileNumber(const FieldTerm &term, const FieldInfo &info)
{
    if (term.op == Operator::Matches)
        return errorAt(
            term.range,
            FilterText::tr("“%1” is a number; use “:”, “=”, “!=”, “<” or “>”").arg(info.name));
    std::vector<Range> ranges;
    for (const Value &value : term.values) {
        const auto quantity = parseQuantity(info, value.text);
        if (!quantity)
            return errorAt(value.range, numberHint(info.type, value.text));
        ranges.push_back(rangeFor(term.op, *quantity));
    }
    PredicatePtr predicate = std::make_shared<RangePredicate>(info.field, std::move(ranges));
    return term.op == Operator::NotEqual ? negated(predicate) : predicate;
}

int textCost(Field field)
{
    return field == Field::Data ? Predicate::OfSubstring : Predicate::OfName;
}

Result compileFieldText(const FieldTerm &term, const FieldInfo &info)
{
    if (term.op == Operator::Matches)
        return compileRegex(info.field, term.pattern);
    if (isOrder(term.op))
        return noOrder(term, info);
    if (term.op == Operator::Is && info.type == FieldType::Text) {
        std::vector<ContainsTest> tests;
        for (const Value &value : term.values)
            tests.emplace_back(value.text);
        return PredicatePtr(std::make_shared<TextPredicate<ContainsTest>>(
            info.field, std::move(tests), textCost(info.field)));
    }
    const auto sensitivity = term.op == Operator::Is ? Qt::CaseInsensitive : Qt::CaseSensitive;
    std::vector<EqualTest> tests;
    for (const Value &value : term.values)
        tests.emplace_back(value.text, sensitivity);
    PredicatePtr predicate = std::make_shared<TextPredicate<EqualTest>>(
        info.field, std::move(tests), textCost(info.field));
    return term.op == Operator::NotEqual ? negated(predicate) : predicate;
}

Result compileJson(const FieldTerm &term)
{
    if (term.op == Operator::Matches) {
        const auto regex = compilePattern(term.pattern);
        if (!regex)
            return regex.error();
        return PredicatePtr(std::make_shared<JsonPredicate>(term.path, RegexTest(*regex)));
    }
    std::vector<JsonOperand> operands;
    for (const Value &value : term.values) {
        operands.emplace_back(value);
        if (isOrder(term.op) && !operands.back().number())
            return errorAt(value.range, numberHint(FieldType::Number, value.text));
    }
    PredicatePtr predicate
        = std::make_shared<JsonPredicate>(term.path, term.op, std::move(operands));
    return term.op == Operator::NotEqual ? negated(predicate) : predicate;
}

Result compileField(const FieldTerm &term)
{
    if (!term.path.empty())
        return compileJson(term);
    const FieldInfo &info = fieldInfo(term.field);
    switch (info.type) {
    case FieldType::Word:
        return compileWord(term, info);
    case FieldType::Number:
    case FieldType::Bytes:
    case FieldType::Duration:
        return compileNumber(term, info);
    case FieldType::Name:
    case FieldType::Text:
        return compileFieldText(term, info);
    }
    Q_UNREACHABLE();
}

Result compileNode(const Node &node);

template <typename Composed>
Result compileParts(const std::vector<Node> &parts)
{
    std::vector<PredicatePtr> predicates;
    for (const Node &part : parts) {
        auto predicate = compileNode(part);
        if (!predicate)
            return predicate.error();
        predicates.push_back(std::move(*predicate));
    }
    return PredicatePtr(std::make_shared<Composed>(std::move(predicates)));
}

struct Compile
{
    Result operator()(const AllOf &all) const { return compileParts<AllPredicate>(all.parts); }
    Result operator()(const AnyOf &any) const { return compileParts<AnyPredicate>(any.parts); }
    Result operator()(const Negation &negation) const
    {
        auto part = compileNode(negation.part.front());
        return part ? Result(negated(std::move(*part))) : part;
    }
    Result operator()(const TextTerm &term) const { return compileText(term); }
    Result operator()(const RegexTerm &term) const
    {
        return compileRegex(Field::Data, term.pattern);
    }
    Result operator()(const FieldTerm &term) const { return compileField(term); }
};

Result compileNode(const Node &node)
{
    return std::visit(Compile{}, node.content);
}

} // namespace

Result compileFilter(const Node &node)
{
    const auto *all = std::get_if<AllOf>(&node.content);
    if (all && all->parts.empty())
        return PredicatePtr();
    return compileNode(node);
}

} // namespace Inspector
