// SPDX-License-Identifier: MIT
// A capture file as it is; or, behind a byte that says how many there are, records, which the
// checksum of a file would keep a fuzzer from.
#include "fuzz/fuzz.h"

#include "model/capturereader.h"
#include "model/capturewriter.h"
#include "model/eventstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Inspector;
using namespace std::chrono_literals;

namespace {

constexpr char MagicBegin = '\x89'; // of a file

QString filePath(const QString &name)
{
    // In memory where there is such a place: each input is a file or two.
    static const QTemporaryDir folder(QDir(QStringLiteral("/dev/shm")).exists()
                                          ? QStringLiteral("/dev/shm/fuzz_capture-XXXXXX")
                                          : QDir::tempPath()
                                                + QStringLiteral("/fuzz_capture-XXXXXX"));
    return folder.filePath(name);
}

QByteArray fileOf(QByteArrayView bytes)
{
    if (bytes.isEmpty() || bytes.front() == MagicBegin)
        return bytes.toByteArray();
    return encodeHeader({}) + encodeBlock(bytes.sliced(1).toByteArray(), quint8(bytes.front()));
}

CaptureReader::State read(const QString &path, EventStore &store)
{
    CaptureReader reader;
    auto state = CaptureReader::State::Failed;
    if (reader.open(path)) {
        do {
            state = reader.readSome(store, 1min);
        } while (state == CaptureReader::State::More);
    }
    const bool failed = state == CaptureReader::State::Failed;
    REQUIRE(failed == reader.error().has_value() && failed != reader.errorString().isEmpty());
    REQUIRE(reader.position() <= reader.size());
    return state;
}

void write(const QString &path, const EventStore &store)
{
    CaptureWriter writer;
    REQUIRE(writer.open(path, {}, CaptureWriter::Target::Growing));
    REQUIRE(writer.writeSome(store, 0, 1min) == store.size());
    REQUIRE(writer.finish(store));
}

bool isSame(const Event &a, const Event &b)
{
    return a.time == b.time && a.length == b.length && a.link == b.link && a.carrier == b.carrier
           && a.elapsed == b.elapsed && a.detail == b.detail && a.kind == b.kind
           && a.packetType == b.packetType && a.direction == b.direction && a.flags == b.flags;
}

QByteArray sidOf(const EventStore &store, const Event &event)
{
    return event.session == Event::NoSession ? QByteArray("none")
                                             : store.sessions()[event.session].sid;
}

void checkSame(const EventStore &a, const EventStore &b)
{
    REQUIRE(a.size() == b.size());
    for (quint32 number = 0; number < a.size(); ++number) {
        REQUIRE(isSame(a.at(number), b.at(number)));
        REQUIRE(sidOf(a, a.at(number)) == sidOf(b, b.at(number)));
        REQUIRE(a.payload(number) == b.payload(number));
        REQUIRE(a.isPayloadLost(number) == b.isPayloadLost(number));
        REQUIRE(a.comment(number) == b.comment(number));
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString original = filePath(QStringLiteral("a"));
    QFile file(original);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(fileOf(viewOf(data, size)));
    file.close();

    // Whatever could be read is written, and read as the same again.
    EventStore store;
    read(original, store);
    const QString copy = filePath(QStringLiteral("b"));
    write(copy, store);
    EventStore again;
    REQUIRE(read(copy, again) == CaptureReader::State::AtEnd);
    checkSame(store, again);
    return 0;
}
