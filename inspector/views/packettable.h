// SPDX-License-Identifier: MIT
#pragma once

#include "actions/eventsearch.h"
#include "views/followtail.h"
#include "views/packetmodel.h"

#include <QTableView>

class QPushButton;

namespace Inspector {

class PacketDelegate;
class Selection;

// The packets. Follows the newest row until the person looks at another one.
class PacketTable final : public QTableView
{
    Q_OBJECT

public:
    PacketTable(PacketModel &model, Selection &selection, QWidget *parent = nullptr);

    PacketModel &packets() const { return m_model; }
    bool isFollowing() const { return m_follow.isFollowing(); }
    int newRows() const { return m_follow.newRows(); }
    QPushButton *pill() const { return m_pill; } // "▼ 312 new"

    std::optional<quint32> currentEvent() const;
    QList<quint32> selectedEvents() const; // in their order
    bool goTo(SearchFor what, SearchDirection direction);
    bool goToEvent(quint32 event);

    QByteArray saveState() const; // of the columns
    bool restoreState(const QByteArray &state);
    void resetColumns();

public Q_SLOTS:
    void follow();

Q_SIGNALS:
    void followChanged(bool following);
    void menuRequested(const QPoint &globalPosition, const QModelIndex &cell);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void adoptFont();
    void adoptPalette();
    void rowsArrived(int count);
    void personScrolled();
    void showFollow();
    void placePill();
    void showSelection();
    void returnToSelection();
    void rowsReplaced();
    void lookAt(int row, ScrollHint hint);
    void choose(int row);
    int lastVisibleRow() const;
    bool isAtEnd(int sliderPosition) const;

    PacketModel &m_model;
    Selection &m_selection;
    FollowTail m_follow;
    PacketDelegate *m_delegate;
    QPushButton *m_pill;
    bool m_returning = false; // the row of the selection was not found yet
    bool m_choosing = false;  // by us, not by the person
};

} // namespace Inspector
