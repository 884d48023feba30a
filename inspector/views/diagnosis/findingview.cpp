// SPDX-License-Identifier: MIT
#include "views/diagnosis/findingview.h"

#include "diagnosis/finding.h"
#include "views/eventlinks.h"

namespace Inspector {
using namespace Qt::StringLiterals;

FindingView::FindingView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setAccessibleName(tr("What happened, what proves it, what to try"));
    document()->setDocumentMargin(fontMetrics().height() * 0.5);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const auto number = linkTarget(url.toString()))
            Q_EMIT eventActivated(*number);
    });
    showHint();
}

void FindingView::show(const EventStore &store, const Finding &finding)
{
    const QString heading = u"<p><b>%1</b></p>"_s;
    QString html = u"<h3>%1</h3>"_s.arg(ruleTitle(finding.rule).toHtmlEscaped());
    html += u"<p>"_s + withLinks(finding.text) + u"</p>"_s;
    if (finding.count > 1)
        html += u"<p>%1</p>"_s.arg(tr("%n times", "seen", int(finding.count)).toHtmlEscaped());
    html += heading.arg(tr("What to try").toHtmlEscaped()) + u"<p>"_s + finding.hint.toHtmlEscaped()
            + u"</p>"_s;
    html += heading.arg(tr("The proof").toHtmlEscaped()) + eventTable(store, finding.proof);
    setPage(html);
}

void FindingView::showHint()
{
    setPage(u"<p>%1</p>"_s.arg(
        tr("Choose a line: the packets go to what proves it, and a hint at the cure stands here.")
            .toHtmlEscaped()));
}

void FindingView::setPage(const QString &html)
{
    if (m_html == html)
        return;
    m_html = html;
    setHtml(html);
}

} // namespace Inspector
