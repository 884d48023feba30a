// SPDX-License-Identifier: MIT
#pragma once

#include "session/sharedsession.h"

#include <QHash>
#include <QList>
#include <QReadWriteLock>

#include <memory>

namespace EngineIo {

// The sessions as every thread may ask for them.
class SessionRegistry
{
public:
    void insert(const std::shared_ptr<SharedSession> &session);
    void remove(const QByteArray &sid);

    std::shared_ptr<SharedSession> find(const QByteArray &sid) const;
    std::shared_ptr<SharedSession> findOpen(const QByteArray &sid) const;
    QList<std::shared_ptr<SharedSession>> open() const;

private:
    mutable QReadWriteLock m_lock;
    QHash<QByteArray, std::shared_ptr<SharedSession>> m_sessions;
};

} // namespace EngineIo
