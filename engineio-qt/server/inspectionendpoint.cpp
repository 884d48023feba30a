// SPDX-License-Identifier: MIT
#include "server/inspectionendpoint.h"

namespace EngineIo {
using namespace Qt::StringLiterals;

// Known before any constructor of another file runs.
static constinit InspectionEndPoint::Factory registeredFactory = nullptr;

void InspectionEndPoint::setFactory(Factory factory)
{
    registeredFactory = factory;
}

std::unique_ptr<InspectionEndPoint> InspectionEndPoint::make(EngineIoServer &server,
                                                             const QString &name, QString &error)
{
    if (registeredFactory)
        return registeredFactory(server, name, error);
    error = u"this program was built without inspection"_s;
    return nullptr;
}

} // namespace EngineIo
