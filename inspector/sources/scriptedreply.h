// SPDX-License-Identifier: MIT
#pragma once

#include "filter/filter.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace Inspector {

// One line of the embedded server's script: what it answers to messages that match.
struct ScriptedReply
{
    QString condition; // in the filter language, so that "/^hello/i" works; empty: every message
    QString reply;     // text; JSON is text on the wire
    std::chrono::milliseconds delay{0};

    bool operator==(const ScriptedReply &) const = default;
};

// The script, ready to be asked about messages. The first line that matches answers.
class ReplyScript
{
public:
    // Nothing when a condition is wrong; then \a error tells what, with the line's number.
    static std::optional<ReplyScript> compile(const QList<ScriptedReply> &replies, QString *error);

    const QList<ScriptedReply> &replies() const { return m_replies; }
    const ScriptedReply *replyTo(const QByteArray &message, bool binary) const; // null: none

private:
    QList<ScriptedReply> m_replies;
    std::vector<Filter> m_filters; // one for each reply
};

} // namespace Inspector

Q_DECLARE_METATYPE(Inspector::ScriptedReply)
