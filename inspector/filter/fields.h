// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace Inspector {

enum class Field : quint8 {
    Number,
    Time,
    Type,
    Kind,
    Direction,
    Sid,
    Peer,
    Transport,
    Size,
    RoundTrip,
    Delta,
    Status,
    Reason,
    Step,
    Flag,
    Comment,
    Data,
    EventName,
    Namespace,
    Ack,
    SessionState,
    SessionTransport,
    SessionReason,
    SessionRoundTrip
};

enum class FieldType : quint8 {
    Number,
    Bytes,    // a number with units of size
    Duration, // a number with units of time, in ns
    Word,     // one of a fixed list
    Name,     // a text; ':' asks for the whole of it
    Text      // a text; ':' asks for a part of it
};

// The bit says which of a field's values the word means; an alias shares it with the word before.
struct FieldWord
{
    QLatin1StringView name;
    quint8 bit;
};

struct FieldInfo
{
    Field field;
    QLatin1StringView name;
    FieldType type;
    const char *description; // to be translated
    std::span<const FieldWord> words = {};
    QLatin1StringView defaultUnit = {}; // what a number without a unit is in
};

std::span<const FieldInfo> allFields(); // in the order of Field
const FieldInfo &fieldInfo(Field field);
const FieldInfo *findField(QStringView name); // also by an alias; null: there is none
const FieldWord *findWord(const FieldInfo &field, QStringView word);
QString fieldDescription(const FieldInfo &field); // translated

// Is the word one that begins a path into a JSON payload, "data." or "data["?
bool beginsDataPath(QStringView word);

} // namespace Inspector
