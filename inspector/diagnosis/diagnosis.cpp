// SPDX-License-Identifier: MIT
#include "diagnosis/diagnosis.h"

#include "diagnosis/rules.h"
#include "model/eventstore.h"

#include <algorithm>

namespace Inspector {

Diagnosis::Diagnosis(const EventStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_walk(store, [this](quint32 first, quint32 end) {
        for (quint32 number = first; number < end; ++number)
            look(number);
    })
{
    connect(&m_walk, &StoreWalk::advanced, this, &Diagnosis::announce);
    connect(&m_walk, &StoreWalk::restarted, this, [this] {
        m_trails.clear();
        m_findings.clear();
        m_indices.clear();
        m_listed = {};
        m_changed.clear();
        m_told = 0;
        m_unlisted = 0;
        Q_EMIT cleared();
    });
    m_walk.setActive(true);
}

void Diagnosis::look(quint32 number)
{
    m_trails.follow(m_store, number);
    const Sight sight{m_store, m_trails, number};
    for (const RuleFunction rule : rulesFor(sight.event().kind)) {
        if (auto finding = rule(sight))
            add(*std::move(finding));
    }
}

void Diagnosis::add(Finding &&finding)
{
    const auto key = std::pair(quint8(finding.rule), finding.subject);
    if (const auto known = m_indices.constFind(key); known != m_indices.cend()) {
        merge(m_findings[size_t(*known)], std::move(finding));
        if (*known < m_told)
            m_changed.push_back(*known);
        return;
    }
    quint32 &listed = m_listed[size_t(finding.rule)];
    if (listed >= MostOfARule) {
        ++m_unlisted;
        return;
    }
    ++listed;
    m_indices.insert(key, qsizetype(m_findings.size()));
    m_findings.push_back(std::move(finding));
}

void Diagnosis::announce()
{
    std::ranges::sort(m_changed);
    const auto repeated = std::ranges::unique(m_changed);
    m_changed.erase(repeated.begin(), repeated.end());
    for (qsizetype index : std::exchange(m_changed, {}))
        Q_EMIT changed(index);
    if (const auto size = qsizetype(m_findings.size()); m_told < size)
        Q_EMIT found(std::exchange(m_told, size));
    Q_EMIT advanced();
}

} // namespace Inspector
