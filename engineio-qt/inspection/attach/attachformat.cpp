// SPDX-License-Identifier: MIT
#include "inspection/attach/attachformat.h"

#include "inspection/attach/bytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace EngineIo {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LengthSize = sizeof(quint32);
constexpr qsizetype MostRead = 1024 * 1024; // of bytes that are done with, before they go
constexpr auto Protocol = "engineio-qt-attach"_L1;

QByteArray encodeJson(FrameType type, QJsonObject object)
{
    object.insert("protocol"_L1, QString(Protocol));
    return encodeFrame(type, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Expected<QJsonObject, AttachError> decodeJson(QByteArrayView body)
{
    const QJsonObject object = QJsonDocument::fromJson(body.toByteArray()).object();
    if (object.value("protocol"_L1).toString() != Protocol)
        return AttachError::NotOurProtocol;
    return object;
}

} // namespace

void writeFrameHead(char *out, FrameType type, qsizetype bodySize)
{
    qToLittleEndian(quint32(bodySize + 1), out);
    out[LengthSize] = char(type);
}

QByteArray encodeFrame(FrameType type, QByteArrayView body)
{
    QByteArray frame(FrameHeadSize, Qt::Uninitialized);
    writeFrameHead(frame.data(), type, body.size());
    return frame.append(body.data(), body.size());
}

std::optional<AttachFrame> FrameReader::take()
{
    const qsizetype available = m_bytes.size() - m_position;
    if (m_failed || available < LengthSize)
        return std::nullopt;
    const quint32 size = readUint32(m_bytes.constData() + m_position);
    if (size < 1 || size > m_maxSize) {
        m_failed = true;
        return std::nullopt;
    }
    if (available - LengthSize < qsizetype(size))
        return std::nullopt;
    const qsizetype begin = m_position + LengthSize;
    AttachFrame frame{FrameType(m_bytes[begin]), m_bytes.mid(begin + 1, qsizetype(size) - 1)};
    m_position = begin + qsizetype(size);
    if (m_position == m_bytes.size() || m_position >= MostRead) {
        m_bytes.remove(0, m_position);
        m_position = 0;
    }
    return frame;
}

QList<int> attachVersions()
{
    QList<int> versions;
    for (int version = AttachFormat::OldestVersion; version <= AttachFormat::Version; ++version)
        versions.append(version);
    return versions;
}

static QJsonArray toJson(const QList<int> &versions)
{
    QJsonArray array;
    for (const int version : versions)
        array.append(version);
    return array;
}

QByteArray encodeHello(const QList<int> &versions)
{
    return encodeJson(FrameType::Hello, {{u"versions"_s, toJson(versions)}});
}

Expected<int, AttachError> decodeHello(QByteArrayView body)
{
    const auto hello = decodeJson(body);
    if (!hello)
        return hello.error();
    const QJsonArray versions = hello->value("versions"_L1).toArray();
    for (int version = AttachFormat::Version; version >= AttachFormat::OldestVersion; --version) {
        if (versions.contains(version))
            return version;
    }
    return AttachError::UnknownVersion;
}

QByteArray encodeWelcome(const AttachWelcome &welcome)
{
    const EngineIoApplication &application = welcome.application;
    return encodeJson(FrameType::Welcome, {{u"version"_s, welcome.version},
                                           {u"name"_s, application.name},
                                           {u"program"_s, application.program},
                                           {u"pid"_s, application.pid},
                                           {u"permissions"_s, application.permissions.toInt()}});
}

Expected<AttachWelcome, AttachError> decodeWelcome(QByteArrayView body)
{
    const auto object = decodeJson(body);
    if (!object)
        return object.error();
    AttachWelcome welcome;
    welcome.version = object->value("version"_L1).toInt();
    if (!attachVersions().contains(welcome.version))
        return AttachError::UnknownVersion;
    EngineIoApplication &application = welcome.application;
    application.name = object->value("name"_L1).toString();
    application.program = object->value("program"_L1).toString();
    application.pid = object->value("pid"_L1).toInteger();
    application.permissions = InspectionPermissions::fromInt(
        object->value("permissions"_L1).toInt() & int(InspectionPermission::AllCommands));
    return welcome;
}

QByteArray encodeRefusal(const QString &message)
{
    return encodeJson(FrameType::Refused,
                      {{u"message"_s, message}, {u"versions"_s, toJson(attachVersions())}});
}

QString decodeRefusal(QByteArrayView body)
{
    const auto refusal = decodeJson(body);
    const QString message = refusal ? refusal->value("message"_L1).toString() : QString();
    return message.isEmpty() ? u"the application has refused without a reason"_s : message;
}

QByteArray encodeDropped(quint64 count)
{
    QByteArray body;
    appendVarint(body, count);
    return encodeFrame(FrameType::Dropped, body);
}

std::optional<quint64> decodeDropped(QByteArrayView body)
{
    ByteReader reader(body);
    const quint64 count = reader.varint();
    if (!reader.isOk() || !reader.isAtEnd())
        return std::nullopt;
    return count;
}

void appendPacket(QByteArray &out, const EngineIoPacket &packet)
{
    out += char(packet.type);
    out += char(packet.binary);
    appendBytes(out, packet.data);
}

EngineIoPacket readPacket(ByteReader &reader)
{
    EngineIoPacket packet;
    packet.type = EngineIoPacket::Type(reader.byte(quint8(EngineIoPacket::Type::Noop)));
    packet.binary = reader.byte(1) != 0;
    packet.data = reader.bytes().toByteArray();
    return packet;
}

QByteArray encodeCommand(const AttachCommand &command)
{
    QByteArray body;
    appendVarint(body, command.number);
    body += char(command.kind);
    appendBytes(body, command.sid);
    if (command.kind == AttachCommand::Kind::Send)
        appendPacket(body, command.packet);
    return encodeFrame(FrameType::Command, body);
}

std::optional<AttachCommand> decodeCommand(QByteArrayView body)
{
    ByteReader reader(body);
    AttachCommand command;
    command.number = reader.varint();
    const quint8 kind = reader.byte(quint8(AttachCommand::Kind::Abort));
    command.kind = AttachCommand::Kind(kind);
    command.sid = reader.bytes().toByteArray();
    if (command.kind == AttachCommand::Kind::Send)
        command.packet = readPacket(reader);
    if (kind == 0 || !reader.isOk() || !reader.isAtEnd())
        return std::nullopt;
    return command;
}

QByteArray encodeAnswer(const AttachAnswer &answer)
{
    QByteArray body;
    appendVarint(body, answer.number);
    body += char(answer.done);
    appendBytes(body, answer.text.toUtf8());
    return encodeFrame(FrameType::Answer, body);
}

std::optional<AttachAnswer> decodeAnswer(QByteArrayView body)
{
    ByteReader reader(body);
    AttachAnswer answer;
    answer.number = reader.varint();
    answer.done = reader.byte(1) != 0;
    answer.text = QString::fromUtf8(reader.bytes());
    if (!reader.isOk() || !reader.isAtEnd())
        return std::nullopt;
    return answer;
}

} // namespace EngineIo
