// SPDX-License-Identifier: MIT
#pragma once

#include "filter/evaluation.h"
#include "filter/fieldvalues.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace Inspector {

// A compiled condition. Never changes, so that several threads may ask it.
class Predicate
{
public:
    // Roughly the time of one look, to ask the cheap ones first.
    enum Cost : int { OfRecord = 1, OfName = 4, OfSubstring = 10, OfRegex = 40, OfJson = 80 };

    Predicate(int cost, bool needsPayload)
        : m_cost(cost)
        , m_needsPayload(needsPayload)
    {
    }
    virtual ~Predicate();
    virtual bool test(Evaluation &evaluation) const = 0;

    int cost() const { return m_cost; }
    bool needsPayload() const { return m_needsPayload; }

private:
    int m_cost;
    bool m_needsPayload;
};

using PredicatePtr = std::shared_ptr<const Predicate>;

class AllPredicate : public Predicate
{
public:
    explicit AllPredicate(std::vector<PredicatePtr> parts);
    bool test(Evaluation &evaluation) const override;

private:
    std::vector<PredicatePtr> m_parts;
};

class AnyPredicate : public Predicate
{
public:
    explicit AnyPredicate(std::vector<PredicatePtr> parts);
    bool test(Evaluation &evaluation) const override;

private:
    std::vector<PredicatePtr> m_parts;
};

class NotPredicate : public Predicate
{
public:
    explicit NotPredicate(PredicatePtr part);
    bool test(Evaluation &evaluation) const override;

private:
    PredicatePtr m_part;
};

class WordPredicate : public Predicate
{
public:
    WordPredicate(Field field, quint32 bits);
    bool test(Evaluation &evaluation) const override;

private:
    Field m_field;
    quint32 m_bits;
};

struct Range // with both ends
{
    qint64 low;
    qint64 high;
};

class RangePredicate : public Predicate
{
public:
    RangePredicate(Field field, std::vector<Range> ranges);
    bool test(Evaluation &evaluation) const override;

private:
    Field m_field;
    std::vector<Range> m_ranges;
};

// Any of several tests of the same kind on a text; see texttest.h.
template <typename Test>
class TextPredicate : public Predicate
{
public:
    TextPredicate(Field field, std::vector<Test> tests, int cost)
        : Predicate(cost, isInPayload(field))
        , m_field(field)
        , m_tests(std::move(tests))
    {
    }

    bool test(Evaluation &evaluation) const override
    {
        QByteArray buffer;
        QByteArrayView text;
        if (!readText(m_field, evaluation, buffer, text))
            return false;
        return std::ranges::any_of(m_tests, [text](const Test &test) { return test(text); });
    }

private:
    Field m_field;
    std::vector<Test> m_tests;
};

} // namespace Inspector
