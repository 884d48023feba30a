// SPDX-License-Identifier: MIT
// An echo server that remembers its latest packets and writes them to a capture file when it gets
// SIGUSR1: kill -USR1 PID, then engineio-inspector FILE. The format is docs/capture-format.md's.
#include <EngineIoServer>
#include <EngineIoTap>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QtEndian>
#include <QTextStream>

#include <csignal>
#include <unistd.h>
#include <zlib.h>

using namespace Qt::StringLiterals;
using Kind = EngineIoTapEvent::Kind;
static constexpr int MostPackets = 10'000;
static int wakeUp[2]; // a pipe: all that a signal handler may do is to wake the event loop

static QByteArray fixed(quint64 number)
{
    const auto little = qToLittleEndian(quint32(number));
    return QByteArray(reinterpret_cast<const char *>(&little), sizeof little);
}

static QByteArray varint(quint64 number)
{
    QByteArray bytes;
    for (; number > 127; number >>= 7)
        bytes += char(number | 128);
    return bytes + char(number);
}

static QByteArray checksum(const QByteArray &bytes)
{
    return fixed(crc32(0, reinterpret_cast<const Bytef *>(bytes.data()), uInt(bytes.size())));
}

// A block for each packet, so that none becomes too large.
static void writePackets(const QList<EngineIoTapEvent> &packets, QIODevice &file)
{
    const QByteArray about = R"({"program":"engineio-capture","source":"example"})"_ba;
    file.write("\x89"_ba + "EIOCAP\n"_ba + fixed(1) + fixed(about.size()) + about
               + checksum(about));
    QList<QByteArray> sids; // whose sessions have been written
    for (const EngineIoTapEvent &event : packets) {
        const bool isWebSocket = event.transport == EngineIo::TransportType::WebSocket;
        const bool isNew = !sids.contains(event.sid);
        const int direction = event.kind == Kind::PacketReceived ? 1 : 2;
        const auto time = std::chrono::nanoseconds(event.time - packets.first().time).count();
        QByteArray records;
        if (isNew) { // its peer and its ping interval don't matter here
            sids += event.sid;
            records += char(1) + varint(event.sid.size()) + event.sid + varint(0)
                       + varint(2 * quint64(time)) + char(isWebSocket) + varint(0) + varint(0);
        }
        records += char(2) + QByteArray(1, 0) + char(event.packet.binary | isWebSocket << 1)
                   + char(direction | int(event.packet.type) << 2) + varint(2 * quint64(time))
                   + varint(sids.indexOf(event.sid) + 1) + QByteArray(4, 0)
                   + varint(event.packet.data.size()) + event.packet.data;
        const QByteArray stored = qCompress(records).mid(4); // without the length that Qt adds
        file.write(fixed(stored.size()) + fixed(records.size()) + fixed(isNew ? 2 : 1)
                   + checksum(stored) + stored);
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    EngineIoServer server;
    EngineIoTap tap(&server);
    QList<EngineIoTapEvent> packets;
    tap.setSink([&packets](const EngineIoTapEvent &event) {
        if (event.kind == Kind::PacketReceived || event.kind == Kind::PacketSent)
            packets.append(event);
        if (packets.size() > MostPackets)
            packets.removeFirst();
    });
    server.onMessage([&server](auto &sid, auto &message) { server.send(sid, message.text()); });

    const quint16 port = QCoreApplication::arguments().value(1, u"3000"_s).toUShort();
    if (pipe(wakeUp) != 0 || !server.listen(QHostAddress::LocalHost, port))
        return EXIT_FAILURE;
    QSocketNotifier notifier(wakeUp[0], QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &server, [&] {
        char byte = 0;
        QFile file(QCoreApplication::arguments().value(2, u"packets.eiocap"_s));
        if (read(wakeUp[0], &byte, 1) == 1 && file.open(QIODevice::WriteOnly))
            writePackets(packets, file);
        QTextStream(stdout) << packets.size() << " packets in " << file.fileName() << Qt::endl;
    });
    std::signal(SIGUSR1, [](int) { [[maybe_unused]] const auto n = write(wakeUp[1], "", 1); });
    QTextStream(stdout) << "listening on " << server.url().toString() << Qt::endl;
    return QCoreApplication::exec();
}
