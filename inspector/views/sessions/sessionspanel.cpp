// SPDX-License-Identifier: MIT
#include "views/sessions/sessionspanel.h"

#include "actions/selection.h"
#include "sources/workspace.h"
#include "views/icons.h"
#include "views/mnemonic.h"
#include "views/sessions/sessionactions.h"
#include "views/sessions/sessionhint.h"
#include "views/sessions/sessionlist.h"
#include "views/sessions/sessionmodel.h"

#include <QAction>
#include <QBoxLayout>
#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {
constexpr quint8 StateVersion = 1;

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(withoutMnemonic(action->text()));
    return button;
}
} // namespace

SessionsPanel::SessionsPanel(Workspace &workspace, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_selection(selection)
    , m_model(new SessionModel(
          workspace.store(), [&workspace] { return workspace.now(); }, this))
    , m_list(new SessionList(*m_model, selection, this))
    , m_actions(new SessionActions(workspace, selection, *m_list))
    , m_hint(new SessionHint(workspace, this))
    , m_filter(new QLineEdit(this))
    , m_counts(new QLabel(this))
    , m_pages(new QStackedWidget(this))
{
    setUpFilter();
    layOut();
    setFocusProxy(m_list);
    connect(m_actions, &SessionActions::filterRequested, this, &SessionsPanel::filterRequested);
    connect(m_actions, &SessionActions::sendRequested, this, &SessionsPanel::sendRequested);
    connect(m_actions, &SessionActions::compareRequested, this, &SessionsPanel::compareRequested);
    connect(m_actions->group(), &QAction::toggled, m_model, &SessionModel::setGrouped);
    connect(m_list, &SessionList::menuRequested, this, &SessionsPanel::showMenu);
    connect(m_list, &SessionList::sessionActivated, m_actions->showPackets(), &QAction::trigger);
    connect(m_model, &SessionModel::countsChanged, this, &SessionsPanel::showCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SessionsPanel::showCounts);
    connect(m_model, &SessionModel::countsChanged, m_actions, &SessionActions::update);
    keepSelectionAcrossClear();
    showCounts();
}

void SessionsPanel::setUpFilter()
{
    m_filter->setPlaceholderText(tr("Filter sessions"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter sessions"));
    m_filter->setToolTip(tr("A part of the id, address, state, transport or reason; "
                            "Down goes to the list, Escape clears"));
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, m_model, &SessionModel::setFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &SessionsPanel::showCounts);
}

void SessionsPanel::layOut()
{
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setAccessibleName(tr("Number of sessions"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(buttonFor(m_actions->group(), this));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_counts, 1);
    bottom->addWidget(buttonFor(m_actions->clearClosed(), this));
    const int margin = fontMetrics().height() / 4;
    for (QHBoxLayout *bar : {top, bottom}) {
        bar->setContentsMargins(margin, margin, margin, margin);
        bar->setSpacing(margin);
    }
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_list);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addWidget(m_pages, 1);
    rows->addLayout(bottom);
}

QList<QAction *> SessionsPanel::sessionActions() const
{
    return m_actions->forSelected() + QList{m_actions->clearClosed(), m_actions->group()};
}

QString SessionsPanel::countsText() const
{
    return m_counts->text();
}

void SessionsPanel::showCounts()
{
    const SessionCounts &counts = m_model->counts();
    QStringList parts{tr("%n open", "sessions", counts.open),
                      tr("%n closed", "sessions", counts.closed)};
    if (!m_model->filter().isEmpty())
        parts << tr("%n shown", "sessions", counts.allShown());
    m_counts->setText(parts.join(u" \u00b7 "_s));
    m_actions->clearClosed()->setEnabled(counts.closed > 0);
    m_list->setEmptyText(tr("No session has \u201c%1\u201d. Escape in the filter shows all.")
                             .arg(m_model->filter()));
    QWidget *page = counts.total() == 0 ? static_cast<QWidget *>(m_hint) : m_list;
    if (m_pages->currentWidget() != page)
        m_pages->setCurrentWidget(page);
    m_filter->setEnabled(counts.total() > 0 || !m_filter->text().isEmpty());
}

void SessionsPanel::showMenu(const QPoint &position)
{
    m_actions->update();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->forSelected());
    menu->addSeparator();
    menu->addAction(m_actions->clearClosed());
    menu->addAction(m_actions->group());
    menu->popup(position);
}

// The sessions that stay open have other indices afterwards.
void SessionsPanel::keepSelectionAcrossClear()
{
    EventStore &store = m_workspace.store();
    connect(&store, &EventStore::aboutToClear, this, [this, &store] {
        m_selectedSids.clear();
        for (quint32 session : m_selection.sessions()) {
            if (session < store.sessions().size())
                m_selectedSids.append(store.sessions()[session].sid);
        }
        m_selection.setSessions({});
    });
    connect(&store, &EventStore::cleared, this, [this, &store] {
        QList<quint32> sessions;
        for (const QByteArray &sid : std::as_const(m_selectedSids)) {
            if (const int session = store.sessionOf(sid); session >= 0)
                sessions.append(quint32(session));
        }
        m_selection.setSessions(sessions);
    });
}

bool SessionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QByteArray SessionsPanel::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << m_list->saveState() << m_model->isGrouped();
    return state;
}

void SessionsPanel::restoreState(const QByteArray &state)
{
    quint8 version = 0;
    QByteArray columns;
    bool grouped = false;
    QDataStream stream(state);
    stream >> version >> columns >> grouped;
    if (version != StateVersion || stream.status() != QDataStream::Ok)
        return;
    m_list->restoreState(columns);
    m_actions->group()->setChecked(grouped);
}

} // namespace Inspector
