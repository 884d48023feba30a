// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <atomic>
#include <chrono>
#include <memory>

class EchoProcess;
class QThread;

/*! What a process has at one moment. */
struct ProcessSample
{
    qint64 memory = 0; //!< bytes of resident memory
    qsizetype descriptors = 0;

    static ProcessSample of(qint64 pid);
};

/*!
    \brief A client that means no harm, in a thread of its own: while others attack engineio-echo it
    goes on sending a short message over WebSocket, waits for the echo, and looks at the process.
*/
class ServerWatch
{
public:
    /*! Starts; the server has been looked at once when this returns. */
    explicit ServerWatch(const EchoProcess &echo);
    ~ServerWatch();

    /*! Ends; everything below is to be asked behind it. */
    void stop();

    bool isContent() const { return m_content; } //!< each echo came, within five seconds
    std::chrono::milliseconds worstLatency() const { return m_worst; }
    ProcessSample before() const { return m_samples.first(); }
    qint64 mostMemory() const;
    const QList<ProcessSample> &samples() const { return m_samples; } //!< ten a second

private:
    void watch(quint16 port);

    const qint64 m_pid;
    QList<ProcessSample> m_samples;
    std::chrono::milliseconds m_worst{0};
    bool m_content = false;
    std::atomic<bool> m_stopped = false;
    std::unique_ptr<QThread> m_thread;
};
