// SPDX-License-Identifier: MIT
#include "filter/parser.h"

#include "filter/filtertext.h"

namespace Inspector {
using namespace Qt::StringLiterals;
using Mode = Lexer::Mode;
using Kind = Token::Kind;

namespace {

bool isWord(const Token &token, QLatin1StringView word)
{
    return token.kind == Kind::Word && token.text.compare(word, Qt::CaseInsensitive) == 0;
}

SourceRange rangeOf(const Token &token)
{
    return {token.position, token.length};
}

// Recursive descent, one function for each rule. The first mistake is kept and ends it.
class Parser
{
public:
    explicit Parser(QStringView text)
        : m_lexer(text)
    {
    }

    EngineIo::Expected<Node, FilterError> run()
    {
        if (peek().kind == Kind::End)
            return Node{AllOf{}};
        auto node = anyOf(0);
        if (node && peek().kind != Kind::End)
            node = unexpected(peek());
        if (!node)
            return m_error;
        return std::move(*node);
    }

private:
    using Result = std::optional<Node>;

    Token peek()
    {
        const int position = m_lexer.position();
        const Token token = m_lexer.next(Mode::Term);
        m_lexer.setPosition(position);
        return token;
    }
    Token take(Mode mode = Mode::Term) { return m_lexer.next(mode); }

    Result fail(SourceRange range, const QString &message)
    {
        m_error = {range.position, range.length, message};
        return {};
    }

    Result anyOf(int depth)
    {
        std::vector<Node> parts;
        do {
            auto part = allOf(depth);
            if (!part)
                return {};
            parts.push_back(std::move(*part));
        } while (takeWord("or"_L1));
        return parts.size() == 1 ? std::move(parts.front()) : Node{AnyOf{std::move(parts)}};
    }

    Result allOf(int depth)
    {
        std::vector<Node> parts;
        do {
            auto part = negated(depth);
            if (!part)
                return {};
            parts.push_back(std::move(*part));
        } while (takeWord("and"_L1) || beginsPart(peek()));
        return parts.size() == 1 ? std::move(parts.front()) : Node{AllOf{std::move(parts)}};
    }

    Result negated(int depth)
    {
        const Token token = peek();
        if (token.kind != Kind::Minus && !isWord(token, "not"_L1))
            return primary(depth);
        if (depth == MaxFilterDepth)
            return tooDeep(token);
        take();
        auto part = negated(depth + 1);
        if (!part)
            return {};
        Negation negation;
        negation.part.push_back(std::move(*part));
        return Node{std::move(negation)};
    }

    Result primary(int depth)
    {
        const Token token = take();
        switch (token.kind) {
        case Kind::Open:
            return bracketed(token, depth);
        case Kind::Quoted:
            return Node{TextTerm{{token.text, true, rangeOf(token)}}};
        case Kind::Regex:
            return Node{RegexTerm{{token.text, token.flags, rangeOf(token), 1}}};
        case Kind::Word:
            if (isKeyword(token.text))
                return unexpected(token);
            if (peek().kind == Kind::Operator)
                return fieldTerm(token);
            return Node{TextTerm{{token.text, false, rangeOf(token)}}};
        case Kind::End:
        case Kind::Operator:
        case Kind::Minus:
        case Kind::Close:
        case Kind::OpenSet:
        case Kind::CloseSet:
        case Kind::Comma:
        case Kind::Invalid:
            break;
        }
        return unexpected(token);
    }

    Result bracketed(const Token &open, int depth)
    {
        if (depth == MaxFilterDepth)
            return tooDeep(open);
        auto inner = anyOf(depth + 1);
        if (!inner)
            return {};
        const Token close = take();
        if (close.kind == Kind::End)
            return fail(rangeOf(open), FilterText::tr("This bracket is not closed"));
        if (close.kind != Kind::Close)
            return unexpected(close);
        return inner;
    }

    Result fieldTerm(const Token &name)
    {
        FieldTerm term;
        if (!readField(name, term))
            return {};
        const Token op = take();
        term.op = op.op;
        if (term.op == Operator::Matches) {
            if (!readPattern(op, term))
                return {};
        } else if (!readValues(op, term)) {
            return {};
        }
        term.range = {name.position, m_lexer.position() - name.position};
        return Node{std::move(term)};
    }

