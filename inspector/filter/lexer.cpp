// SPDX-License-Identifier: MIT
#include "filter/lexer.h"

#include "filter/fields.h"
#include "filter/filtertext.h"

namespace Inspector {
using namespace Qt::StringLiterals;
using Kind = Token::Kind;

namespace {

bool isOneOf(QChar c, QStringView set)
{
    return !c.isNull() && set.contains(c);
}

} // namespace

Token Lexer::makeToken(Kind kind, int length)
{
    Token token;
    token.kind = kind;
    token.position = m_position;
    token.length = length;
    token.text = m_text.sliced(m_position, length).toString();
    m_position += length;
    return token;
}

Token Lexer::invalid(int start, const QString &message)
{
    m_position = start;
    Token token = makeToken(Kind::Invalid, int(m_text.size()) - start);
    token.text = message;
    return token;
}

Token Lexer::next(Mode mode)
{
    while (m_position < m_text.size() && m_text[m_position].isSpace())
        ++m_position;
    if (m_position == m_text.size())
        return makeToken(Kind::End, 0);

    const QChar c = m_text[m_position];
    if (c == u'"')
        return readQuoted();
    if (c == u')')
        return makeToken(Kind::Close, 1);
    if (mode == Mode::Term)
        return readTerm();
    if (c == u'/' && mode == Mode::Pattern)
        return readRegex();
    if (c == u'{' && mode != Mode::Pattern)
        return makeToken(Kind::OpenSet, 1);
    if (c == u'}' && mode == Mode::SetItem)
        return makeToken(Kind::CloseSet, 1);
    if (c == u',' && mode == Mode::SetItem)
        return makeToken(Kind::Comma, 1);
    return readWord(mode);
}

Token Lexer::readTerm()
{
    const QChar c = m_text[m_position];
    Token token;
    if (readOperator(token))
        return token;
    if (c == u'(')
        return makeToken(Kind::Open, 1);
    if (c == u'{')
        return makeToken(Kind::OpenSet, 1);
    if (c == u'}')
        return makeToken(Kind::CloseSet, 1);
    if (c == u'-')
        return makeToken(Kind::Minus, 1);
    if (c == u'/')
        return readRegex();
    return readWord(Mode::Term);
}

bool Lexer::readOperator(Token &token)
{
    struct Spelling
    {
        QStringView text;
        Operator op;
    };
    static constexpr Spelling Spellings[] = {
        {u"!=", Operator::NotEqual},       {u"<=", Operator::LessOrEqual},
        {u">=", Operator::GreaterOrEqual}, {u":", Operator::Is},
        {u"=", Operator::Equal},           {u"<", Operator::Less},
        {u">", Operator::Greater},         {u"~", Operator::Matches},
    };
    for (const Spelling &spelling : Spellings) {
        if (m_text.sliced(m_position).startsWith(spelling.text)) {
            token = makeToken(Kind::Operator, int(spelling.text.size()));
            token.op = spelling.op;
            return true;
        }
    }
    return false;
}

Token Lexer::readWord(Mode mode)
{
    const int end = wordEnd(mode);
    if (end < 0)
        return invalid(m_position, FilterText::tr("The quotation mark is not closed"));
    return makeToken(Kind::Word, end - m_position);
}

int Lexer::wordEnd(Mode mode) const
{
    int depth = 0;
    int end = m_position;
    for (; end < m_text.size(); ++end) {
        const QChar c = m_text[end];
        if (c.isSpace())
            break;
        if (mode == Mode::Pattern) {
            if (c == u'\\' && end + 1 < m_text.size() && !m_text[end + 1].isSpace())
                ++end;
            else if (c == u'(')
                ++depth;
            else if (c == u')' && --depth < 0)
                break;
            continue;
        }
        if (c == u')' || (mode == Mode::SetItem && isOneOf(c, u",}")))
            break;
        if (mode != Mode::Term)
            continue;
        const QStringView word = m_text.sliced(m_position, end - m_position);
        if (c == u'"' && beginsDataPath(word) && isOneOf(word.back(), u".[")) {
            const int close = quotedEnd(end);
            if (close < 0)
                return -1;
            end = close - 1;
            continue;
        }
        if (isOneOf(c, u"(\"{}:=<>~") || (c == u'!' && at(end + 1) == u'='))
            break;
    }
    return end;
}

int Lexer::quotedEnd(int start) const
{
    for (int i = start + 1; i < m_text.size(); ++i) {
        if (m_text[i] == u'\\' && isOneOf(at(i + 1), u"\\\""))
            ++i;
        else if (m_text[i] == u'"')
            return i + 1;
    }
    return -1;
}

Token Lexer::readQuoted()
{
    const int end = quotedEnd(m_position);
    if (end < 0)
        return invalid(m_position, FilterText::tr("The quotation mark is not closed"));
    Token token = makeToken(Kind::Quoted, end - m_position);
    const QStringView inner = QStringView(token.text).sliced(1).chopped(1);
    QString text;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        // Any other backslash stands for itself: "C:\temp" needs no thought.
        if (inner[i] == u'\\' && i + 1 < inner.size() && isOneOf(inner[i + 1], u"\\\""))
            ++i;
        text += inner[i];
    }
    token.text = text;
    return token;
}

Token Lexer::readRegex()
{
    const int start = m_position;
    QString pattern;
    int end = start + 1;
    for (; end < m_text.size() && m_text[end] != u'/'; ++end) {
        if (m_text[end] == u'\\' && end + 1 < m_text.size()) {
            ++end;
            if (m_text[end] != u'/')
                pattern += u'\\';
        }
        pattern += m_text[end];
    }
    if (end >= m_text.size())
        return invalid(start, FilterText::tr("The regular expression is not closed with /"));

    int flagsEnd = end + 1;
    while (flagsEnd < m_text.size() && m_text[flagsEnd].isLetter())
        ++flagsEnd;
    Token token = makeToken(Kind::Regex, flagsEnd - start);
    token.text = pattern;
    token.flags = m_text.sliced(end + 1, flagsEnd - end - 1).toString();
    return token;
}

QString quoted(QStringView text)
{
    QString result = u"\""_s;
    for (QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += u'\\';
        result += c;
    }
    return result + u'"';
}

} // namespace Inspector
