// SPDX-License-Identifier: MIT
#include "views/sessions/sessionlist.h"

#include "actions/selection.h"
#include "views/sessions/sessiondelegate.h"
#include "views/tablelook.h"
#include "views/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace Inspector {

namespace {
constexpr char StateVersion = 2; // with another order of the columns
} // namespace

SessionList::SessionList(SessionModel &model, Selection &selection, QWidget *parent)
    : QTableView(parent)
    , m_sessions(model)
    , m_selection(selection)
{
    followArrangements(); // before the selection model hears of them
    setModel(&model);
    setItemDelegate(new SessionDelegate(model, this));
    setAccessibleName(tr("Sessions"));
    adoptTableLook(*this, tr("Columns of the sessions"));
    adoptFont();
    resetColumns();
    setSortingEnabled(true);
    sortByColumn(int(SessionColumn::Age), Qt::AscendingOrder);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &SessionList::showHeaderMenu);
    connect(&selection, &Selection::sessionsChanged, this, &SessionList::showSelection);
}

void SessionList::adoptFont()
{
    adoptRowHeight(*this, 1.0 / 3);
}

void SessionList::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    const int margin = fontMetrics().averageCharWidth() * 2;
    for (int column = 0; column < SessionColumnCount; ++column) {
        header->moveSection(header->visualIndex(column), column);
        setColumnHidden(column, false);
        const QString sample = columnSample(SessionColumn(column));
        const int title = header->sectionSizeHint(column); // with room for the arrow
        header->resizeSection(column,
                              std::max(title, fontMetrics().horizontalAdvance(sample) + margin));
    }
}

QSize SessionList::sizeHint() const
{
    int width = verticalScrollBar()->sizeHint().width();
    for (int column = 0; column <= int(SessionColumn::Peer); ++column)
        width += columnWidth(column);
    return {width, QTableView::sizeHint().height()};
}

void SessionList::followArrangements()
{
    const auto begin = [this] {
        m_arranging = true;
    };
    connect(&m_sessions, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(&m_sessions, &QAbstractItemModel::rowsAboutToBeInserted, this, begin);
    connect(&m_sessions, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    connect(&m_sessions, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(&m_sessions, &SessionModel::rowsReplaced, this, &SessionList::arranged);
}

void SessionList::arranged()
{
    m_arranging = false;
    const auto &sessions = m_sessions.store().sessions();
    QList<quint32> kept = m_selection.sessions();
    kept.removeIf([&sessions](quint32 session) {
        return session >= sessions.size() || sessions[session].cleared;
    });
    m_selection.setSessions(kept);
    showSelection();
}

QList<quint32> SessionList::selectedSessions() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    QList<quint32> sessions;
    for (int row : std::as_const(rows)) {
        if (!m_sessions.rowAt(row).isTitle())
            sessions.append(m_sessions.rowAt(row).session());
    }
    return sessions;
}

void SessionList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_arranging || m_choosing)
        return;
    const QScopedValueRollback choosing(m_choosing, true);
    m_selection.setSessions(selectedSessions());
}

// Another view has chosen sessions, or their rows are elsewhere now.
void SessionList::showSelection()
{
    if (m_choosing || m_arranging)
        return;
    QList<int> rows;
    for (quint32 session : m_selection.sessions()) {
        if (const int row = m_sessions.rowOf(session); row >= 0)
            rows.append(row);
    }
    std::ranges::sort(rows);
    QItemSelection wanted;
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        wanted.select(m_sessions.index(rows[i], 0),
                      m_sessions.index(rows[end - 1], SessionColumnCount - 1));
        i = end;
    }
    const QScopedValueRollback choosing(m_choosing, true);
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
}

void SessionList::setEmptyText(const QString &text)
{
    if (std::exchange(m_emptyText, text) != text)
        viewport()->update();
}

void SessionList::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (m_sessions.rowCount() > 0) {
        if (m_sessions.isGrouped())
            paintTitles(painter);
        return;
    }
    painter.setPen(Theme::current().muted);
    const int margin = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

// Across all columns, and in sight when the columns are scrolled.
void SessionList::paintTitles(QPainter &painter)
{
    QFont bold = font();
    bold.setBold(true);
    for (size_t i = 0; i < StateCount; ++i) {
        const int row = m_sessions.rowOf(SessionRow::ofTitle(SessionState(i)));
        if (row < 0)
            continue;
        const QRect rect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        if (!rect.intersects(viewport()->rect()))
            continue;
        const bool current = currentIndex().row() == row && hasFocus();
        painter.fillRect(rect, palette().color(QPalette::AlternateBase));
        painter.setFont(bold);
        painter.setPen(palette().color(current ? QPalette::Highlight : QPalette::Text));
        const int margin = fontMetrics().averageCharWidth();
        painter.drawText(rect.adjusted(margin, 0, -margin, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         m_sessions.titleText(SessionState(i)));
        if (current)
            painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

bool SessionList::toggleTitle(const QModelIndex &index)
{
    if (!index.isValid() || !m_sessions.rowAt(index.row()).isTitle())
        return false;
    const SessionState state = m_sessions.rowAt(index.row()).state();
    m_sessions.setFolded(state, !m_sessions.isFolded(state));
    return true;
}

void SessionList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool onTitle = index.isValid() && m_sessions.rowAt(index.row()).isTitle();
    if (onTitle) {
        const SessionState state = m_sessions.rowAt(index.row()).state();
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
            m_sessions.setFolded(state, event->key() == Qt::Key_Left);
            return;
        }
        if (event->key() == Qt::Key_Space && toggleTitle(index))
            return;
    }
    QTableView::keyPressEvent(event);
}

void SessionList::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && toggleTitle(indexAt(event->pos())))
        return;
    QTableView::mousePressEvent(event);
}

void SessionList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (!toggleTitle(index))
        Q_EMIT sessionActivated();
}

void SessionList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = byKey ? currentIndex() : indexAt(event->pos());
    const QPoint position
        = byKey ? viewport()->mapToGlobal(visualRect(cell).bottomLeft()) : event->globalPos();
    Q_EMIT menuRequested(position);
}

void SessionList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adoptFont();
}

QByteArray SessionList::saveState() const
{
    return QByteArray(1, StateVersion) + horizontalHeader()->saveState();
}

bool SessionList::restoreState(const QByteArray &state)
{
    if (state.isEmpty() || state.front() != StateVersion
        || !horizontalHeader()->restoreState(state.sliced(1)))
        return false;
    m_sessions.sort(horizontalHeader()->sortIndicatorSection(),
                    horizontalHeader()->sortIndicatorOrder());
    return true;
}

void SessionList::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int shown = SessionColumnCount - horizontalHeader()->hiddenSectionCount();
    for (int column = 0; column < SessionColumnCount; ++column) {
        QAction *action = menu->addAction(columnTitle(SessionColumn(column)));
        action->setToolTip(columnExplanation(SessionColumn(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this,
                [this, column](bool show) { setColumnHidden(column, !show); });
    }
    menu->addSeparator();
    menu->addAction(tr("Restore Default Columns"), this, &SessionList::resetColumns);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

} // namespace Inspector
