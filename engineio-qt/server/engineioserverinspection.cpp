// SPDX-License-Identifier: MIT
// What lets inspectors attach to a server; the rest of it is in engineioserver.cpp.
#include "server/engineioserver_p.h"
#include "server/inspectionendpoint.h"
#include "server/logging.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace EngineIo;
using namespace Qt::StringLiterals;

static QString programName()
{
    const QString name = QCoreApplication::applicationName();
    return name.isEmpty() ? u"engineio"_s : name;
}

bool EngineIoServer::setInspectionEnabled(bool enabled, const QString &name)
{
    d->inspectionDecided = true;
    d->inspection.reset(); // first: its name becomes free
    if (!enabled)
        return true;
    d->inspectionName = name.isEmpty() ? programName() : name;
    d->inspection = InspectionEndPoint::make(*this, d->inspectionName, d->errorString);
    return d->inspection != nullptr;
}

bool EngineIoServer::isInspectionEnabled() const
{
    return d->inspection != nullptr;
}

void EngineIoServer::setInspectionPermissions(InspectionPermissions permissions)
{
    d->inspectionPermissions = permissions.toInt();
    QMetaObject::invokeMethod(d.get(), [server = d.get()] { // soon, where this is another thread
        if (server->inspection)
            server->inspection->permissionsChanged();
    });
}

InspectionPermissions EngineIoServer::inspectionPermissions() const
{
    return InspectionPermissions::fromInt(d->inspectionPermissions);
}

void EngineIoServerPrivate::inspectIfAskedTo()
{
    if (std::exchange(inspectionDecided, true))
        return;
    const QString name = qEnvironmentVariable("ENGINEIO_QT_INSPECT");
    if (name.isEmpty())
        return;
    if (qEnvironmentVariableIntValue("ENGINEIO_QT_INSPECT_COMMANDS") != 0)
        inspectionPermissions = int(InspectionPermission::AllCommands);
    const QString before = errorString; // of what the application did
    if (!q->setInspectionEnabled(true, name))
        qCWarning(lcServer, "cannot be inspected: %ls", qUtf16Printable(errorString));
    errorString = before;
}
