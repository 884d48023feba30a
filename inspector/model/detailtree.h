// SPDX-License-Identifier: MIT
#pragma once

#include "model/event.h"
#include "model/sessionrecord.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace Inspector {

// One line of a decoded event; its bytes are those of the payload that it was read from.
struct DetailNode
{
    QString label;
    QString value;
    qsizetype offset = -1; // within the payload; -1: not read from it
    qsizetype length = 0;
    std::vector<DetailNode> children;
};

// The event decoded as far as it goes: Engine.IO, then Socket.IO, JSON, text or HTTP. Its children
// are the layers, the outermost first. \a session may be null.
DetailNode detailTree(const Event &event, quint32 number, QByteArrayView payload,
                      const SessionRecord *session);

// The tree of an object or array, each node with its place; nothing when \a text isn't JSON. Stops
// at MaxJsonNodes with a node that says so.
inline constexpr int MaxJsonNodes = 20'000;
std::optional<DetailNode> jsonTree(QByteArrayView text, qsizetype baseOffset);

QString indentedJson(QByteArrayView text); // empty when it isn't JSON

} // namespace Inspector
