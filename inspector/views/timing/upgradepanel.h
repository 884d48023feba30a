// SPDX-License-Identifier: MIT
#pragma once

#include "timing/upgradestages.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QModelIndex;

namespace Inspector {

class Selection;
class UpgradeModel;
class Workspace;

// The dock that tells how one session came from polling to WebSocket: the first chosen one, or the
// one of the current packet.
class UpgradePanel final : public QWidget
{
    Q_OBJECT

public:
    UpgradePanel(Workspace &workspace, Selection &selection, QWidget *parent = nullptr);

    std::optional<quint32> session() const;
    QString verdictText() const;
    UpgradeModel &model() const { return *m_model; }
    QListView &list() const { return *m_list; }

    QByteArray saveState() const { return {}; }
    void restoreState(const QByteArray &) {}

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showNothing();
    void tell(quint32 session);
    void colorVerdict();
    void choose(const QModelIndex &index);

    Workspace &m_workspace;
    Selection &m_selection;
    UpgradeModel *m_model;
    QListView *m_list;
    QLabel *m_title;
    QLabel *m_verdict;
    QTimer m_timer;
    std::optional<UpgradeStory::Outcome> m_outcome;
    std::optional<quint32> m_toldSession;
    quint32 m_toldUpTo = Event::NoLink; // the session's last event by then
};

} // namespace Inspector
