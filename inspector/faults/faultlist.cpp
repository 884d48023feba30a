// SPDX-License-Identifier: MIT
#include "faults/faultlist.h"

#include "faults/filterscope.h"

#include <algorithm>

namespace Inspector {

FaultList::FaultList(QObject *parent)
    : QObject(parent)
{
}

void FaultList::setFaults(EngineIoFaults *faults, const QString &reason)
{
    if (m_faults)
        m_faults->disconnect(this);
    m_faults = faults;
    m_reason = reason;
    if (faults) {
        connect(faults, &EngineIoFaults::hitsChanged, this, &FaultList::hitsChanged);
        connect(faults, &EngineIoFaults::refused, this, &FaultList::takeRefusal);
    }
    for (Entry &entry : m_entries)
        apply(entry);
    if (!m_entries.empty())
        Q_EMIT listChanged();
}

// Its hits begin anew.
void FaultList::apply(Entry &entry)
{
    entry.id = 0;
    entry.refusal = m_reason;
    if (!m_faults)
        return;
    const auto fault = compile(entry.spec, &entry.refusal);
    if (!fault)
        return;
    entry.id = m_faults->addFault(*fault);
    if (entry.id == 0)
        entry.refusal = m_faults->errorString();
    else if (!entry.enabled)
        m_faults->setFaultEnabled(entry.id, false);
}

std::optional<EngineIoFault> FaultList::compile(const FaultSpec &spec, QString *error) const
{
    auto fault = spec.compile(error);
    if (fault && fault->scope.predicate && m_faults && !m_faults->takesPredicates()) {
        *error = predicateRefusal();
        fault.reset();
    }
    return fault;
}

void FaultList::takeRefusal(int id, const QString &reason)
{
    const auto entry = std::ranges::find(m_entries, id, &Entry::id);
    if (id == 0 || entry == m_entries.end())
        return;
    entry->id = 0;
    entry->refusal = reason;
    Q_EMIT rowChanged(int(entry - m_entries.begin()));
}

bool FaultList::isSpent(int row) const
{
    return m_faults && m_faults->isSpent(m_entries[size_t(row)].id);
}

quint64 FaultList::hits(int row) const
{
    return m_faults ? m_faults->hits(m_entries[size_t(row)].id) : 0;
}

int FaultList::activeCount() const
{
    int active = 0;
    for (int row = 0; row < size(); ++row)
        active += isApplied(row) && isEnabled(row) && !isSpent(row) ? 1 : 0;
    return active;
}

QString FaultList::add(const FaultSpec &spec)
{
    QString error;
    if (!compile(spec, &error))
        return error;
    m_entries.push_back({spec});
    apply(m_entries.back());
    Q_EMIT listChanged();
    return {};
}

QString FaultList::replace(int row, const FaultSpec &spec)
{
    QString error;
    if (!compile(spec, &error))
        return error;
    Entry &entry = m_entries[size_t(row)];
    if (m_faults)
        m_faults->removeFault(entry.id);
    entry.spec = spec;
    apply(entry);
    Q_EMIT rowChanged(row);
    return {};
}

void FaultList::remove(int row)
{
    if (m_faults)
        m_faults->removeFault(m_entries[size_t(row)].id);
    m_entries.erase(m_entries.begin() + row);
    Q_EMIT listChanged();
}

void FaultList::setEnabled(int row, bool enabled)
{
    Entry &entry = m_entries[size_t(row)];
    const bool anew = enabled && (isSpent(row) || !isApplied(row));
    entry.enabled = enabled;
    if (anew && m_faults)
        m_faults->removeFault(entry.id);
    if (anew)
        apply(entry);
    else if (m_faults)
        m_faults->setFaultEnabled(entry.id, enabled);
    Q_EMIT rowChanged(row);
}

bool FaultList::cutConnections(const QByteArray &sid)
{
    return m_faults && m_faults->cutConnections(sid);
}

} // namespace Inspector
