// SPDX-License-Identifier: MIT
#include "filter/jsonpredicate.h"

#include <charconv>

namespace Inspector {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isString(QByteArrayView json)
{
    return json.size() >= 2 && json.front() == '"' && json.back() == '"';
}

bool isContainer(QByteArrayView json)
{
    return !json.isEmpty() && (json.front() == '{' || json.front() == '[');
}

// The text of a string, in the buffer only where something is escaped.
QByteArrayView textOf(QByteArrayView string, QByteArray &buffer)
{
    const QByteArrayView inner = string.sliced(1, string.size() - 2);
    if (!inner.contains('\\'))
        return inner;
    buffer = unescapeJsonString(string);
    return buffer;
}

} // namespace

std::optional<double> jsonNumber(QByteArrayView text)
{
    // from_chars() would take "inf" and "nan" too.
    const qsizetype first = text.startsWith('-') ? 1 : 0;
    if (text.size() <= first || !isDigit(text[first]))
        return {};
    double number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    if (error != std::errc() || end != text.end())
        return {};
    return number;
}

JsonOperand::JsonOperand(const Value &value)
    : m_part(value.text)
    , m_whole(value.text, Qt::CaseSensitive)
    , m_bytes(value.text.toUtf8())
    , m_number(value.quoted ? std::nullopt : jsonNumber(m_bytes))
    , m_quoted(value.quoted)
{
}

bool JsonOperand::isIn(QByteArrayView json) const
{
    QByteArray buffer;
    if (isString(json))
        return m_part(textOf(json, buffer));
    return isContainer(json) ? m_part(json) : isScalar(json);
}

bool JsonOperand::isEqualTo(QByteArrayView json) const
{
    QByteArray buffer;
    if (isString(json))
        return m_whole(textOf(json, buffer));
    return !isContainer(json) && isScalar(json);
}

bool JsonOperand::isScalar(QByteArrayView json) const
{
    if (m_quoted)
        return false;
    return json == m_bytes || (m_number && jsonNumber(json) == m_number);
}

JsonPredicate::JsonPredicate(JsonPath path, Operator op, std::vector<JsonOperand> operands)
    : Predicate(OfJson, true)
    , m_path(std::move(path))
    , m_op(op)
    , m_operands(std::move(operands))
{
}

JsonPredicate::JsonPredicate(JsonPath path, RegexTest regex)
    : Predicate(OfJson + OfRegex, true)
    , m_path(std::move(path))
    , m_op(Operator::Matches)
    , m_regex(std::move(regex))
{
}

bool JsonPredicate::test(Evaluation &evaluation) const
{
    const Event &event = evaluation.event();
    if (event.kind != EventKind::Packet || event.has(Event::Binary))
        return false;
    return visitJson(jsonPart(evaluation.payload()), m_path, *this);
}

bool JsonPredicate::visit(QByteArrayView value) const
{
    switch (m_op) {
    case Operator::Is:
        return std::ranges::any_of(
            m_operands, [value](const JsonOperand &operand) { return operand.isIn(value); });
    case Operator::Equal:
    case Operator::NotEqual:
        return std::ranges::any_of(
            m_operands, [value](const JsonOperand &operand) { return operand.isEqualTo(value); });
    case Operator::Matches: {
        QByteArray buffer;
        return (*m_regex)(isString(value) ? textOf(value, buffer) : value);
    }
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        return compare(value);
    }
    Q_UNREACHABLE();
}

bool JsonPredicate::compare(QByteArrayView value) const
{
    const auto number = jsonNumber(value);
    const auto limit = m_operands.front().number();
    if (!number || !limit)
        return false;
    if (m_op == Operator::Less)
        return *number < *limit;
    if (m_op == Operator::LessOrEqual)
        return *number <= *limit;
    if (m_op == Operator::Greater)
        return *number > *limit;
    return *number >= *limit;
}

} // namespace Inspector
