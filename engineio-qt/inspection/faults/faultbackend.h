// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/engineiofault.h"

#include <QObject>

namespace EngineIo {

// Does the work of an EngineIoFaults, whose functions and signals these are: for a server of this
// process, for example.
class FaultBackend : public QObject
{
    Q_OBJECT

public:
    // 0 and errorString() where it is refused at once.
    virtual int addFault(const EngineIoFault &fault) = 0; // a valid one
    virtual int addBreakpoint(const EngineIoFaultScope &scope) = 0;
    virtual bool remove(int id) = 0; // a fault or a breakpoint
    virtual bool setEnabled(int id, bool enabled) = 0;
    virtual void clear() = 0;
    virtual quint64 hits(int id) const = 0;
    virtual bool isSpent(int id) const = 0;

    virtual bool cutConnections(const QByteArray &sid) = 0;

    virtual int stoppedCount() const = 0;
    virtual bool letGo(quint64 stop) = 0;
    virtual bool letGo(quint64 stop, const EngineIoPacket &edited) = 0;
    virtual bool drop(quint64 stop) = 0;

    virtual bool takesPredicates() const { return true; }
    QString errorString() const { return m_errorString; }
    int refuse(const QString &reason)
    {
        m_errorString = reason;
        return 0;
    }

Q_SIGNALS:
    void packetStopped(quint64 stop, const QByteArray &sid, EngineIoFaultScope::Direction direction,
                       const EngineIoPacket &packet);
    void stopEnded(quint64 stop);
    void hitsChanged();
    void refused(int id, const QString &reason);

private:
    QString m_errorString;
};

} // namespace EngineIo
