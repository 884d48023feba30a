// SPDX-License-Identifier: MIT
#pragma once

#include "faults/faultspec.h"

#include <EngineIoFaults>
#include <QObject>

#include <vector>

namespace Inspector {

// The faults of a server as a person keeps them: each can be changed, and switched off and on.
// Not saved: a program that starts with a forgotten fault would lie.
class FaultList final : public QObject
{
    Q_OBJECT

public:
    explicit FaultList(EngineIoFaults &faults, QObject *parent = nullptr);

    int size() const { return int(m_entries.size()); }
    const FaultSpec &at(int row) const { return m_entries[size_t(row)].spec; }
    bool isEnabled(int row) const { return m_entries[size_t(row)].enabled; }
    bool isSpent(int row) const;
    quint64 hits(int row) const;
    int activeCount() const; // switched on, and with hits left

    // Return what is wrong with it, and change nothing then.
    QString add(const FaultSpec &spec);
    QString replace(int row, const FaultSpec &spec); // its hits begin anew
    void remove(int row);
    void setEnabled(int row, bool enabled); // one that is spent begins anew

    bool cutConnections(const QByteArray &sid); // as EngineIoFaults

Q_SIGNALS:
    void listChanged();
    void rowChanged(int row);
    void hitsChanged();

private:
    struct Entry
    {
        FaultSpec spec;
        int id = 0;
        bool enabled = true;
    };

    EngineIoFaults &m_faults;
    std::vector<Entry> m_entries;
};

} // namespace Inspector
