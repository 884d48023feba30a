// SPDX-License-Identifier: MIT
#include "faults/filterscope.h"

#include "faults/packetpredicate.h"
#include "filter/parser.h"

#include <QCoreApplication>

#include <algorithm>

namespace Inspector {
using Way = EngineIoFaultScope::Direction;
using Sessions = EngineIoFaultScope::Sessions;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

// Each returns false where the scope can't say it, or says something else already.

bool narrowType(EngineIoFaultScope &scope, const QString &name)
{
    const FieldWord *const word = findWord(fieldInfo(Field::Type), name);
    if (!word || word->bit > quint8(EngineIoPacket::Type::Noop))
        return false;
    const auto type = EngineIoPacket::Type(word->bit);
    const bool fits = scope.packet.value_or(type) == type;
    scope.packet = type;
    return fits;
}

bool narrowDirection(EngineIoFaultScope &scope, const QString &name)
{
    const FieldWord *const word = findWord(fieldInfo(Field::Direction), name);
    if (!word || word->bit == quint8(Direction::None))
        return false;
    const Way way = word->bit == quint8(Direction::In) ? Way::Incoming : Way::Outgoing;
    const bool fits = scope.direction == Way::Both || scope.direction == way;
    scope.direction = way;
    return fits;
}

bool narrowSession(EngineIoFaultScope &scope, const QByteArray &sid)
{
    const bool fits
        = scope.sessions == Sessions::All || (scope.sessions == Sessions::One && scope.sid == sid);
    scope.sessions = Sessions::One;
    scope.sid = sid;
    return fits && !sid.isEmpty();
}

bool narrowBy(EngineIoFaultScope &scope, const FieldTerm &term)
{
    const bool isOneValue
        = term.values.size() == 1 && (term.op == Operator::Is || term.op == Operator::Equal);
    if (!isOneValue)
        return false;
    const QString &value = term.values.front().text;
    if (term.field == Field::Type)
        return narrowType(scope, value);
    if (term.field == Field::Direction)
        return narrowDirection(scope, value);
    return term.field == Field::Sid && term.op == Operator::Equal
           && narrowSession(scope, value.toUtf8());
}

bool narrowBy(EngineIoFaultScope &scope, const Node &node)
{
    if (const auto *const all = std::get_if<AllOf>(&node.content)) {
        return std::ranges::all_of(all->parts,
                                   [&](const Node &part) { return narrowBy(scope, part); });
    }
    const auto *const term = std::get_if<FieldTerm>(&node.content);
    return term && narrowBy(scope, *term);
}

} // namespace

void narrow(EngineIoFaultScope &scope, const Filter &filter)
{
    EngineIoFaultScope narrowed = scope;
    const auto expression = parseExpression(filter.text());
    if (expression && narrowBy(narrowed, *expression))
        scope = std::move(narrowed);
    else
        scope.predicate = packetPredicate(filter);
}

QString predicateRefusal()
{
    return Text::tr("Only \u201ctype:\u201d, \u201c"
                    "dir:\u201d and \u201csid=\u201d of a filter can be sent to another program");
}

} // namespace Inspector
