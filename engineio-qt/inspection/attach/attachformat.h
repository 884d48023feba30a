// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/engineioapplication.h"
#include "protocol/engineiopacket.h"
#include "protocol/expected.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace EngineIo {

class ByteReader;

// The bytes between an inspector and an application, docs/attach-format.md; pure, no sockets here.
// The frames of events are in eventcodec.h.
namespace AttachFormat {
inline constexpr int Version = 2;
inline constexpr int OldestVersion = 1;           // that is spoken, too
inline constexpr int FaultsVersion = 2;           // from which on there are faults and breakpoints
inline constexpr quint32 MaxGreeting = 64 * 1024; // bytes of a frame before the welcome
inline constexpr quint32 MaxCommand = 128 * 1024 * 1024; // … of one to the application
inline constexpr quint32 MaxReport = 1024 * 1024 * 1024; // … of one to the inspector
} // namespace AttachFormat

enum class FrameType : quint8 {
    Hello = 1,   // the inspector's first: what versions it knows
    Welcome = 2, // the application's answer
    Refused = 3, // likewise; the connection ends
    Events = 4,
    Dropped = 5, // events that the inspector didn't get
    Command = 6,
    Answer = 7,       // to a command
    FaultRequest = 8, // see faultformat.h
    FaultReport = 9
};

struct AttachFrame
{
    FrameType type;
    QByteArray body;
};
inline constexpr qsizetype FrameHeadSize
    = sizeof(quint32) + sizeof(FrameType); // bytes before the body
void writeFrameHead(char *out, FrameType type, qsizetype bodySize);
QByteArray encodeFrame(FrameType type, QByteArrayView body);

// Takes a stream of bytes apart.
class FrameReader
{
public:
    explicit FrameReader(quint32 maxSize)
        : m_maxSize(maxSize)
    {
    }

    void setMaxSize(quint32 bytes) { m_maxSize = bytes; }
    void append(const QByteArray &bytes) { m_bytes += bytes; }
    std::optional<AttachFrame> take(); // nothing: none is complete, or it has failed
    bool hasFailed() const { return m_failed; }

private:
    quint32 m_maxSize;
    QByteArray m_bytes;
    qsizetype m_position = 0;
    bool m_failed = false;
};

enum class AttachError : quint8 { NotOurProtocol, UnknownVersion, Malformed };

QList<int> attachVersions(); // that are spoken here

QByteArray encodeHello(const QList<int> &versions = attachVersions());
// The version to go on with: the newest that both know.
Expected<int, AttachError> decodeHello(QByteArrayView body);

struct AttachWelcome
{
    EngineIoApplication application;
    int version = AttachFormat::Version;
};
QByteArray encodeWelcome(const AttachWelcome &welcome);
Expected<AttachWelcome, AttachError> decodeWelcome(QByteArrayView body);

QByteArray encodeRefusal(const QString &message);
QString decodeRefusal(QByteArrayView body); // for people, whatever came

QByteArray encodeDropped(quint64 count);
std::optional<quint64> decodeDropped(QByteArrayView body);

void appendPacket(QByteArray &out, const EngineIoPacket &packet);
EngineIoPacket readPacket(ByteReader &reader);

struct AttachCommand
{
    enum class Kind : quint8 { Send = 1, Disconnect = 2, Ping = 3, Abort = 4 };

    Kind kind = Kind::Send;
    quint64 number = 0; // of the inspector's choice, for the answer
    QByteArray sid;
    EngineIoPacket packet; // to send
};
QByteArray encodeCommand(const AttachCommand &command);
std::optional<AttachCommand> decodeCommand(QByteArrayView body);

struct AttachAnswer
{
    quint64 number = 0;
    bool done = false;
    QString text; // why not
};
QByteArray encodeAnswer(const AttachAnswer &answer);
std::optional<AttachAnswer> decodeAnswer(QByteArrayView body);

} // namespace EngineIo
