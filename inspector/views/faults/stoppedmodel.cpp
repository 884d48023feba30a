// SPDX-License-Identifier: MIT
#include "views/faults/stoppedmodel.h"

#include "faults/stoppedpackets.h"
#include "model/describe.h"
#include "views/theme.h"

namespace Inspector {

namespace {

Direction directionOf(const StoppedPackets::Packet &packet)
{
    return packet.direction == EngineIoFaultScope::Direction::Incoming ? Direction::In
                                                                       : Direction::Out;
}

QString previewOf(const EngineIoPacket &packet)
{
    Event event;
    event.packetType = quint8(packet.type);
    event.flags = packet.binary ? quint8(Event::Binary) : quint8(0);
    return preview(event, packet.data);
}

} // namespace

StoppedModel::StoppedModel(StoppedPackets &packets, QObject *parent)
    : QAbstractTableModel(parent)
    , m_packets(packets)
{
    connect(&packets, &StoppedPackets::aboutToAppend, this,
            [this](int row) { beginInsertRows({}, row, row); });
    connect(&packets, &StoppedPackets::appended, this, [this] { endInsertRows(); });
    connect(&packets, &StoppedPackets::aboutToRemove, this,
            [this](int row) { beginRemoveRows({}, row, row); });
    connect(&packets, &StoppedPackets::removed, this, [this] { endRemoveRows(); });
}

int StoppedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_packets.size();
}

int StoppedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StoppedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_packets.size())
        return {};
    const StoppedPackets::Packet &packet = m_packets.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return index.column() == Direction ? directionText(directionOf(packet))
                                           : text(index.row(), index.column());
    case Qt::ForegroundRole:
        if (index.column() == Direction) {
            return directionOf(packet) == Inspector::Direction::In ? Theme::current().incoming
                                                                   : Theme::current().outgoing;
        }
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == Direction ? int(Qt::AlignCenter)
                                           : int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
}

QString StoppedModel::text(int row, int column) const
{
    const StoppedPackets::Packet &packet = m_packets.at(row);
    switch (column) {
    case Session:
        return QString::fromLatin1(packet.sid);
    case Direction:
        return directionGlyph(directionOf(packet));
    case Type:
        return packetTypeName(quint8(packet.packet.type));
    case Payload:
        return previewOf(packet.packet);
    }
    return {};
}

QVariant StoppedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Session:
        return tr("Session");
    case Direction:
        return tr("Dir");
    case Type:
        return tr("Type");
    case Payload:
        return tr("Payload");
    }
    return {};
}

} // namespace Inspector
