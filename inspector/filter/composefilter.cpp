// SPDX-License-Identifier: MIT
#include "filter/composefilter.h"

#include "filter/parser.h"

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

QString condition(QStringView field, QStringView value)
{
    const FieldInfo *info = findField(field);
    const bool isWord = info && info->type == FieldType::Word;
    return field.toString() + toText(isWord ? Operator::Is : Operator::Equal)
           + valueText({value.toString(), false, {}});
}

const std::vector<Node> *partsOf(const Node &node)
{
    const auto *all = std::get_if<AllOf>(&node.content);
    return all ? &all->parts : nullptr;
}

bool asksAlready(const Node &node, const QString &term)
{
    const auto wanted = parseExpression(term);
    if (!wanted)
        return false;
    const auto *parts = partsOf(node);
    return parts ? std::ranges::find(*parts, *wanted) != parts->end() : node == *wanted;
}

QString combined(QStringView filter, const QString &term)
{
    const auto node = parseExpression(filter);
    const QString text = filter.trimmed().toString();
    if (!node || text.isEmpty())
        return term;
    if (asksAlready(*node, term))
        return text;
    if (std::holds_alternative<AnyOf>(node->content))
        return u'(' + text + u") "_s + term;
    return text + u' ' + term;
}

const FieldTerm *beginningIn(const Node &node)
{
    const auto *term = std::get_if<FieldTerm>(&node.content);
    if (term)
        return term->field == Field::Number && term->op == Operator::GreaterOrEqual ? term
                                                                                    : nullptr;
    const auto *parts = partsOf(node);
    if (!parts)
        return nullptr;
    for (const Node &part : *parts) {
        if (std::holds_alternative<FieldTerm>(part.content) && beginningIn(part))
            return beginningIn(part);
    }
    return nullptr;
}

} // namespace

QString onlyThis(QStringView filter, QStringView field, QStringView value)
{
    return combined(filter, condition(field, value));
}

QString notThis(QStringView filter, QStringView field, QStringView value)
{
    return combined(filter, u'-' + condition(field, value));
}

QString fromHereOn(QStringView filter, quint32 number)
{
    const QString term = u"n>=%1"_s.arg(number);
    const auto node = parseExpression(filter);
    const FieldTerm *old = node ? beginningIn(*node) : nullptr;
    if (!old)
        return combined(filter, term);
    return filter.toString().replace(old->range.position, old->range.length, term);
}

} // namespace Inspector
