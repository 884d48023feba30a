// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Inspector {

class EventStore;

// Leads a reader once over each event of a store, the old ones and those that come, in slices that
// leave the rest of a frame to others.
class StoreWalk final : public QObject
{
    Q_OBJECT

public:
    using Visit = std::function<void(quint32 first, quint32 end)>;

    StoreWalk(const EventStore &store, Visit visit, QObject *parent = nullptr);

    void setActive(bool active); // by default it is not; it then goes on where it stopped
    bool isAtEnd() const;
    // Goes on towards the end now, for so long; true when it is there.
    bool finish(std::chrono::nanoseconds budget = std::chrono::hours(1));

Q_SIGNALS:
    void advanced();  // once a slice
    void restarted(); // the store was cleared: forget everything

private:
    void walk(std::chrono::nanoseconds budget);
    void schedule();

    const EventStore &m_store;
    Visit m_visit;
    QTimer m_timer;
    quint32 m_next = 0;
    bool m_active = false;
};

} // namespace Inspector
