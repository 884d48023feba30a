// SPDX-License-Identifier: MIT
#include "views/details/whyclosedview.h"

#include "views/eventlinks.h"

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

QString paragraph(const QString &html)
{
    return html.isEmpty() ? QString() : u"<p>"_s + html + u"</p>"_s;
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
    const QString table = eventTable(store, why.lastEvents);
    if (!table.isEmpty())
        html += u"<h4>%1</h4>"_s.arg(tr("The last events before").toHtmlEscaped()) + table;
    if (m_html == html)
        return;
    m_html = html;
    setHtml(html);
}

} // namespace Inspector
