// SPDX-License-Identifier: MIT
#include "filter/ast.h"

#include "filter/parser.h"

#include <QStringList>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

template <typename... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>; // clang before 17 can't work it out itself

// Would the lexer read the text back as one token without quotes?
bool hasNone(QStringView text, QStringView special)
{
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), [special](QChar c) {
        return c.isSpace() || c.isNull() || special.contains(c);
    });
}

bool isPlainValue(QStringView text)
{
    return hasNone(text, u"(){},\"");
}

bool isPlainWord(QStringView text)
{
    return hasNone(text, u"(){}\":=<>~!") && text.front() != u'-' && text.front() != u'/'
           && !isKeyword(text);
}

QString patternText(const Pattern &pattern)
{
    QString text = u"/"_s;
    for (qsizetype i = 0; i < pattern.text.size(); ++i) {
        const QChar c = pattern.text[i];
        if (c == u'\\' && i + 1 < pattern.text.size()) {
            text += c;
            text += pattern.text[++i];
            continue;
        }
        if (c == u'/')
            text += u'\\';
        text += c;
    }
    return text + u'/' + pattern.flags;
}

QString joined(const std::vector<Node> &parts, const QString &separator, bool withinAnd)
{
    QStringList texts;
    for (const Node &part : parts) {
        const bool composed = std::holds_alternative<AnyOf>(part.content)
                              || (withinAnd && std::holds_alternative<AllOf>(part.content));
        texts += composed ? u'(' + toText(part) + u')' : toText(part);
    }
    return texts.join(separator);
}

QString negationText(const Negation &negation)
{
    const Node &part = negation.part.front();
    const bool composed = std::holds_alternative<AnyOf>(part.content)
                          || std::holds_alternative<AllOf>(part.content);
    return composed ? u"not ("_s + toText(part) + u')' : u"not "_s + toText(part);
}

QString fieldTermText(const FieldTerm &term)
{
    const QString start = fieldInfo(term.field).name + jsonPathText(term.path) + toText(term.op);
    if (term.op == Operator::Matches)
        return start + patternText(term.pattern);
    if (term.values.size() == 1)
        return start + valueText(term.values.front());
    QStringList texts;
    for (const Value &value : term.values)
        texts += valueText(value);
    return start + u'{' + texts.join(u',') + u'}';
}

} // namespace

bool operator==(const Node &a, const Node &b)
{
    if (a.content.index() != b.content.index())
        return false;
    const auto compare = Overloaded{
        [&b](const AllOf &x) { return x.parts == std::get<AllOf>(b.content).parts; },
        [&b](const AnyOf &x) { return x.parts == std::get<AnyOf>(b.content).parts; },
        [&b](const Negation &x) { return x.part == std::get<Negation>(b.content).part; },
        [&b](const TextTerm &x) { return x.value == std::get<TextTerm>(b.content).value; },
        [&b](const RegexTerm &x) { return x.pattern == std::get<RegexTerm>(b.content).pattern; },
        [&b](const FieldTerm &x) {
            const auto &y = std::get<FieldTerm>(b.content);
            return x.field == y.field && x.path == y.path && x.op == y.op && x.values == y.values
                   && x.pattern == y.pattern;
        },
    };
    return std::visit(compare, a.content);
}

QString toText(const Node &node)
{
    const auto print = Overloaded{
        [](const AllOf &all) { return joined(all.parts, u" "_s, true); },
        [](const AnyOf &any) { return joined(any.parts, u" or "_s, false); },
        [](const Negation &negation) { return negationText(negation); },
        [](const TextTerm &term) {
            const bool bare = !term.value.quoted && isPlainWord(term.value.text);
            return bare ? term.value.text : quoted(term.value.text);
        },
        [](const RegexTerm &term) { return patternText(term.pattern); },
        [](const FieldTerm &term) { return fieldTermText(term); },
    };
    return std::visit(print, node.content);
}

QString toText(Operator op)
{
    switch (op) {
    case Operator::Is:
        return u":"_s;
    case Operator::Equal:
        return u"="_s;
    case Operator::NotEqual:
        return u"!="_s;
    case Operator::Less:
        return u"<"_s;
    case Operator::LessOrEqual:
        return u"<="_s;
    case Operator::Greater:
        return u">"_s;
    case Operator::GreaterOrEqual:
        return u">="_s;
    case Operator::Matches:
        return u"~"_s;
    }
    Q_UNREACHABLE();
}

QString valueText(const Value &value)
{
    return !value.quoted && isPlainValue(value.text) ? value.text : quoted(value.text);
}

} // namespace Inspector
