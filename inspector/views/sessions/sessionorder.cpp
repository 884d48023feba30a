// SPDX-License-Identifier: MIT
#include "views/sessions/sessionorder.h"

#include "model/describe.h"
#include "views/sessions/sessiontext.h"

#include <algorithm>

namespace Inspector {

bool SessionOrder::lets(const SessionRecord &session) const
{
    if (filter.isEmpty())
        return true;
    const auto has = [this](const QString &text) {
        return text.contains(filter, Qt::CaseInsensitive);
    };
    return has(QString::fromUtf8(session.sid)) || has(session.peer) || has(stateName(session.state))
           || has(transportPath(session))
           || (session.state == SessionState::Closed && has(closeReasonText(session.closeReason)));
}

std::vector<SessionRow> SessionOrder::rows(const EventStore &store, qint64 now,
                                           SessionCounts &counts) const
{
    counts = {};
    std::vector<quint32> sessions;
    sessions.reserve(store.sessions().size());
    for (quint32 i = 0; i < store.sessions().size(); ++i) {
        const SessionRecord &session = store.sessions()[i];
        if (session.cleared)
            continue;
        ++(session.state == SessionState::Closed ? counts.closed : counts.open);
        if (!lets(session))
            continue;
        ++counts.shown[size_t(session.state)];
        if (grouping == Grouping::None || !folded[size_t(session.state)])
            sessions.push_back(i);
    }
    sort(sessions, store, now);

    std::vector<SessionRow> rows;
    rows.reserve(sessions.size() + StateCount);
    if (grouping == Grouping::None) {
        for (quint32 session : sessions)
            rows.push_back(SessionRow::ofSession(session));
        return rows;
    }
    for (size_t state = 0; state < StateCount; ++state) {
        if (counts.shown[state] > 0)
            rows.push_back(SessionRow::ofTitle(SessionState(state)));
        for (quint32 session : sessions) {
            if (size_t(store.sessions()[session].state) == state)
                rows.push_back(SessionRow::ofSession(session));
        }
    }
    return rows;
}

// Equal ones stay in the order in which they came, whatever the direction.
void SessionOrder::sort(std::vector<quint32> &sessions, const EventStore &store, qint64 now) const
{
    const bool ascending = direction == Qt::AscendingOrder;
    const auto &records = store.sessions();
    const auto byText = [&](auto textOf) {
        std::ranges::stable_sort(sessions, [&](quint32 a, quint32 b) {
            return ascending ? textOf(records[a]) < textOf(records[b])
                             : textOf(records[b]) < textOf(records[a]);
        });
    };
    if (column == SessionColumn::Sid) {
        byText([](const SessionRecord &record) -> const QByteArray & { return record.sid; });
        return;
    }
    if (column == SessionColumn::Peer) {
        byText([](const SessionRecord &record) -> const QString & { return record.peer; });
        return;
    }
    struct Key
    {
        qint64 number;
        quint32 session;
    };
    std::vector<Key> keys;
    keys.reserve(sessions.size());
    for (quint32 session : sessions)
        keys.push_back({sortNumber(store, session, column, now), session});
    std::ranges::sort(keys, [ascending](const Key &a, const Key &b) {
        if (a.number != b.number)
            return ascending ? a.number < b.number : a.number > b.number;
        return a.session < b.session;
    });
    std::ranges::transform(keys, sessions.begin(), &Key::session);
}

} // namespace Inspector
