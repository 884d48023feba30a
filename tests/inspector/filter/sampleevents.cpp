// SPDX-License-Identifier: MIT
#include "sampleevents.h"

#include <QByteArrayList>

namespace Inspector {
using namespace Qt::StringLiterals;

quint32 SampleEvents::addSession(const SessionRecord &record)
{
    m_sessions.push_back(record);
    return quint32(m_sessions.size()) - 1;
}

quint32 SampleEvents::add(Event event, const QByteArray &payload)
{
    event.length = quint32(payload.size());
    m_events.push_back(event);
    m_payloads.push_back(payload);
    return size() - 1;
}

quint32 SampleEvents::addPacket(EngineIoPacket::Type type, const QByteArray &payload)
{
    Event event;
    event.packetType = quint8(type);
    event.direction = Direction::In;
    return add(event, payload);
}

void SampleEvents::addRandom(QRandomGenerator &random, int count)
{
    static const QByteArrayList Payloads{"",
                                         "hello",
                                         "Grüße",
                                         R"(2["order",{"id":42,"user":{"name":"Ann"}}])",
                                         R"(2/admin,7["chat","hi"])",
                                         R"(37["ok"])",
                                         R"({"id":42,"items":[{"id":1},{"id":2}]})",
                                         R"({"id":"42","ok":true,"none":null})",
                                         "\xff\xfe binary"};
    if (m_sessions.empty()) {
        for (int i = 0; i < 5; ++i) {
            SessionRecord record;
            record.sid = "sid-" + QByteArray::number(i);
            record.peer = u"127.0.0.1:%1"_s.arg(50000 + i);
            record.state = SessionState(i % 3);
            record.webSocket = i % 2;
            record.closeReason = quint16(i);
            record.lastRoundTrip = quint32(i) * 1000;
            addSession(record);
        }
    }
    for (int i = 0; i < count; ++i) {
        Event event;
        event.time = qint64(size()) * 1'000'000;
        event.kind = random.bounded(3) ? EventKind::Packet : EventKind(random.bounded(8));
        event.packetType = quint8(random.bounded(8)); // 7 is none of the protocol's
        event.direction = Direction(random.bounded(3));
        event.detail = quint16(random.bounded(6));
        event.flags = quint8(random.bounded(64));
        event.session = random.bounded(6);
        event.link = random.bounded(2) ? Event::NoLink : 0;
        event.elapsed = random.bounded(400'000);
        add(event, Payloads[random.bounded(int(Payloads.size()))]);
    }
}

FilterInput SampleEvents::at(quint32 row) const
{
    const Event &event = m_events[row];
    const bool hasSession = event.session < m_sessions.size();
    return {row, &event, hasSession ? &m_sessions[event.session] : nullptr, {}, this};
}

QByteArrayView SampleEvents::payload(quint32 number) const
{
    ++m_payloadsAsked;
    return m_payloads[number];
}

QString SampleEvents::comment(quint32 number) const
{
    const auto found = m_comments.find(number);
    return found == m_comments.end() ? QString() : found->second;
}

std::vector<quint32> SampleEvents::matching(const Filter &filter) const
{
    std::vector<quint32> rows;
    for (quint32 row = 0; row < size(); ++row) {
        if (filter.matches(at(row)))
            rows.push_back(row);
    }
    return rows;
}

} // namespace Inspector
