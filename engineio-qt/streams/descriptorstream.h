// SPDX-License-Identifier: MIT
#pragma once

#include "streams/poller.h"
#include "streams/stream.h"

namespace EngineIo {

// A TCP connection in the clear, read and written without QTcpSocket: one read and one write for
// all that a turn of the event loop brings, and nothing is kept of an idle one. Linux.
class DescriptorStream final : public Stream, private Poller::Client
{
public:
    DescriptorStream(int descriptor, std::shared_ptr<Poller> poller); // owns the descriptor
    ~DescriptorStream() override;

    void start() override;
    void setPaused(bool paused) override;
    void write(QByteArrayView bytes) override;
    void flush() override;
    qint64 bytesToWrite() const override { return m_waiting.size() - m_taken; }
    void readPending() override;
    void closeWhenWritten() override;
    void abort() override;
    void leaveThread(QThread *target) override;
    void enterLoop(const std::shared_ptr<Poller> &poller) override;
    void reset() override;
    void keepHalfOpen() override { m_halfOpen = true; }
    void finishWriting() override;
    const Peer &peer() const override;
    std::unique_ptr<QTcpSocket> takeSocket() override;

private:
    void ready(quint32 events) override;
    void receive();
    void endInput();
    void writeSome();
    void shutDownWhenWritten();
    qint64 hand(QByteArrayView more);
    void await(quint32 events);
    void awaitBytes();
    void release();
    void end(bool failed);

    std::shared_ptr<Poller> m_poller;
    int m_descriptor;
    quint32 m_events = 0; // that the poller tells
    QByteArray m_waiting; // what of it is behind m_taken is to be written
    qsizetype m_taken = 0;
    mutable Peer m_peer; // asked for once
    bool m_started = false;
    bool m_paused = false;
    bool m_delivering = false;
    bool m_closing = false;
    bool m_halfOpen = false; // see keepHalfOpen()
    bool m_inputEnded = false;
    bool m_finishing = false; // our direction ends behind what waits
    bool m_shutDown = false;  // and has
    bool m_broken = false;    // a write failed: the poller is about to say so
};

} // namespace EngineIo
