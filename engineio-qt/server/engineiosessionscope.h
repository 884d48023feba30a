// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <QByteArray>
#include <QVariantMap>

class EngineIoServer;

/*!
    \brief A copy of a session's data that is saved when the scope is left.

    \code
    {
        auto session = server.editSession(sid);
        session["user"] = user;
    } // saved
    \endcode
    The server must live longer. When two scopes of one session overlap, the last one to be left
    wins.
*/
class ENGINEIO_EXPORT EngineIoSessionScope
{
    Q_DISABLE_COPY(EngineIoSessionScope)

public:
    EngineIoSessionScope(EngineIoServer *server, QByteArray sid);
    EngineIoSessionScope(EngineIoSessionScope &&other) noexcept;
    EngineIoSessionScope &operator=(EngineIoSessionScope &&other) = delete;
    ~EngineIoSessionScope();

    QVariantMap &operator*() { return m_data; }
    QVariantMap *operator->() { return &m_data; }
    QVariant &operator[](const QString &key) { return m_data[key]; }

private:
    EngineIoServer *m_server;
    QByteArray m_sid;
    QVariantMap m_data;
};
