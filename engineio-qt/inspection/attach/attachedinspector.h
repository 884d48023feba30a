// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/attach/attachformat.h"
#include "inspection/attach/eventencoder.h"
#include "inspection/attach/faultformat.h"

#include <QLocalSocket>
#include <QObject>

#include <memory>

class EngineIoServer;

namespace EngineIo {

// The application's end of one inspector's connection. What the
// inspector doesn't read in time is dropped, and counted for it.
class AttachedInspector final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 MostUnsent
        = qint64(4) * 1024 * 1024; // bytes, before events are dropped
    static constexpr qint64 MostUnread
        = qint64(64) * 1024 * 1024; // … before it is hung up on: what is stopped can't be dropped

    AttachedInspector(quint64 number, std::unique_ptr<QLocalSocket> socket, EngineIoServer &server,
                      const EngineIoApplication &application);
    ~AttachedInspector() override;

    quint64 number() const { return m_number; }
    bool isWelcome() const { return m_isWelcome; }

    // Whether it gets the next frame of events. Where some were dropped it has to wait for the
    // next snapshot: what comes before would make no sense.
    bool takesFrame(bool beginsSnapshot);
    void send(const EventFrame &frame);
    void sendDropped(quint64 events);
    void drop(quint64 events);
    void report(const QByteArray &frame); // of its faults
    void flush() { m_socket->flush(); }

Q_SIGNALS:
    void faultsRequested(const EngineIo::FaultRequest &request);
    void snapshotWanted(); // it is there, or has room again
    void gone();

private:
    void read();
    void refuse(const QString &message);
    void greet(const AttachFrame &frame);
    void obey(const AttachFrame &frame);
    void answer(const AttachCommand &command);
    AttachAnswer execute(const AttachCommand &command);
    AttachAnswer sendPacket(const AttachCommand &command);
    void makeRoom();

    const quint64 m_number;
    std::unique_ptr<QLocalSocket> m_socket;
    EngineIoServer &m_server;
    const EngineIoApplication m_application;
    FrameReader m_reader{AttachFormat::MaxGreeting};
    quint64 m_dropped = 0;
    bool m_isWelcome = false;
    bool m_isRefused = false;
    bool m_waits = true; // for a snapshot
    bool m_hasBegun = false;
};

} // namespace EngineIo
