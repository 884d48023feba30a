// SPDX-License-Identifier: MIT
#include "views/eventlinks.h"

#include "model/describe.h"
#include "model/eventstore.h"

#include <QRegularExpression>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MaxPreview = 48; // characters: one line of a dock
} // namespace

QString eventLink(quint32 number, const QString &text)
{
    return u"<a href=\"event:%1\">%2</a>"_s.arg(number).arg(text.toHtmlEscaped());
}

std::optional<quint32> linkTarget(const QString &link)
{
    if (!link.startsWith("event:"_L1))
        return {};
    bool ok = false;
    const quint32 number = link.mid(6).toUInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QString withLinks(const QString &text)
{
    static const QRegularExpression number(u"#(\\d+)"_s);
    return QString(text.toHtmlEscaped()).replace(number, u"<a href=\"event:\\1\">#\\1</a>"_s);
}

QString eventTable(const EventStore &store, const std::vector<quint32> &events)
{
    QString rows;
    for (quint32 number : events) {
        const Event &event = store.at(number);
        const QString text
            = visibleText(preview(event, store.payloadView(number)).toUtf8(), PreviewBytes);
        rows += u"<tr><td align=\"right\">%1&nbsp;</td><td>%2 s&nbsp;</td><td>%3&nbsp;</td>"
                "<td>%4&nbsp;</td><td><tt>%5</tt></td></tr>"_s.arg(
                    eventLink(number, u"#%1"_s.arg(number)), secondsText(event.time),
                    directionGlyph(event.direction), typeText(event).toHtmlEscaped(),
                    text.left(MaxPreview).toHtmlEscaped());
    }
    return rows.isEmpty() ? QString() : u"<table cellspacing=\"2\">"_s + rows + u"</table>"_s;
}

} // namespace Inspector
