// SPDX-License-Identifier: MIT
#pragma once

#include "sources/injectedpackets.h"
#include "sources/taprows.h"

#include <EngineIoProxy>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <memory>

class EngineIoServer;
class EngineIoTap;

namespace Inspector {

class EventStore;

// Brings what a server's tap or a proxy sees into the store. They share the thread, so an event is
// only put aside while they work; once a frame all of them move into the store, in one batch and
// within a few ms. What doesn't fit meanwhile is counted and shows as EventKind::Lost.
class TapRecorder final : public QObject
{
    Q_OBJECT

public:
    struct Limits // of what waits for the next frame
    {
        size_t events = 500'000;
        qint64 bytes = qint64(256) * 1024 * 1024; // payloads and heads
    };

    explicit TapRecorder(EventStore &store, QObject *parent = nullptr);
    ~TapRecorder() override;

    void attach(EngineIoServer &server); // instead of what was attached
    void attach(EngineIoProxy &proxy);
    void detach(); // what it saw until now is stored
    bool isAttached() const { return m_tap || m_proxy; }

    void restartClock(); // time 0 is now; for an empty store
    qint64 now() const;  // as Event::time
    void setLimits(Limits limits) { m_limits = limits; }

    // While paused sessions still open, upgrade and close, for the list must be right afterwards;
    // everything else is counted as lost.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }

    void flush();  // stores all that waits, now
    void forget(); // drops what waits; for clearing the store
    InjectedPackets &injected() { return m_injected; }

    void collect(const EngineIoTapEvent &event); // what the tap calls
    void countLost(quint64 events);              // dropped before they came here

private:
    bool hasRoomFor(const EngineIoTapEvent &event) const;
    void note(TappedEvent &tapped);
    void nameHandshake(const EngineIoTapEvent &response);
    void storeSome(std::chrono::nanoseconds budget);
    void storeBatch(TapRows::Time deadline);
    void pop();

    EventStore &m_store;
    TapRows m_rows;
    InjectedPackets m_injected;
    std::unique_ptr<EngineIoTap> m_tap;
    QPointer<EngineIoProxy> m_proxy;
    QTimer m_timer;
    Limits m_limits;
    std::deque<TappedEvent> m_waiting;
    qint64 m_waitingBytes = 0;
    quint64 m_popped = 0;                  // index of m_waiting's front among all events
    quint32 m_lost = 0;                    // since the last event that had room
    QHash<quint64, quint64> m_handshakes;  // exchange → index of its request, which had no sid
    QHash<QByteArray, QString> m_newPeers; // of sessions whose opening waits
    bool m_paused = false;
};

} // namespace Inspector
