// SPDX-License-Identifier: MIT
#pragma once

#include "sources/scriptedreply.h"

#include <QWidget>

class QTableWidget;
class QToolButton;

namespace Inspector {

// The script of the embedded server: what answers what, and how late.
class ReplyTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyTable(QWidget *parent = nullptr);

    QList<ScriptedReply> replies() const; // rows without a reply are left out
    void setReplies(const QList<ScriptedReply> &replies);
    QString error() const; // of the first row that is wrong; empty: none
    QTableWidget *table() const { return m_table; }

public Q_SLOTS:
    void addRow();
    void removeRow();

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void append(const ScriptedReply &reply);
    QString cell(int row, int column) const;

    QTableWidget *m_table;
    QToolButton *m_add;
    QToolButton *m_remove;
};

} // namespace Inspector
