// SPDX-License-Identifier: MIT
#pragma once

#include "filter/bytesearch.h"

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace Inspector {

// A question about one text, which is given in UTF-8.
class ContainsTest // a part of it, in any case
{
public:
    explicit ContainsTest(const QString &text);
    bool operator()(QByteArrayView utf8) const;

private:
    ByteSearch m_search; // of the whole when it is ASCII, else of its longest ASCII run
    QString m_text;      // empty when it is ASCII
};

class EqualTest
{
public:
    EqualTest(const QString &text, Qt::CaseSensitivity caseSensitivity);
    bool operator()(QByteArrayView utf8) const;

private:
    QByteArray m_bytes;
    QString m_text;
    Qt::CaseSensitivity m_caseSensitivity;
};

class RegexTest
{
public:
    explicit RegexTest(const QRegularExpression &valid);
    bool operator()(QByteArrayView utf8) const;

private:
    bool canMatch(QByteArrayView utf8) const;

    QRegularExpression m_regex;
    ByteSearch m_literal; // empty: none is required
    bool m_literalHasOther
        = false; // a letter of it is also the lower case of a character beyond ASCII
};

// In front of every pattern: a match that backtracks for ever is given up and counts as none.
inline constexpr QStringView RegexLimit = u"(*LIMIT_MATCH=1000000)";

} // namespace Inspector
