// SPDX-License-Identifier: MIT
#include "views/details/loadbar.h"

#include "model/describe.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Inspector {

LoadBar::LoadBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(tr("Load all"), this))
    , m_progress(new QProgressBar(this))
{
    m_button->setToolTip(tr("Decode the whole payload; the window stays usable meanwhile"));
    m_button->setAccessibleName(tr("Load all"));
    m_progress->setAccessibleName(tr("Loading"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    const int gap = fontMetrics().height() / 4;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap * 2, gap, gap * 2, gap);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &LoadBar::loadAllRequested);
    hide();
}

void LoadBar::showPart(qsizetype shown, qsizetype total)
{
    setVisible(shown < total);
    m_text->setText(tr("The first %1 of %2").arg(sizeText(shown), sizeText(total)));
    m_progress->hide();
    m_button->show();
}

void LoadBar::showProgress(int percent)
{
    m_progress->setValue(percent);
    m_progress->show();
    m_button->hide();
}

} // namespace Inspector
