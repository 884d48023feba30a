// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

enum class Operator : quint8 {
    Is, // ':', is or contains, as fits the field
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Matches // '~'
};

struct Token
{
    enum class Kind : quint8 {
        End,
        Word,
        Quoted,
        Regex,
        Operator,
        Minus,
        Open,
        Close,
        OpenSet,
        CloseSet,
        Comma,
        Invalid // text: what is wrong with it
    };

    Kind kind = Kind::End;
    int position = 0;
    int length = 0;
    QString text;  // without quotes and slashes
    QString flags; // of a regular expression
    Operator op = Operator::Is;
};

// Cuts a filter into tokens, one at a time: what a character means depends on where the parser is.
// "127.0.0.1:80" is a value but not a term, "/admin" is a namespace or the beginning of a regex.
class Lexer
{
public:
    enum class Mode : quint8 {
        Term,    // a word ends at an operator
        Value,   // a word ends at a blank or ')'
        SetItem, // … or at ',' or '}'
        Pattern  // '/' begins a regular expression; brackets that open in a word close in it
    };

    explicit Lexer(QStringView text)
        : m_text(text)
    {
    }

    Token next(Mode mode);
    int position() const { return m_position; }
    void setPosition(int position) { m_position = position; } // to read a token again

private:
    Token makeToken(Token::Kind kind, int length);
    Token invalid(int start, const QString &message);
    bool readOperator(Token &token);
    Token readTerm();
    Token readWord(Mode mode);
    Token readQuoted();
    Token readRegex();
    int wordEnd(Mode mode) const;
    int quotedEnd(int start) const; // behind the closing quote; -1: there is none
    QChar at(int position) const { return position < m_text.size() ? m_text[position] : QChar(); }

    QStringView m_text;
    int m_position = 0;
};

QString quoted(QStringView text); // in quotes, escaped as the lexer reads it

} // namespace Inspector
