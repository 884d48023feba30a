// SPDX-License-Identifier: MIT
// Bytes of a client to the parser of WebSocket frames, with and without compression.
#include "fuzz/fuzz.h"

#include "shared/parsertranscript.h"
#include "transports/websocket/messagedeflater.h"
#include "transports/websocket/messageinflater.h"
#include "transports/websocket/permessagedeflate.h"

using namespace EngineIo;

namespace {

constexpr qint64 MaxMessageSize = 512;

QList<QByteArray> parse(QByteArrayView bytes, qsizetype pieces, MessageInflater *inflater)
{
    ParserTranscript parser(MaxMessageSize, inflater);
    inPieces(bytes, pieces, [&](QByteArrayView piece) { parser.feed(piece); });
    return parser.log;
}

void checkParser(QByteArrayView bytes, const PerMessageDeflateParameters *parameters)
{
    const auto transcript = [&](qsizetype pieces) {
        if (!parameters)
            return parse(bytes, pieces, nullptr);
        MessageInflater inflater(*parameters);
        return parse(bytes, pieces, &inflater);
    };
    const QList<QByteArray> whole = transcript(std::max<qsizetype>(bytes.size(), 1));
    REQUIRE(whole == transcript(1));
    REQUIRE(whole == transcript(7));
    REQUIRE(!whole.contains("nonsense") && !whole.contains("bytes left"));
    for (const QByteArray &entry : whole)
        REQUIRE(entry.size() <= 2 * MaxMessageSize + 6); // binary ones are written in hexadecimal
}

// What a server's head says, it says in the same bytes when it is written anew.
void checkHead(QByteArrayView bytes)
{
    const DecodedFrameHead decoded = decodeFrameHead(bytes, WebSocketSender::Server);
    if (decoded.size == 0)
        return;
    REQUIRE(decoded.error == WebSocketError::None);
    const EncodedFrameHead written = encodeFrameHead(decoded.head);
    REQUIRE(QByteArrayView(written) == bytes.first(decoded.size));
}

void checkCompression(QByteArrayView bytes, const PerMessageDeflateParameters &parameters)
{
    MessageDeflater deflater(parameters, 8);
    MessageInflater inflater(parameters);
    for (int i = 0; i < 2; ++i) { // the second time with what is known from the first
        QByteArray message;
        const QByteArray compressed = deflater.compress(bytes.toByteArray());
        REQUIRE(inflater.append(compressed, message, bytes.size()) == WebSocketError::None);
        REQUIRE(inflater.finish(message, bytes.size()) == WebSocketError::None);
        REQUIRE(message == bytes);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = viewOf(data, size);
    const PerMessageDeflateParameters keeping;
    PerMessageDeflateParameters forgetting;
    forgetting.clientContextTakeover = forgetting.serverContextTakeover = false;

    checkHead(bytes);
    checkParser(bytes, nullptr);
    for (const auto &parameters : {keeping, forgetting}) {
        checkParser(bytes, &parameters);
        if (!bytes.isEmpty())
            checkCompression(bytes, parameters);
    }
    return 0;
}
