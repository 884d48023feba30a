// SPDX-License-Identifier: MIT
#include "filter/texttest.h"

#include "filter/regexliteral.h"

#include <algorithm>
#include <array>

namespace Inspector {

namespace {

QByteArray longestAsciiRun(QStringView text)
{
    QStringView longest;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].unicode() < 0x80)
            continue;
        if (i - start > longest.size())
            longest = text.sliced(start, i - start);
        start = i + 1;
    }
    return longest.toLatin1();
}

// 'k' and 's' are also what the Kelvin sign and the long s become in lower case.
bool hasOtherUpperCase(QStringView text)
{
    return text.contains(u'k', Qt::CaseInsensitive) || text.contains(u's', Qt::CaseInsensitive);
}

} // namespace

ContainsTest::ContainsTest(const QString &text)
{
    const QByteArray run = longestAsciiRun(text);
    if (run.size() == text.size())
        m_search = ByteSearch(run);
    else {
        m_text = text;
        // Within a text beyond ASCII, 'k' and 's' follow Unicode's rules: nothing is refused early.
        if (!hasOtherUpperCase(QString::fromLatin1(run)))
            m_search = ByteSearch(run);
    }
}

bool ContainsTest::operator()(QByteArrayView utf8) const
{
    if (!m_search.isFoundIn(utf8))
        return false;
    return m_text.isEmpty() || QString::fromUtf8(utf8).contains(m_text, Qt::CaseInsensitive);
}

EqualTest::EqualTest(const QString &text, Qt::CaseSensitivity caseSensitivity)
    : m_bytes(text.toUtf8())
    , m_text(text)
    , m_caseSensitivity(caseSensitivity)
{
}

bool EqualTest::operator()(QByteArrayView utf8) const
{
    if (utf8 == m_bytes)
        return true;
    if (m_caseSensitivity == Qt::CaseSensitive)
        return false;
    if (utf8.size() != m_bytes.size() && isAscii(utf8) && isAscii(m_bytes))
        return false;
    return QString::fromUtf8(utf8).compare(m_text, Qt::CaseInsensitive) == 0;
}

RegexTest::RegexTest(const QRegularExpression &valid)
    : m_regex(valid)
{
    m_regex.optimize();
    QStringView pattern = valid.pattern();
    if (pattern.startsWith(RegexLimit))
        pattern = pattern.sliced(RegexLimit.size());
    const QString literal = requiredLiteral(pattern);
    m_literal = ByteSearch(literal.toLatin1());
    m_literalHasOther = valid.patternOptions().testFlag(QRegularExpression::CaseInsensitiveOption)
                        && hasOtherUpperCase(literal);
}

bool RegexTest::canMatch(QByteArrayView utf8) const
{
    return m_literal.isFoundIn(utf8) || (m_literalHasOther && !isAscii(utf8));
}

bool RegexTest::operator()(QByteArrayView utf8) const
{
    if (!canMatch(utf8))
        return false;
    // Most payloads are short and ASCII: widened on the stack, without an allocation.
    constexpr qsizetype StackSize = 1024;
    std::array<char16_t, StackSize> wide;
    if (utf8.size() > StackSize || !isAscii(utf8))
        return m_regex.match(QString::fromUtf8(utf8)).hasMatch();
    std::transform(utf8.begin(), utf8.end(), wide.begin(), [](char c) { return char16_t(c); });
    return m_regex.match(QStringView(wide.data(), utf8.size())).hasMatch();
}

} // namespace Inspector
