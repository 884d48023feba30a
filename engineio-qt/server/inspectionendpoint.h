// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

class EngineIoServer;

namespace EngineIo {

// Lets inspectors of other processes attach to a server, for as long as it exists. Implemented a
// layer above, by inspection/, which registers here how to make one before main() begins.
class InspectionEndPoint
{
    Q_DISABLE_COPY_MOVE(InspectionEndPoint)

public:
    // Returns nothing, and why in \a error, when inspectors couldn't attach.
    using Factory = std::unique_ptr<InspectionEndPoint> (*)(EngineIoServer &server,
                                                            const QString &name, QString &error);

    virtual ~InspectionEndPoint() = default;

    virtual void permissionsChanged() = 0; // in the server's thread

    static void setFactory(Factory factory);
    static std::unique_ptr<InspectionEndPoint> make(EngineIoServer &server, const QString &name,
                                                    QString &error);

protected:
    InspectionEndPoint() = default;
};

} // namespace EngineIo
