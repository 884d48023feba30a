// SPDX-License-Identifier: MIT
#pragma once

#include "filter/fields.h"
#include "filter/jsonpath.h"
#include "filter/lexer.h"

#include <variant>
#include <vector>

namespace Inspector {

// What a filter's text means, before the words and numbers in it are looked at. Places are kept for
// messages; they don't count when two trees are compared.
struct Node;

struct SourceRange
{
    int position = 0;
    int length = 0;

    bool operator==(const SourceRange &) const { return true; }
};

struct Pattern
{
    QString text;
    QString flags;
    SourceRange range;  // the whole of it
    int textOffset = 0; // from range.position to where the pattern begins

    bool operator==(const Pattern &other) const
    {
        return text == other.text && flags == other.flags;
    }
};

struct Value
{
    QString text;
    bool quoted = false;
    SourceRange range;

    bool operator==(const Value &) const = default;
};

struct AllOf // none: everything
{
    std::vector<Node> parts;
};

struct AnyOf
{
    std::vector<Node> parts;
};

struct Negation
{
    std::vector<Node> part; // exactly one
};

struct TextTerm // a bare word or a quoted text
{
    Value value;
};

struct RegexTerm
{
    Pattern pattern;
};

struct FieldTerm
{
    Field field = Field::Number;
    JsonPath path; // of Field::Data
    Operator op = Operator::Is;
    std::vector<Value> values; // one, several of a set; none for Matches
    Pattern pattern;           // of Matches
    SourceRange range;         // with the field's name
};

struct Node
{
    std::variant<AllOf, AnyOf, Negation, TextTerm, RegexTerm, FieldTerm> content;
};

bool operator==(const Node &a, const Node &b);

QString toText(const Node &node); // of a filter that compiles: reads back as the same
QString toText(Operator op);
QString valueText(const Value &value); // quoted where it has to be

} // namespace Inspector
