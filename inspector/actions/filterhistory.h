// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Inspector {

// The filters that were used, with a place among them as in a browser. Begins with the empty one.
class FilterHistory
{
public:
    static constexpr qsizetype Limit = 100;

    void push(const QString &text); // what was ahead is forgotten
    void type(const QString &text); // replaces what was typed just before
    void endTyping() { m_typing = false; }

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_entries.size(); }
    QString back();
    QString forward();
    QString current() const { return m_entries.at(m_current); }

private:
    QStringList m_entries{QString()};
    qsizetype m_current = 0;
    bool m_typing = false;
};

} // namespace Inspector
