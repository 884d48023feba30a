// SPDX-License-Identifier: MIT
#include "views/timing/upgradedelegate.h"

#include "views/theme.h"
#include "views/timing/upgrademodel.h"

#include <QPainter>

namespace Inspector {

namespace {

using State = UpgradeStage::State;

QColor colorOf(State state)
{
    const Theme &theme = Theme::current();
    switch (state) {
    case State::Done:
        return theme.good;
    case State::Waiting:
        return theme.late;
    case State::Failed:
        return theme.error;
    case State::NotReached:
        return theme.muted;
    }
    Q_UNREACHABLE();
}

} // namespace

UpgradeDelegate::UpgradeDelegate(const UpgradeModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize UpgradeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 20, option.fontMetrics.height() * 11 / 4};
}

void UpgradeDelegate::paintKnot(QPainter &painter, const QStyleOptionViewItem &option,
                                int row) const
{
    const UpgradeStage &stage = m_model.stage(row);
    const double unit = option.fontMetrics.height();
    const QPointF centre(option.rect.left() + unit, option.rect.top() + unit * 0.9);
    const double radius = unit * 0.5;
    painter.setRenderHint(QPainter::Antialiasing);
    const auto line = [&](double from, double to, bool reached) {
        painter.setPen(QPen(reached ? colorOf(State::Done) : Theme::current().line, 2,
                            reached ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(QPointF(centre.x(), from), QPointF(centre.x(), to));
    };
    if (row > 0)
        line(option.rect.top(), centre.y() - radius, stage.state == State::Done);
    if (row + 1 < m_model.rowCount())
        line(centre.y() + radius, option.rect.bottom() + 1,
             m_model.stage(row + 1).state == State::Done);

    const QColor color = colorOf(stage.state);
    const bool filled = stage.state == State::Done || stage.state == State::Failed;
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(filled ? QBrush(color) : option.palette.brush(QPalette::Base));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(filled ? option.palette.color(QPalette::Base) : color);
    QFont bold = option.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                     Qt::AlignCenter, stageGlyph(stage.state));
}

void UpgradeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const UpgradeStage &stage = m_model.stage(index.row());
    const bool selected = option.state & QStyle::State_Selected;
    const int line = option.fontMetrics.height();
    painter->save();
    if (selected)
        painter->fillRect(option.rect, Theme::current().linkedBackground);
    paintKnot(*painter, option, index.row());

    QRect text = option.rect.adjusted(line * 2, line * 2 / 5, -line / 2, 0);
    text.setHeight(line);
    const bool reached = stage.state != State::NotReached;
    const QColor plain
        = option.palette.color(reached ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const bool trouble = stage.state == State::Failed || stage.state == State::Waiting;
    const QString since = sincePreviousText(stage);
    const int sinceWidth = option.fontMetrics.horizontalAdvance(since) + line / 2;
    painter->setFont(option.font);
    painter->setPen(plain);
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, since);

    QFont bold = option.font;
    bold.setBold(reached);
    painter->setFont(bold);
    painter->setPen(trouble ? colorOf(stage.state) : plain);
    const QString title
        = trouble ? UpgradeModel::tr("%1: %2").arg(stage.title, stageStateText(stage.state))
                  : stage.title;
    painter->drawText(
        text.adjusted(0, 0, -sinceWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(title, Qt::ElideRight, text.width() - sinceWidth));
    painter->setFont(option.font);
    painter->setPen(Theme::current().muted);
    painter->drawText(text.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(stage.detail, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace Inspector
