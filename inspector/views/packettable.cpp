// SPDX-License-Identifier: MIT
#include "views/packettable.h"

#include "actions/selection.h"
#include "views/columnmenu.h"
#include "views/packetcolumn.h"
#include "views/packetdelegate.h"
#include "views/tablelook.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr int StateVersion = 1;

} // namespace

PacketTable::PacketTable(PacketModel &model, Selection &selection, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_selection(selection)
    , m_delegate(new PacketDelegate(model, this))
    , m_pill(new QPushButton(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Packets"));
    adoptTableLook(*this, tr("Columns of the packets"));
    adoptFont();
    adoptPalette();
    resetColumns();

    m_pill->setAccessibleName(tr("Go to the newest packet"));
    m_pill->setToolTip(tr("Follow the newest packet (%1)")
                           .arg(QKeySequence(Qt::Key_End).toString(QKeySequence::NativeText)));
    m_pill->setFocusPolicy(Qt::NoFocus);
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, &PacketTable::follow);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) {
                showColumnMenu(*this, position, [this] { resetColumns(); });
            });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsArrived(last - first + 1); });
    connect(&model, &QAbstractItemModel::modelReset, this, &PacketTable::rowsReplaced);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this,
            &PacketTable::personScrolled);
    connect(&selection, &Selection::currentEventChanged, &model, &PacketModel::setCurrentEvent);
    connect(&selection, &Selection::currentEventChanged, this, &PacketTable::showSelection);
}

void PacketTable::adoptFont()
{
    m_delegate->forgetTexts();
    adoptRowHeight(*this, 0.25);
}

// The pill lies on the rows and must not look like one of them.
void PacketTable::adoptPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Button, palette.color(QPalette::Highlight));
    palette.setColor(QPalette::ButtonText, palette.color(QPalette::HighlightedText));
    m_pill->setPalette(palette);
}

void PacketTable::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    const int margin = fontMetrics().averageCharWidth() * 2;
    for (int column = 0; column < PacketModel::ColumnCount; ++column) {
        header->moveSection(header->visualIndex(column), column);
        setColumnHidden(column, false);
        const QString sample = columnSample(PacketModel::Column(column));
        if (!sample.isEmpty())
            header->resizeSection(column, fontMetrics().horizontalAdvance(sample) + margin);
    }
}

void PacketTable::rowsArrived(int count)
{
    m_follow.rowsAppended(count);
    if (m_follow.isFollowing())
        scrollToBottom();
    else
        showFollow();
    if (m_returning)
        returnToSelection();
}

// The slider's position is where the action leads, its value where it was.
void PacketTable::personScrolled()
{
    const int to = verticalScrollBar()->sliderPosition();
    if (to != verticalScrollBar()->value() || isAtEnd(to)) {
        m_follow.scrolled(isAtEnd(to));
        showFollow();
    }
}

bool PacketTable::isAtEnd(int sliderPosition) const
{
    return sliderPosition >= verticalScrollBar()->maximum();
}

void PacketTable::follow()
{
    m_follow.resume();
    scrollToBottom();
    showFollow();
}

void PacketTable::showFollow()
{
    const bool show = !m_follow.isFollowing() && m_follow.newRows() > 0;
    if (show) {
        m_pill->setText(tr("\u25bc %n new", nullptr, m_follow.newRows()));
        placePill();
    }
    m_pill->setVisible(show);
    Q_EMIT followChanged(m_follow.isFollowing());
}

void PacketTable::placePill()
{
    m_pill->adjustSize();
    const QRect area = viewport()->geometry();
    m_pill->move(area.center().x() - m_pill->width() / 2,
                 area.bottom() - m_pill->height() - fontMetrics().height() / 2);
}

void PacketTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool moves = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down
                       || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (event->key() == Qt::Key_End && !(event->modifiers() & Qt::ShiftModifier))
        follow();
    else if (event->key() == Qt::Key_Home && plain && m_model.rowCount() > 0)
        lookAt(0, EnsureVisible);
    else if (moves && plain && !currentIndex().isValid() && m_model.rowCount() > 0)
        lookAt(lastVisibleRow(), EnsureVisible); // Qt would go to the first of all rows
    else
        QTableView::keyPressEvent(event);
}

