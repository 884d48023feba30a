// SPDX-License-Identifier: MIT
#include "views/packetcolumn.h"

#include "model/describe.h"

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

QString longestTypeText()
{
    QString longest;
    Event event;
    for (int kind = int(EventKind::Packet); kind <= int(EventKind::Fault); ++kind) {
        event.kind = EventKind(kind);
        const QString text = typeText(event);
        if (text.size() > longest.size())
            longest = text;
    }
    return longest;
}

} // namespace

QString columnSample(PacketModel::Column column)
{
    switch (column) {
    case PacketModel::Number:
        return u"9999999"_s;
    case PacketModel::Time:
        return u"00:00:00.000"_s;
    case PacketModel::Direction:
        return u"\u26a0\u2190"_s;
    case PacketModel::Session:
        return u"WWWWWWW"_s;
    case PacketModel::Transport:
        return u"websocket"_s;
    case PacketModel::Type:
        return longestTypeText();
    case PacketModel::Size:
        return u"999 MB"_s;
    case PacketModel::Delta:
        return u"\u26a0 missed"_s;
    case PacketModel::Preview:
    case PacketModel::ColumnCount:
        break;
    }
    return {};
}

QString columnTitle(PacketModel::Column column, PacketModel::TimeFormat format)
{
    switch (column) {
    case PacketModel::Number:
        return PacketModel::tr("No.");
    case PacketModel::Time:
        return format == PacketModel::TimeFormat::SincePrevious ? PacketModel::tr("+ Time")
                                                                : PacketModel::tr("Time");
    case PacketModel::Direction:
        return PacketModel::tr("Dir.");
    case PacketModel::Session:
        return PacketModel::tr("Session");
    case PacketModel::Transport:
        return PacketModel::tr("Transport");
    case PacketModel::Type:
        return PacketModel::tr("Type");
    case PacketModel::Size:
        return PacketModel::tr("Size");
    case PacketModel::Delta:
        return PacketModel::tr("\u0394");
    case PacketModel::Preview:
        return PacketModel::tr("Payload");
    case PacketModel::ColumnCount:
        break;
    }
    return {};
}

QString columnExplanation(PacketModel::Column column, PacketModel::TimeFormat format)
{
    switch (column) {
    case PacketModel::Number:
        return PacketModel::tr("Number of the event");
    case PacketModel::Time:
        switch (format) {
        case PacketModel::TimeFormat::Clock:
            return PacketModel::tr("Time of day");
        case PacketModel::TimeFormat::SinceStart:
            return PacketModel::tr("Seconds since the start");
        case PacketModel::TimeFormat::SincePrevious:
            return PacketModel::tr("Seconds since the row above");
        }
        Q_UNREACHABLE();
    case PacketModel::Direction:
        return PacketModel::tr("Direction: \u2190 from the client, \u2192 to the client");
    case PacketModel::Session:
        return PacketModel::tr("Session id");
    case PacketModel::Transport:
        return PacketModel::tr("Transport it travelled over");
    case PacketModel::Type:
        return PacketModel::tr("Packet type or event");
    case PacketModel::Size:
        return PacketModel::tr("Size of the payload");
    case PacketModel::Delta:
        return PacketModel::tr("Round trip of a pong, time a response took");
    case PacketModel::Preview:
        return PacketModel::tr("Beginning of the payload, or what the event means");
    case PacketModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace Inspector
