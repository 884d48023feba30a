// SPDX-License-Identifier: MIT
#pragma once

#include "views/sessions/sessionorder.h"
#include "views/sessions/sessiontext.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>

namespace Inspector {

// The sessions of a store, one a row, in an order of its own: a proxy would look at all of them
// again for each that has changed. Brought up to date ten times a second; what has changed by then
// is announced as one range of rows.
class SessionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // now, as Event::time

    SessionModel(EventStore &store, Clock now, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override;

    EventStore &store() const { return m_store; }
    qint64 now() const { return m_now(); }
    SessionRow rowAt(int row) const { return m_rows[size_t(row)]; }
    int rowOf(SessionRow row) const; // -1: not shown
    int rowOf(quint32 session) const { return rowOf(SessionRow::ofSession(session)); }
    QString titleText(SessionState state) const; // "▾ Open (214)"
    QString text(int row, SessionColumn column) const;

    const SessionCounts &counts() const { return m_counts; }
    QString filter() const { return m_order.filter; }
    bool isGrouped() const { return m_order.grouping == SessionOrder::Grouping::ByState; }
    bool isFolded(SessionState state) const { return m_order.folded[size_t(state)]; }

public Q_SLOTS:
    void setFilter(const QString &filter);
    void setGrouped(bool grouped);
    void setFolded(Inspector::SessionState state, bool folded);
    void refresh(); // at once what the timer does

Q_SIGNALS:
    void rowsReplaced(); // other rows, or the same in another order
    void countsChanged();

private:
    struct Known // what decides where a session's row is, unless the order changes with traffic
    {
        SessionState state = SessionState::Open;
        bool listed = false;
        bool webSocket = false;
        bool operator==(const Known &) const = default;
    };

    bool takeChanges();
    bool mayReorder();
    void arrange();
    void apply(std::vector<SessionRow> rows);
    void reorder(const std::vector<SessionRow> &wanted);
    void indexRows();
    void announceChanges();
    void extendBy(quint32 session);
    void forget();

    EventStore &m_store;
    Clock m_now;
    QTimer m_timer;
    SessionOrder m_order;
    SessionCounts m_counts;
    std::vector<SessionRow> m_rows;
    std::vector<int> m_rowOfSession;
    std::vector<Known> m_known;
    int m_firstChanged = 0;
    int m_lastChanged = -1;
    int m_refreshesSinceOrder = 0;
    bool m_orderIsOld = false;
    qint64 m_shownSecond = -1; // of the ages
};

} // namespace Inspector
