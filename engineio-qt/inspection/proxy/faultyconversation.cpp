// SPDX-License-Identifier: MIT
#include "inspection/proxy/faultyconversation.h"

#include "http/engineiohttpresponse.h"
#include "http/requesthead.h"
#include "inspection/eventtexts.h"
#include "inspection/proxy/faultysessions.h"
#include "inspection/proxy/rewriting.h"

#include <QScopedValueRollback>

#include <utility>

namespace EngineIo {

using namespace Qt::StringLiterals;
using Kind = EngineIoTapEvent::Kind;

static constexpr RequestLimits Limits{64 * 1024, 256 * 1024, 1000, MostHeld};

FaultyConversation::FaultyConversation(FaultySessions &sessions, FaultyHost &host)
    : m_sessions(sessions)
    , m_host(host)
    , m_requests(Limits)
{
}

FaultyConversation::~FaultyConversation()
{
    if (m_waitsIn)
        m_waitsIn->abandon(*this);
}

std::unique_ptr<FaultyConversation>
FaultyConversation::after(const Conversation &soFar, FaultySessions &sessions, FaultyHost &host)
{
    const FrameConversation *const frames = soFar.frames();
    if (soFar.isUnseen() || (!frames && !soFar.isBetweenUnits()))
        return nullptr;
    std::unique_ptr<FaultyConversation> faulty(new FaultyConversation(sessions, host));
    if (frames) {
        faulty->m_frames = std::make_unique<FaultyFrames>(sessions, host, frames->sid(),
                                                          frames->reader(Sender::Client),
                                                          frames->reader(Sender::Server));
    } else if (const ObservedExchange *const waiting = soFar.waiting()) {
        faulty->m_exchange = *waiting;
        faulty->forward({});
    }
    return faulty;
}

void FaultyConversation::bytesSent(Sender sender, QByteArrayView bytes)
{
    if (m_frames) {
        m_frames->bytesSent(sender, bytes);
    } else if (m_isUnseen) {
        m_host.write(sender, bytes);
    } else if (sender == Sender::Server) {
        takeResponse(bytes);
    } else {
        m_fromClient.append(bytes);
        m_requests.append(bytes);
        takeRequests();
    }
}

// A client that has gone gets no answer; what it has sent is delivered all the same.
void FaultyConversation::ended(Sender sender, DirectionEnd how)
{
    if (m_frames) {
        m_frames->ended(sender, how);
        return;
    }
    if (sender == Sender::Client && m_waitsIn)
        finishExchange();
    if (sender == Sender::Server && m_awaited != Awaited::Nothing) {
        m_responses.end();
        takeResponse({});
        m_host.write(Sender::Server, std::exchange(m_fromServer, {})); // what will never be whole
    }
    if (sender == Sender::Server && m_waitsIn)
        m_serverEnd = how;
    else
        m_host.end(sender, how);
}

bool FaultyConversation::carries(const QByteArray &sid) const
{
    return m_frames ? m_frames->sid() == sid : m_exchange && m_exchange->sid == sid;
}

bool FaultyConversation::isFull(Sender sender) const
{
    if (m_frames)
        return m_frames->isFull(sender);
    return sender == Sender::Client && m_fromClient.size() > MostHeld;
}

bool FaultyConversation::isIdle() const
{
    if (m_frames)
        return m_frames->isIdle();
    return !m_exchange && m_fromClient.isEmpty() && !m_serverEnd && !m_isUnseen;
}

// --- Requests ------------------------------------------------------------------------------------

void FaultyConversation::takeRequests()
{
    if (m_isTaking)
        return; // an answer at once: the loop goes on
    const QScopedValueRollback taking(m_isTaking, true);
    while (!m_exchange && !m_frames && !m_isUnseen) {
        auto request = m_requests.takeRequest();
        if (!request)
            break;
        const qsizetype size = m_fromClient.size() - m_requests.bufferedBytes();
        const QByteArray bytes = m_fromClient.first(size);
        m_fromClient.remove(0, size);
        begin(*std::move(request), bytes);
    }
    if (m_exchange || m_frames || m_isUnseen)
        return;
    if (m_requests.error() || m_fromClient.size() > MostHeld)
        passUnseen();
    else if (m_requests.expectsContinue())
        m_host.write(Sender::Server, "HTTP/1.1 100 Continue\r\n\r\n");
}

void FaultyConversation::passUnseen()
{
    m_isUnseen = true;
    m_host.write(Sender::Client, std::exchange(m_fromClient, {}));
    m_host.write(Sender::Server, std::exchange(m_fromServer, {}));
}

void FaultyConversation::begin(EngineIoHttpRequest &&request, const QByteArray &bytes)
{
    m_exchange.emplace(std::move(request));
    heldBy = 0;
    const ObservedExchange &exchange = *m_exchange;
    if (!exchange.concernsUs || exchange.request.method == "OPTIONS") {
        forward(bytes);
        return;
    }
    const bool isPoll = exchange.request.method == "GET" && !exchange.sid.isEmpty()
                        && exchange.transport == TransportType::Polling;
    const bool isUpgrade = exchange.isWebSocket && !exchange.sid.isEmpty();
    const EngineIoTapEvent event = eventOf(Kind::RequestReceived);
    const quint64 session
        = exchange.sid.isEmpty() ? 0 : m_sessions.observed().numberOf(exchange.sid);
    const RequestVerdict verdict
        = m_sessions.rules().judgeRequest({event, session}, isPoll, isUpgrade);
    if (!stopRequest(verdict) && !takeForSession(verdict, bytes))
        forward(bytes);
}

// Returns whether it goes nowhere.
bool FaultyConversation::stopRequest(const RequestVerdict &verdict)
{
    if (!verdict.cut && verdict.status == 0)
        return false;
    m_exchange->number = m_sessions.observed().nextExchange();
    m_sessions.observed().tell(eventOf(Kind::RequestReceived));
    tellFault(verdict);
    if (verdict.cut) {
        cut();
        return true;
    }
    const QByteArray phrase = EngineIoHttpResponse::reasonPhrase(verdict.status);
    EngineIoTapEvent answered = eventOf(Kind::ResponseSent);
    answered.status = verdict.status;
    answered.size = phrase.size();
    const QByteArray response = ownResponse(m_exchange->request, verdict.status, phrase);
    answered.head = response.first(response.indexOf("\r\n\r\n"));
    m_sessions.observed().tell(answered);
    answer(response);
    return true;
}

// Returns whether the session's lines have it; the answer comes from there.
bool FaultyConversation::takeForSession(const RequestVerdict &verdict, const QByteArray &bytes)
{
    const ObservedExchange &exchange = *m_exchange;
    if (!exchange.isReadable || exchange.sid.isEmpty() || exchange.isWebSocket)
        return false;
    if (verdict.holdPoll != 0) {
        tellFault(verdict);
        heldBy = verdict.holdPoll;
        heldUntil = verdict.heldFor == Duration::zero() ? NotDue : Clock::now() + verdict.heldFor;
    }
    PolledSession &session = m_sessions.polled(exchange.sid);
    m_waitsIn = &session;
    bool taken = false;
    if (exchange.request.method == "GET")
        taken = session.takePoll(*this);
    else if (const auto payload = payloadOf(exchange.request); payload.error.isEmpty())
        taken = session.takePost(*this, payload.packets, bytes);
    if (!taken)
        m_waitsIn = nullptr;
    return taken;
}

void FaultyConversation::forward(const QByteArray &bytes)
{
    const bool judged
        = m_exchange->concernsUs && m_exchange->isReadable && m_exchange->request.method == "GET";
    m_awaited = judged || m_exchange->isWebSocket ? Awaited::WholeAnswer : Awaited::Bytes;
    m_host.write(Sender::Client, bytes);
}

// --- Responses -----------------------------------------------------------------------------------

void FaultyConversation::takeResponse(QByteArrayView bytes)
{
    if (m_awaited == Awaited::Nothing) { // a server that says why it closes an idle connection
        m_host.write(Sender::Server, bytes);
        return;
    }
    m_responses.append(bytes);
    if (m_awaited == Awaited::WholeAnswer)
        m_fromServer.append(bytes);
    else
        m_host.write(Sender::Server, bytes);
    if (m_fromServer.size() > MostHeld) {
        m_awaited = Awaited::Bytes;
        m_host.write(Sender::Server, std::exchange(m_fromServer, {}));
    }
    const auto kept = m_awaited == Awaited::WholeAnswer ? ResponseParser::Body::Keep
                                                        : ResponseParser::Body::Skip;
    const bool isHead = m_exchange->request.method == "HEAD";
    while (auto response = m_responses.takeResponse(isHead ? ResponseParser::Body::None : kept)) {
        if (response->status < 200 && response->status != 101)
            continue;
        finish(*response);
        return;
    }
    if (m_responses.hasError())
        passUnseen();
}

void FaultyConversation::finish(const ReceivedResponse &response)
{
    if (std::exchange(m_awaited, Awaited::Nothing) == Awaited::Bytes) {
        finishExchange();
        return;
    }
    if (response.status == 101) {
        switchProtocols(response);
        return;
    }
    const QByteArray bytes = std::exchange(m_fromServer, {});
    ObservedExchange &exchange = *m_exchange;
    if (exchange.sid.isEmpty() && response.status == 200 && exchange.isReadable) {
        const QList<EngineIoPacket> packets = payloadOf(exchange.request, response).packets;
        if (!packets.isEmpty() && packets.first().type == EngineIoPacket::Type::Open)
            exchange.sid = ObservedSessions::sidIn(packets.first().data);
    }
    if (!exchange.sid.isEmpty() && !exchange.isWebSocket) {
        PolledSession &session = m_sessions.polled(exchange.sid);
        m_waitsIn = &session;
        if (session.takeResponse(*this, response, bytes))
            return;
    }
    answer(bytes);
}

void FaultyConversation::switchProtocols(const ReceivedResponse &response)
{
    const QByteArray fromServer = m_responses.takeRemaining();
    const QByteArray fromClient = m_requests.takeRemaining();
    m_host.write(Sender::Server, m_fromServer.chopped(fromServer.size()));
    m_fromServer.clear();
    m_fromClient.clear();
    const ObservedExchange exchange = *std::exchange(m_exchange, std::nullopt);
    if (exchange.concernsUs && exchange.isReadable && exchange.isWebSocket) {
        const QByteArray extensions = response.headers.value("sec-websocket-extensions");
        m_frames = std::make_unique<FaultyFrames>(
            m_sessions, m_host, exchange.sid, MessageReader(WebSocketSender::Client, extensions),
            MessageReader(WebSocketSender::Server, extensions));
    } else {
        m_isUnseen = true;
    }
    bytesSent(Sender::Server, fromServer);
    bytesSent(Sender::Client, fromClient);
}

void FaultyConversation::finishExchange()
{
    if (PolledSession *const session = std::exchange(m_waitsIn, nullptr))
        session->abandon(*this);
    m_exchange.reset();
    if (const auto end = std::exchange(m_serverEnd, std::nullopt))
        m_host.end(Sender::Server, *end);
    takeRequests();
}

void FaultyConversation::answer(QByteArrayView response)
{
    m_host.write(Sender::Server, response);
    if (!keepsAlive(m_exchange->request) && !m_serverEnd)
        m_serverEnd = DirectionEnd::Finished;
    finishExchange();
}

void FaultyConversation::cut()
{
    if (PolledSession *const session = std::exchange(m_waitsIn, nullptr))
        session->abandon(*this);
    m_isUnseen = true;
    m_host.reset();
}

// --- Events --------------------------------------------------------------------------------------

EngineIoTapEvent FaultyConversation::eventOf(Kind kind) const
{
    EngineIoTapEvent event = ObservedSessions::begin(kind, m_exchange->sid);
    event.transport = m_exchange->isWebSocket ? TransportType::WebSocket : m_exchange->transport;
    event.exchange = m_exchange->number;
    if (kind == Kind::RequestReceived) {
        event.head = headOf(m_exchange->request);
        event.size = m_exchange->request.body.size();
    }
    return event;
}

void FaultyConversation::tellFault(const RequestVerdict &verdict)
{
    EngineIoTapEvent event = eventOf(Kind::FaultInjected);
    event.text = textOf(verdict);
    m_sessions.observed().tell(event);
}

} // namespace EngineIo
