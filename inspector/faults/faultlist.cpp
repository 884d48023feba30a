// SPDX-License-Identifier: MIT
#include "faults/faultlist.h"

namespace Inspector {

FaultList::FaultList(EngineIoFaults &faults, QObject *parent)
    : QObject(parent)
    , m_faults(faults)
{
    connect(&faults, &EngineIoFaults::hitsChanged, this, &FaultList::hitsChanged);
}

bool FaultList::isSpent(int row) const
{
    return m_faults.isSpent(m_entries[size_t(row)].id);
}

quint64 FaultList::hits(int row) const
{
    return m_faults.hits(m_entries[size_t(row)].id);
}

int FaultList::activeCount() const
{
    int active = 0;
    for (int row = 0; row < size(); ++row)
        active += isEnabled(row) && !isSpent(row) ? 1 : 0;
    return active;
}

QString FaultList::add(const FaultSpec &spec)
{
    QString error;
    const auto fault = spec.compile(&error);
    if (!fault)
        return error;
    m_entries.push_back({spec, m_faults.addFault(*fault), true});
    Q_EMIT listChanged();
    return {};
}

QString FaultList::replace(int row, const FaultSpec &spec)
{
    QString error;
    const auto fault = spec.compile(&error);
    if (!fault)
        return error;
    Entry &entry = m_entries[size_t(row)];
    m_faults.removeFault(entry.id);
    entry.spec = spec;
    entry.id = m_faults.addFault(*fault);
    m_faults.setFaultEnabled(entry.id, entry.enabled);
    Q_EMIT rowChanged(row);
    return {};
}

void FaultList::remove(int row)
{
    m_faults.removeFault(m_entries[size_t(row)].id);
    m_entries.erase(m_entries.begin() + row);
    Q_EMIT listChanged();
}

void FaultList::setEnabled(int row, bool enabled)
{
    Entry &entry = m_entries[size_t(row)];
    const bool anew = enabled && isSpent(row);
    entry.enabled = enabled;
    if (anew)
        replace(row, FaultSpec(entry.spec));
    else
        m_faults.setFaultEnabled(entry.id, enabled);
    Q_EMIT rowChanged(row);
}

bool FaultList::cutConnections(const QByteArray &sid)
{
    return m_faults.cutConnections(sid);
}

} // namespace Inspector
