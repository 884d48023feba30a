// SPDX-License-Identifier: MIT
#include "views/sessions/sessiontext.h"

#include "model/describe.h"

#include <EngineIoServer>
#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

constexpr qint64 NsPerUs = 1000;
constexpr qint64 Second = 1'000'000'000;

qint64 ageOf(const SessionRecord &session, qint64 now)
{
    const qint64 end = session.state == SessionState::Closed ? session.closedAt : now;
    return std::max<qint64>(0, end - session.openedAt);
}

// Tenths of a second in an age are noise.
QString ageText(qint64 age)
{
    return age < Second        ? Text::tr("0 s")
           : age < 60 * Second ? Text::tr("%1 s").arg(age / Second)
                               : durationText(age);
}

QString stateText(const SessionRecord &session)
{
    switch (session.state) {
    case SessionState::Open:
        return u"\u25cf "_s + stateName(session.state);
    case SessionState::Upgrading:
        return u"\u25d0 "_s + stateName(session.state);
    case SessionState::Closed:
        return u"\u25cb "_s + stateName(session.state);
    }
    Q_UNREACHABLE();
}

QString roundTripText(const EventStore &store, quint32 session, qint64 now)
{
    const SessionRecord &record = store.sessions()[session];
    const PingState state = store.pingState(session, now);
    const bool waiting = record.pendingPingAt >= 0;
    if (waiting && state == PingState::Late)
        return Text::tr("\u26a0 late %1").arg(durationText(now - record.pendingPingAt));
    if (state == PingState::Missed)
        return Text::tr("\u2715 missed");
    if (record.lastRoundTrip == 0)
        return {};
    const QString last = durationText(qint64(record.lastRoundTrip) * NsPerUs);
    return state == PingState::Late ? u"\u26a0 "_s + last : last;
}

QString closeText(const SessionRecord &session)
{
    if (session.state != SessionState::Closed)
        return {};
    const QString reason = closeReasonText(session.closeReason);
    switch (closeSeverity(session.closeReason)) {
    case Severity::Bad:
        return u"\u2715 "_s + reason;
    case Severity::Warning:
        return u"\u26a0 "_s + reason;
    case Severity::Plain:
    case Severity::Good:
    case Severity::Busy:
    case Severity::Muted:
        break;
    }
    return reason;
}

QString p95Text(const SessionTiming &timing)
{
    return timing.histogram.count() == 0
               ? QString()
               : durationText(qint64(timing.histogram.percentile(95)) * NsPerUs);
}

QString numberText(quint64 number)
{
    return QLocale().toString(number);
}

QString heartbeatTip(const EventStore &store, quint32 session)
{
    const SessionTiming &timing = store.timing(session);
    const auto us = [](quint32 value) {
        return durationText(qint64(value) * NsPerUs);
    };
    const QString counts
        = Text::tr("%n heartbeat(s) answered", nullptr, int(timing.histogram.count())) + u'\n'
          + Text::tr("%n of them late", nullptr, int(timing.latePongs)) + u'\n'
          + Text::tr("%n missed", nullptr, int(timing.missedPongs));
    if (timing.histogram.count() == 0)
        return counts;
    return counts + u'\n'
           + Text::tr("p50 %1, p95 %2, longest %3")
                 .arg(us(timing.histogram.percentile(50)), us(timing.histogram.percentile(95)),
                      us(timing.histogram.maximum()));
}

} // namespace

QString shortSid(const QByteArray &sid)
{
    constexpr qsizetype Kept = 5;
    const QString text = QString::fromUtf8(sid);
    return text.size() <= 2 * Kept + 1 ? text : text.first(Kept) + u'\u2026' + text.last(Kept);
}

