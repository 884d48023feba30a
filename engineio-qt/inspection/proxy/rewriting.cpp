// SPDX-License-Identifier: MIT
#include "inspection/proxy/rewriting.h"

#include "http/requesthead.h"
#include "http/responsewriter.h"
#include "http/syntax.h"
#include "inspection/eventtexts.h"
#include "protocol/payloadcodec.h"
#include "transports/jsonp.h"

#include <QRandomGenerator>

#include <algorithm>

namespace EngineIo {

using namespace Qt::StringLiterals;

QByteArray frameOf(WebSocketOpcode opcode, QByteArrayView payload, Sender sender)
{
    WebSocketFrameHead head;
    head.opcode = opcode;
    head.length = quint64(payload.size());
    const EncodedFrameHead encoded = encodeFrameHead(head);
    QByteArray frame = QByteArrayView(encoded).toByteArray();
    if (sender == Sender::Server)
        return frame.append(payload);
    constexpr char Masked = char(0x80);
    frame[1] = char(frame[1] | Masked);
    const quint32 mask = QRandomGenerator::global()->generate();
    frame.append(reinterpret_cast<const char *>(&mask), sizeof mask);
    const qsizetype begin = frame.size();
    frame.resize(begin + payload.size());
    unmask(frame.data() + begin, payload.data(), payload.size(), mask); // which masks as well
    return frame;
}

QByteArray frameOf(const HeldPacket &held, Sender sender)
{
    const EngineIoPacket &packet = held.outgoing.packet;
    if (held.kind == HeldPacket::Kind::Malformed)
        return frameOf(WebSocketOpcode::Text, packet.data, sender);
    if (packet.binary)
        return frameOf(WebSocketOpcode::Binary, packet.data, sender);
    return frameOf(WebSocketOpcode::Text, encodeText(packet), sender);
}

static QByteArray payloadOf(const std::vector<HeldPacket> &packets)
{
    QByteArray payload;
    for (const HeldPacket &held : packets) {
        if (!payload.isEmpty())
            payload += PacketSeparator;
        payload += held.kind == HeldPacket::Kind::Malformed
                       ? held.outgoing.packet.data
                       : encodeForPayload(held.outgoing.packet);
    }
    return payload;
}

// A form field with the payload; see unwrapJsonp().
static QByteArray jsonpForm(QByteArray payload)
{
    payload.replace('\\', "\\\\").replace('\n', "\\n");
    return "d=" + payload.toPercentEncoding();
}

QByteArray bytesOf(const EngineIoHttpRequest &request)
{
    EngineIoHttpRequest whole = request;
    whole.headers.remove("transfer-encoding");
    whole.headers.remove("expect");
    if (!whole.body.isEmpty() || whole.method == "POST")
        whole.headers.set("Content-Length"_ba, QByteArray::number(whole.body.size()));
    return headOf(whole) + "\r\n\r\n" + whole.body;
}

QByteArray postOf(const EngineIoHttpRequest &request, const std::vector<HeldPacket> &packets)
{
    EngineIoHttpRequest post = request;
    post.body = payloadOf(packets);
    if (jsonpIndex(request))
        post.body = jsonpForm(post.body);
    return bytesOf(post);
}

// Whether the field speaks of the body that was, and not of the one that is.
static bool isOfOldBody(QByteArrayView line)
{
    constexpr QByteArrayView Names[]{
        "content-length", "content-encoding", "transfer-encoding", "trailer",
        "etag",           "content-md5"};
    const qsizetype colon = line.indexOf(':');
    return std::ranges::any_of(Names, [&](QByteArrayView name) {
        return colon >= 0 && equalsIgnoringCase(line.first(colon), name);
    });
}

QByteArray pollResponseOf(const EngineIoHttpRequest &request, const QByteArray &head,
                          const std::vector<HeldPacket> &packets)
{
    QByteArray body = payloadOf(packets);
    if (const std::optional<int> index = jsonpIndex(request))
        body = wrapJsonp(*index, body);
    QByteArray response;
    for (const QByteArray &line : head.split('\n')) {
        const QByteArray field = line.endsWith('\r') ? line.chopped(1) : line;
        if (!isOfOldBody(field))
            response += field + "\r\n";
    }
    return response + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray ownResponse(const EngineIoHttpRequest &request, int status, const QByteArray &body)
{
    const bool answersPost = status == 200 && request.method == "POST";
    EngineIoHttpResponse response
        = EngineIoHttpResponse::text(status, body, answersPost ? "text/html"_ba : "text/plain"_ba);
    const QByteArray origin = request.headers.value("origin");
    if (!origin.isEmpty()) {
        response.headers.append("Access-Control-Allow-Origin"_ba, origin);
        response.headers.append("Access-Control-Allow-Credentials"_ba, "true"_ba);
        response.headers.append("Vary"_ba, "Origin"_ba);
    }
    return serialize(response, {request.minorVersion, keepsAlive(request), false});
}

} // namespace EngineIo
