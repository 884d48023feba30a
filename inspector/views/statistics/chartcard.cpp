// SPDX-License-Identifier: MIT
#include "views/statistics/chartcard.h"

#include "views/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Inspector {

ChartCard::ChartCard(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    setAutoFillBackground(true);
    setAccessibleName(title);
}

void ChartCard::setSummary(const std::vector<Note> &notes)
{
    if (m_notes == notes)
        return;
    m_notes = notes;
    describe();
    update();
}

QString ChartCard::summary() const
{
    QStringList texts;
    for (const Note &note : m_notes)
        texts.append(note.text);
    return texts.join(u", ");
}

void ChartCard::setValues(const QString &values)
{
    m_values = values;
    describe();
    update();
}

void ChartCard::describe()
{
    QStringList parts{summary(), m_values};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(u"; "));
}

double ChartCard::headHeight() const
{
    return lineHeight() * 1.7;
}

QRectF ChartCard::body() const
{
    const double margin = lineHeight() * 0.6;
    return QRectF(rect()).adjusted(margin, headHeight(), -margin, -margin);
}

void ChartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double margin = lineHeight() * 0.6;
    const QRectF head(margin, lineHeight() * 0.4, width() - 2 * margin, lineHeight());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    const double used = QFontMetricsF(bold).horizontalAdvance(m_title) + margin;
    painter.setFont(font());
    paintSummary(painter, head.adjusted(used, 0, 0, 0));
    paintBody(painter, body());
}

// From the right, as far as there is room.
void ChartCard::paintSummary(QPainter &painter, QRectF line) const
{
    for (auto note = m_notes.rbegin(); note != m_notes.rend(); ++note) {
        const double width = QFontMetricsF(font()).horizontalAdvance(note->text);
        if (width > line.width())
            return;
        painter.setPen(note->color ? note->color() : Theme::current().muted);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, note->text);
        line.setRight(line.right() - width - lineHeight() * 0.7);
    }
}

bool ChartCard::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), valueAt(QPointF(help->pos())), this);
    return true;
}

} // namespace Inspector
