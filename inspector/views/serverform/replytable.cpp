// SPDX-License-Identifier: MIT
#include "views/serverform/replytable.h"

#include "views/serverform/serveroptionfields.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum Column { Match, Reply, Delay, ColumnCount };

} // namespace

ReplyTable::ReplyTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_add(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    layOut();
    connect(m_add, &QToolButton::clicked, this, &ReplyTable::addRow);
    connect(m_remove, &QToolButton::clicked, this, &ReplyTable::removeRow);
    connect(m_table, &QTableWidget::cellChanged, this, &ReplyTable::changed);
}

void ReplyTable::layOut()
{
    m_table->setHorizontalHeaderLabels({tr("Match"), tr("Reply"), tr("Delay")});
    m_table->horizontalHeaderItem(Match)->setToolTip(
        tr("In the filter language, such as /^hello/i; empty: every message"));
    m_table->horizontalHeaderItem(Delay)->setToolTip(tr("Such as 200 ms"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Delay, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Scripted replies"));
    m_table->setToolTip(tr("The first line that matches answers; F2 edits a cell"));
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add a reply"));
    m_add->setAccessibleName(tr("Add a reply"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove the selected reply"));
    m_remove->setAccessibleName(tr("Remove the selected reply"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(buttons);
}

QString ReplyTable::cell(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    return item ? item->text() : QString();
}

QList<ScriptedReply> ReplyTable::replies() const
{
    QList<ScriptedReply> replies;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString delay = cell(row, Delay).trimmed();
        if (!cell(row, Reply).isEmpty())
            replies += {cell(row, Match), cell(row, Reply), parseDuration(delay).value_or(0ms)};
    }
    return replies;
}

void ReplyTable::setReplies(const QList<ScriptedReply> &replies)
{
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(0);
    for (const ScriptedReply &reply : replies)
        append(reply);
    Q_EMIT changed();
}

void ReplyTable::append(const ScriptedReply &reply)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Match, new QTableWidgetItem(reply.condition));
    m_table->setItem(row, Reply, new QTableWidgetItem(reply.reply));
    auto *delay = new QTableWidgetItem(durationValue(reply.delay));
    delay->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(row, Delay, delay);
}

QString ReplyTable::error() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString delay = cell(row, Delay).trimmed();
        if (!delay.isEmpty() && !parseDuration(delay))
            return tr("Line %1: a delay has a unit, such as “200 ms”").arg(row + 1);
    }
    QString problem;
    return ReplyScript::compile(replies(), &problem) ? QString() : problem;
}

void ReplyTable::addRow()
{
    append({});
    m_table->setCurrentCell(m_table->rowCount() - 1, Match);
    m_table->editItem(m_table->currentItem());
    Q_EMIT changed();
}

void ReplyTable::removeRow()
{
    m_table->removeRow(m_table->currentRow());
    Q_EMIT changed();
}

} // namespace Inspector
