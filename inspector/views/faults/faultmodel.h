// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

namespace Inspector {

class FaultList;

// The faults as a table: a check mark and what it does, for whom, how often it has.
class FaultModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Fault, Scope, Hits, ColumnCount };

    explicit FaultModel(FaultList &faults, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString text(int row, int column) const;
    QString hitsText(int row) const;

    FaultList &m_faults;
};

} // namespace Inspector
