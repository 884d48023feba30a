// SPDX-License-Identifier: MIT
#include "views/faults/faultmodel.h"

#include "faults/faultlist.h"
#include "faults/faulttext.h"
#include "views/theme.h"

#include <QLocale>

namespace Inspector {

FaultModel::FaultModel(FaultList &faults, QObject *parent)
    : QAbstractTableModel(parent)
    , m_faults(faults)
{
    connect(&faults, &FaultList::listChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&faults, &FaultList::rowChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
    connect(&faults, &FaultList::hitsChanged, this, [this] {
        if (rowCount() > 0) // one that is spent is grey
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

int FaultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_faults.size();
}

int FaultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FaultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_faults.size())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() == Fault)
            return m_faults.isEnabled(row) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ToolTipRole:
        return m_faults.isApplied(row) ? faultExplanation(m_faults.at(row).fault.kind)
                                       : tr("Not applied: %1").arg(m_faults.refusal(row));
    case Qt::TextAlignmentRole:
        return index.column() == Hits ? int(Qt::AlignRight | Qt::AlignVCenter)
                                      : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (!m_faults.isApplied(row) || !m_faults.isEnabled(row) || m_faults.isSpent(row))
            return Theme::current().muted;
        return {};
    }
    return {};
}

QString FaultModel::text(int row, int column) const
{
    switch (column) {
    case Fault:
        return faultText(m_faults.at(row));
    case Scope:
        return faultScopeText(m_faults.at(row));
    case Hits:
        return hitsText(row);
    }
    return {};
}

QString FaultModel::hitsText(int row) const
{
    if (!m_faults.isApplied(row))
        return tr("not applied");
    const QString hits = QLocale().toString(m_faults.hits(row));
    const int count = m_faults.at(row).fault.count;
    if (count == 0)
        return hits;
    const QString of = QLocale().toString(count);
    return m_faults.isSpent(row) ? tr("%1 of %2, spent").arg(hits, of)
                                 : tr("%1 of %2").arg(hits, of);
}

QVariant FaultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Fault:
        return tr("Fault");
    case Scope:
        return tr("For");
    case Hits:
        return tr("Hits");
    }
    return {};
}

bool FaultModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_faults.setEnabled(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags FaultModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Fault ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace Inspector
