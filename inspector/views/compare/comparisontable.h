// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QTableView>

#include <memory>

namespace Inspector {

class ComparisonModel;

// The packets of two sides in two columns; the keys go from difference to difference.
class ComparisonTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget *parent = nullptr);

    ComparisonModel &comparison() const { return *m_model; }
    void show(std::shared_ptr<const Comparison> comparison); // null: nothing

public Q_SLOTS:
    void setOnlyDifferences(bool only);
    void goToDifference(int step); // 1: the next one, -1: the one before

Q_SIGNALS:
    void rowChosen(const Inspector::ComparedRow &row);
    void packetActivated(Inspector::Comparison::Side side, quint32 packet);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adoptFont();
    void shareWidth();
    void activate(const QModelIndex &index);
    void chooseRow(int row);

    ComparisonModel *m_model;
};

} // namespace Inspector
