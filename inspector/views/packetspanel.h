// SPDX-License-Identifier: MIT
#pragma once

#include "actions/filterstate.h"
#include "actions/highlightrules.h"
#include "actions/savedfilters.h"
#include "filter/fields.h"
#include "views/packetmodel.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace Inspector {

class EmptyState;
class FilterBar;
class HighlightDialog;
class PacketActions;
class PacketTable;
class Selection;
class Workspace;

// The packets with their filter, or what to do when there are none.
class PacketsPanel final : public QWidget
{
    Q_OBJECT

public:
    PacketsPanel(Workspace &workspace, Selection &selection, QWidget *parent = nullptr);

    PacketModel &model() { return m_model; }
    PacketTable *table() const { return m_table; }
    FilterBar *filterBar() const { return m_filterBar; }
    FilterState &filter() { return m_filter; }
    SavedFilters &savedFilters() { return m_saved; }
    HighlightRules &highlightRules() { return m_highlights; }
    QAction *highlightAction() const { return m_highlightAction; } // opens their editor
    HighlightDialog *showHighlightRules();
    PacketActions *packetActions() const { return m_actions; }
    QLineEdit *commentEdit() const { return m_comment; }
    void setFirstSteps(const QList<QAction *> &actions); // buttons while there is nothing to show

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void noticed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void addHighlighting();
    void showPage();
    void showFirstSteps();
    void showMatches();
    void editComment(quint32 event);
    void takeComment();
    void endComment();
    QStringList knownValues(Field field) const;

    Workspace &m_workspace;
    FilterState m_filter;
    SavedFilters m_saved;
    HighlightRules m_highlights;
    PacketModel m_model;
    PacketTable *m_table;
    FilterBar *m_filterBar;
    PacketActions *m_actions;
    QAction *m_highlightAction;
    HighlightDialog *m_highlightDialog = nullptr; // made when it is first asked for
    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    EmptyState *m_noMatch;
    QLineEdit *m_comment;
    std::optional<quint32> m_commented;
    QTimer m_matchTimer;
};

} // namespace Inspector
