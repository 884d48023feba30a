// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Inspector {

class UpgradeModel;

// Paints a stage as a knot on a line from top to bottom, with the time since the one before.
class UpgradeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit UpgradeDelegate(const UpgradeModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintKnot(QPainter &painter, const QStyleOptionViewItem &option, int row) const;

    const UpgradeModel &m_model;
};

} // namespace Inspector
