// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/finding.h"
#include "diagnosis/trails.h"
#include "model/storewalk.h"

#include <QHash>

#include <array>

namespace Inspector {

// What went wrong in a store, kept up to date as events come. A finding keeps its index.
class Diagnosis final : public QObject
{
    Q_OBJECT

public:
    static constexpr quint32 MostOfARule = 500; // more are counted, not listed

    explicit Diagnosis(const EventStore &store, QObject *parent = nullptr);

    const std::vector<Finding> &findings() const { return m_findings; }
    quint64 unlisted() const { return m_unlisted; }
    // Looks at all that is stored, now, for so long; true when that was all.
    bool finish(std::chrono::nanoseconds budget = std::chrono::hours(1))
    {
        return m_walk.finish(budget);
    }
    bool isUpToDate() const { return m_walk.isAtEnd(); }

Q_SIGNALS:
    void found(qsizetype first);   // that one and all behind it are new
    void changed(qsizetype index); // seen again
    void advanced();               // behind those, once a slice
    void cleared();

private:
    void look(quint32 number);
    void add(Finding &&finding);
    void announce();

    const EventStore &m_store;
    Trails m_trails;
    std::vector<Finding> m_findings;
    QHash<std::pair<quint8, QByteArray>, qsizetype> m_indices;
    std::array<quint32, RuleCount> m_listed{};
    std::vector<qsizetype> m_changed; // and not told yet
    qsizetype m_told = 0;             // of the findings
    quint64 m_unlisted = 0;
    StoreWalk m_walk; // last: it calls us
};

} // namespace Inspector
