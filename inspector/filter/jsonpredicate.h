// SPDX-License-Identifier: MIT
#pragma once

#include "filter/ast.h"
#include "filter/predicate.h"
#include "filter/texttest.h"

#include <optional>

namespace Inspector {

// A value that a JSON value is compared with. Without quotes 42, true and null mean the JSON values
// as well as the texts.
class JsonOperand
{
public:
    explicit JsonOperand(const Value &value);

    bool isIn(QByteArrayView json) const;      // ':', a part of a text, the whole of anything else
    bool isEqualTo(QByteArrayView json) const; // '='
    std::optional<double> number() const { return m_number; }

private:
    bool isScalar(QByteArrayView json) const;

    ContainsTest m_part;
    EqualTest m_whole;
    QByteArray m_bytes;
    std::optional<double> m_number;
    bool m_quoted;
};

std::optional<double> jsonNumber(QByteArrayView text);

// A condition on what stands at a path in a JSON payload; one of several values is enough.
class JsonPredicate : public Predicate, private JsonValueVisitor
{
public:
    // For all operators but NotEqual, which is the negation of Equal, and Matches.
    JsonPredicate(JsonPath path, Operator op, std::vector<JsonOperand> operands);
    JsonPredicate(JsonPath path, RegexTest regex);

    bool test(Evaluation &evaluation) const override;

private:
    bool visit(QByteArrayView value) const override;
    bool compare(QByteArrayView value) const;

    JsonPath m_path;
    Operator m_op;
    std::vector<JsonOperand> m_operands;
    std::optional<RegexTest> m_regex;
};

} // namespace Inspector
