// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <optional>

namespace Inspector {

// What stands before the JSON of a Socket.IO packet, found without decoding the rest.
struct SocketIoHead
{
    enum class Type : quint8 {
        Connect,
        Disconnect,
        Event,
        Ack,
        ConnectError,
        BinaryEvent,
        BinaryAck
    };

    Type type = Type::Event;
    QByteArrayView nameSpace; // "/" when the packet names none
    std::optional<qint64> id;
    QByteArrayView json; // may be empty

    bool isEvent() const { return type == Type::Event || type == Type::BinaryEvent; }
};

std::optional<SocketIoHead> readSocketIoHead(QByteArrayView text);

// The first string of an event's arguments; empty for other packets.
QByteArray eventName(const SocketIoHead &head);

// Where the JSON of a payload begins: behind a Socket.IO head, or at once. Empty: there is none.
QByteArrayView jsonPart(QByteArrayView payload);

} // namespace Inspector
