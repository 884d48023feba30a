// SPDX-License-Identifier: MIT
#pragma once

#include "timing/upgradestages.h"

#include <QAbstractListModel>

namespace Inspector {

// The stages of one session's upgrade, one a row.
class UpgradeModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const UpgradeStage &stage(int row) const { return m_stages[size_t(row)]; }
    void setStages(std::vector<UpgradeStage> stages); // the rows stay where they can

private:
    std::vector<UpgradeStage> m_stages;
};

QString stageStateText(UpgradeStage::State state);
QString sincePreviousText(const UpgradeStage &stage); // "+12 ms"

} // namespace Inspector
