// SPDX-License-Identifier: MIT
#pragma once

#include "views/sessions/sessiontext.h"

#include <QStyledItemDelegate>

namespace Inspector {

class SessionModel;

// Paints a cell of the list straight from its model; a round trip has its last values beside it.
class SessionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SessionDelegate(const SessionModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const SessionModel &m_model;
};

} // namespace Inspector
