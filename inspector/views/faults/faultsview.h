// SPDX-License-Identifier: MIT
#pragma once

#include "faults/faultspec.h"
#include "filter/completion.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace Inspector {

class EmptyState;
class FaultList;
class FaultModel;

// The list of faults, and what makes, changes and removes them.
class FaultsView final : public QWidget
{
    Q_OBJECT

public:
    explicit FaultsView(FaultList &faults, QWidget *parent = nullptr);

    // For a session that the person looks at; empty: none.
    void setChosenSession(const QByteArray &sid);
    void setReason(const QString &reason); // why nothing can be done; empty: all is well
    void setKnownValues(const KnownValues &values);

    QTableView *table() const { return m_table; }
    QMenu *templates() const { return m_templates; }
    QList<QAction *> actions() const;
    QAction *cutAction() const { return m_cut; }

public Q_SLOTS:
    void addFault();
    void editFault();
    void removeFaults();

Q_SIGNALS:
    void cutRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *makeAction(const QString &text, const QString &iconName, const QString &tip);
    void makeActions();
    QHBoxLayout *makeButtons();
    void layOut();
    void fillTemplates();
    void adoptPalette();
    void addFrom(FaultSpec spec);
    void open(const FaultSpec &spec, const std::function<QString(const FaultSpec &)> &take);
    QList<int> chosenRows() const; // from the last to the first
    void update();

    FaultList &m_faults;
    FaultModel *m_model;
    QTableView *m_table;
    EmptyState *m_nothing;
    QStackedWidget *m_pages;
    QMenu *m_templates;
    QToolButton *m_addButton;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_cut = nullptr;
    QByteArray m_chosen;
    QString m_reason;
    KnownValues m_knownValues;
};

} // namespace Inspector
