// SPDX-License-Identifier: MIT
#include "views/sessions/sessiondelegate.h"

#include "views/sessions/sessionmodel.h"
#include "views/sessions/sparkline.h"
#include "views/theme.h"

#include <QApplication>
#include <QPainter>

namespace Inspector {

namespace {

// What a column leaves out when there is not enough room: where a transport came from, the middle
// of an id and of an address with its port.
Qt::TextElideMode elideMode(SessionColumn column)
{
    if (column == SessionColumn::Transport)
        return Qt::ElideLeft;
    return column == SessionColumn::Sid || column == SessionColumn::Peer ? Qt::ElideMiddle
                                                                         : Qt::ElideRight;
}

QColor colorOf(Severity severity, const QColor &plain)
{
    const Theme &theme = Theme::current();
    switch (severity) {
    case Severity::Plain:
        return plain;
    case Severity::Good:
        return theme.good;
    case Severity::Busy:
        return theme.outgoing;
    case Severity::Muted:
        return theme.muted;
    case Severity::Warning:
        return theme.late;
    case Severity::Bad:
        return theme.error;
    }
    Q_UNREACHABLE();
}

int marginOf(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    return style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 2;
}

} // namespace

SessionDelegate::SessionDelegate(const SessionModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void SessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const SessionRow row = m_model.rowAt(index.row());
    if (row.isTitle())
        return; // the table paints it across all columns
    const auto column = SessionColumn(index.column());
    const bool selected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    if (selected)
        painter->fillRect(option.rect, option.palette.brush(group, QPalette::Highlight));

    const EventStore &store = m_model.store();
    const qint64 now = m_model.now();
    const Severity severity = cellSeverity(store, row.session(), column, now);
    const QColor color = selected ? option.palette.color(group, QPalette::HighlightedText)
                                  : colorOf(severity, option.palette.color(group, QPalette::Text));
    const int margin = marginOf(option);
    const QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    const QString text = cellText(store, row.session(), column, now);
    if (column == SessionColumn::RoundTrip) {
        const Theme &theme = Theme::current();
        const int inset = option.rect.height() / 5;
        const int space = rect.width() - option.fontMetrics.horizontalAdvance(text) - 2 * margin;
        const int width = std::min(space, option.fontMetrics.averageCharWidth() * 9);
        paintSparkline(*painter, QRectF(rect).adjusted(0, inset, width - rect.width(), -inset),
                       store.timing(row.session()), selected ? color : theme.series[0],
                       selected ? color : theme.error);
    }
    const auto alignment = (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    painter->setPen(color);
    painter->setFont(option.font);
    painter->drawText(rect, int(alignment) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, elideMode(column), rect.width()));
}

} // namespace Inspector
