// SPDX-License-Identifier: MIT
#include "views/sessions/sessionmodel.h"

#include "views/sessions/rowchanges.h"

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto RefreshInterval = 100ms;
constexpr int RefreshesBetweenOrders = 10; // rows that jump more often can't be clicked
constexpr size_t MostRanges = 64;          // beyond, a reset is faster for every view
constexpr qint64 Second = 1'000'000'000;
} // namespace

SessionModel::SessionModel(EventStore &store, Clock now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_now(std::move(now))
{
    m_timer.setInterval(RefreshInterval);
    connect(&m_timer, &QTimer::timeout, this, &SessionModel::refresh);
    connect(&store, &EventStore::sessionsChanged, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    // Between the two the indices mean nothing.
    connect(&store, &EventStore::aboutToClear, this, &SessionModel::forget);
    connect(&store, &EventStore::cleared, this, [this] {
        endResetModel();
        refresh();
    });
    if (!store.sessions().empty()) {
        m_timer.start();
        takeChanges();
        arrange();
    }
}

void SessionModel::forget()
{
    beginResetModel();
    m_rows.clear();
    m_rowOfSession.clear();
    m_known.clear();
    m_counts = {};
}

int SessionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SessionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SessionColumnCount;
}

QString SessionModel::titleText(SessionState state) const
{
    const int count = m_counts.shown[size_t(state)];
    const QString arrow = isFolded(state) ? u"\u25b8 "_s : u"\u25be "_s;
    switch (state) {
    case SessionState::Open:
        return arrow + tr("Open (%1)").arg(count);
    case SessionState::Upgrading:
        return arrow + tr("Upgrading (%1)").arg(count);
    case SessionState::Closed:
        return arrow + tr("Closed (%1)").arg(count);
    }
    Q_UNREACHABLE();
}

QString SessionModel::text(int row, SessionColumn column) const
{
    const SessionRow shown = rowAt(row);
    if (!shown.isTitle())
        return cellText(m_store, shown.session(), column, now());
    return column == SessionColumn::Sid ? titleText(shown.state()) : QString();
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = SessionColumn(index.column());
    const SessionRow row = rowAt(index.row());
    if (role == Qt::DisplayRole)
        return text(index.row(), column);
    if (role == Qt::ToolTipRole && !row.isTitle())
        return cellTip(m_store, row.session(), column, now());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= SessionColumnCount)
        return {};
    const auto column = SessionColumn(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::ToolTipRole)
        return columnExplanation(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags SessionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    if (rowAt(index.row()).isTitle())
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
}

int SessionModel::rowOf(SessionRow wanted) const
{
    if (!wanted.isTitle()) {
        const size_t session = wanted.session();
        const int row = session < m_rowOfSession.size() ? m_rowOfSession[session] : -1;
        if (row >= 0 && row < rowCount() && rowAt(row) == wanted)
            return row;
    }
    // Rows are on the move; seldom, and of no matter then.
    const auto it = std::ranges::find(m_rows, wanted);
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

void SessionModel::sort(int column, Qt::SortOrder direction)
{
    if (column < 0 || column >= SessionColumnCount)
        return;
    m_order.column = SessionColumn(column);
    m_order.direction = direction;
    arrange();
}

void SessionModel::setFilter(const QString &filter)
{
    const QString trimmed = filter.trimmed();
    if (trimmed == m_order.filter)
        return;
    m_order.filter = trimmed;
    arrange();
}

void SessionModel::setGrouped(bool grouped)
{
    if (grouped == isGrouped())
        return;
    m_order.grouping = grouped ? SessionOrder::Grouping::ByState : SessionOrder::Grouping::None;
    arrange();
}

void SessionModel::setFolded(SessionState state, bool folded)
{
    if (std::exchange(m_order.folded[size_t(state)], folded) == folded)
        return;
    arrange();
    const int title = rowOf(SessionRow::ofTitle(state));
    if (title >= 0)
        Q_EMIT dataChanged(index(title, 0), index(title, 0));
}

void SessionModel::refresh()
{
    m_firstChanged = rowCount();
    m_lastChanged = -1;
    const bool placesChanged = takeChanges();
    if (placesChanged || mayReorder())
        arrange();
    announceChanges();
    if (m_store.sessions().empty())
        m_timer.stop();
}

// True when rows have come or gone, or belong elsewhere.
bool SessionModel::takeChanges()
{
    bool placesChanged = false;
    for (quint32 session : m_store.takeDirtySessions()) {
        const SessionRecord &record = m_store.sessions()[session];
        const Known now{record.state, !record.cleared, record.webSocket};
        if (session >= m_known.size())
            m_known.resize(m_store.sessions().size());
        if (m_known[session] != now) {
            m_known[session] = now;
            placesChanged = true;
        }
        m_orderIsOld = m_orderIsOld || isNumber(m_order.column);
        extendBy(session);
    }
    return placesChanged;
}

bool SessionModel::mayReorder()
{
    ++m_refreshesSinceOrder;
    return m_orderIsOld && m_refreshesSinceOrder >= RefreshesBetweenOrders;
}

void SessionModel::extendBy(quint32 session)
{
    const int row = session < m_rowOfSession.size() ? m_rowOfSession[session] : -1;
    if (row < 0)
        return;
    m_firstChanged = std::min(m_firstChanged, row);
    m_lastChanged = std::max(m_lastChanged, row);
}

void SessionModel::arrange()
{
    m_orderIsOld = false;
    m_refreshesSinceOrder = 0;
    const SessionCounts before = m_counts;
    SessionCounts counts;
    std::vector<SessionRow> rows = m_order.rows(m_store, now(), counts);
    m_counts = counts;
    apply(std::move(rows));
    m_firstChanged = 0; // titles have new counts, and rows were dirty where they used to be
    m_lastChanged = rowCount() - 1;
    if (before.open != counts.open || before.closed != counts.closed
        || before.shown != counts.shown)
        Q_EMIT countsChanged();
}

void SessionModel::apply(std::vector<SessionRow> rows)
{
    const RowChanges changes = changesBetween(m_rows, rows);
    if (changes.isEmpty())
        return;
    if (changes.removed.size() + changes.inserted.size() > MostRanges) {
        beginResetModel();
        m_rows = std::move(rows);
        indexRows();
        endResetModel();
        Q_EMIT rowsReplaced();
        return;
    }
    for (const auto [first, last] : changes.removed) {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }
    if (changes.isReordered)
        reorder(rows);
    for (const auto [first, last] : changes.inserted) {
        beginInsertRows({}, first, last);
        m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.begin() + last + 1);
        endInsertRows();
    }
    indexRows();
    Q_EMIT rowsReplaced();
}

// The rows there are, in the order that they have among \a wanted.
void SessionModel::reorder(const std::vector<SessionRow> &wanted)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<SessionRow> rowsBefore;
    for (const QModelIndex &index : before)
        rowsBefore.push_back(rowAt(index.row()));

    const std::vector<SessionRow> old = std::exchange(m_rows, {});
    const RowChanges toWanted = changesBetween(old, wanted);
    auto skipped = toWanted.inserted.begin();
    m_rows.reserve(wanted.size());
    for (int i = 0; i < int(wanted.size()); ++i) {
        if (skipped != toWanted.inserted.end() && i > skipped->last)
            ++skipped;
        if (skipped == toWanted.inserted.end() || i < skipped->first)
            m_rows.push_back(wanted[size_t(i)]);
    }
    indexRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(rowsBefore[size_t(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SessionModel::indexRows()
{
    m_rowOfSession.assign(m_store.sessions().size(), -1);
    for (int row = 0; row < rowCount(); ++row) {
        if (!rowAt(row).isTitle())
            m_rowOfSession[rowAt(row).session()] = row;
    }
}

// Beside what has changed in the store, time has passed: all ages once a second, and at once the
// waits that are overdue.
void SessionModel::announceChanges()
{
    if (m_rows.empty())
        return;
    const qint64 second = now() / Second;
    if (std::exchange(m_shownSecond, second) != second) {
        m_firstChanged = 0;
        m_lastChanged = rowCount() - 1;
    } else {
        const auto &sessions = m_store.sessions();
        for (quint32 i = 0; i < sessions.size(); ++i) {
            if (sessions[i].pendingPingAt >= 0 && m_store.pingState(i, now()) != PingState::Waiting)
                extendBy(i);
        }
    }
    if (m_lastChanged >= m_firstChanged)
        Q_EMIT dataChanged(index(m_firstChanged, 0), index(m_lastChanged, SessionColumnCount - 1));
}

} // namespace Inspector
