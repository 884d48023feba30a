// SPDX-License-Identifier: MIT
#pragma once

#include "views/sessions/sessionmodel.h"

#include <QTableView>

namespace Inspector {

class Selection;

// The list of sessions, its selection in step with the person's. Rows that move or are filtered out
// don't change what is selected; only the person does.
class SessionList final : public QTableView
{
    Q_OBJECT

public:
    SessionList(SessionModel &model, Selection &selection, QWidget *parent = nullptr);

    QList<quint32> selectedSessions() const; // in the order of the rows
    void setEmptyText(const QString &text);  // shown while there are no rows
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    QSize sizeHint() const override; // shows the first columns, up to the peer

public Q_SLOTS:
    void resetColumns();

Q_SIGNALS:
    void menuRequested(const QPoint &position);
    void sessionActivated(); // by a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void adoptFont();
    void followArrangements();
    void showSelection();
    void arranged();
    void paintTitles(QPainter &painter);
    bool toggleTitle(const QModelIndex &index);
    void showHeaderMenu(const QPoint &position);

    SessionModel &m_sessions;
    Selection &m_selection;
    QString m_emptyText;
    bool m_arranging = false;
    bool m_choosing = false;
};

} // namespace Inspector
