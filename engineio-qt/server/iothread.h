// SPDX-License-Identifier: MIT
#pragma once

#include "server/engineioserveroptions.h"

#include <QThread>

#include <memory>
#include <semaphore>

namespace EngineIo {

class Admission;
class EventInbox;
class SessionEvents;
class SessionLoop;
class SessionRegistry;

// A thread with a session loop in it.
class IoThread final : public QThread
{
    Q_OBJECT

public:
    // What its loop tells goes to the application through the inbox, or directly when the options
    // say so.
    IoThread(const EngineIoServerOptions &options, SessionRegistry &registry,
             std::shared_ptr<Admission> admission, SessionEvents &application, EventInbox &inbox);
    ~IoThread() override; // the loop ends with it

    SessionLoop &loop() const { return *m_loop; }

protected:
    void run() override;

private:
    const EngineIoServerOptions m_options;
    SessionRegistry &m_registry;
    const std::shared_ptr<Admission> m_admission;
    SessionEvents &m_application;
    EventInbox &m_inbox;
    SessionLoop *m_loop = nullptr;
    std::binary_semaphore m_started{0};
};

} // namespace EngineIo
