// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QFont>

namespace Inspector {

class HighlightRules;

// The rules as a list: a check mark, the colour, the expression.
class HighlightModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HighlightModel(HighlightRules &rules, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString text(qsizetype row) const;
    QString toolTip(qsizetype row) const;
    QVariant foreground(qsizetype row) const;

    HighlightRules &m_rules;
    QFont m_font;
};

} // namespace Inspector
