// SPDX-License-Identifier: MIT
#include "sources/scriptedreply.h"

#include <EngineIoPacket>
#include <QCoreApplication>

#include <utility>

namespace Inspector {

std::optional<ReplyScript> ReplyScript::compile(const QList<ScriptedReply> &replies, QString *error)
{
    ReplyScript script;
    script.m_replies = replies;
    for (qsizetype line = 0; line < replies.size(); ++line) {
        auto filter = parseFilter(replies[line].condition);
        if (!filter) {
            *error = QCoreApplication::translate("Inspector::ReplyScript", "Reply %1: %2")
                         .arg(line + 1)
                         .arg(filter.error().message);
            return std::nullopt;
        }
        script.m_filters.push_back(*std::move(filter));
    }
    return script;
}

const ScriptedReply *ReplyScript::replyTo(const QByteArray &message, bool binary) const
{
    Event event;
    event.packetType = quint8(EngineIoPacket::Type::Message);
    event.direction = Direction::In;
    event.length = quint32(message.size());
    if (binary)
        event.flags |= Event::Binary;

    FilterInput input;
    input.event = &event;
    input.payload = message;
    for (size_t i = 0; i < m_filters.size(); ++i) {
        if (m_filters[i].matches(input))
            return &m_replies[qsizetype(i)];
    }
    return nullptr;
}

} // namespace Inspector
