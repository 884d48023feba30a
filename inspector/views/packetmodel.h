// SPDX-License-Identifier: MIT
#pragma once

#include "actions/packetrows.h"
#include "views/rowhighlights.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <optional>

namespace Inspector {

struct Theme;

// The events that a filter lets through, one a row. Texts are made when a row is shown. What the
// store appends is inserted once a frame, what a new filter finds in slices of a few milliseconds.
class PacketModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 {
        Number,
        Time,
        Direction,
        Session,
        Transport,
        Type,
        Size,
        Delta,
        Preview,
        ColumnCount
    };
    enum class TimeFormat : quint8 { Clock, SinceStart, SincePrevious };
    enum Role { EventRole = Qt::UserRole }; // its number
    enum class Text : quint8 { Plain, ElideMiddle, Monospace };

    explicit PacketModel(EventStore &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    quint32 eventAt(int row) const { return m_rows.at(quint32(row)); }
    int rowOf(quint32 event) const;        // -1: filtered out, or not yet found
    int rowAtOrAfter(quint32 event) const; // where it would be
    const Event &event(int row) const { return m_store.at(eventAt(row)); }
    EventStore &store() const { return m_store; }

    const Filter &filter() const { return m_rows.filter(); }
    bool isScanning() const { return m_rows.isScanning(); }
    int scannedPercent() const;
    TimeFormat timeFormat() const { return m_timeFormat; }
    void setClock(std::function<qint64()> now) { m_now = std::move(now); } // for waiting pings

    void setHighlightRules(const HighlightRules &rules) { m_highlights.setRules(&rules); }
    void beginPaint() { m_highlights.beginPaint(); }

    QString text(int row, Column column) const;
    QColor background(int row) const; // invalid: the view's
    QColor foreground(int row, Column column) const;
    static Text textKind(Column column);
    static Qt::Alignment alignment(Column column);

public Q_SLOTS:
    void setFilter(const Inspector::Filter &filter);
    void setTimeFormat(Inspector::PacketModel::TimeFormat format);
    void setCurrentEvent(std::optional<quint32> event); // its linked row is coloured

Q_SIGNALS:
    void filterApplied();   // the first screen of it is there
    void scanningChanged(); // began or finished, or has got further

private:
    void showNewEvents();
    void scanOn();
    void insertFound();
    void forget();
    void repaintRow(quint32 event);
    void repaintAll();
    void connectHighlights();
    QString timeText(int row, const Event &event) const;
    QString deltaText(const Event &event, quint32 number) const;
    QString previewText(const Event &event, quint32 number) const;
    QString sessionText(const Event &event) const;
    QString toolTip(int row, Column column) const;

    EventStore &m_store;
    PacketRows m_source;
    RowHighlights m_highlights;
    FilteredRows m_rows;
    quint32 m_shown = 0;
    QTimer m_frame;
    QTimer m_scan;
    TimeFormat m_timeFormat = TimeFormat::SinceStart;
    std::optional<quint32> m_linked;
    std::function<qint64()> m_now;
};

} // namespace Inspector
