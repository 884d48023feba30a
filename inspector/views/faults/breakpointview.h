// SPDX-License-Identifier: MIT
#pragma once

#include "filter/completion.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace Inspector {

class EmptyState;
class FilterEdit;
class PacketDialog;
class StoppedModel;
class StoppedPackets;

// The breakpoint's filter, and the packets that wait for what the person decides.
class BreakpointView final : public QWidget
{
    Q_OBJECT

public:
    explicit BreakpointView(StoppedPackets &packets, QWidget *parent = nullptr);
    ~BreakpointView() override;

    void setReason(const QString &reason); // why nothing can be done; empty: all is well
    void setKnownValues(const KnownValues &values);

    QTableView *table() const { return m_table; }
    FilterEdit *filter() const { return m_filter; }
    QString message() const; // what is wrong with the filter
    QAction *breakAction() const { return m_break; }
    QAction *letGoAction() const { return m_letGo; }
    QAction *letAllGoAction() const { return m_letAllGo; }
    QAction *editAction() const { return m_edit; }
    QAction *dropAction() const { return m_drop; }
    QList<QAction *> actions() const;

    QString saveFilter() const;
    void restoreFilter(const QString &filter);

private:
    QAction *makeAction(const QString &text, const QString &iconName, const QKeySequence &shortcut,
                        const QString &tip);
    void makeActions();
    void layOut();
    QHBoxLayout *makeButtons();
    QToolButton *buttonFor(QAction *action);
    void setBreaking(bool on);
    void takeFilter();
    void showFilterState();
    void showMessage(const QString &text);
    QList<quint64> chosen() const; // without a choice the first that waits
    void letAllGo();
    void edit();
    void update();

    StoppedPackets &m_packets;
    StoppedModel *m_model;
    FilterEdit *m_filter;
    QLabel *m_message;
    QTableView *m_table;
    EmptyState *m_nothing;
    QStackedWidget *m_pages;
    QAction *m_break = nullptr;
    QAction *m_letGo = nullptr;
    QAction *m_letAllGo = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_drop = nullptr;
    QString m_reason;
    QTimer m_debounce;
};

} // namespace Inspector
