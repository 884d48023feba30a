// SPDX-License-Identifier: MIT
#include "filter/socketiohead.h"

#include "filter/jsonpath.h"

#include <charconv>

namespace Inspector {
using Type = SocketIoHead::Type;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Takes the digits in front off the text; nothing when there are none or too many for a number.
std::optional<qint64> takeNumber(QByteArrayView &text)
{
    qint64 number = 0;
    if (text.isEmpty() || !isDigit(text.front()))
        return {};
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    if (error != std::errc())
        return {};
    text = text.sliced(end - text.begin());
    return number;
}

bool takeAttachments(QByteArrayView &text)
{
    if (!takeNumber(text) || text.isEmpty() || text.front() != '-')
        return false;
    text = text.sliced(1);
    return true;
}

QByteArrayView takeNamespace(QByteArrayView &text)
{
    if (text.isEmpty() || text.front() != '/')
        return "/";
    const qsizetype comma = text.indexOf(',');
    const QByteArrayView name = comma < 0 ? text : text.first(comma);
    text = comma < 0 ? QByteArrayView() : text.sliced(comma + 1);
    return name;
}

// Only the first byte is looked at; the rest may still be no JSON.
bool beginsRightData(Type type, QByteArrayView json)
{
    const char first = json.isEmpty() ? '\0' : json.front();
    switch (type) {
    case Type::Connect:
        return json.isEmpty() || first == '{';
    case Type::Disconnect:
        return json.isEmpty();
    case Type::ConnectError:
        return first == '{' || first == '"';
    case Type::Event:
    case Type::Ack:
    case Type::BinaryEvent:
    case Type::BinaryAck:
        return first == '[';
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<SocketIoHead> readSocketIoHead(QByteArrayView text)
{
    const int digit = text.isEmpty() ? -1 : text.front() - '0';
    if (digit < 0 || digit > int(Type::BinaryAck))
        return {};

    SocketIoHead head;
    head.type = Type(digit);
    text = text.sliced(1);
    const bool binary = head.type == Type::BinaryEvent || head.type == Type::BinaryAck;
    if (binary && !takeAttachments(text))
        return {};
    head.nameSpace = takeNamespace(text);
    head.id = takeNumber(text);
    head.json = text;
    if (!beginsRightData(head.type, head.json))
        return {};
    return head;
}

QByteArray eventName(const SocketIoHead &head)
{
    if (!head.isEvent())
        return {};
    struct Name : JsonValueVisitor
    {
        bool visit(QByteArrayView value) const override
        {
            const bool isString = value.size() >= 2 && value.front() == '"' && value.back() == '"';
            text = isString ? unescapeJsonString(value) : value.toByteArray();
            return true;
        }
        mutable QByteArray text;
    } name;
    static const JsonPath First{{"0", 0}};
    visitJson(head.json, First, name);
    return name.text;
}

QByteArrayView jsonPart(QByteArrayView payload)
{
    if (payload.isEmpty())
        return {};
    if (payload.front() == '{' || payload.front() == '[')
        return payload;
    const auto head = readSocketIoHead(payload);
    return head ? head->json : payload;
}

} // namespace Inspector
