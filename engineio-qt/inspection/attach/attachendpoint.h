// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/attach/applicationrecord.h"
#include "inspection/attach/attachedfaults.h"
#include "inspection/attach/eventqueue.h"
#include "inspection/tapevents.h"
#include "server/inspectionendpoint.h"

#include <QObject>
#include <QThread>

namespace EngineIo {

class AttachListener;

// Observes a server while an inspector is attached. Lives in the server's thread; where sessions
// live in others the listener has a thread of its own, so that it does not wait for a busy
// application.
class AttachEndPoint final : public QObject, public InspectionEndPoint
{
    Q_OBJECT

public:
    explicit AttachEndPoint(EngineIoServer &server);
    ~AttachEndPoint() override;

    // Is InspectionEndPoint's factory.
    static std::unique_ptr<InspectionEndPoint> make(EngineIoServer &server, const QString &name,
                                                    QString &error);

    void permissionsChanged() override { m_faults.permissionsChanged(); }

private:
    class Probe final : public TapEvents
    {
    public:
        explicit Probe(EventQueue &queue)
            : m_queue(queue)
        {
        }

    private:
        void tell(EngineIoTapEvent &&event) const override;
        void tellPacket(const SeenPacket &seen) const override;
        void sessionPresent(const Session &session) override;

        EventQueue &m_queue;
    };

    bool open(const QString &name, QString &error);
    void startThread();
    void takeSnapshot();
    void stopObserving();

    EngineIoServer &m_server;
    EventQueue m_queue;
    Probe m_probe{m_queue};
    bool m_observes = false;
    AttachedFaults m_faults{m_server};
    ApplicationRecord m_record;
    QThread m_thread;
    AttachListener *m_listener = nullptr; // ours, or gone with its thread
};

} // namespace EngineIo
