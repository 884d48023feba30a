// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/expected.h"

#include <QByteArrayView>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace Inspector {

// One packet of the Socket.IO protocol, version 5, as the text of an Engine.IO message holds it.
struct SocketIoPacket
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
    quint32 attachments = 0; // binary messages that follow this one
    QString nameSpace;       // "/" when the packet names none
    std::optional<quint64> id;
    QJsonValue data;           // undefined when there is none
    qsizetype dataOffset = -1; // where its JSON begins in the text

    QString eventName() const; // empty but for events
};

// Why a text isn't Socket.IO; a plain Engine.IO application's messages mostly end here.
enum class SocketIoError : quint8 {
    Empty,
    UnknownType,
    BadAttachments, // missing where they must be, no dash, or too many
    BadNamespace,
    BadId,
    BadJson,
    WrongData // JSON, but not what a packet of this type holds
};

EngineIo::Expected<SocketIoPacket, SocketIoError> decodeSocketIo(QByteArrayView text);
QString socketIoTypeName(SocketIoPacket::Type type); // "EVENT", as the protocol writes it

} // namespace Inspector
