// SPDX-License-Identifier: MIT
#include "diagnosis/httphead.h"

#include <algorithm>

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

QByteArrayView HttpHead::startLine() const
{
    QByteArrayView rest = m_head;
    return takeUntil(rest, "\r\n");
}

QByteArrayView HttpHead::method() const
{
    QByteArrayView line = startLine();
    return takeUntil(line, " ");
}

QByteArrayView HttpHead::target() const
{
    QByteArrayView line = startLine();
    takeUntil(line, " ");
    return takeUntil(line, " ");
}

std::vector<HttpField> HttpHead::queryItems() const
{
    std::vector<HttpField> items;
    QByteArrayView query = target();
    takeUntil(query, "?");
    while (!query.isEmpty()) {
        QByteArrayView value = takeUntil(query, "&");
        const QByteArrayView name = takeUntil(value, "=");
        items.push_back({name, value});
    }
    return items;
}

std::vector<HttpField> HttpHead::fields() const
{
    std::vector<HttpField> fields;
    QByteArrayView rest = m_head;
    takeUntil(rest, "\r\n");
    while (!rest.isEmpty()) {
        QByteArrayView value = takeUntil(rest, "\r\n");
        const QByteArrayView name = takeUntil(value, ":");
        if (!name.isEmpty())
            fields.push_back({name, value.trimmed()});
    }
    return fields;
}

std::optional<QByteArrayView> HttpHead::query(QByteArrayView name) const
{
    for (const HttpField &item : queryItems()) {
        if (item.name == name)
            return item.value;
    }
    return {};
}

std::optional<QByteArrayView> HttpHead::field(QByteArrayView name) const
{
    for (const HttpField &field : fields()) {
        if (equalsIgnoringCase(field.name, name))
            return field.value;
    }
    return {};
}

int HttpHead::count(QByteArrayView name) const
{
    return int(std::ranges::count_if(
        fields(), [name](const HttpField &field) { return equalsIgnoringCase(field.name, name); }));
}

bool HttpHead::asksForWebSocket() const
{
    return query("transport") == QByteArrayView("websocket");
}

} // namespace Inspector
