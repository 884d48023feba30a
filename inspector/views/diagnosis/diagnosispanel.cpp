// SPDX-License-Identifier: MIT
#include "views/diagnosis/diagnosispanel.h"

#include "actions/selection.h"
#include "diagnosis/diagnosis.h"
#include "sources/workspace.h"
#include "views/diagnosis/diagnosismodel.h"
#include "views/diagnosis/findingview.h"
#include "views/emptystate.h"
#include "views/tablelook.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace Inspector {

DiagnosisPanel::DiagnosisPanel(Workspace &workspace, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_selection(selection)
    , m_diagnosis(new Diagnosis(workspace.store(), this))
    , m_model(new DiagnosisModel(workspace.store(), *m_diagnosis, this))
    , m_list(new QTableView(this))
    , m_page(new FindingView(this))
    , m_unlisted(new QLabel(this))
    , m_splitter(new QSplitter(this))
    , m_empty(new EmptyState(this))
    , m_pages(new QStackedWidget(this))
{
    setUpList();
    layOut();
    setFocusProxy(m_list);
    connect(m_page, &FindingView::eventActivated, this, &DiagnosisPanel::goTo);
    connect(m_diagnosis, &Diagnosis::changed, this, [this](qsizetype row) {
        if (row == m_list->currentIndex().row())
            choose(int(row));
    });
    connect(m_diagnosis, &Diagnosis::advanced, this, &DiagnosisPanel::refresh);
    connect(m_diagnosis, &Diagnosis::cleared, this, [this] {
        m_page->showHint();
        refresh();
    });
    refresh();
}

void DiagnosisPanel::setUpList()
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("What went wrong"));
    adoptTableLook(*m_list, tr("Columns of what went wrong"));
    adoptRowHeight(*m_list, 1.0 / 3);
    m_list->setSelectionMode(QTableView::SingleSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    const QFontMetrics metrics = m_list->fontMetrics();
    const int margin = metrics.averageCharWidth() * 3;
    int longest = 0;
    for (size_t rule = 0; rule < RuleCount; ++rule)
        longest = std::max(longest, metrics.horizontalAdvance(ruleTitle(Rule(rule))));
    m_list->setColumnWidth(DiagnosisModel::Title, longest + 2 * margin);
    m_list->setColumnWidth(DiagnosisModel::Times, metrics.horizontalAdvance(u'0') * 6 + margin);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                choose(current.row());
                goToProof(current.row());
            });
    // Again, after the person has gone elsewhere.
    const auto goAgain = [this](const QModelIndex &index) {
        goToProof(index.row());
    };
    connect(m_list, &QTableView::clicked, this, goAgain);
    connect(m_list, &QTableView::activated, this, goAgain);
}

void DiagnosisPanel::layOut()
{
    m_unlisted->setTextFormat(Qt::PlainText);
    m_unlisted->setAccessibleName(tr("What is not listed"));
    m_unlisted->setMargin(fontMetrics().height() / 4);
    auto *left = new QWidget(this);
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_unlisted);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_page);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_splitter);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
}

// Side by side where there is room, as at the bottom of the window.
void DiagnosisPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 110;
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
}

void DiagnosisPanel::choose(int row)
{
    m_page->show(m_workspace.store(), m_model->at(row));
}

void DiagnosisPanel::goToProof(int row)
{
    const Finding &finding = m_model->at(row);
    if (!finding.proof.empty())
        goTo(finding.proof.front());
}

void DiagnosisPanel::goTo(quint32 number)
{
    if (number < m_workspace.store().size())
        m_selection.setCurrentEvent(number);
}

void DiagnosisPanel::refresh()
{
    const auto lines = qsizetype(m_model->rowCount());
    const bool anything = m_workspace.store().size() > 0;
    m_empty->setTexts(anything ? tr("Nothing went wrong") : tr("Nothing to diagnose yet"),
                      anything ? tr("No missed pong, no blocked upgrade, no refused request: none "
                                    "of the rules has found anything in these events.")
                               : tr("As events come, each thing that goes wrong gets a line here, "
                                    "with what proves it and what to try."));
    m_pages->setCurrentWidget(lines == 0 ? static_cast<QWidget *>(m_empty) : m_splitter);
    const auto unlisted = int(std::min<quint64>(m_diagnosis->unlisted(), 0x7fffffff));
    m_unlisted->setText(tr("%n more of the same kinds, not listed", nullptr, unlisted));
    m_unlisted->setVisible(unlisted > 0);
    if (std::exchange(m_titled, lines) != lines)
        Q_EMIT titleChanged(lines == 0 ? tr("Diagnosis") : tr("Diagnosis (%1)").arg(lines));
}

QString DiagnosisPanel::emptyText() const
{
    return m_pages->currentWidget() == m_empty ? m_empty->title() : QString();
}

QByteArray DiagnosisPanel::saveState() const
{
    return m_splitter->saveState();
}

void DiagnosisPanel::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

} // namespace Inspector
