// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/diagnosis.h"

#include <QAbstractTableModel>

namespace Inspector {

// The findings of a diagnosis, a row each, in the order in which they were found.
class DiagnosisModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Title, Times, Line };
    static constexpr int ColumnCount = Line + 1;

    DiagnosisModel(const EventStore &store, const Diagnosis &diagnosis, QObject *parent = nullptr);

    const Finding &at(int row) const { return m_diagnosis.findings()[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString displayText(const Finding &finding, int column) const;

    const EventStore &m_store;
    const Diagnosis &m_diagnosis;
    int m_rows = 0;
};

} // namespace Inspector
