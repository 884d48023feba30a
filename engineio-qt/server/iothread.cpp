// SPDX-License-Identifier: MIT
#include "server/iothread.h"

#include "server/eventrelay.h"
#include "server/sessionloop.h"

namespace EngineIo {

IoThread::IoThread(const EngineIoServerOptions &options, SessionRegistry &registry,
                   std::shared_ptr<Admission> admission, SessionEvents &application,
                   EventInbox &inbox)
    : m_options(options)
    , m_registry(registry)
    , m_admission(std::move(admission))
    , m_application(application)
    , m_inbox(inbox)
{
    setObjectName(QStringLiteral("engineio"));
    start();
    m_started.acquire();
}

IoThread::~IoThread()
{
    quit();
    wait();
}

void IoThread::run()
{
    EventRelay relay(m_inbox, m_application);
    const bool direct = m_options.handlersInIoThreads();
    SessionLoop loop(m_options, m_registry, m_admission, direct ? m_application : relay);
    relay.setLoop(loop);
    m_loop = &loop;
    m_started.release();
    exec();
}

} // namespace EngineIo
