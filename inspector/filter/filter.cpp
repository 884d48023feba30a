// SPDX-License-Identifier: MIT
#include "filter/filter.h"

#include "filter/compiler.h"
#include "filter/evaluation.h"
#include "filter/parser.h"

namespace Inspector {

PayloadSource::~PayloadSource() = default;

QString PayloadSource::comment(quint32) const
{
    return {};
}

Filter::Filter() = default;
Filter::~Filter() = default;
Filter::Filter(const Filter &) = default;
Filter &Filter::operator=(const Filter &) = default;

bool Filter::matches(const FilterInput &input) const
{
    Q_ASSERT(input.event);
    if (!m_predicate)
        return true;
    Evaluation evaluation(input);
    return m_predicate->test(evaluation);
}

bool Filter::needsPayload() const
{
    return m_predicate && m_predicate->needsPayload();
}

EngineIo::Expected<Filter, FilterError> parseFilter(QStringView text)
{
    const auto expression = parseExpression(text);
    if (!expression)
        return expression.error();
    auto predicate = compileFilter(*expression);
    if (!predicate)
        return predicate.error();
    Filter filter;
    filter.m_predicate = std::move(*predicate);
    filter.m_text = text.toString();
    return filter;
}

} // namespace Inspector
