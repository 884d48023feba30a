// SPDX-License-Identifier: MIT
#include "actions/filterhistory.h"

namespace Inspector {

void FilterHistory::push(const QString &text)
{
    m_typing = false;
    if (text == current())
        return;
    m_entries.resize(m_current + 1);
    m_entries.append(text);
    if (m_entries.size() > Limit)
        m_entries.removeFirst();
    m_current = m_entries.size() - 1;
}

void FilterHistory::type(const QString &text)
{
    if (m_typing) {
        m_entries.resize(m_current + 1);
        m_entries[m_current] = text;
        return;
    }
    push(text);
    m_typing = true;
}

QString FilterHistory::back()
{
    m_typing = false;
    if (canGoBack())
        --m_current;
    return current();
}

QString FilterHistory::forward()
{
    m_typing = false;
    if (canGoForward())
        ++m_current;
    return current();
}

} // namespace Inspector
