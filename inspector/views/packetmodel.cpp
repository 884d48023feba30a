// SPDX-License-Identifier: MIT
#include "views/packetmodel.h"

#include "actions/linkedevent.h"
#include "model/describe.h"
#include "views/packetcolumn.h"
#include "views/theme.h"
#include <EngineIoPacket>

#include <QColor>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Frame = 16ms;
constexpr auto Slice = 8ms; // of scanning, between two looks at what the person does

bool isPacket(const Event &event, EngineIoPacket::Type type)
{
    return event.kind == EventKind::Packet && event.packetType == quint8(type);
}

} // namespace

PacketModel::PacketModel(EventStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_source(store)
    , m_highlights(m_source)
    , m_rows(m_source)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(Frame);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_scan.setInterval(0);
    m_rows.start({});
    m_shown = m_rows.size();
    connect(&m_frame, &QTimer::timeout, this, &PacketModel::showNewEvents);
    connect(&m_scan, &QTimer::timeout, this, &PacketModel::scanOn);
    connect(&store, &EventStore::cleared, this, &PacketModel::forget);
    connect(&store, &EventStore::appended, this, [this] {
        if (!m_frame.isActive() && !m_rows.isScanning())
            m_frame.start();
    });
    connectHighlights();
}

void PacketModel::connectHighlights()
{
    connect(&m_highlights, &RowHighlights::changed, this, &PacketModel::repaintAll);
    connect(&m_highlights, &RowHighlights::found, this, &PacketModel::repaintRow);
    connect(&m_store, &EventStore::annotated, this, [this](quint32 event) {
        m_highlights.forget(event);
        repaintRow(event);
    });
}

int PacketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown);
}

int PacketModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int PacketModel::rowOf(quint32 event) const
{
    const int row = m_rows.indexOf(event);
    return row < int(m_shown) ? row : -1;
}

int PacketModel::rowAtOrAfter(quint32 event) const
{
    return int(std::min(m_rows.lowerBound(event), m_shown));
}

void PacketModel::showNewEvents()
{
    if (m_rows.isScanning())
        return;
    m_rows.appendNew();
    insertFound();
}

void PacketModel::insertFound()
{
    if (m_rows.size() == m_shown)
        return;
    beginInsertRows({}, int(m_shown), int(m_rows.size()) - 1);
    m_shown = m_rows.size();
    endInsertRows();
}

void PacketModel::setFilter(const Filter &filter)
{
    beginResetModel();
    m_rows.start(filter);
    m_rows.step(Slice);
    m_shown = m_rows.size();
    endResetModel();
    if (m_rows.isScanning())
        m_scan.start();
    else
        m_scan.stop();
    Q_EMIT filterApplied();
    Q_EMIT scanningChanged();
}

void PacketModel::scanOn()
{
    if (!m_rows.step(Slice))
        m_scan.stop();
    insertFound();
    Q_EMIT scanningChanged();
}

int PacketModel::scannedPercent() const
{
    if (!m_rows.isScanning())
        return 100;
    return int(quint64(m_rows.scanned()) * 100 / std::max<quint32>(1, m_store.size()));
}

void PacketModel::forget()
{
    m_frame.stop();
    m_scan.stop();
    m_highlights.forget();
    beginResetModel();
    m_rows.sourceCleared();
    m_shown = 0;
    m_linked.reset();
    endResetModel();
    Q_EMIT scanningChanged();
}

void PacketModel::setTimeFormat(TimeFormat format)
{
    if (m_timeFormat == format)
        return;
    m_timeFormat = format;
    if (m_shown > 0)
        Q_EMIT dataChanged(index(0, Time), index(int(m_shown) - 1, Time), {Qt::DisplayRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, Time, Time);
}

void PacketModel::setCurrentEvent(std::optional<quint32> event)
{
    const auto linked = event ? linkedEvent(m_store, *event) : std::nullopt;
    if (linked == m_linked)
        return;
    const auto before = std::exchange(m_linked, linked);
    if (before)
        repaintRow(*before);
    if (linked)
        repaintRow(*linked);
}

void PacketModel::repaintRow(quint32 event)
{
    const int row = rowOf(event);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void PacketModel::repaintAll()
{
    if (m_shown > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(m_shown) - 1, ColumnCount - 1),
                           {Qt::BackgroundRole, Qt::ForegroundRole});
}

QVariant PacketModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_shown))
        return {};
    const int row = index.row();
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return int(alignment(column));
    case Qt::ForegroundRole: {
        const QColor color = foreground(row, column);
        return color.isValid() ? QVariant(color) : QVariant();
    }
    case Qt::BackgroundRole: {
        const QColor color = background(row);
        return color.isValid() ? QVariant(color) : QVariant();
    }
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return column == Direction ? directionText(event(row).direction) : text(row, column);
    case Qt::AccessibleDescriptionRole: // of a colour, as of what else is not in the text
        return toolTip(row, column);
    case EventRole:
        return eventAt(row);
    }
    return {};
}

QVariant PacketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignment(Column(section)));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto column = Column(section);
    return role == Qt::DisplayRole ? columnTitle(column, m_timeFormat)
                                   : columnExplanation(column, m_timeFormat);
}

