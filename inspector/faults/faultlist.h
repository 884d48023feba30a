// SPDX-License-Identifier: MIT
#pragma once

#include "faults/faultspec.h"

#include <EngineIoFaults>
#include <QObject>
#include <QPointer>

#include <vector>

namespace Inspector {

// The faults of a source as a person keeps them: each can be changed, and switched off and on, and
// goes over to the next source. Not saved: a program that starts with a forgotten fault would lie.
class FaultList final : public QObject
{
    Q_OBJECT

public:
    explicit FaultList(QObject *parent = nullptr);

    // What applies them from now on, each anew; nothing does without, and \a reason says why.
    void setFaults(EngineIoFaults *faults, const QString &reason = {});

    int size() const { return int(m_entries.size()); }
    const FaultSpec &at(int row) const { return m_entries[size_t(row)].spec; }
    bool isEnabled(int row) const { return m_entries[size_t(row)].enabled; }
    bool isApplied(int row) const { return m_entries[size_t(row)].id != 0; }
    QString refusal(int row) const { return m_entries[size_t(row)].refusal; } // why it is not
    bool isSpent(int row) const;
    quint64 hits(int row) const;
    int activeCount() const; // applied, switched on, and with hits left

    // Return what is wrong with it, and change nothing then.
    QString add(const FaultSpec &spec);
    QString replace(int row, const FaultSpec &spec); // its hits begin anew
    void remove(int row);
    void setEnabled(int row, bool enabled); // one that is spent or was refused begins anew

    bool cutConnections(const QByteArray &sid); // as EngineIoFaults

Q_SIGNALS:
    void listChanged();
    void rowChanged(int row);
    void hitsChanged();

private:
    struct Entry
    {
        FaultSpec spec;
        int id = 0; // 0: not applied
        bool enabled = true;
        QString refusal{};
    };

    std::optional<EngineIoFault> compile(const FaultSpec &spec, QString *error) const;
    void apply(Entry &entry);
    void takeRefusal(int id, const QString &reason);

    QPointer<EngineIoFaults> m_faults;
    QString m_reason; // why there are none
    std::vector<Entry> m_entries;
};

} // namespace Inspector
