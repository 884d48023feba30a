// SPDX-License-Identifier: MIT
#include "views/packetdelegate.h"

#include "views/packetmodel.h"

#include <QFontDatabase>
#include <QPainter>

namespace Inspector {

namespace {

constexpr int MaxTexts = 4'000; // some ten screens

// Shaping takes longer the longer the text is, also where it is cut off: no more than could be
// seen.
QString visiblePart(const QString &text, const QFontMetrics &metrics, int width)
{
    const int narrow = std::max(1, metrics.horizontalAdvance(u'i'));
    return text.left(width / narrow + 2);
}

qreal leftOf(const QRect &rect, qreal width, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return rect.x() + rect.width() - width;
    return alignment & Qt::AlignHCenter ? rect.x() + (rect.width() - width) / 2 : rect.x();
}

} // namespace

PacketDelegate::PacketDelegate(const PacketModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_monospace(QFontDatabase::systemFont(QFontDatabase::FixedFont))
    , m_texts(MaxTexts)
{
}

void PacketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto column = PacketModel::Column(index.column());
    const bool selected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    if (selected)
        painter->fillRect(option.rect, option.palette.brush(group, QPalette::Highlight));
    else if (const QColor color = m_model.background(index.row()); color.isValid())
        painter->fillRect(option.rect, color);

    const QString text = m_model.text(index.row(), column);
    if (text.isEmpty())
        return;
    const PacketModel::Text kind = PacketModel::textKind(column);
    const bool monospace = kind == PacketModel::Text::Monospace;
    QFont font = monospace ? m_monospace : option.font;
    if (monospace)
        font.setPointSizeF(option.font.pointSizeF());
    const int margin = option.fontMetrics.averageCharWidth() * 2 / 3;
    const QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    const QStaticText &shown
        = shaped({text, rect.width(), monospace, kind == PacketModel::Text::ElideMiddle}, font);

    QColor color = m_model.foreground(index.row(), column);
    if (selected)
        color = option.palette.color(group, QPalette::HighlightedText);
    else if (!color.isValid())
        color = option.palette.color(group, QPalette::Text);
    painter->setPen(color);
    painter->setFont(font);
    const QSizeF size = shown.size();
    painter->drawStaticText(QPointF(leftOf(rect, size.width(), PacketModel::alignment(column)),
                                    rect.y() + (rect.height() - size.height()) / 2),
                            shown);
}

const QStaticText &PacketDelegate::shaped(const Key &key, const QFont &font) const
{
    if (const QStaticText *known = m_texts.object(key))
        return *known;
    const QFontMetrics metrics(font);
    const QString elided = key.middle
                               ? metrics.elidedText(key.text, Qt::ElideMiddle, key.width)
                               : metrics.elidedText(visiblePart(key.text, metrics, key.width),
                                                    Qt::ElideRight, key.width);
    auto text = std::make_unique<QStaticText>(elided);
    text->setTextFormat(Qt::PlainText);
    text->setPerformanceHint(QStaticText::AggressiveCaching);
    text->prepare({}, font);
    const QStaticText &reference = *text;
    m_texts.insert(key, text.release());
    return reference;
}

} // namespace Inspector
