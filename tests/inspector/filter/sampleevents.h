// SPDX-License-Identifier: MIT
#pragma once

#include "filter/filter.h"
#include "filter/filteredrows.h"

#include <EngineIoPacket>

#include <QRandomGenerator>

#include <map>
#include <vector>

namespace Inspector {

// Events with their sessions and payloads, as the inspector's store would have them.
class SampleEvents : public RowSource, public PayloadSource
{
public:
    quint32 addSession(const SessionRecord &record);
    quint32 add(Event event, const QByteArray &payload = {});
    quint32 addPacket(EngineIoPacket::Type type, const QByteArray &payload = {});
    void addRandom(QRandomGenerator &random, int count);
    void setComment(quint32 number, const QString &comment) { m_comments[number] = comment; }
    Event &event(quint32 number) { return m_events[number]; }

    quint32 size() const override { return quint32(m_events.size()); }
    FilterInput at(quint32 row) const override;
    QByteArrayView payload(quint32 number) const override;
    QString comment(quint32 number) const override;

    int payloadsAsked() const { return m_payloadsAsked; }

    std::vector<quint32> matching(const Filter &filter) const; // one by one

private:
    std::vector<Event> m_events;
    std::vector<QByteArray> m_payloads;
    std::vector<SessionRecord> m_sessions;
    std::map<quint32, QString> m_comments;
    mutable int m_payloadsAsked = 0;
};

} // namespace Inspector
