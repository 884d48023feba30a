// SPDX-License-Identifier: MIT
// Fills the store with a million packets, saves them and opens the file again:
//     inspector-store-benchmark [PACKETS] [PAYLOAD BYTES]
// Prints one line for each figure; ends with 1 when one misses its goal (for 1M packets of 96
// bytes).
#include "model/capturereader.h"
#include "model/capturewriter.h"
#include "model/eventstore.h"

#include <EngineIoPacket>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Inspector;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Sessions = 200;
constexpr quint32 BatchSize = 1'000;
bool allReached = true;

qint64 residentBytes() // Linux; 0 elsewhere
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

void report(const char *what, double value, const char *unit, double goal)
{
    const bool reached = value <= goal;
    allReached = allReached && reached;
    std::printf("%-34s %10.1f %-4s (at most %.0f)%s\n", what, value, unit, goal,
                reached ? "" : "  MISSED");
}

// Messages that differ, as real ones do, so that compression has something to do.
QByteArray message(quint32 number, int size)
{
    const QByteArray text = R"(2["order",{"id":)" + QByteArray::number(number * 2654435761U)
                            + R"(,"user":"user-)" + QByteArray::number(number % 977)
                            + R"(","price":)" + QByteArray::number(number % 10'007)
                            + R"(,"note":")";
    return text.leftJustified(size - 3, 'a' + char(number % 26), true) + R"("}])";
}

void fill(EventStore &store, quint32 packets, int size)
{
    for (int i = 0; i < Sessions; ++i)
        store.addSession("sid-" + QByteArray::number(i), u"127.0.0.1:50000"_s);
    qint64 building = 0;
    qint64 longest = 0;
    QElapsedTimer total;
    total.start();
    std::vector<QByteArray> payloads(BatchSize);
    for (quint32 first = 0; first < packets; first += BatchSize) {
        QElapsedTimer timer;
        timer.start();
        for (quint32 i = 0; i < BatchSize; ++i)
            payloads[i] = message(first + i, size);
        building += timer.nsecsElapsed();

        timer.restart();
        const EventStore::Batch batch(store);
        for (quint32 i = 0; i < BatchSize; ++i) {
            Event event;
            event.time = qint64(first + i) * 10'000 + i * 37 % 4'001;
            event.session = i % Sessions;
            event.direction = i % 3 == 0 ? Direction::Out : Direction::In;
            event.packetType = quint8(EngineIoPacket::Type::Message);
            event.flags = Event::WebSocket;
            store.append(event, payloads[i]);
        }
        longest = std::max(longest, timer.nsecsElapsed());
    }
    report("fill", double(total.nsecsElapsed() - building) / 1e6, "ms", 1000);
    report("longest batch of 1000", double(longest) / 1e6, "ms", 16.7);
}

void save(const EventStore &store, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    qint64 longest = 0;
    CaptureWriter writer;
    writer.open(path, {u"benchmark"_s, u"generated"_s, 0}, CaptureWriter::Target::Whole);
    for (quint32 next = 0; next < store.size();) {
        QElapsedTimer slice;
        slice.start();
        next = writer.writeSome(store, next, 4ms);
        longest = std::max(longest, slice.nsecsElapsed());
    }
    if (!writer.finish(store))
        allReached = false;
    report("save", double(timer.nsecsElapsed()) / 1e6, "ms", 4000);
    report("longest slice of saving", double(longest) / 1e6, "ms", 16.7);
    std::printf("%-34s %10.1f MB\n", "size of the file", double(QFileInfo(path).size()) / 1e6);
}

void open(const QString &path, quint32 packets)
{
    EventStore store;
    QElapsedTimer timer;
    timer.start();
    CaptureReader reader;
    reader.open(path);
    qint64 longest = 0;
    bool first = true;
    auto state = CaptureReader::State::More;
    while (state == CaptureReader::State::More) {
        QElapsedTimer slice;
        slice.start();
        state = reader.readSome(store, 8ms);
        longest = std::max(longest, slice.nsecsElapsed());
        if (std::exchange(first, false))
            report("open: first rows", double(timer.nsecsElapsed()) / 1e6, "ms", 200);
    }
    report("open: all", double(timer.nsecsElapsed()) / 1e6, "ms", 2000);
    report("longest slice of opening", double(longest) / 1e6, "ms", 16.7);
    if (state != CaptureReader::State::AtEnd || store.size() != packets) {
        std::printf("the file does not hold what was saved: %s\n",
                    qPrintable(reader.errorString()));
        allReached = false;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const quint32 packets = arguments.value(1, u"1000000"_s).toUInt() / BatchSize * BatchSize;
    const int size = std::max(80, arguments.value(2, u"96"_s).toInt());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"benchmark.eiocap"_s);

    std::printf("%u packets of %d bytes\n", packets, size);
    {
        EventStore store;
        const qint64 before = residentBytes();
        fill(store, packets, size);
        const qint64 now = residentBytes();
        report("resident memory in all", double(now) / 1e6, "MB", 180);
        report("bytes besides a packet's payload", double(now - before) / packets - size, "B", 64);
        std::printf("%-34s %10.1f MB\n", "what the store says it uses",
                    double(store.memoryUsage()) / 1e6);
        save(store, path);
    }
    open(path, packets);
    return allReached ? 0 : 1;
}
