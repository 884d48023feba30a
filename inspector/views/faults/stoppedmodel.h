// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

namespace Inspector {

class StoppedPackets;

// The packets that wait at the breakpoint, in their order.
class StoppedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Session, Direction, Type, Payload, ColumnCount };

    explicit StoppedModel(StoppedPackets &packets, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    StoppedPackets &m_packets;
};

} // namespace Inspector
