// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace Inspector {

class Selection;
class SessionActions;
class SessionHint;
class SessionModel;
class SessionList;
class Workspace;

// The dock with the list of sessions: filter box, list, and how many there are.
class SessionsPanel final : public QWidget
{
    Q_OBJECT

public:
    SessionsPanel(Workspace &workspace, Selection &selection, QWidget *parent = nullptr);

    SessionModel &model() const { return *m_model; }
    SessionList &list() const { return *m_list; }
    QList<QAction *> sessionActions() const; // for the menu "Session" and the palette
    QString countsText() const;

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void filterRequested(const QString &expression); // for the packets
    void sendRequested();                            // to the selected sessions
    void compareRequested();                         // the two selected sessions

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpFilter();
    void layOut();
    void showCounts();
    void showMenu(const QPoint &position);
    void keepSelectionAcrossClear();

    Workspace &m_workspace;
    Selection &m_selection;
    SessionModel *m_model;
    SessionList *m_list;
    SessionActions *m_actions;
    SessionHint *m_hint;
    QLineEdit *m_filter;
    QLabel *m_counts;
    QStackedWidget *m_pages;
    QList<QByteArray> m_selectedSids; // while the store is cleared
};

} // namespace Inspector
