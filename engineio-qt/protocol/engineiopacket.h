// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <QByteArray>
#include <QMetaType>

/*!
    \brief One Engine.IO packet: its type and its data.

    A plain value; the specification fixes its fields. Text is UTF-8 in \a data.
    \spec{Engine.IO v4, Packet encoding}
*/
struct ENGINEIO_EXPORT EngineIoPacket
{
    Q_GADGET

public:
    /*! The packet types, numbered as on the wire. */
    enum class Type : quint8 { Open, Close, Ping, Pong, Message, Upgrade, Noop };
    Q_ENUM(Type)

    /*! What it is. */
    Type type = Type::Message;
    /*! UTF-8, or bytes where binary is set. */
    QByteArray data;
    bool binary = false; //!< only a Message can be binary

    /*! Returns the bytes that the packet counts for against a limit: its data and its type. */
    qsizetype size() const { return data.size() + 1; }

    friend bool operator==(const EngineIoPacket &a, const EngineIoPacket &b) noexcept
    {
        return a.type == b.type && a.binary == b.binary && a.data == b.data;
    }
    friend bool operator!=(const EngineIoPacket &a, const EngineIoPacket &b) noexcept
    {
        return !(a == b);
    }
};

Q_DECLARE_TYPEINFO(EngineIoPacket, Q_RELOCATABLE_TYPE);
Q_DECLARE_METATYPE(EngineIoPacket)