    bool readField(const Token &name, FieldTerm &term)
    {
        if (beginsDataPath(name.text)) {
            constexpr int Prefix = 4;
            int errorAt = 0;
            const auto path = parseJsonPath(QStringView(name.text).sliced(Prefix), errorAt);
            if (!path) {
                const int start = Prefix + errorAt;
                fail({name.position + start, name.length - start},
                     FilterText::tr("This is not a path into JSON, such as data.user.id or "
                                    "data.items[0]"));
                return false;
            }
            term.field = Field::Data;
            term.path = *path;
            return true;
        }
        const FieldInfo *info = findField(name.text);
        if (!info) {
            fail(
                rangeOf(name),
                FilterText::tr("There is no field “%1”; put it in quotation marks to search for it")
                    .arg(name.text));
            return false;
        }
        term.field = info->field;
        return true;
    }

    bool readPattern(const Token &op, FieldTerm &term)
    {
        const Token token = take(Mode::Pattern);
        const bool isPattern
            = token.kind == Kind::Regex || token.kind == Kind::Quoted || token.kind == Kind::Word;
        if (!isPattern) {
            missingValue(op, token, FilterText::tr("A regular expression must follow “~”"));
            return false;
        }
        term.pattern = {token.text, token.flags, rangeOf(token), token.kind == Kind::Word ? 0 : 1};
        return true;
    }

    bool readValues(const Token &op, FieldTerm &term)
    {
        const Token token = take(Mode::Value);
        if (token.kind == Kind::OpenSet)
            return readSet(token, term);
        if (token.kind != Kind::Word && token.kind != Kind::Quoted) {
            missingValue(op, token, FilterText::tr("A value must follow “%1”").arg(toText(op.op)));
            return false;
        }
        addValue(token, term);
        return true;
    }

    bool readSet(const Token &open, FieldTerm &term)
    {
        const bool fits = term.op == Operator::Is || term.op == Operator::Equal
                          || term.op == Operator::NotEqual;
        if (!fits) {
            fail(rangeOf(open), FilterText::tr("A set can only follow “:”, “=” or “!=”"));
            return false;
        }
        for (;;) {
            const Token value = take(Mode::SetItem);
            if (value.kind != Kind::Word && value.kind != Kind::Quoted)
                return setError(open, value, FilterText::tr("A value is missing in this set"));
            addValue(value, term);
            const Token next = take(Mode::SetItem);
            if (next.kind == Kind::CloseSet)
                return true;
            if (next.kind != Kind::Comma)
                return setError(open, next, FilterText::tr("A comma or “}” must follow here"));
        }
    }

    bool setError(const Token &open, const Token &token, const QString &message)
    {
        if (token.kind == Kind::End)
            fail(rangeOf(open), FilterText::tr("This set is not closed with “}”"));
        else
            missingValue(open, token, message);
        return false;
    }

    static void addValue(const Token &token, FieldTerm &term)
    {
        term.values.push_back({token.text, token.kind == Kind::Quoted, rangeOf(token)});
    }

    // What stands in the value's place is wrong; or nothing does, then what asks for it is marked.
    void missingValue(const Token &before, const Token &token, const QString &message)
    {
        if (token.kind == Kind::Invalid)
            unexpected(token);
        else
            fail(token.kind == Kind::End ? rangeOf(before) : rangeOf(token), message);
    }

    bool takeWord(QLatin1StringView word)
    {
        if (!isWord(peek(), word))
            return false;
        take();
        return true;
    }

    static bool beginsPart(const Token &token)
    {
        return token.kind != Kind::End && token.kind != Kind::Close && !isWord(token, "or"_L1);
    }

    Result tooDeep(const Token &token)
    {
        return fail(rangeOf(token), FilterText::tr("The filter is nested too deeply"));
    }

    Result unexpected(const Token &token)
    {
        switch (token.kind) {
        case Kind::Invalid:
            return fail(rangeOf(token), token.text);
        case Kind::End:
            return fail(rangeOf(token), FilterText::tr("Something is missing at the end"));
        case Kind::Close:
            return fail(rangeOf(token), FilterText::tr("Nothing stands before this bracket"));
        case Kind::Operator:
            return fail(rangeOf(token),
                        FilterText::tr("A field must stand before “%1”").arg(token.text));
        case Kind::Word:
        case Kind::Quoted:
        case Kind::Regex:
        case Kind::Minus:
        case Kind::Open:
        case Kind::OpenSet:
        case Kind::CloseSet:
        case Kind::Comma:
            break;
        }
        return fail(rangeOf(token),
                    FilterText::tr("“%1” can't stand here; put it in quotation marks to search "
                                   "for it")
                        .arg(token.text));
    }

    Lexer m_lexer;
    FilterError m_error;
};

} // namespace

EngineIo::Expected<Node, FilterError> parseExpression(QStringView text)
{
    return Parser(text).run();
}

bool isKeyword(QStringView word)
{
    for (const auto keyword : {"and"_L1, "or"_L1, "not"_L1}) {
        if (word.compare(keyword, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace Inspector
