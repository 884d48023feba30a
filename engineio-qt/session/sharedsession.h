// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/engineionamespace.h"
#include "session/time.h"

#include <QVariantMap>

#include <atomic>
#include <mutex>

namespace EngineIo {

// What any thread may know of a session. The counters are written by the session's thread alone;
// only queuedBytes is changed by all that send.
class SharedSession
{
    Q_DISABLE_COPY_MOVE(SharedSession)

public:
    enum class Stage : quint8 { Connecting, Open, Ended };

    explicit SharedSession(QByteArray name, ProtocolVersion spoken = ProtocolVersion::V4)
        : sid(std::move(name))
        , version(spoken)
    {
    }

    const QByteArray sid;
    const ProtocolVersion version;
    std::atomic<Stage> stage = Stage::Connecting;
    std::atomic<TransportType> transport = TransportType::Polling;
    std::atomic<qint64> queuedBytes = 0; // in the send queue
    std::atomic<qint64> socketBytes = 0; // in the transport
    std::atomic<quint64> packetsReceived = 0;
    std::atomic<quint64> packetsSent = 0;
    std::atomic<quint64> bytesReceived = 0;
    std::atomic<quint64> bytesSent = 0;
    std::atomic<qint64> lastRoundTrip = -1; // µs
    std::atomic<Time::duration> openedAt{}; // since the clock's epoch
    std::atomic<bool> overflowed = false;   // a send was refused: the session is to end

    bool takesPackets() const
    {
        return stage.load(std::memory_order_acquire) != Stage::Ended
               && !overflowed.load(std::memory_order_relaxed);
    }
    qint64 allQueuedBytes() const;

    // Counts a packet into the queue, or marks the session as overflowed and returns false.
    bool reserve(qint64 bytes, qint64 limit);

    QVariantMap data() const;
    void setData(const QVariantMap &data);

private:
    mutable std::mutex m_mutex;
    QVariantMap m_data; // the application's
};

} // namespace EngineIo
