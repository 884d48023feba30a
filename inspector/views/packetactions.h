// SPDX-License-Identifier: MIT
#pragma once

#include "actions/eventsearch.h"

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>

class QAction;
class QKeySequence;
class QMenu;
class QPoint;
class QWidget;

namespace Inspector {

class FilterState;
class PacketCopy;
class PacketTable;

// What can be done with the rows of the packet table: by key, by the Go menu and by their own menu.
class PacketActions final : public QObject
{
    Q_OBJECT

public:
    PacketActions(PacketTable &table, FilterState &filter, QObject *parent = nullptr);

    const QList<QAction *> &navigation() const { return m_navigation; }
    const QList<QAction *> &annotation() const { return m_annotation; }
    const QList<QAction *> &filtering() const { return m_filtering; } // of the cell
    QAction *highlighting() const { return m_highlight; } // of rows like that of the cell
    const QList<QAction *> &timeFormats() const { return m_timeFormats; }
    PacketCopy *copying() const { return m_copy; }

Q_SIGNALS:
    void commentRequested(quint32 event); // an editor has to be opened
    void highlightRequested(const QString &expression);
    void nothingFound(const QString &text);

private:
    QAction *add(QList<QAction *> &group, const QString &text, const QKeySequence &shortcut);
    void addSearch(const QString &text, const QKeySequence &shortcut, SearchFor what,
                   SearchDirection direction);
    void addNavigation();
    void addAnnotation();
    void addFiltering();
    void addHighlighting();
    void addTimeFormats();
    void showMenu(const QPoint &position, const QModelIndex &cell);
    void toggleMarks();
    void goToLinked();
    void updateForCell(const QModelIndex &cell);

    PacketTable &m_table;
    FilterState &m_filter;
    PacketCopy *m_copy;
    QList<QAction *> m_navigation;
    QList<QAction *> m_annotation;
    QList<QAction *> m_filtering;
    QList<QAction *> m_timeFormats;
    QAction *m_highlight = nullptr;
    QAction *m_onlyValue = nullptr;
    QAction *m_notValue = nullptr;
    QPersistentModelIndex m_cell;
};

// The condition that asks for what a cell shows; field empty: there is none.
struct CellCondition
{
    QString field;
    QString value;
};
CellCondition cellCondition(const PacketTable &table, const QModelIndex &cell);
// One that other rows fulfil, too: what a cell says of its row alone gives way to the row's type.
CellCondition likenessCondition(const PacketTable &table, const QModelIndex &cell);

} // namespace Inspector
