// SPDX-License-Identifier: MIT
#pragma once

#include "streams/stream.h"

#include <QByteArray>
#include <QTcpSocket>

#include <memory>
#include <utility>

// What a FakeStream was told; it stays when the stream is gone.
struct FakeStreamRecord
{
    QByteArray written;
    int writes = 0;
    int flushes = 0;
    bool started = false;
    bool closing = false;
    bool aborted = false;
    bool destroyed = false;
};

// A stream whose peer and system are the test.
class FakeStream final : public EngineIo::Stream
{
public:
    explicit FakeStream(std::shared_ptr<FakeStreamRecord> record)
        : m_record(std::move(record))
    {
    }
    ~FakeStream() override { m_record->destroyed = true; }

    void start() override { m_record->started = true; }
    void setPaused(bool) override {}
    void write(QByteArrayView bytes) override
    {
        m_record->written.append(bytes);
        ++m_record->writes;
        m_bytesToWrite += bytes.size();
    }
    void flush() override { ++m_record->flushes; }
    qint64 bytesToWrite() const override { return m_bytesToWrite; }
    void readPending() override { receive(std::exchange(pending, {})); }
    void closeWhenWritten() override { m_record->closing = true; }
    void leaveThread(QThread *) override {}
    void enterLoop(const std::shared_ptr<EngineIo::Poller> &) override {}
    void abort() override { m_record->aborted = true; }
    const Peer &peer() const override { return m_peer; }
    std::unique_ptr<QTcpSocket> takeSocket() override { return nullptr; }

    void receive(QByteArrayView bytes) { m_listener->bytesReceived(bytes); }
    void end(bool failed) { m_listener->streamEnded(failed); }
    void takeAll() // as the system does
    {
        m_bytesToWrite = 0;
        m_listener->bytesWritten();
    }

    QByteArray pending; // has arrived; the event loop would tell

private:
    std::shared_ptr<FakeStreamRecord> m_record;
    const Peer m_peer{"127.0.0.1", 4711};
    qint64 m_bytesToWrite = 0;
};
