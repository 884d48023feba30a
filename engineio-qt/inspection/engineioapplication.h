// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <EngineIoNamespace>
#include <QList>
#include <QMetaType>
#include <QString>

/*!
    \brief A server in another process that inspectors can attach to, see
    EngineIoServer::setInspectionEnabled(). A plain value.
*/
struct ENGINEIO_EXPORT EngineIoApplication
{
    QString name;    //!< what the application calls itself
    QString program; //!< its executable's path
    /*! The number of its process. */
    qint64 pid = 0;
    EngineIo::InspectionPermissions permissions; //!< what it allowed when it was asked
    QString address;                             //!< of its local socket

    /*!
        Returns the applications of this user, by name. What those that crashed have left behind is
        removed. When the folder of their sockets can't be trusted it is said in \a error.
    */
    static QList<EngineIoApplication> running(QString *error = nullptr);

    /*! Returns those of running() that have this name, or this number as their pid. */
    static QList<EngineIoApplication> called(const QString &nameOrPid);

    friend bool operator==(const EngineIoApplication &a, const EngineIoApplication &b)
    {
        return a.address == b.address && a.pid == b.pid && a.name == b.name
               && a.program == b.program && a.permissions == b.permissions;
    }
    friend bool operator!=(const EngineIoApplication &a, const EngineIoApplication &b)
    {
        return !(a == b);
    }
};

Q_DECLARE_METATYPE(EngineIoApplication)
