// SPDX-License-Identifier: MIT
#include "filter/predicate.h"

namespace Inspector {

namespace {

int totalCost(const std::vector<PredicatePtr> &parts)
{
    int cost = 0;
    for (const PredicatePtr &part : parts)
        cost += part->cost();
    return cost;
}

bool anyNeedsPayload(const std::vector<PredicatePtr> &parts)
{
    return std::ranges::any_of(parts, &Predicate::needsPayload);
}

void sortByCost(std::vector<PredicatePtr> &parts)
{
    std::ranges::stable_sort(parts, {}, &Predicate::cost);
}

} // namespace

Predicate::~Predicate() = default;

AllPredicate::AllPredicate(std::vector<PredicatePtr> parts)
    : Predicate(totalCost(parts), anyNeedsPayload(parts))
    , m_parts(std::move(parts))
{
    sortByCost(m_parts);
}

bool AllPredicate::test(Evaluation &evaluation) const
{
    for (const PredicatePtr &part : m_parts) {
        if (!part->test(evaluation))
            return false;
    }
    return true;
}

AnyPredicate::AnyPredicate(std::vector<PredicatePtr> parts)
    : Predicate(totalCost(parts), anyNeedsPayload(parts))
    , m_parts(std::move(parts))
{
    sortByCost(m_parts);
}

bool AnyPredicate::test(Evaluation &evaluation) const
{
    for (const PredicatePtr &part : m_parts) {
        if (part->test(evaluation))
            return true;
    }
    return false;
}

NotPredicate::NotPredicate(PredicatePtr part)
    : Predicate(part->cost(), part->needsPayload())
    , m_part(std::move(part))
{
}

bool NotPredicate::test(Evaluation &evaluation) const
{
    return !m_part->test(evaluation);
}

WordPredicate::WordPredicate(Field field, quint32 bits)
    : Predicate(OfRecord, false)
    , m_field(field)
    , m_bits(bits)
{
}

bool WordPredicate::test(Evaluation &evaluation) const
{
    return (wordBits(m_field, evaluation) & m_bits) != 0;
}

RangePredicate::RangePredicate(Field field, std::vector<Range> ranges)
    : Predicate(isInPayload(field) ? OfName : OfRecord, isInPayload(field))
    , m_field(field)
    , m_ranges(std::move(ranges))
{
}

bool RangePredicate::test(Evaluation &evaluation) const
{
    qint64 number = 0;
    if (!readNumber(m_field, evaluation, number))
        return false;
    return std::ranges::any_of(m_ranges, [number](const Range &range) {
        return number >= range.low && number <= range.high;
    });
}

} // namespace Inspector
