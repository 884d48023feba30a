// SPDX-License-Identifier: MIT
#include "views/details/hintpage.h"

#include "views/theme.h"

#include <QEvent>
#include <QLabel>

namespace Inspector {

HintPage::HintPage(QWidget *view, QWidget *parent)
    : QStackedWidget(parent)
    , m_hint(new QLabel(this))
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(fontMetrics().height());
    m_hint->setBackgroundRole(QPalette::Base);
    m_hint->setForegroundRole(QPalette::WindowText); // Base would bring Text
    m_hint->setAutoFillBackground(true);
    addWidget(view);
    addWidget(m_hint);
    adoptPalette();
}

void HintPage::showView()
{
    setCurrentIndex(0);
}

void HintPage::showHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setAccessibleName(text);
    setCurrentWidget(m_hint);
}

QString HintPage::hint() const
{
    return currentWidget() == m_hint ? m_hint->text() : QString();
}

void HintPage::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

void HintPage::adoptPalette()
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, Theme::of(palette).muted);
    m_hint->setPalette(palette);
}

} // namespace Inspector
