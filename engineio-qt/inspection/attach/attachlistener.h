// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/attach/attachedinspector.h"
#include "inspection/attach/eventqueue.h"
#include "streams/wakeup.h"

#include <QLocalServer>
#include <QTimer>

#include <mutex>
#include <utility>
#include <vector>

namespace EngineIo {

class AttachedFaults;

// Takes inspectors in and sends them what waits in the queue; never waits itself.
class AttachListener final : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t MostInspectors = 16;

    AttachListener(EngineIoServer &server, EventQueue &queue, AttachedFaults &faults,
                   const EngineIoApplication &application);
    ~AttachListener() override;

    bool listen(); // in the thread that made it; then it may move
    void moveTo(QThread *thread);
    QString errorString() const { return m_listener.errorString(); }

    // From any thread.
    void wake();                                             // there is something in the queue
    void report(quint64 inspector, const QByteArray &frame); // of its faults

Q_SIGNALS:
    void snapshotWanted();
    void abandoned(); // no inspector is attached any more

private:
    using Report = std::pair<quint64, QByteArray>; // for whom, and the frame

    void acceptInspectors();
    void add(std::unique_ptr<QLocalSocket> socket);
    void remove(AttachedInspector *inspector);
    bool isAnyoneWelcome() const;
    void askForSnapshot();
    void startSending();
    void sendWaiting();
    void sendFrame(const EventFrame &frame);
    void sendDropped(quint64 count);
    void sendReports();

    EngineIoServer &m_server;
    EventQueue &m_queue;
    AttachedFaults &m_faults;
    const EngineIoApplication m_application;
    WakeUp m_wakeUp;
    QLocalServer m_listener{this};
    QTimer m_sendTimer{this};
    QTimer m_snapshotTimer{this};
    std::vector<std::unique_ptr<AttachedInspector>> m_inspectors;
    quint64 m_lastInspector = 0;
    bool m_snapshotComes = false;
    std::mutex m_reportsMutex;
    std::vector<Report> m_reports;
};

} // namespace EngineIo
