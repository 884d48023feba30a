// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <QByteArray>
#include <QVariantMap>

#include <memory>

class EngineIoServer;
class EngineIoSessionScopePrivate;

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
    /*! As EngineIoServer::editSession(). */
    EngineIoSessionScope(EngineIoServer *server, const QByteArray &sid);
    EngineIoSessionScope(EngineIoSessionScope &&other) noexcept;
    EngineIoSessionScope &operator=(EngineIoSessionScope &&other) = delete;
    ~EngineIoSessionScope();

    /*! Returns the data. */
    QVariantMap &operator*();
    /*! Returns the data. */
    QVariantMap *operator->() { return &**this; }
    /*! Returns the value of \a key, added where there is none. */
    QVariant &operator[](const QString &key) { return (**this)[key]; }

private:
    std::unique_ptr<EngineIoSessionScopePrivate> d; // null when it was moved from
};
