// SPDX-License-Identifier: MIT
#include "views/compare/comparisonmodel.h"

#include "model/describe.h"
#include "model/eventstore.h"
#include "views/theme.h"

namespace Inspector {
using namespace Qt::StringLiterals;
using Kind = ComparedRow::Kind;

namespace {

bool isNumber(int column)
{
    return column == ComparisonModel::LeftNumber || column == ComparisonModel::LeftTime
           || column == ComparisonModel::RightNumber || column == ComparisonModel::RightTime;
}

quint32 packetOf(const ComparedRow &row, int column)
{
    return ComparisonModel::sideOf(column) == Comparison::Left ? row.left : row.right;
}

} // namespace

QString signText(Kind kind)
{
    switch (kind) {
    case Kind::Equal:
        return u"="_s;
    case Kind::Changed:
        return u"\u2260"_s;
    case Kind::LeftOnly:
        return u"\u25c0"_s;
    case Kind::RightOnly:
        return u"\u25b6"_s;
    }
    Q_UNREACHABLE();
}

QString meaningText(Kind kind)
{
    switch (kind) {
    case Kind::Equal:
        return ComparisonModel::tr("alike");
    case Kind::Changed:
        return ComparisonModel::tr("changed");
    case Kind::LeftOnly:
        return ComparisonModel::tr("only left");
    case Kind::RightOnly:
        return ComparisonModel::tr("only right");
    }
    Q_UNREACHABLE();
}

Comparison::Side ComparisonModel::sideOf(int column)
{
    return column <= Sign ? Comparison::Left : Comparison::Right;
}

void ComparisonModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    showRows();
    endResetModel();
}

void ComparisonModel::setOnlyDifferences(bool only)
{
    beginResetModel();
    m_onlyDifferences = only;
    showRows();
    endResetModel();
}

void ComparisonModel::showRows()
{
    m_rows.clear();
    if (!m_comparison)
        return;
    const std::vector<ComparedRow> &rows = m_comparison->rows();
    for (quint32 i = 0; i < rows.size(); ++i) {
        if (!m_onlyDifferences || rows[i].kind != Kind::Equal)
            m_rows.push_back(i);
    }
}

const ComparedRow &ComparisonModel::at(int row) const
{
    return m_comparison->rows()[m_rows[size_t(row)]];
}

int ComparisonModel::difference(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step) {
        if (at(next).kind != Kind::Equal)
            return next;
    }
    return -1;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ComparedRow &row = at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return column == Sign ? meaningText(row.kind) : text(row, column);
    case Qt::ToolTipRole:
        return column == Sign ? meaningText(row.kind) : QString();
    case Qt::BackgroundRole:
        return background(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter
                                                 | (column == Sign     ? Qt::AlignHCenter
                                                    : isNumber(column) ? Qt::AlignRight
                                                                       : Qt::AlignLeft)));
    default:
        return {};
    }
}

QVariant ComparisonModel::background(const ComparedRow &row, Column column) const
{
    const Theme &theme = Theme::current();
    const bool isMissing = packetOf(row, column) == Event::NoLink && column != Sign;
    if (isMissing)
        return theme.highlight(HighlightColor::Gray);
    switch (row.kind) {
    case Kind::Equal:
        return {};
    case Kind::Changed:
        return theme.highlight(HighlightColor::Yellow);
    case Kind::LeftOnly:
        return theme.highlight(HighlightColor::Orange);
    case Kind::RightOnly:
        return theme.highlight(HighlightColor::Blue);
    }
    Q_UNREACHABLE();
}

QString ComparisonModel::text(const ComparedRow &row, Column column) const
{
    if (column == Sign)
        return signText(row.kind);
    const quint32 packet = packetOf(row, column);
    return packet == Event::NoLink ? QString() : packetText(packet, column);
}

QString ComparisonModel::packetText(quint32 packet, Column column) const
{
    const Comparison::Side side = sideOf(column);
    const EventStore &store = m_comparison->store(side);
    const Event &event = store.at(packet);
    switch (column) {
    case LeftNumber:
    case RightNumber:
        return QString::number(packet);
    case LeftTime:
    case RightTime:
        return secondsText(event.time - m_comparison->origin(side));
    case LeftPacket:
    case RightPacket:
        return directionGlyph(event.direction) + u' ' + typeText(event);
    case LeftContent:
    case RightContent:
        return preview(event, store.payloadView(packet));
    case Sign:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case LeftNumber:
        return tr("Left #");
    case RightNumber:
        return tr("Right #");
    case LeftTime:
    case RightTime:
        return tr("Seconds");
    case LeftPacket:
    case RightPacket:
        return tr("Packet");
    case LeftContent:
    case RightContent:
        return tr("Content");
    default:
        return {};
    }
}

} // namespace Inspector
