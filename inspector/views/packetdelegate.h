// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace Inspector {

class PacketModel;

// Paints a cell of the packet table straight from its model, and keeps the texts that it has
// shaped: most of a screen's were on the one before. Without them a screen takes twice as long.
class PacketDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PacketDelegate(const PacketModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    void forgetTexts() { m_texts.clear(); } // the font has changed

private:
    struct Key
    {
        QString text;
        int width;
        bool monospace;
        bool middle; // what is cut when there is not enough room

        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.text, key.width);
    }

    const QStaticText &shaped(const Key &key, const QFont &font) const;

    const PacketModel &m_model;
    QFont m_monospace;
    mutable QCache<Key, QStaticText> m_texts;
};

} // namespace Inspector
