// SPDX-License-Identifier: MIT
#include "diagnosis/httphead.h"

namespace Inspector {

namespace {

// Cuts the text at its first \a separator and returns what was before; all when there is none.
QByteArrayView takeUntil(QByteArrayView &text, QByteArrayView separator)
{
    const qsizetype end = text.indexOf(separator);
    const QByteArrayView part = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + separator.size());
    return part;
}

} // namespace

bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

QByteArrayView authorityOf(QByteArrayView origin)
{
    const qsizetype scheme = origin.indexOf("://");
    return scheme < 0 ? origin : origin.sliced(scheme + 3);
}

QByteArrayView HttpHead::method() const
{
    QByteArrayView rest = m_head;
    return takeUntil(rest, " ");
}

QByteArrayView HttpHead::target() const
{
    QByteArrayView rest = m_head;
    QByteArrayView line = takeUntil(rest, "\r\n");
    takeUntil(line, " ");
    return takeUntil(line, " ");
}

std::optional<QByteArrayView> HttpHead::query(QByteArrayView name) const
{
    QByteArrayView query = target();
    takeUntil(query, "?");
    while (!query.isEmpty()) {
        QByteArrayView value = takeUntil(query, "&");
        if (takeUntil(value, "=") == name)
            return value;
    }
    return {};
}

std::optional<QByteArrayView> HttpHead::field(QByteArrayView name) const
{
    QByteArrayView rest = m_head;
    takeUntil(rest, "\r\n");
    while (!rest.isEmpty()) {
        QByteArrayView value = takeUntil(rest, "\r\n");
        if (equalsIgnoringCase(takeUntil(value, ":"), name))
            return value.trimmed();
    }
    return {};
}

int HttpHead::count(QByteArrayView name) const
{
    int count = 0;
    QByteArrayView rest = m_head;
    takeUntil(rest, "\r\n");
    while (!rest.isEmpty()) {
        QByteArrayView line = takeUntil(rest, "\r\n");
        count += equalsIgnoringCase(takeUntil(line, ":"), name) ? 1 : 0;
    }
    return count;
}

bool HttpHead::asksForWebSocket() const
{
    return query("transport") == QByteArrayView("websocket");
}

} // namespace Inspector
