// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

#include <chrono>

/*!
    \brief Counters of one session since it was opened.
*/
struct EngineIoSessionStatistics
{
    /*! From the client. */
    quint64 packetsReceived = 0;
    /*! To the client. */
    quint64 packetsSent = 0;
    quint64 bytesReceived = 0;                   //!< of packets: type and data
    quint64 bytesSent = 0;                       //!< of packets: type and data
    qint64 queuedBytes = 0;                      //!< waiting in the send queue and in the socket
    std::chrono::microseconds lastRoundTrip{-1}; //!< PING to PONG; -1 before the first, and in v3
    std::chrono::milliseconds age{};             //!< since the session was opened
};

Q_DECLARE_METATYPE(EngineIoSessionStatistics)
