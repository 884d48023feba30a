// SPDX-License-Identifier: MIT
#include "inspection/proxy/conversation.h"

#include "inspection/eventtexts.h"

#include <algorithm>
#include <utility>

namespace EngineIo {
using namespace Qt::StringLiterals;
using Kind = EngineIoTapEvent::Kind;

static constexpr qsizetype MostBehindRequest = 4 * 1024 * 1024; // bytes that wait for an answer
static constexpr RequestLimits Limits{64 * 1024, 256 * 1024, 1000, 64 * 1024 * 1024};

Conversation::Conversation(ObservedSessions &sessions, QString peer)
    : m_sessions(sessions)
    , m_peer(std::move(peer))
    , m_requests(Limits)
{
}

void Conversation::bytesSent(Sender sender, QByteArrayView bytes)
{
    if (m_unseen)
        return;
    if (m_frames) {
        m_frames->bytesSent(sender, bytes);
    } else if (sender == Sender::Client) {
        m_requests.append(bytes);
        readRequests();
    } else {
        m_responses.append(bytes);
        readResponses();
    }
}

void Conversation::finished(Sender sender, bool failed)
{
    if (m_unseen)
        return;
    if (m_frames) {
        m_frames->finished(sender, failed);
    } else if (sender == Sender::Server) {
        m_responses.end();
        readResponses();
    }
}

bool Conversation::carries(const QByteArray &sid) const
{
    if (m_frames)
        return m_frames->sid() == sid;
    return std::ranges::any_of(
        m_open, [&sid](const ObservedExchange &exchange) { return exchange.sid == sid; });
}

bool Conversation::isBetweenUnits() const
{
    return m_requests.isIdle() && m_responses.isEmpty() && m_open.size() <= 1 && !m_begunEarly;
}

void Conversation::giveUp(const QString &why)
{
    const QByteArray sid = m_open.empty() ? QByteArray() : m_open.front().sid;
    m_unseen = true;
    m_open.clear();
    m_requests = RequestParser();
    m_responses = ResponseParser();
    m_sessions.malformed(sid, Sender::Client, {}, {}, why);
}

void Conversation::readRequests()
{
    // What comes behind a request for a WebSocket may be frames.
    while (m_open.empty() || !m_open.back().isWebSocket) {
        auto request = m_requests.takeRequest();
        if (!request)
            break;
        if (!std::exchange(m_begunEarly, false))
            begin(*std::move(request));
    }
    if (m_requests.error())
        giveUp(u"a request that cannot be read; the rest of its connection passes unseen"_s);
    else if (m_requests.bufferedBytes() > MostBehindRequest)
        giveUp(u"too much behind a request; the rest of its connection passes unseen"_s);
}

void Conversation::begin(EngineIoHttpRequest &&request)
{
    ObservedExchange &exchange = m_open.emplace_back(std::move(request));
    if (!exchange.concernsUs)
        return;
    tellRequest(exchange);
    if (!exchange.isReadable || exchange.request.method != "POST" || exchange.sid.isEmpty())
        return;
    // Of an unknown session the server takes none, and says so.
    exchange.holdsPackets = !m_sessions.contains(exchange.sid);
    if (!exchange.holdsPackets)
        receivePayload(exchange);
}

// A server may answer a request whose body it doesn't want before that is whole.
void Conversation::beginEarly()
{
    const EngineIoHttpRequest *const head = m_requests.head();
    if (!head || m_begunEarly)
        return;
    m_begunEarly = true;
    ObservedExchange &exchange = m_open.emplace_back(*head);
    if (exchange.concernsUs)
        tellRequest(exchange);
}

void Conversation::tellRequest(ObservedExchange &exchange)
{
    exchange.number = m_sessions.nextExchange();
    EngineIoTapEvent event = ObservedSessions::begin(Kind::RequestReceived, exchange.sid);
    event.exchange = exchange.number;
    event.head = headOf(exchange.request);
    event.size = exchange.request.body.size();
    m_sessions.tell(event);
}

void Conversation::receivePayload(const ObservedExchange &exchange)
{
    const Carrier carrier{TransportType::Polling, exchange.number};
    ObservedPayload payload = payloadOf(exchange.request);
    for (EngineIoPacket &packet : payload.packets)
        m_sessions.packet(exchange.sid, Sender::Client, carrier, std::move(packet));
    if (!payload.error.isEmpty())
        m_sessions.malformed(exchange.sid, Sender::Client, carrier, payload.malformed,
                             payload.error);
}

void Conversation::readResponses()
{
    while (!m_unseen && !m_frames && !m_responses.isEmpty()) {
        if (m_open.empty())
            beginEarly();
        if (m_open.empty())
            break; // a server that says why it closes an idle connection
        const ObservedExchange &next = m_open.front();
        const auto body = next.request.method == "HEAD" ? ResponseParser::Body::None
                          : next.concernsUs             ? ResponseParser::Body::Keep
                                                        : ResponseParser::Body::Skip;
        const auto response = m_responses.takeResponse(body);
        if (!response)
            break;
        const bool switches = response->status == 101;
        if (response->status < 200 && !switches)
            continue;
        ObservedExchange exchange = std::move(m_open.front());
        m_open.pop_front();
        if (switches)
            switchProtocols(std::move(exchange), *response);
        else
            finish(std::move(exchange), *response);
    }
    if (m_responses.hasError())
        giveUp(u"a response that cannot be read; the rest of its connection passes unseen"_s);
}

void Conversation::finish(ObservedExchange &&exchange, const ReceivedResponse &response)
{
    if (exchange.concernsUs) {
        const bool good = response.status == 200;
        if (good && exchange.holdsPackets) {
            m_sessions.adopt(exchange.sid, exchange.transport);
            receivePayload(exchange);
        }
        QList<EngineIoPacket> packets;
        if (good && exchange.isReadable && exchange.request.method == "GET")
            packets = openedBy(exchange, response);
        if (response.status >= 400)
            tellRefusal(exchange, response);
        tellResponse(exchange, response);
        const Carrier carrier{TransportType::Polling, exchange.number};
        for (EngineIoPacket &packet : packets)
            m_sessions.packet(exchange.sid, Sender::Server, carrier, std::move(packet));
    }
    if (exchange.isWebSocket)
        readRequests(); // none was opened
}

// The packets of a poll's response; that of a handshake opens a session.
QList<EngineIoPacket> Conversation::openedBy(ObservedExchange &exchange,
                                             const ReceivedResponse &response)
{
    ObservedPayload payload = payloadOf(exchange.request, response);
    if (!payload.error.isEmpty()) {
        m_sessions.malformed(exchange.sid, Sender::Server,
                             {TransportType::Polling, exchange.number}, payload.malformed,
                             payload.error);
        return {};
    }
    if (!exchange.sid.isEmpty())
        m_sessions.adopt(exchange.sid, exchange.transport);
    else if (!payload.packets.isEmpty()
             && payload.packets.first().type == EngineIoPacket::Type::Open)
        exchange.sid = m_sessions.open(payload.packets.first().data, exchange.transport, m_peer)
                           .value_or(QByteArray());
    return std::move(payload.packets);
}

void Conversation::tellRefusal(const ObservedExchange &exchange, const ReceivedResponse &response)
{
    const ObservedRefusal refusal = refusalIn(response);
    if (refusal.code == ConnectionError::UnknownSid)
        m_sessions.disown(exchange.sid);
    // In other words it is about the session only where that is to be opened.
    if (!refusal.code && !exchange.sid.isEmpty())
        return;
    EngineIoTapEvent event = ObservedSessions::begin(Kind::ConnectionRejected);
    event.status = response.status;
    event.code = refusal.code.value_or(ConnectionError::Forbidden);
    event.text = refusal.message;
    event.head = headOf(exchange.request);
    m_sessions.tell(event);
}

void Conversation::tellResponse(const ObservedExchange &exchange, const ReceivedResponse &response)
{
    EngineIoTapEvent event = ObservedSessions::begin(Kind::ResponseSent, exchange.sid);
    event.transport = exchange.transport;
    event.exchange = exchange.number;
    event.status = response.status;
    event.head = response.head;
    event.size = response.bodySize;
    m_sessions.tell(event);
}

void Conversation::switchProtocols(ObservedExchange &&exchange, const ReceivedResponse &response)
{
    if (exchange.concernsUs)
        tellResponse(exchange, response);
    if (!exchange.concernsUs || !exchange.isReadable || !exchange.isWebSocket) {
        m_unseen = true;
        return;
    }
    m_frames = std::make_unique<FrameConversation>(
        m_sessions, exchange.sid, m_peer, response.headers.value("sec-websocket-extensions"));
    const QByteArray fromClient = m_requests.takeRemaining();
    const QByteArray fromServer = m_responses.takeRemaining();
    m_frames->bytesSent(Sender::Server, fromServer);
    m_frames->bytesSent(Sender::Client, fromClient);
}

} // namespace EngineIo
