// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/faults/faultbackend.h"
#include "inspection/faults/faultrules.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace EngineIo {

// Keeps the rules in this process. Where they are applied is for those that derive from it.
class LocalFaults : public FaultBackend
{
    Q_OBJECT

public:
    ~LocalFaults() override;

    int addFault(const EngineIoFault &fault) override;
    int addBreakpoint(const EngineIoFaultScope &scope) override;
    bool remove(int id) override;
    bool setEnabled(int id, bool enabled) override;
    void clear() override;
    quint64 hits(int id) const override { return m_rules->hits(id); }
    bool isSpent(int id) const override { return m_rules->isSpent(id); }

protected:
    LocalFaults();

    const std::shared_ptr<FaultRules> &rules() const { return m_rules; }

    virtual void rulesChanged() = 0;            // what waits may go on
    virtual void releaseBreakpoint(int id) = 0; // likewise what it has stopped

private:
    void tellHit();
    void tell(std::function<void()> what);
    bool event(QEvent *event) override;

    const std::shared_ptr<FaultRules> m_rules = std::make_shared<FaultRules>();
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_told; // in the threads of sessions, for ours
    std::atomic<bool> m_hitTold = false;       // a hitsChanged() is on its way
};

} // namespace EngineIo
