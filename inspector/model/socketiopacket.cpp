// SPDX-License-Identifier: MIT
#include "model/socketiopacket.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUtf8StringView>

namespace Inspector {
using namespace Qt::StringLiterals;
using Type = SocketIoPacket::Type;

namespace {

constexpr quint32 MaxAttachments = 10'000; // no real packet comes near

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Takes the digits in front off the text; nothing when there are none or too many for a number.
std::optional<quint64> takeNumber(QByteArrayView &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    bool ok = false;
    const quint64 number = text.first(digits).toByteArray().toULongLong(&ok);
    if (!ok)
        return {};
    text = text.sliced(digits);
    return number;
}

bool isBinary(Type type)
{
    return type == Type::BinaryEvent || type == Type::BinaryAck;
}

bool takeAttachments(QByteArrayView &text, SocketIoPacket &packet)
{
    const auto count = takeNumber(text);
    if (!count || *count > MaxAttachments || text.isEmpty() || text.front() != '-')
        return false;
    text = text.sliced(1);
    packet.attachments = quint32(*count);
    return true;
}

bool takeNamespace(QByteArrayView &text, SocketIoPacket &packet)
{
    packet.nameSpace = u"/"_s;
    if (text.isEmpty() || text.front() != '/')
        return true;
    const qsizetype comma = QByteArrayView(text).indexOf(',');
    const QByteArrayView name = comma < 0 ? text : text.first(comma);
    text = comma < 0 ? QByteArrayView() : text.sliced(comma + 1);
    if (!QUtf8StringView(name.data(), name.size()).isValidUtf8())
        return false;
    packet.nameSpace = QString::fromUtf8(name);
    return true;
}

// QJsonDocument takes objects and arrays alone, a packet may hold a string too: wrap it.
std::optional<QJsonValue> parseJson(QByteArrayView text)
{
    QJsonParseError error;
    const QByteArray wrapped = '[' + text.toByteArray() + ']';
    const QJsonArray array = QJsonDocument::fromJson(wrapped, &error).array();
    if (error.error != QJsonParseError::NoError || array.size() != 1)
        return {};
    return array.first();
}

bool isRightData(Type type, const QJsonValue &data)
{
    switch (type) {
    case Type::Connect:
        return data.isUndefined() || data.isObject();
    case Type::Disconnect:
        return data.isUndefined();
    case Type::ConnectError:
        return data.isObject() || data.isString();
    case Type::Event:
    case Type::BinaryEvent:
        return data.isArray() && (data[0].isString() || data[0].isDouble());
    case Type::Ack:
    case Type::BinaryAck:
        return data.isArray();
    }
    Q_UNREACHABLE();
}

} // namespace

EngineIo::Expected<SocketIoPacket, SocketIoError> decodeSocketIo(QByteArrayView text)
{
    if (text.isEmpty())
        return SocketIoError::Empty;
    const int digit = text.front() - '0';
    if (digit < 0 || digit > int(Type::BinaryAck))
        return SocketIoError::UnknownType;

    SocketIoPacket packet;
    packet.type = Type(digit);
    QByteArrayView rest = text.sliced(1);
    if (isBinary(packet.type) && !takeAttachments(rest, packet))
        return SocketIoError::BadAttachments;
    if (!takeNamespace(rest, packet))
        return SocketIoError::BadNamespace;
    if (!rest.isEmpty() && isDigit(rest.front())) {
        packet.id = takeNumber(rest);
        if (!packet.id)
            return SocketIoError::BadId;
    }

    packet.data = QJsonValue(QJsonValue::Undefined);
    if (!rest.isEmpty()) {
        const auto data = parseJson(rest);
        if (!data)
            return SocketIoError::BadJson;
        packet.data = *data;
        packet.dataOffset = text.size() - rest.size();
    }
    if (!isRightData(packet.type, packet.data))
        return SocketIoError::WrongData;
    return packet;
}

QString SocketIoPacket::eventName() const
{
    if (type != Type::Event && type != Type::BinaryEvent)
        return {};
    const QJsonValue name = data[0];
    return name.isString() ? name.toString() : QString::number(name.toDouble());
}

QString socketIoTypeName(SocketIoPacket::Type type)
{
    switch (type) {
    case Type::Connect:
        return u"CONNECT"_s;
    case Type::Disconnect:
        return u"DISCONNECT"_s;
    case Type::Event:
        return u"EVENT"_s;
    case Type::Ack:
        return u"ACK"_s;
    case Type::ConnectError:
        return u"CONNECT_ERROR"_s;
    case Type::BinaryEvent:
        return u"BINARY_EVENT"_s;
    case Type::BinaryAck:
        return u"BINARY_ACK"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