// Qt would make the first of all rows the current one, which nobody has chosen.
void PacketTable::focusInEvent(QFocusEvent *event)
{
    if (currentIndex().isValid()) {
        QTableView::focusInEvent(event);
        return;
    }
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

int PacketTable::lastVisibleRow() const
{
    const int row = rowAt(viewport()->height() - rowHeight(0));
    return row < 0 ? m_model.rowCount() - 1 : row;
}

void PacketTable::mousePressEvent(QMouseEvent *event)
{
    m_follow.looked();
    showFollow();
    QTableView::mousePressEvent(event);
}

void PacketTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid() || m_choosing)
        return;
    m_follow.looked();
    showFollow();
    const QScopedValueRollback choosing(m_choosing, true);
    m_selection.setCurrentEvent(m_model.eventAt(current.row()));
}

std::optional<quint32> PacketTable::currentEvent() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model.eventAt(current.row())) : std::nullopt;
}

QList<quint32> PacketTable::selectedEvents() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    QList<quint32> events;
    for (int row : std::as_const(rows))
        events.append(m_model.eventAt(row));
    return events;
}

bool PacketTable::goTo(SearchFor what, SearchDirection direction)
{
    const int count = m_model.rowCount();
    int from = currentIndex().row();
    if (!currentIndex().isValid())
        from = direction == SearchDirection::Forward ? -1 : count;
    const auto row = findRow(count, from, direction, [this, what](int candidate) {
        return isWanted(m_model.event(candidate), what);
    });
    if (row)
        lookAt(*row, EnsureVisible);
    return row.has_value();
}

bool PacketTable::goToEvent(quint32 event)
{
    const int row = m_model.rowOf(event);
    if (row < 0)
        return false;
    lookAt(row, EnsureVisible);
    return true;
}

void PacketTable::lookAt(int row, ScrollHint hint)
{
    m_follow.looked();
    choose(row);
    scrollTo(m_model.index(row, horizontalHeader()->logicalIndexAt(0)), hint);
    showFollow();
}

void PacketTable::choose(int row)
{
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::ClearAndSelect
                                                                 | QItemSelectionModel::Rows);
    setAutoScroll(true);
}

// Another view has chosen an event.
void PacketTable::showSelection()
{
    if (m_choosing)
        return;
    const QScopedValueRollback choosing(m_choosing, true);
    const auto event = m_selection.currentEvent();
    if (!event)
        selectionModel()->clear();
    else if (const int row = m_model.rowOf(*event); row >= 0)
        lookAt(row, PositionAtCenter);
}

// A new filter has moved the row of the selection, or has not yet come to it.
void PacketTable::returnToSelection()
{
    const auto event = m_selection.currentEvent();
    const int row = event ? m_model.rowOf(*event) : -1;
    m_returning = event && row < 0 && m_model.isScanning();
    if (row < 0)
        return;
    const QScopedValueRollback choosing(m_choosing, true);
    choose(row);
    if (!m_follow.isFollowing())
        scrollTo(currentIndex(), PositionAtCenter);
}

void PacketTable::rowsReplaced()
{
    m_follow.rowsReplaced();
    returnToSelection();
    if (m_follow.isFollowing())
        scrollToBottom();
    showFollow();
}

QByteArray PacketTable::saveState() const
{
    return QByteArray(1, char(StateVersion)) + horizontalHeader()->saveState();
}

bool PacketTable::restoreState(const QByteArray &state)
{
    if (state.isEmpty() || state.front() != char(StateVersion))
        return false;
    return horizontalHeader()->restoreState(state.sliced(1));
}

void PacketTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = byKey ? currentIndex() : indexAt(event->pos());
    const QPoint position
        = byKey ? viewport()->mapToGlobal(visualRect(cell).bottomLeft()) : event->globalPos();
    if (cell.isValid())
        Q_EMIT menuRequested(position, cell);
}

void PacketTable::paintEvent(QPaintEvent *event)
{
    m_model.beginPaint();
    QTableView::paintEvent(event);
}

void PacketTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_follow.isFollowing())
        scrollToBottom();
    placePill();
}

void PacketTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adoptFont();
    else if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

} // namespace Inspector
