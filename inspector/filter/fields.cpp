// SPDX-License-Identifier: MIT
#include "filter/fields.h"

#include "filter/filtertext.h"

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr FieldWord TypeWords[] = {
    {"open"_L1, 0},     {"close"_L1, 1},   {"ping"_L1, 2},     {"pong"_L1, 3},    {"message"_L1, 4},
    {"msg"_L1, 4},      {"upgrade"_L1, 5}, {"noop"_L1, 6},     {"request"_L1, 7}, {"req"_L1, 7},
    {"response"_L1, 8}, {"res"_L1, 8},     {"rejected"_L1, 9}, {"lost"_L1, 10},   {"fault"_L1, 11},
};
constexpr FieldWord KindWords[] = {
    {"packet"_L1, 0}, {"request"_L1, 1},  {"response"_L1, 2}, {"opened"_L1, 3}, {"closed"_L1, 4},
    {"step"_L1, 5},   {"rejected"_L1, 6}, {"lost"_L1, 7},     {"fault"_L1, 8},
};
constexpr FieldWord DirectionWords[] = {{"none"_L1, 0}, {"in"_L1, 1}, {"out"_L1, 2}};
constexpr FieldWord TransportWords[] = {{"polling"_L1, 0}, {"websocket"_L1, 1}, {"ws"_L1, 1}};
constexpr FieldWord ReasonWords[] = {
    {"client-disconnect"_L1, 0}, {"server-disconnect"_L1, 1}, {"ping-timeout"_L1, 2},
    {"transport-close"_L1, 3},   {"transport-error"_L1, 4},
};
constexpr FieldWord StepWords[] = {
    {"started"_L1, 0},
    {"probed"_L1, 1},
    {"completed"_L1, 2},
    {"failed"_L1, 3},
};
constexpr FieldWord FlagWords[] = {
    {"binary"_L1, 0}, {"error"_L1, 2}, {"marked"_L1, 3}, {"probe"_L1, 4}, {"injected"_L1, 5},
};
constexpr FieldWord StateWords[] = {{"open"_L1, 0}, {"upgrading"_L1, 1}, {"closed"_L1, 2}};

constexpr std::span<const FieldWord> NoWords;

constexpr FieldInfo Fields[] = {
    {Field::Number, "n"_L1, FieldType::Number,
     QT_TRANSLATE_NOOP("FilterText", "number of the event")},
    {Field::Time, "time"_L1, FieldType::Duration,
     QT_TRANSLATE_NOOP("FilterText", "time since the start"), NoWords, "s"_L1},
    {Field::Type, "type"_L1, FieldType::Word,
     QT_TRANSLATE_NOOP("FilterText", "packet type or event"), TypeWords},
    {Field::Kind, "kind"_L1, FieldType::Word, QT_TRANSLATE_NOOP("FilterText", "kind of the event"),
     KindWords},
    {Field::Direction, "dir"_L1, FieldType::Word,
     QT_TRANSLATE_NOOP("FilterText", "direction, as the server sees it"), DirectionWords},
    {Field::Sid, "sid"_L1, FieldType::Text, QT_TRANSLATE_NOOP("FilterText", "session id")},
    {Field::Peer, "peer"_L1, FieldType::Text,
     QT_TRANSLATE_NOOP("FilterText", "address of the client")},
    {Field::Transport, "transport"_L1, FieldType::Word,
     QT_TRANSLATE_NOOP("FilterText", "transport it travelled over"), TransportWords},
    {Field::Size, "size"_L1, FieldType::Bytes,
     QT_TRANSLATE_NOOP("FilterText", "bytes of the payload")},
    {Field::RoundTrip, "rtt"_L1, FieldType::Duration,
     QT_TRANSLATE_NOOP("FilterText", "round trip that a pong ended"), NoWords, "ms"_L1},
    {Field::Delta, "delta"_L1, FieldType::Duration,
     QT_TRANSLATE_NOOP("FilterText", "time since the linked event"), NoWords, "ms"_L1},
    {Field::Status, "status"_L1, FieldType::Number, QT_TRANSLATE_NOOP("FilterText", "HTTP status")},
    {Field::Reason, "reason"_L1, FieldType::Word,
     QT_TRANSLATE_NOOP("FilterText", "why the session ended"), ReasonWords},
    {Field::Step, "step"_L1, FieldType::Word, QT_TRANSLATE_NOOP("FilterText", "step of an upgrade"),
     StepWords},
    {Field::Flag, "flag"_L1, FieldType::Word,
     QT_TRANSLATE_NOOP("FilterText", "mark or trait of the event"), FlagWords},
    {Field::Comment, "comment"_L1, FieldType::Text,
     QT_TRANSLATE_NOOP("FilterText", "your comment on the event")},
    {Field::Data, "data"_L1, FieldType::Text,
     QT_TRANSLATE_NOOP("FilterText", "payload; data.user.id for a value in JSON")},
    {Field::EventName, "event"_L1, FieldType::Name,
     QT_TRANSLATE_NOOP("FilterText", "Socket.IO event name")},
    {Field::Namespace, "ns"_L1, FieldType::Name,
     QT_TRANSLATE_NOOP("FilterText", "Socket.IO namespace")},
    {Field::Ack, "ack"_L1, FieldType::Number,
     QT_TRANSLATE_NOOP("FilterText", "Socket.IO acknowledgement id")},
    {Field::SessionState, "session.state"_L1, FieldType::Word,
     QT_TRANSLATE_NOOP("FilterText", "state of the session now"), StateWords},
    {Field::SessionTransport, "session.transport"_L1, FieldType::Word,
     QT_TRANSLATE_NOOP("FilterText", "transport of the session now"), TransportWords},
    {Field::SessionReason, "session.reason"_L1, FieldType::Word,
     QT_TRANSLATE_NOOP("FilterText", "why the event's session ended"), ReasonWords},
    {Field::SessionRoundTrip, "session.rtt"_L1, FieldType::Duration,
     QT_TRANSLATE_NOOP("FilterText", "last round trip of the session"), NoWords, "ms"_L1},
};

struct Alias
{
    QLatin1StringView name;
    Field field;
};
constexpr Alias Aliases[] = {
    {"session"_L1, Field::Sid},
    {"len"_L1, Field::Size},
    {"payload"_L1, Field::Data},
};

bool same(QStringView a, QLatin1StringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

std::span<const FieldInfo> allFields()
{
    return Fields;
}

const FieldInfo &fieldInfo(Field field)
{
    const FieldInfo &info = Fields[size_t(field)];
    Q_ASSERT(info.field == field);
    return info;
}

const FieldInfo *findField(QStringView name)
{
    for (const FieldInfo &info : Fields) {
        if (same(name, info.name))
            return &info;
    }
    for (const Alias &alias : Aliases) {
        if (same(name, alias.name))
            return &fieldInfo(alias.field);
    }
    return nullptr;
}

const FieldWord *findWord(const FieldInfo &field, QStringView word)
{
    const auto found = std::ranges::find_if(
        field.words, [word](const FieldWord &known) { return same(word, known.name); });
    return found == field.words.end() ? nullptr : &*found;
}

QString fieldDescription(const FieldInfo &field)
{
    return FilterText::tr(field.description);
}

bool beginsDataPath(QStringView word)
{
    constexpr qsizetype Length = 4;
    return word.size() > Length && same(word.first(Length), "data"_L1)
           && (word[Length] == u'.' || word[Length] == u'[');
}

} // namespace Inspector