QString cellText(const EventStore &store, quint32 session, SessionColumn column, qint64 now)
{
    const SessionRecord &record = store.sessions()[session];
    switch (column) {
    case SessionColumn::Sid:
        return QString::fromUtf8(record.sid);
    case SessionColumn::State:
        return stateText(record);
    case SessionColumn::Transport:
        return transportPath(record);
    case SessionColumn::RoundTrip:
        return roundTripText(store, session, now);
    case SessionColumn::P95:
        return p95Text(store.timing(session));
    case SessionColumn::Age:
        return ageText(ageOf(record, now));
    case SessionColumn::CloseReason:
        return closeText(record);
    case SessionColumn::PacketsIn:
        return numberText(record.packetsIn);
    case SessionColumn::PacketsOut:
        return numberText(record.packetsOut);
    case SessionColumn::BytesIn:
        return sizeText(qint64(record.bytesIn));
    case SessionColumn::BytesOut:
        return sizeText(qint64(record.bytesOut));
    case SessionColumn::Queued:
        return sizeText(record.queuedBytes);
    case SessionColumn::Peer:
        return record.peer;
    }
    Q_UNREACHABLE();
}

QString cellTip(const EventStore &store, quint32 session, SessionColumn column, qint64 now)
{
    if (column == SessionColumn::RoundTrip || column == SessionColumn::P95)
        return heartbeatTip(store, session);
    const QString text = cellText(store, session, column, now);
    return text.isEmpty() ? QString() : Text::tr("%1: %2").arg(columnExplanation(column), text);
}

Severity closeSeverity(quint16 reason)
{
    using EngineIo::DisconnectReason;
    switch (DisconnectReason(reason)) {
    case DisconnectReason::ClientDisconnect:
    case DisconnectReason::ServerDisconnect:
        return Severity::Muted;
    case DisconnectReason::TransportClose:
        return Severity::Warning;
    case DisconnectReason::PingTimeout:
    case DisconnectReason::TransportError:
        return Severity::Bad;
    }
    return Severity::Warning; // of a capture file that knows more reasons
}

Severity cellSeverity(const EventStore &store, quint32 session, SessionColumn column, qint64 now)
{
    const SessionRecord &record = store.sessions()[session];
    const bool closed = record.state == SessionState::Closed;
    if (column == SessionColumn::CloseReason)
        return closeSeverity(record.closeReason);
    if (column == SessionColumn::RoundTrip) {
        const PingState state = store.pingState(session, now);
        if (state == PingState::Missed)
            return Severity::Bad;
        if (state == PingState::Late)
            return Severity::Warning;
    }
    if (closed)
        return Severity::Muted;
    if (column == SessionColumn::State)
        return record.state == SessionState::Open ? Severity::Good : Severity::Busy;
    if (column == SessionColumn::Queued && record.queuedBytes == 0)
        return Severity::Muted;
    return Severity::Plain;
}

qint64 sortNumber(const EventStore &store, quint32 session, SessionColumn column, qint64 now)
{
    const SessionRecord &record = store.sessions()[session];
    switch (column) {
    case SessionColumn::RoundTrip:
        if (store.pingState(session, now) == PingState::Missed)
            return std::numeric_limits<qint64>::max();
        if (record.pendingPingAt >= 0)
            return std::max(qint64(record.lastRoundTrip) * NsPerUs, now - record.pendingPingAt);
        return qint64(record.lastRoundTrip) * NsPerUs;
    case SessionColumn::P95:
        return store.timing(session).histogram.percentile(95);
    case SessionColumn::Age:
        return ageOf(record, now);
    case SessionColumn::PacketsIn:
        return qint64(record.packetsIn);
    case SessionColumn::PacketsOut:
        return qint64(record.packetsOut);
    case SessionColumn::BytesIn:
        return qint64(record.bytesIn);
    case SessionColumn::BytesOut:
        return qint64(record.bytesOut);
    case SessionColumn::Queued:
        return record.queuedBytes;
    case SessionColumn::State:
        return int(record.state);
    case SessionColumn::Transport:
        return record.webSocket * 2 + (record.webSocket != record.openedOverWebSocket);
    case SessionColumn::CloseReason:
        return record.state == SessionState::Closed ? record.closeReason + 1 : 0;
    case SessionColumn::Sid:
    case SessionColumn::Peer:
        break; // by their text
    }
    return 0;
}

} // namespace Inspector
