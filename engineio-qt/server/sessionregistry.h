// SPDX-License-Identifier: MIT
#pragma once

#include "server/serversession.h"

#include <QHash>

#include <atomic>
#include <memory>
#include <shared_mutex>
#include <vector>

namespace EngineIo {

// The sessions as every thread may ask for them.
class SessionRegistry
{
public:
    // Returns false when there are limit of them already; 0: there is none.
    bool insert(const std::shared_ptr<ServerSession> &session, int limit = 0);
    void remove(const QByteArray &sid);

    std::shared_ptr<ServerSession> find(const QByteArray &sid) const;
    std::shared_ptr<ServerSession> findOpen(const QByteArray &sid) const;
    std::vector<std::shared_ptr<ServerSession>> open() const;
    bool isEmpty() const;

    // The open ones are counted by those who open and close them.
    int openCount() const { return m_openCount; }
    void countOpened() { ++m_openCount; }
    void countClosed() { --m_openCount; }

private:
    mutable std::shared_mutex m_mutex;
    QHash<QByteArray, std::shared_ptr<ServerSession>> m_sessions;
    std::atomic<int> m_openCount = 0;
};

} // namespace EngineIo
