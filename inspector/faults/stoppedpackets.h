// SPDX-License-Identifier: MIT
#pragma once

#include <EngineIoFaults>
#include <QObject>
#include <QPointer>

#include <vector>

namespace Inspector {

// One breakpoint of a source, at what a filter says, and the packets that wait at it.
class StoppedPackets final : public QObject
{
    Q_OBJECT

public:
    struct Packet
    {
        quint64 stop = 0;
        QByteArray sid;
        EngineIoFaultScope::Direction direction = EngineIoFaultScope::Direction::Incoming;
        EngineIoPacket packet;
    };

    explicit StoppedPackets(QObject *parent = nullptr);

    void setFaults(EngineIoFaults *faults); // another source's; it stops nothing yet

    bool isActive() const { return m_breakpoint != 0; }
    int size() const { return int(m_packets.size()); }
    const Packet &at(int row) const { return m_packets[size_t(row)]; }

    bool isStopped(quint64 stop) const;

    // Stops from now on what matches instead of what did; packets that wait still wait. Returns
    // what is wrong with the filter, or why the source refuses, and changes nothing then.
    QString start(const QString &filter);
    void stop(); // lets all go

    // Nothing happens to one that is gone meanwhile.
    void letGo(const QList<quint64> &stops);
    void letGo(quint64 stop, const EngineIoPacket &edited);
    void drop(const QList<quint64> &stops);

Q_SIGNALS:
    void activeChanged(bool active);
    void aboutToAppend(int row);
    void appended();
    void aboutToRemove(int row);
    void removed();
    void refused(const QString &reason); // by the source, after all: nothing is stopped any more

private:
    void letOldGo();
    void takeRefusal(int id, const QString &reason);
    void add(Packet packet);
    void remove(quint64 stop);

    QPointer<EngineIoFaults> m_faults;
    std::vector<Packet> m_packets;
    QList<int> m_old; // breakpoints that stop nothing any more, but still hold
    int m_breakpoint = 0;
};

} // namespace Inspector
