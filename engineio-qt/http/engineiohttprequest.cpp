// SPDX-License-Identifier: MIT
#include "http/engineiohttprequest.h"

#include "http/syntax.h"

using namespace EngineIo;

QByteArray EngineIoHttpRequest::path() const
{
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView encoded
        = mark < 0 ? QByteArrayView(target) : QByteArrayView(target).first(mark);
    return percentDecoded(encoded, PlusSign::Literal);
}

static QByteArrayView queryOf(QByteArrayView target)
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArrayView() : target.sliced(mark + 1);
}

QByteArray EngineIoHttpRequest::query() const
{
    return queryOf(target).toByteArray();
}

std::optional<QByteArray> EngineIoHttpRequest::queryValue(QByteArrayView key) const
{
    QByteArrayView rest = queryOf(target);
    while (!rest.isEmpty()) {
        QByteArrayView value = takePart(rest, '&');
        const QByteArrayView name = takePart(value, '=');
        if (name == key || percentDecoded(name, PlusSign::Space) == key)
            return percentDecoded(value, PlusSign::Space);
    }
    return std::nullopt;
}

std::optional<QByteArray> EngineIoHttpRequest::cookie(QByteArrayView name) const
{
    for (const EngineIoHttpHeaders::Field &field : headers.fields()) {
        if (!equalsIgnoringCase(field.first, "cookie"))
            continue;
        QByteArrayView rest = field.second;
        while (!rest.isEmpty()) {
            const QByteArrayView pair = takePart(rest, ';');
            const qsizetype equals = pair.indexOf('=');
            if (equals >= 0 && withoutSpaces(pair.first(equals)) == name)
                return withoutSpaces(pair.sliced(equals + 1)).toByteArray();
        }
    }
    return std::nullopt;
}
