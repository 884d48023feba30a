// SPDX-License-Identifier: MIT
#include "transports/pollingtransport.h"

#include "http/contentencoding.h"
#include "http/syntax.h"
#include "protocol/payloadcodec.h"
#include "protocol/payloadcodecv3.h"
#include "transports/jsonp.h"

#include <algorithm>
#include <utility>

namespace EngineIo {

static constexpr char BytesType[] = "application/octet-stream";

static EngineIoHttpResponse plainText(int status, QByteArray body)
{
    return EngineIoHttpResponse::text(status, std::move(body),
                                      QByteArrayLiteral("text/plain; charset=UTF-8"));
}

static EngineIoHttpResponse script(int index, const QByteArray &payload)
{
    auto response = EngineIoHttpResponse::text(200, wrapJsonp(index, payload),
                                               QByteArrayLiteral("text/javascript; charset=UTF-8"));
    response.headers.set(QByteArrayLiteral("X-Content-Type-Options"), QByteArrayLiteral("nosniff"));
    return response;
}

static QByteArray textPayload(std::span<const OutgoingPacket> packets, WireFormat format)
{
    qsizetype size = qsizetype(packets.size());
    for (const OutgoingPacket &outgoing : packets)
        size += payloadSize(outgoing.packet);
    if (format != WireFormat::V4)
        size += qsizetype(packets.size()) * V3::MaxPrefixSize;

    QByteArray body;
    body.reserve(size);
    for (const OutgoingPacket &outgoing : packets) {
        if (format != WireFormat::V4) {
            V3::appendToText(body, outgoing.packet);
            continue;
        }
        if (!body.isEmpty())
            body.append(PacketSeparator);
        appendForPayload(body, outgoing.packet);
    }
    return body;
}

static QByteArray bytesPayload(std::span<const OutgoingPacket> packets)
{
    QByteArray body;
    for (const OutgoingPacket &outgoing : packets)
        V3::appendToBinary(body, outgoing.packet);
    return body;
}

static EngineIoHttpResponse payloadResponse(const EngineIoHttpRequest &request,
                                            std::span<const OutgoingPacket> packets,
                                            WireFormat format)
{
    if (const auto index = jsonpIndex(request))
        return script(*index, textPayload(packets, format));
    const auto isBinary = [](const OutgoingPacket &outgoing) {
        return outgoing.packet.binary;
    };
    if (format == WireFormat::V3 && std::ranges::any_of(packets, isBinary))
        return EngineIoHttpResponse::text(200, bytesPayload(packets), BytesType);
    return plainText(200, textPayload(packets, format));
}

static Expected<QList<EngineIoPacket>, PacketError>
packetsOf(const EngineIoHttpRequest &request, const QByteArray &payload, WireFormat format)
{
    if (format == WireFormat::V4)
        return decodePayload(payload);
    const QByteArray contentType = request.headers.value("content-type");
    QByteArrayView parameters = contentType;
    return equalsIgnoringCase(takePart(parameters, ';'), BytesType)
               ? V3::decodeBinaryPayload(payload)
               : V3::decodeTextPayload(payload);
}

static void compress(EngineIoHttpResponse &response, const EngineIoHttpRequest &request)
{
    const ContentCoding coding = negotiate(request.headers.value("accept-encoding"));
    if (coding == ContentCoding::Identity)
        return;
    response.body = encode(coding, response.body);
    response.headers.set(QByteArrayLiteral("Content-Encoding"), codingName(coding));
    response.headers.append(QByteArrayLiteral("Vary"), QByteArrayLiteral("Accept-Encoding"));
}

PollingTransport::PollingTransport(const Settings &settings)
    : m_settings(settings)
{
}

PollingTransport::~PollingTransport()
{
    // A session that ends answers its poll; this is for a server that is torn down.
    if (m_poll)
        m_poll->setAbortHandler(nullptr);
    if (const auto answered = m_answeredPoll.lock())
        answered->setAbortHandler(nullptr);
}

std::size_t PollingTransport::send(std::span<const OutgoingPacket> packets)
{
    if (!m_poll || packets.empty())
        return 0;

    Compression compression = Compression::Allowed;
    for (const OutgoingPacket &outgoing : packets) {
        if (outgoing.compression == Compression::Never)
            compression = Compression::Never;
    }
    answerPoll(payloadResponse(m_poll->request(), packets, m_settings.format), compression);
    return packets.size();
}

void PollingTransport::answerPoll(EngineIoHttpResponse response, Compression compression)
{
    const std::shared_ptr<Exchange> poll = std::exchange(m_poll, nullptr);
    if (m_settings.compression && compression == Compression::Allowed
        && response.body.size() >= m_settings.compressionThreshold)
        compress(response, poll->request());

    // From here on the packets are in the response: a connection that dies now has lost them.
    poll->setAbortHandler([this] {
        if (m_listener)
            m_listener->transportEnded(*this, TransportEnd::Failed);
    });
    m_answeredPoll = poll;
    m_exchangeNumber = poll->number();
    poll->respond(std::move(response));
}

// The session stays: a client may poll again.
void PollingTransport::abort()
{
    if (const auto post = std::exchange(m_heldPost, nullptr))
        post->cut();
    if (const auto poll = m_poll) // whose abort handler forgets it
        poll->cut();
}

void PollingTransport::close(CloseCause cause)
{
    TransportListener *const listener = std::exchange(m_listener, nullptr);
    setPaused(false); // the POST has been taken
    if (m_poll) {
        const bool tellsClient = cause == CloseCause::GivenUp || cause == CloseCause::ProtocolError;
        const auto type = tellsClient ? EngineIoPacket::Type::Close : EngineIoPacket::Type::Noop;
        const OutgoingPacket packet{{type, {}, false}, Compression::Never, {}};
        send({&packet, 1});
    }
    if (cause == CloseCause::Delivered && listener)
        listener->transportEnded(*this, TransportEnd::Closed);
}

void PollingTransport::poll(std::shared_ptr<Exchange> exchange)
{
    Q_ASSERT(!m_poll);
    m_poll = std::move(exchange);
    m_poll->setAbortHandler([this] { m_poll.reset(); }); // its packets wait for the next poll
    if (m_listener)
        m_listener->becameWritable(*this);
}

bool PollingTransport::beginPost()
{
    return !std::exchange(m_posting, true);
}

void PollingTransport::receive(const std::shared_ptr<Exchange> &exchange)
{
    m_posting = false;
    m_exchangeNumber = exchange->number();
    QByteArray body = exchange->request().body;
    if (jsonpIndex(exchange->request()))
        body = unwrapJsonp(body).value_or(QByteArray());
    auto packets = packetsOf(exchange->request(), body, m_settings.format);
    if (!packets) {
        exchange->respond(plainText(400, QByteArrayLiteral("invalid payload")));
        if (m_listener)
            m_listener->packetMalformed(*this, body, packets.error());
        return;
    }
    for (EngineIoPacket &packet : *packets) {
        m_exchangeNumber = exchange->number(); // the packet before may have answered the poll
        if (m_listener)                        // or ended the session
            m_listener->packetReceived(*this, std::move(packet));
    }
    if (m_paused)
        m_heldPost = exchange;
    else
        answerPost(*exchange);
}

void PollingTransport::answerPost(Exchange &exchange)
{
    exchange.respond(plainText(200, QByteArrayLiteral("ok")));
}

void PollingTransport::setPaused(bool paused)
{
    m_paused = paused;
    if (m_paused || !m_heldPost)
        return;
    answerPost(*std::exchange(m_heldPost, nullptr));
}

} // namespace EngineIo
