// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/attach/faultformat.h"
#include "inspection/faults/faultbackend.h"

#include <QPointer>

#include <map>

class EngineIoAttachment;

namespace EngineIo {

// Faults of a server in another process: asks its application for them, and knows what that tells.
class AttachmentFaults final : public FaultBackend
{
    Q_OBJECT

public:
    explicit AttachmentFaults(EngineIoAttachment *attachment);
    ~AttachmentFaults() override;

    // What the attachment tells. False for a report that makes no sense.
    bool take(const FaultReport &report);
    void end(const QString &reason); // of all, without the application

    int addFault(const EngineIoFault &fault) override;
    int addBreakpoint(const EngineIoFaultScope &scope) override;
    bool remove(int id) override;
    bool setEnabled(int id, bool enabled) override;
    void clear() override;
    quint64 hits(int id) const override;
    bool isSpent(int id) const override;

    bool cutConnections(const QByteArray &sid) override;

    int stoppedCount() const override;
    bool letGo(quint64 stop) override;
    bool letGo(quint64 stop, const EngineIoPacket &edited) override;
    bool drop(quint64 stop) override;

    bool takesPredicates() const override { return false; }

private:
    struct Rule
    {
        int count = 0; // see EngineIoFault
        quint64 hits = 0;
    };

    void giveWay(); // to newer ones of the attachment
    QString whyNot() const;
    int add(FaultRequest::Kind kind, const EngineIoFault &fault);
    bool decide(const FaultRequest &request);
    void send(const FaultRequest &request);
    void takeRefusal(const FaultReport &report);
    void takeHits(const FaultReport &report);
    bool takeStop(const FaultReport &report);

    const QPointer<EngineIoAttachment> m_attachment;
    std::map<int, Rule> m_rules;
    std::map<quint64, bool> m_stops; // whether it is decided
};

} // namespace EngineIo
