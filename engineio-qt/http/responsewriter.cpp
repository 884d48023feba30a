// SPDX-License-Identifier: MIT
#include "http/responsewriter.h"

#include "http/syntax.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace EngineIo {

QByteArray httpDate(qint64 secondsSinceEpoch)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

// Making the text takes longer than the rest of a small response.
static const QByteArray &currentDate()
{
    struct Cached
    {
        qint64 second = -1;
        QByteArray text;
    };
    static thread_local Cached cached;
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    if (cached.second != second)
        cached = {second, httpDate(second)};
    return cached.text;
}

static bool isInformational(int status)
{
    return status < 200;
}

// RFC 9110, 8.6. A 304 might have one, but ours would be that of an empty body.
static bool hasLength(int status)
{
    return !isInformational(status) && status != 204 && status != 304;
}

static bool isWriters(QByteArrayView name, int status)
{
    return equalsIgnoringCase(name, "content-length") || equalsIgnoringCase(name, "date")
           || equalsIgnoringCase(name, "transfer-encoding")
           || (equalsIgnoringCase(name, "connection") && status != 101);
}

static QByteArrayView connectionField(bool close, const ResponseContext &context)
{
    if (close || !context.keepAlive)
        return "Connection: close\r\n";
    return context.minorVersion == 0 ? "Connection: keep-alive\r\n" : "";
}

static QByteArrayView formatNumber(qsizetype number, char (&digits)[24])
{
    char *const end = std::end(digits);
    char *begin = end;
    do {
        *--begin = char('0' + number % 10);
        number /= 10;
    } while (number > 0);
    return {begin, end};
}

QByteArray serialize(const EngineIoHttpResponse &response, const ResponseContext &context)
{
    // A status that isn't one of three digits would break the message.
    const int status = response.status >= 100 && response.status <= 999 ? response.status : 500;
    const QByteArray reason = EngineIoHttpResponse::reasonPhrase(status);
    const QByteArrayView body
        = hasLength(status) && !context.headOnly ? QByteArrayView(response.body) : QByteArrayView();

    constexpr qsizetype OwnFields = 160; // status line, Date, Content-Length, Connection
    qsizetype size = OwnFields + reason.size() + body.size();
    for (const auto &[name, value] : response.headers.fields())
        size += name.size() + value.size() + 4;

    QByteArray out;
    out.reserve(size);
    char digits[24];
    out.append("HTTP/1.1 ").append(formatNumber(status, digits)).append(' ');
    out.append(reason).append("\r\n");
    for (const auto &[name, value] : response.headers.fields()) {
        if (!isWriters(name, status))
            out.append(name).append(": ").append(value).append("\r\n");
    }
    if (!isInformational(status))
        out.append("Date: ").append(currentDate()).append("\r\n");
    if (hasLength(status)) {
        out.append("Content-Length: ").append(formatNumber(response.body.size(), digits));
        out.append("\r\n");
    }
    if (!isInformational(status))
        out.append(connectionField(response.close, context));
    out.append("\r\n").append(body);
    Q_ASSERT(out.size() <= size);
    return out;
}

} // namespace EngineIo
