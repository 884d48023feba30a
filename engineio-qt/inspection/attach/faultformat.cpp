// SPDX-License-Identifier: MIT
#include "inspection/attach/faultformat.h"

#include "inspection/attach/attachformat.h"
#include "inspection/attach/bytes.h"

namespace EngineIo {
using Direction = EngineIoFaultScope::Direction;
using Sessions = EngineIoFaultScope::Sessions;
using std::chrono::milliseconds;

namespace {

constexpr quint8 AnyPacketType = quint8(EngineIoPacket::Type::Noop) + 1;

void appendScope(QByteArray &out, const EngineIoFaultScope &scope)
{
    out += char(scope.sessions);
    appendBytes(out, scope.sid);
    out += char(scope.direction);
    out += char(scope.packet ? quint8(*scope.packet) : AnyPacketType);
}

QByteArray readSid(ByteReader &reader)
{
    const QByteArrayView sid = reader.bytes();
    if (sid.size() > FaultFormat::LongestSid)
        reader.fail();
    return sid.toByteArray();
}

EngineIoFaultScope readScope(ByteReader &reader)
{
    EngineIoFaultScope scope;
    scope.sessions = Sessions(reader.byte(quint8(Sessions::One)));
    scope.sid = readSid(reader);
    scope.direction = Direction(reader.byte(quint8(Direction::Outgoing)));
    const quint8 type = reader.byte(AnyPacketType);
    if (type != AnyPacketType)
        scope.packet = EngineIoPacket::Type(type);
    return scope;
}

void appendFault(QByteArray &out, const EngineIoFault &fault)
{
    appendScope(out, fault.scope);
    out += char(fault.kind);
    appendVarint(out, quint64(fault.delay.count()));
    appendVarint(out, quint64(fault.jitter.count()));
    appendVarint(out, quint64(fault.bytesPerSecond));
    appendVarint(out, quint64(fault.status));
    appendVarint(out, quint64(fault.count));
}

// A number that would not fit becomes one that no fault may have.
int readInt(ByteReader &reader)
{
    const quint64 value = reader.varint();
    return value <= quint64(std::numeric_limits<int>::max()) ? int(value) : -1;
}

EngineIoFault readFault(ByteReader &reader)
{
    EngineIoFault fault;
    fault.scope = readScope(reader);
    fault.kind = EngineIoFault::Kind(reader.byte(quint8(EngineIoFault::Kind::AnswerStatus)));
    fault.delay = milliseconds(readInt(reader));
    fault.jitter = milliseconds(readInt(reader));
    fault.bytesPerSecond = readInt(reader);
    fault.status = readInt(reader);
    fault.count = readInt(reader);
    return fault;
}

} // namespace

QByteArray encodeFaultRequest(const FaultRequest &request)
{
    using Kind = FaultRequest::Kind;
    QByteArray body(1, char(request.kind));
    appendVarint(body, request.id);
    if (request.kind == Kind::AddFault)
        appendFault(body, request.fault);
    else if (request.kind == Kind::AddBreakpoint)
        appendScope(body, request.fault.scope);
    else if (request.kind == Kind::Cut)
        appendBytes(body, request.fault.scope.sid);
    else if (request.kind == Kind::LetGoEdited)
        appendPacket(body, request.packet);
    return encodeFrame(FrameType::FaultRequest, body);
}

std::optional<FaultRequest> decodeFaultRequest(QByteArrayView body)
{
    using Kind = FaultRequest::Kind;
    ByteReader reader(body);
    FaultRequest request;
    request.kind = Kind(reader.byte(quint8(Kind::Drop)));
    request.id = reader.varint();
    if (request.kind == Kind::AddFault)
        request.fault = readFault(reader);
    else if (request.kind == Kind::AddBreakpoint)
        request.fault.scope = readScope(reader);
    else if (request.kind == Kind::Cut)
        request.fault.scope.sid = readSid(reader);
    else if (request.kind == Kind::LetGoEdited)
        request.packet = readPacket(reader);
    const EngineIoPacket &edited = request.packet;
    if (edited.binary && edited.type != EngineIoPacket::Type::Message)
        return std::nullopt;
    if (request.kind < Kind::AddFault || !reader.isOk() || !reader.isAtEnd()
        || !request.fault.validationError().isEmpty())
        return std::nullopt;
    return request;
}

QByteArray encodeFaultReport(const FaultReport &report)
{
    QByteArray body(1, char(report.kind));
    switch (report.kind) {
    case FaultReport::Kind::Refused:
        appendVarint(body, report.id);
        appendBytes(body, report.text.toUtf8());
        break;
    case FaultReport::Kind::Hits:
        for (const FaultReport::Hits &hits : report.hits) {
            appendVarint(body, hits.id);
            appendVarint(body, hits.count);
        }
        break;
    case FaultReport::Kind::Stopped:
        appendVarint(body, report.id);
        appendBytes(body, report.sid);
        body += char(report.direction);
        appendPacket(body, report.packet);
        break;
    case FaultReport::Kind::StopEnded:
        appendVarint(body, report.id);
        break;
    }
    return encodeFrame(FrameType::FaultReport, body);
}

std::optional<FaultReport> decodeFaultReport(QByteArrayView body)
{
    using Kind = FaultReport::Kind;
    ByteReader reader(body);
    FaultReport report;
    report.kind = Kind(reader.byte(quint8(Kind::StopEnded)));
    if (report.kind == Kind::Hits) {
        while (reader.isOk() && !reader.isAtEnd()) {
            const quint64 id = reader.varint();
            report.hits.append({id, reader.varint()});
            if (report.hits.size() > FaultFormat::MostFaults)
                reader.fail();
        }
    } else {
        report.id = reader.varint();
    }
    if (report.kind == Kind::Refused) {
        report.text = QString::fromUtf8(reader.bytes());
    } else if (report.kind == Kind::Stopped) {
        report.sid = readSid(reader);
        report.direction = Direction(reader.byte(quint8(Direction::Outgoing)));
        report.packet = readPacket(reader);
        if (report.direction == Direction::Both)
            reader.fail();
    }
    if (report.kind < Kind::Refused || !reader.isOk() || !reader.isAtEnd())
        return std::nullopt;
    return report;
}

} // namespace EngineIo
