// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace Inspector {

// The rows of a comparison, all or only those that differ. Texts are made when a row is shown.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 {
        LeftNumber,
        LeftTime,
        LeftPacket,
        LeftContent,
        Sign,
        RightNumber,
        RightTime,
        RightPacket,
        RightContent,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setComparison(std::shared_ptr<const Comparison> comparison); // null: none
    const ComparedRow &at(int row) const;
    // The next row that differs, in steps of 1 or -1 from \a row; -1: there is none.
    int difference(int row, int step) const;

    static Comparison::Side sideOf(int column); // Sign: the left one

public Q_SLOTS:
    void setOnlyDifferences(bool only);

private:
    void showRows();
    QString text(const ComparedRow &row, Column column) const;
    QString packetText(quint32 packet, Column column) const;
    QVariant background(const ComparedRow &row, Column column) const;

    std::shared_ptr<const Comparison> m_comparison;
    bool m_onlyDifferences = false;
    std::vector<quint32> m_rows; // of the comparison
};

QString signText(ComparedRow::Kind kind);    // "≠"
QString meaningText(ComparedRow::Kind kind); // the same in words

} // namespace Inspector
