// SPDX-License-Identifier: MIT
#pragma once

#include "model/event.h"

#include <EngineIoTapEvent>
#include <QByteArrayView>

#include <chrono>
#include <map>

namespace Inspector {

class EventStore;

// One event of the tap on its way into the store, with what was found out about it meanwhile.
struct TappedEvent
{
    EngineIoTapEvent event;
    QString openerPeer;     // of a handshake's request: the peer of the session that it opened
    quint32 lostBefore = 0; // events that were dropped in front of it
    bool opens = false;     // a request whose sid is that of the session that it opened
    bool injected = false;  // composed by the person
};

// Turns the tap's events into the store's: the only code that knows both.
class TapRows
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit TapRows(EventStore &store)
        : m_store(store)
    {
    }

    void setOrigin(Time origin) { m_origin = origin; } // what Event::time counts from
    qint64 timeOf(Time time) const;

    void append(const TappedEvent &tapped);
    void appendLost(qint64 time, quint32 count);
    void forgetExchanges(); // the store's numbers start anew

private:
    void openSession(const QByteArray &sid, const QString &peer, qint64 time);
    quint32 sessionOf(const TappedEvent &tapped, qint64 time);
    quint32 carrierOf(const EngineIoTapEvent &event) const;
    void appendPacket(const TappedEvent &tapped, Event row, Direction direction);
    void appendFault(const EngineIoTapEvent &event, Event row);
    void appendRequest(const TappedEvent &tapped, Event row);
    void appendResponse(const TappedEvent &tapped, Event row);
    void appendUpgradeStep(const TappedEvent &tapped, Event row, UpgradeStep step);

    EventStore &m_store;
    Time m_origin;
    std::map<quint64, quint32> m_requests; // exchange → the request's row, until it is answered
    // The tap tells of the packets of a response right behind it.
    quint64 m_lastAnswered = 0; // exchange
    quint32 m_lastResponse = Event::NoLink;
};

} // namespace Inspector
