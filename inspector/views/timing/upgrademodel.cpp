// SPDX-License-Identifier: MIT
#include "views/timing/upgrademodel.h"

#include "model/describe.h"

namespace Inspector {
using namespace Qt::StringLiterals;

int UpgradeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_stages.size());
}

QVariant UpgradeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UpgradeStage &shown = stage(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::ToolTipRole:
        return shown.detail;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(shown.title, stageStateText(shown.state));
    case Qt::AccessibleDescriptionRole:
        return shown.detail;
    default:
        return {};
    }
}

void UpgradeModel::setStages(std::vector<UpgradeStage> stages)
{
    if (stages.size() != m_stages.size()) {
        beginResetModel();
        m_stages = std::move(stages);
        endResetModel();
        return;
    }
    m_stages = std::move(stages);
    if (!m_stages.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString stageStateText(UpgradeStage::State state)
{
    switch (state) {
    case UpgradeStage::State::Done:
        return UpgradeModel::tr("done");
    case UpgradeStage::State::Waiting:
        return UpgradeModel::tr("waiting");
    case UpgradeStage::State::Failed:
        return UpgradeModel::tr("failed");
    case UpgradeStage::State::NotReached:
        return UpgradeModel::tr("not reached");
    }
    Q_UNREACHABLE();
}

QString sincePreviousText(const UpgradeStage &stage)
{
    return stage.sincePrevious < 0 ? QString() : u'+' + durationText(stage.sincePrevious);
}

} // namespace Inspector
