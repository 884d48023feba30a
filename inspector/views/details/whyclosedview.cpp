// SPDX-License-Identifier: MIT
#include "views/details/whyclosedview.h"

#include "model/describe.h"
#include "model/eventstore.h"

#include <QRegularExpression>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxPreview = 48; // characters: one line of a dock

QString paragraph(const QString &html)
{
    return html.isEmpty() ? QString() : u"<p>"_s + html + u"</p>"_s;
}

// "#12" in a sentence leads there.
QString withLinks(const QString &text)
{
    static const QRegularExpression number(u"#(\\d+)"_s);
    return QString(text.toHtmlEscaped()).replace(number, u"<a href=\"event:\\1\">#\\1</a>"_s);
}

QString lastEventsTable(const EventStore &store, const std::vector<quint32> &events)
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

} // namespace

WhyClosedView::WhyClosedView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setAccessibleName(tr("Why the session ended"));
    document()->setDocumentMargin(fontMetrics().height() * 0.7);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const auto number = linkTarget(url.toString()))
            Q_EMIT eventActivated(*number);
    });
}

void WhyClosedView::show(const EventStore &store, const Explanation &why)
{
    QString html = u"<h3>%1</h3>"_s.arg(why.title.toHtmlEscaped());
    html += paragraph(withLinks(why.story)) + paragraph(withLinks(why.timer));
    if (!why.advice.isEmpty()) {
        html += u"<h4>%1</h4><ul>"_s.arg(tr("What to try").toHtmlEscaped());
        for (const QString &line : why.advice)
            html += u"<li>"_s + line.toHtmlEscaped() + u"</li>"_s;
        html += u"</ul>"_s;
    }
    const QString table = lastEventsTable(store, why.lastEvents);
    if (!table.isEmpty())
        html += u"<h4>%1</h4>"_s.arg(tr("The last events before").toHtmlEscaped()) + table;
    if (m_html == html)
        return;
    m_html = html;
    setHtml(html);
}

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

} // namespace Inspector
