// SPDX-License-Identifier: MIT
#include "views/emptystate.h"

#include "views/mnemonic.h"
#include "views/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace Inspector {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_column(new QVBoxLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    m_title->setFont(font);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_explanation->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_explanation->setAccessibleName(tr("What to do next"));

    const int gap = fontMetrics().height();
    m_column->setSpacing(gap / 2);
    m_column->addWidget(m_title);
    m_column->addWidget(m_explanation);
    m_column->addSpacing(gap / 2);

    auto *rows = new QVBoxLayout(this);
    rows->addStretch(2);
    auto *centre = new QHBoxLayout;
    centre->addStretch();
    centre->addLayout(m_column);
    centre->addStretch();
    rows->addLayout(centre);
    rows->addStretch(3);
    adoptPalette();
}

void EmptyState::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::explanation() const
{
    return m_explanation->text();
}

QPushButton *EmptyState::addButton(QAction *action)
{
    auto *button = new QPushButton(this);
    const auto adopt = [button, action] {
        button->setIcon(action->icon());
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(withoutMnemonic(action->text()));
        button->setVisible(action->isEnabled() && action->isVisible());
    };
    adopt();
    connect(action, &QAction::changed, button, adopt);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    button->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    m_column->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

void EmptyState::adoptPalette()
{
    QPalette palette = m_explanation->palette();
    palette.setColor(QPalette::WindowText, Theme::current().muted);
    palette.setColor(QPalette::Text, Theme::current().muted); // of a text that can be selected
    m_explanation->setPalette(palette);
}

} // namespace Inspector
