// SPDX-License-Identifier: MIT
// What an inspector or an application sends the other: as a stream of frames, and as the body of
// each kind of frame.
#include "fuzz/fuzz.h"

#include "inspection/attach/attachformat.h"
#include "inspection/attach/eventencoder.h"
#include "shared/decodedevents.h"

using namespace EngineIo;

namespace {

constexpr quint32 MaxFrame = 1024;

// Type and body of each, and whether it failed.
QByteArrayList readFrames(QByteArrayView bytes, qsizetype pieces)
{
    FrameReader reader(MaxFrame);
    QByteArrayList frames;
    inPieces(bytes, pieces, [&](QByteArrayView piece) {
        reader.append(piece.toByteArray());
        while (const auto frame = reader.take()) {
            REQUIRE(frame->body.size() < qsizetype(MaxFrame));
            frames.append(char(frame->type) + frame->body);
        }
    });
    if (reader.hasFailed())
        frames.append("failed");
    return frames;
}

QByteArrayView bodyOf(const QByteArray &frame)
{
    return QByteArrayView(frame).sliced(5);
}

bool isSame(const ReportedEvent &a, const ReportedEvent &b)
{
    const EngineIoTapEvent &x = a.event;
    const EngineIoTapEvent &y = b.event;
    return a.mark == b.mark && x.kind == y.kind && x.sid == y.sid && x.transport == y.transport
           && x.time == y.time && x.queuedBytes == y.queuedBytes && x.exchange == y.exchange
           && x.packet == y.packet && x.text == y.text && x.reason == y.reason && x.head == y.head
           && x.size == y.size && x.status == y.status && x.code == y.code;
}

void checkEvents(QByteArrayView body)
{
    const auto events = decodeEvents(body);
    if (!events)
        return;
    EventEncoder encoder;
    for (const ReportedEvent &event : *events)
        encoder.add(event.event, event.mark);
    const auto again = decodeEvents(encoder.finish().body());
    REQUIRE(again
            && std::equal(again->begin(), again->end(), events->begin(), events->end(), isSame));
}

void checkCommand(QByteArrayView body)
{
    const auto command = decodeCommand(body);
    if (!command)
        return;
    const auto again = decodeCommand(bodyOf(encodeCommand(*command)));
    REQUIRE(again && again->kind == command->kind && again->number == command->number);
    REQUIRE(again->sid == command->sid && again->packet == command->packet);
}

void checkAnswer(QByteArrayView body)
{
    const auto answer = decodeAnswer(body);
    if (!answer)
        return;
    const auto again = decodeAnswer(bodyOf(encodeAnswer(*answer)));
    REQUIRE(again && again->number == answer->number && again->done == answer->done
            && again->text == answer->text);
}

void checkGreetings(QByteArrayView body)
{
    static_cast<void>(decodeHello(body));
    REQUIRE(!decodeRefusal(body).isEmpty());
    if (const auto dropped = decodeDropped(body))
        REQUIRE(decodeDropped(bodyOf(encodeDropped(*dropped))) == dropped);
    if (const auto welcome = decodeWelcome(body)) {
        const auto again = decodeWelcome(bodyOf(encodeWelcome(*welcome)));
        REQUIRE(again && again->application == welcome->application
                && again->version == welcome->version);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = viewOf(data, size);
    const QByteArrayList frames = readFrames(bytes, std::max<qsizetype>(bytes.size(), 1));
    REQUIRE(frames == readFrames(bytes, 1));
    REQUIRE(frames == readFrames(bytes, 7));

    checkEvents(bytes);
    checkCommand(bytes);
    checkAnswer(bytes);
    checkGreetings(bytes);
    return 0;
}
