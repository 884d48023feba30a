// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/attach/faultformat.h"
#include "server/commandqueue.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <set>

class EngineIoServer;

namespace EngineIo {

class ServerFaults;

// The faults and breakpoints that inspectors want of a server: those of one inspector at a time,
// and none beside the application's own. Lives in the server's thread.
class AttachedFaults final : public QObject
{
    Q_OBJECT

public:
    explicit AttachedFaults(EngineIoServer &server);
    ~AttachedFaults() override;

    // From any thread. An inspector is a number, from 1 on; one that has gone wants Clear.
    void request(quint64 inspector, const FaultRequest &request);

    void permissionsChanged();

Q_SIGNALS:
    void reported(quint64 inspector, const QByteArray &frame);

private:
    void execute(quint64 inspector, const FaultRequest &request);
    void add(quint64 inspector, const FaultRequest &request);
    void cut(quint64 inspector, const FaultRequest &request);
    void change(const FaultRequest &request);
    void decide(const FaultRequest &request);
    void refuse(quint64 inspector, quint64 id, const QString &reason);
    QString whyNot() const;
    QString whyNotAdd(quint64 inspector) const;
    bool isAllowed() const;
    void makeFaults();
    void giveWay();                  // to the application's own
    void end(const QString &reason); // empty: the inspector wants it so
    void forgetIfDone();
    void tell(const FaultReport &report);
    void tellHits();
    void tellStop(quint64 stop, const QByteArray &sid, EngineIoFaultScope::Direction direction,
                  const EngineIoPacket &packet);
    void tellStopEnded(quint64 stop);

    EngineIoServer &m_server;
    CommandQueue m_requests;
    std::unique_ptr<ServerFaults> m_faults; // from the first use on
    quint64 m_inspector = 0;                // whose what follows is; 0: nobody's
    std::map<quint64, int> m_rules;         // its numbers, and those of m_faults
    std::set<quint64> m_stops;              // that it was told of
    QTimer m_hitsTimer{this};
};

} // namespace EngineIo
