// SPDX-License-Identifier: MIT
#include "inspection/attach/knownsessions.h"

namespace EngineIo {
using namespace Qt::StringLiterals;
using Kind = EngineIoTapEvent::Kind;
using Mark = ReportedEvent::Mark;

void KnownSessions::pass(ReportedEvent &&reported, QList<EngineIoTapEvent> &out)
{
    switch (reported.mark) {
    case Mark::None:
        passEvent(std::move(reported.event), out);
        break;
    case Mark::Present: {
        m_unseen.remove(reported.event.sid);
        bool &told = m_open[reported.event.sid];
        if (!std::exchange(told, true))
            out.append(std::move(reported.event));
        break;
    }
    case Mark::SnapshotBegin:
        m_unseen = QSet<QByteArray>(m_open.keyBegin(), m_open.keyEnd());
        m_inSnapshot = true;
        break;
    case Mark::SnapshotEnd:
        if (m_inSnapshot)
            endSnapshot(out);
        break;
    }
}

void KnownSessions::passEvent(EngineIoTapEvent &&event, QList<EngineIoTapEvent> &out)
{
    m_lastTime = event.time;
    switch (event.kind) {
    case Kind::SessionOpened:
        m_open[event.sid] = true;
        m_unseen.remove(event.sid);
        break;
    case Kind::SessionClosed:
        m_open.remove(event.sid);
        m_unseen.remove(event.sid);
        break;
    case Kind::PacketReceived:
    case Kind::PacketSent:
    case Kind::PacketMalformed:
    case Kind::UpgradeStarted:
    case Kind::UpgradeProbed:
    case Kind::UpgradeCompleted:
    case Kind::UpgradeFailed:
        if (!m_open.contains(event.sid))
            m_open.insert(event.sid, false);
        break;
    case Kind::RequestReceived:
    case Kind::ResponseSent:
    case Kind::FaultInjected:
    case Kind::ConnectionRejected: // of any sid: a client may make one up
        break;
    }
    out.append(std::move(event));
}

void KnownSessions::endSnapshot(QList<EngineIoTapEvent> &out)
{
    m_inSnapshot = false;
    for (const QByteArray &sid : std::as_const(m_unseen)) {
        m_open.remove(sid);
        EngineIoTapEvent event;
        event.kind = Kind::SessionClosed;
        event.time = m_lastTime;
        event.sid = sid;
        event.text = u"ended while events were dropped"_s;
        out.append(event);
    }
    m_unseen.clear();
}

} // namespace EngineIo
