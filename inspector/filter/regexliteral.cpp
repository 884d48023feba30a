// SPDX-License-Identifier: MIT
#include "filter/regexliteral.h"

namespace Inspector {

namespace {

// Reads the top level of a pattern: runs of plain characters, ended by anything else. Groups are
// skipped as a whole. Gives up where a construct could change how the rest is read.
class LiteralFinder
{
public:
    explicit LiteralFinder(QStringView pattern)
        : m_pattern(pattern)
    {
    }

    QString run()
    {
        while (m_at < m_pattern.size()) {
            if (!step())
                return {};
        }
        endRun();
        return m_longest;
    }

private:
    bool step()
    {
        const QChar c = m_pattern[m_at];
        switch (c.unicode()) {
        case u'|':
            return false;
        case u'(':
            endRun();
            return skipGroup();
        case u'[':
            endRun();
            return skipClass();
        case u'\\':
            return escape();
        case u'*':
        case u'?':
        case u'{':
            // "a{2}" needs an 'a', but dropping it is always right.
            m_run.chop(1);
            endRun();
            return c == u'{' ? skipPast(u'}') : advance();
        case u'+': // one is required, but what follows is no longer next to what went before
        case u'.':
        case u'^':
        case u'$':
            endRun();
            return advance();
        default:
            if (c.unicode() >= 0x80) // other cases of it may have other bytes
                endRun();
            else
                m_run += c;
            return advance();
        }
    }

    bool advance()
    {
        ++m_at;
        return true;
    }

    bool escape()
    {
        if (m_at + 1 == m_pattern.size())
            return false;
        const QChar c = m_pattern[m_at + 1];
        m_at += 2;
        if (!c.isLetterOrNumber()) {
            m_run += c;
            return true;
        }
        endRun();
        return QStringView(u"dDwWsSbBAzZ").contains(c);
    }

    bool skipGroup()
    {
        int depth = 0;
        while (m_at < m_pattern.size()) {
            const QChar c = m_pattern[m_at];
            if (c == u'[') {
                if (!skipClass())
                    return false;
                continue;
            }
            if (c == u'(') {
                const QStringView rest = m_pattern.sliced(m_at + 1);
                if (rest.startsWith(u'*') || (rest.startsWith(u'?') && !rest.startsWith(u"?:")))
                    return false;
                ++depth;
            } else if (c == u'\\') {
                if (m_pattern.sliced(m_at).startsWith(u"\\Q"))
                    return false;
                ++m_at;
            } else if (c == u')' && --depth == 0) {
                ++m_at;
                return true;
            }
            ++m_at;
        }
        return false;
    }

    bool skipClass()
    {
        ++m_at;
        if (m_at < m_pattern.size() && m_pattern[m_at] == u'^')
            ++m_at;
        if (m_at < m_pattern.size() && m_pattern[m_at] == u']')
            ++m_at; // first in a class it is a member
        for (; m_at < m_pattern.size(); ++m_at) {
            const QChar c = m_pattern[m_at];
            if (c == u'[' || m_pattern.sliced(m_at).startsWith(u"\\Q"))
                return false; // [:alpha:] and quotations may hold a ']'
            if (c == u']')
                return advance();
            if (c == u'\\')
                ++m_at;
        }
        return false;
    }

    bool skipPast(QChar last)
    {
        const qsizetype found = m_pattern.indexOf(last, m_at);
        if (found < 0)
            return false;
        m_at = found + 1;
        return true;
    }

    void endRun()
    {
        if (m_run.size() > m_longest.size())
            m_longest = m_run;
        m_run.clear();
    }

    QStringView m_pattern;
    qsizetype m_at = 0;
    QString m_run;
    QString m_longest;
};

} // namespace

QString requiredLiteral(QStringView pattern)
{
    return LiteralFinder(pattern).run();
}

} // namespace Inspector