QString PacketModel::text(int row, Column column) const
{
    const quint32 number = eventAt(row);
    const Event &event = m_store.at(number);
    switch (column) {
    case Number:
        return event.has(Event::Marked) ? u"\u2605 %1"_s.arg(number) : QString::number(number);
    case Time:
        return timeText(row, event);
    case Direction:
        return event.has(Event::Error) ? u"\u26a0"_s + directionGlyph(event.direction)
                                       : directionGlyph(event.direction);
    case Session:
        return sessionText(event);
    case Transport:
        return event.kind == EventKind::Lost ? QString() : transportText(event);
    case Type:
        return typeText(event);
    case Size:
        return event.length > 0 ? sizeText(event.length) : QString();
    case Delta:
        return deltaText(event, number);
    case Preview:
        return previewText(event, number);
    case ColumnCount:
        break;
    }
    return {};
}

QString PacketModel::timeText(int row, const Event &event) const
{
    switch (m_timeFormat) {
    case TimeFormat::Clock:
        return clockText(m_store.startedAt(), event.time);
    case TimeFormat::SinceStart:
        return secondsText(event.time);
    case TimeFormat::SincePrevious:
        return secondsText(row == 0 ? 0 : event.time - this->event(row - 1).time);
    }
    Q_UNREACHABLE();
}

QString PacketModel::sessionText(const Event &event) const
{
    if (event.session == Event::NoSession)
        return {};
    return QString::fromLatin1(m_store.sessions()[event.session].sid);
}

QString PacketModel::deltaText(const Event &event, quint32 number) const
{
    if (event.elapsed > 0 && event.link != Event::NoLink)
        return durationText(qint64(event.elapsed) * 1000);
    if (!isPacket(event, EngineIoPacket::Type::Ping) || event.session == Event::NoSession || !m_now)
        return {};
    if (m_store.sessions()[event.session].pendingPing != number)
        return {};
    switch (m_store.pingState(event.session, m_now())) {
    case PingState::Idle:
        return {};
    case PingState::Waiting:
        return tr("waiting");
    case PingState::Late:
        return tr("\u26a0 late");
    case PingState::Missed:
        return tr("\u26a0 missed");
    }
    Q_UNREACHABLE();
}

QString PacketModel::previewText(const Event &event, quint32 number) const
{
    const QByteArrayView bytes = m_store.payloadView(number);
    const QString payload
        = m_store.isPayloadLost(number) ? tr("(payload lost)") : preview(event, bytes);
    const QString comment = m_store.comment(number);
    return comment.isEmpty() ? payload : u"\u270e %1  \u00b7  %2"_s.arg(comment, payload);
}

QString PacketModel::toolTip(int row, Column column) const
{
    const quint32 number = eventAt(row);
    switch (column) {
    case Number: {
        const QString rule = m_highlights.ruleFor(number);
        return rule.isEmpty() ? QString() : tr("Highlighted by %1").arg(rule);
    }
    case Direction:
        return directionText(event(row).direction);
    case Session:
        return event(row).session == Event::NoSession
                   ? QString()
                   : tr("%1, client %2")
                         .arg(text(row, Session), m_store.sessions()[event(row).session].peer);
    case Preview:
        return m_store.comment(number);
    default: // what is shown says it all
        return {};
    }
}

QColor PacketModel::background(int row) const
{
    const quint32 number = eventAt(row);
    const Event &event = m_store.at(number);
    const Theme &theme = Theme::current();
    if (m_linked == number)
        return theme.linkedBackground;
    if (event.has(Event::Marked))
        return theme.markedBackground;
    if (const auto color = m_highlights.of(number))
        return theme.highlight(*color);
    if (event.has(Event::Error) || event.kind == EventKind::Lost)
        return theme.errorBackground;
    return {};
}

QColor PacketModel::foreground(int row, Column column) const
{
    const Event &event = this->event(row);
    const Theme &theme = Theme::current();
    const bool isPlain = !background(row).isValid(); // too little contrast is left otherwise
    switch (column) {
    case Direction:
        if (event.has(Event::Error))
            return theme.error;
        return event.direction == Inspector::Direction::In ? theme.incoming : theme.outgoing;
    case Type:
        if (event.has(Event::Error))
            return theme.error;
        return event.kind == EventKind::Packet && event.direction == Inspector::Direction::In
                   ? theme.incoming
               : event.kind == EventKind::Packet ? theme.outgoing
                                                 : QColor();
    case Number:
    case Time:
    case Transport:
        return isPlain ? theme.muted : QColor();
    case Delta:
        return isPlain && isPacket(event, EngineIoPacket::Type::Ping) ? theme.late : QColor();
    case Session:
    case Size:
    case Preview:
    case ColumnCount:
        break;
    }
    return {};
}

Qt::Alignment PacketModel::alignment(Column column)
{
    switch (column) {
    case Number:
    case Time:
    case Size:
    case Delta:
        return Qt::AlignRight | Qt::AlignVCenter;
    case Direction:
        return Qt::AlignCenter;
    case Session:
    case Transport:
    case Type:
    case Preview:
    case ColumnCount:
        break;
    }
    return Qt::AlignLeft | Qt::AlignVCenter;
}

PacketModel::Text PacketModel::textKind(Column column)
{
    if (column == Session)
        return Text::ElideMiddle;
    return column == Preview ? Text::Monospace : Text::Plain;
}

} // namespace Inspector
