// SPDX-License-Identifier: MIT
#include "views/faults/faultsview.h"

#include "faults/faultlist.h"
#include "faults/faulttext.h"
#include "views/emptystate.h"
#include "views/faults/faultdialog.h"
#include "views/faults/faultmodel.h"
#include "views/icons.h"
#include "views/tablelook.h"
#include "views/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

FaultsView::FaultsView(FaultList &faults, QWidget *parent)
    : QWidget(parent)
    , m_faults(faults)
    , m_model(new FaultModel(faults, this))
    , m_table(new QTableView(this))
    , m_nothing(new EmptyState(this))
    , m_pages(new QStackedWidget(this))
    , m_templates(new QMenu(tr("Add Fault"), this))
    , m_addButton(new QToolButton(this))
{
    makeActions();
    m_table->setModel(m_model);
    layOut();
    fillTemplates();
    adoptPalette();
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != FaultModel::Fault) // where the check mark is
            editFault();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FaultsView::update);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FaultsView::update);
    update();
}

QAction *FaultsView::makeAction(const QString &text, const QString &iconName, const QString &tip)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setToolTip(tip);
    action->setProperty("tip", tip);
    m_table->addAction(action);
    return action;
}

void FaultsView::makeActions()
{
    m_add = makeAction(tr("&Add Fault\u2026"), u"error"_s, tr("Make a fault (Insert)"));
    m_edit
        = makeAction(tr("&Edit Fault\u2026"), u"comment"_s, tr("Change the chosen fault (Enter)"));
    m_remove
        = makeAction(tr("&Remove Faults"), u"close"_s, tr("Remove the chosen faults (Delete)"));
    m_cut = makeAction(tr("&Cut Connection Now"), u"disconnect"_s,
                       tr("Reset the TCP connection of the chosen session at once"));
    m_add->setShortcut(Qt::Key_Insert);
    m_edit->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_add, m_edit, m_remove})
        action->setShortcutContext(Qt::WidgetShortcut);
    connect(m_add, &QAction::triggered, this, &FaultsView::addFault);
    connect(m_edit, &QAction::triggered, this, &FaultsView::editFault);
    connect(m_remove, &QAction::triggered, this, &FaultsView::removeFaults);
    connect(m_cut, &QAction::triggered, this, &FaultsView::cutRequested);
}

QList<QAction *> FaultsView::actions() const
{
    return {m_add, m_edit, m_remove, m_cut};
}

void FaultsView::fillTemplates()
{
    for (const FaultTemplate &one : faultTemplates()) {
        m_templates->addAction(one.title, this, [this, spec = one.spec] { addFrom(spec); })
            ->setToolTip(faultExplanation(one.spec.fault.kind));
    }
    m_templates->addSeparator();
    m_templates->addAction(m_add);
}

QHBoxLayout *FaultsView::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    m_addButton->setText(tr("Add Fault"));
    m_addButton->setIcon(icon(u"error"_s));
    m_addButton->setAccessibleName(tr("Add Fault"));
    m_addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addButton->setPopupMode(QToolButton::InstantPopup);
    m_addButton->setMenu(m_templates);
    m_addButton->setAutoRaise(true);
    row->addWidget(m_addButton);
    for (QAction *action : {m_edit, m_remove, m_cut}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text().remove(u'&'));
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

void FaultsView::layOut()
{
    adoptTableLook(*m_table, tr("Columns of the faults"));
    adoptRowHeight(*m_table, 0.4);
    m_table->setAccessibleName(tr("Faults; Space switches one off and on"));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setColumnWidth(FaultModel::Fault, fontMetrics().averageCharWidth() * 34);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FaultModel::Scope, QHeaderView::Stretch);
    header->setSectionResizeMode(FaultModel::Hits, QHeaderView::ResizeToContents);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 4;
    column->setContentsMargins(gap, gap, gap, 0);
    column->setSpacing(gap);
    column->addLayout(makeButtons());
    column->addWidget(m_pages, 1);
}

// Fusion draws the edge of a check mark darker than Window, which nobody sees on dark ground.
void FaultsView::adoptPalette()
{
    QPalette palette;
    if (Theme::current().isDark)
        palette.setColor(QPalette::Window, Theme::current().muted);
    m_table->setPalette(palette);
}

void FaultsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

void FaultsView::setChosenSession(const QByteArray &sid)
{
    m_chosen = sid;
    update();
}

void FaultsView::setKnownValues(const KnownValues &values)
{
    m_knownValues = values;
}

void FaultsView::setReason(const QString &reason)
{
    m_reason = reason;
    update();
}

// One from the menu is for the session that the person looks at.
void FaultsView::addFrom(FaultSpec spec)
{
    if (!m_chosen.isEmpty()) {
        spec.fault.scope.sessions = EngineIoFaultScope::Sessions::One;
        spec.fault.scope.sid = m_chosen;
    }
    m_faults.add(spec);
    m_table->selectRow(m_faults.size() - 1);
}

void FaultsView::open(const FaultSpec &spec, const std::function<QString(const FaultSpec &)> &take)
{
    auto *dialog = new FaultDialog(spec, m_chosen, take, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKnownValues(m_knownValues);
    dialog->open();
}

void FaultsView::addFault()
{
    FaultSpec spec = faultTemplates().first().spec;
    if (!m_chosen.isEmpty()) {
        spec.fault.scope.sessions = EngineIoFaultScope::Sessions::One;
        spec.fault.scope.sid = m_chosen;
    }
    open(spec, [this](const FaultSpec &made) { return m_faults.add(made); });
}

void FaultsView::editFault()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !m_edit->isEnabled())
        return;
    open(m_faults.at(row), [this, row](const FaultSpec &changed) {
        return row < m_faults.size() ? m_faults.replace(row, changed) : QString();
    });
}

QList<int> FaultsView::chosenRows() const
{
    QList<int> rows;
    const auto chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    return rows;
}

void FaultsView::removeFaults()
{
    const QList<int> rows = chosenRows();
    for (const int row : rows)
        m_faults.remove(row);
    if (m_faults.size() > 0 && !rows.isEmpty())
        m_table->selectRow(std::min(rows.last(), m_faults.size() - 1));
}

void FaultsView::update()
{
    const bool usable = m_reason.isEmpty();
    const auto show = [&](QAction *action, bool possible, const QString &otherwise) {
        action->setEnabled(usable && possible);
        action->setToolTip(!usable    ? m_reason
                           : possible ? action->property("tip").toString()
                                      : otherwise);
    };
    const qsizetype chosen = chosenRows().size();
    show(m_add, true, {});
    show(m_edit, chosen == 1, tr("Choose one fault"));
    show(m_remove, chosen > 0, tr("Choose a fault"));
    show(m_cut, !m_chosen.isEmpty(), tr("Choose an open session in the list"));
    for (QWidget *const widget :
         {static_cast<QWidget *>(m_templates), static_cast<QWidget *>(m_addButton)})
        widget->setEnabled(usable);
    m_addButton->setToolTip(usable ? tr("Choose a fault; for the chosen session, if there is one")
                                   : m_reason);
    m_pages->setCurrentWidget(m_faults.size() > 0 ? static_cast<QWidget *>(m_table) : m_nothing);
    if (usable) {
        m_nothing->setTexts(tr("Nothing goes wrong"),
                            tr("Add a fault: a slow network, a lost pong, refused upgrades."));
    } else {
        m_nothing->setTexts(tr("No faults here"), m_reason);
    }
}

} // namespace Inspector
