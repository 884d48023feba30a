// SPDX-License-Identifier: MIT
#include "inspection/proxy/polledsession.h"

#include "inspection/proxy/faultysessions.h"
#include "inspection/proxy/observedexchange.h"
#include "inspection/proxy/rewriting.h"
#include "protocol/packetcodec.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace EngineIo {

using namespace Qt::StringLiterals;
using Type = EngineIoPacket::Type;

PolledSession::PolledSession(FaultySessions &sessions, QByteArray sid)
    : FaultyLines(sessions, TransportType::Polling, std::move(sid))
{
}

bool PolledSession::isEmpty(Sender sender) const
{
    return line(sender).isEmpty() && m_payloads[std::size_t(sender)].ready.empty();
}

bool PolledSession::isIdle() const
{
    return isEmpty(Sender::Client) && isEmpty(Sender::Server) && !m_post && !m_sent && !m_ownPost
           && !m_poll && !m_ownPoll;
}

// --- Payloads ------------------------------------------------------------------------------------

// What was judged before a cut stays.
PacketFate PolledSession::enterAll(Sender sender, const QList<EngineIoPacket> &packets,
                                   const QByteArray &bytes)
{
    QByteArray came = isEmpty(sender) ? bytes : QByteArray();
    PacketFate worst = PacketFate::Untouched;
    for (const EngineIoPacket &packet : packets) {
        if (packet.type == Type::Noop && isStuck(sender)) {
            m_noop = true;
            came.clear();
            continue;
        }
        HeldPacket held;
        held.outgoing.packet = packet;
        held.outgoing.encodedText = encodeForPayload(packet); // as long as it stays this one
        worst = std::max(worst, enter(sender, std::move(held)));
        if (worst == PacketFate::Cut)
            break;
    }
    if (worst == PacketFate::Lost || worst == PacketFate::Cut)
        came.clear();
    payload(sender).came = came;
    payload(sender).packets = packets.size();
    advanceSoon();
    return worst;
}

// A payload travels as a whole, when the last of its packets is due; what is stopped is left
// behind. Returns whether it may go.
bool PolledSession::makeReady(Sender sender, Time now)
{
    std::ranges::move(takeDue(sender, now), std::back_inserter(payload(sender).ready));
    if (line(sender).isEmpty() || isStuck(sender))
        return true;
    advanceAt(line(sender).nextDue());
    return false;
}

// The bytes that what is ready came in, if it is just that; it may not be sent in others then.
std::optional<QByteArray> PolledSession::takeUnchanged(Sender sender)
{
    Payload &next = payload(sender);
    const QByteArray came = std::exchange(next.came, {});
    const bool changed = std::ranges::any_of(
        next.ready, [](const HeldPacket &held) { return held.outgoing.encodedText.isEmpty(); });
    if (came.isEmpty() || changed || qsizetype(next.ready.size()) != next.packets)
        return std::nullopt;
    next.ready.clear();
    return came;
}

void PolledSession::advance(Time now)
{
    advancePost(now);
    advancePoll(now);
    if (isIdle())
        sessions().forgetIdleSoon();
}

void PolledSession::abandon(const WaitingExchange &exchange)
{
    if (m_post == &exchange)
        m_post = nullptr;
    if (m_sent == &exchange)
        m_sent = nullptr;
    if (m_poll != &exchange)
        return;
    m_poll = nullptr;
    m_response.clear();
    payload(Sender::Server).came.clear(); // it was for this poll
    m_ownPoll.reset();                    // so that the server hears of it
}

void PolledSession::sessionClosed()
{
    forget(Sender::Client);
    payload(Sender::Client) = {};
    if (!m_poll) {
        forget(Sender::Server);
        payload(Sender::Server) = {};
    }
    advanceSoon();
}

void PolledSession::leavePolling()
{
    for (const Sender sender : {Sender::Client, Sender::Server})
        line(sender).putBack(std::exchange(payload(sender), {}).ready);
}

// --- To the server -------------------------------------------------------------------------------

bool PolledSession::takePost(WaitingExchange &exchange, const QList<EngineIoPacket> &packets,
                             const QByteArray &bytes)
{
    if (m_post)
        return false; // two at once: the server will say so
    const bool alone = isEmpty(Sender::Client) && !m_ownPost;
    const PacketFate worst = enterAll(Sender::Client, packets, bytes);
    if (worst == PacketFate::Untouched && alone) {
        line(Sender::Client).takeAll();
        return false;
    }
    m_postRequest = exchange.request();
    if (worst == PacketFate::Cut)
        exchange.cut();
    else
        m_post = &exchange;
    return true;
}

// With nothing to send the client goes on all the same: it may have more, a PONG for example.
void PolledSession::advancePost(Time now)
{
    if (m_ownPost || !makeReady(Sender::Client, now))
        return;
    if (!payload(Sender::Client).ready.empty()) {
        sendReady();
    } else if (m_post && !isFull(Sender::Client)) {
        WaitingExchange *const post = std::exchange(m_post, nullptr);
        post->answer(ownResponse(post->request(), 200, "ok"_ba));
    }
}

void PolledSession::sendReady()
{
    m_sent = std::exchange(m_post, nullptr);
    std::optional<QByteArray> request = takeUnchanged(Sender::Client);
    if (!request)
        request = postOf(m_postRequest, std::exchange(payload(Sender::Client).ready, {}));
    m_ownPost = std::make_unique<OwnRequest>(sessions().place(), *request);
    QObject::connect(m_ownPost.get(), &OwnRequest::finished, m_ownPost.get(),
                     [this] { postFinished(); });
}

void PolledSession::postFinished()
{
    OwnRequest *const post = m_ownPost.release();
    post->deleteLater(); // it is in its signal
    advanceSoon();
    WaitingExchange *const exchange = std::exchange(m_sent, nullptr);
    if (!exchange)
        return;
    if (post->response().status == 0)
        exchange->cut();
    else
        exchange->answer(post->responseBytes());
}

// --- To the client -------------------------------------------------------------------------------

static QList<EngineIoPacket> packetsIn(const EngineIoHttpRequest &request,
                                       const ReceivedResponse &response)
{
    return response.status == 200 ? payloadOf(request, response).packets : QList<EngineIoPacket>();
}

bool PolledSession::isHeld(const WaitingExchange &exchange, Time now) const
{
    return exchange.heldBy != 0 && now < exchange.heldUntil
           && sessions().rules().isActive(exchange.heldBy);
}

bool PolledSession::takePoll(WaitingExchange &exchange)
{
    if (m_poll || (isEmpty(Sender::Server) && !m_ownPoll))
        return false;
    m_poll = &exchange;
    advanceSoon();
    return true;
}

bool PolledSession::takeResponse(WaitingExchange &exchange, const ReceivedResponse &response,
                                 const QByteArray &bytes)
{
    if (m_poll)
        return false; // two at once
    const bool alone = isEmpty(Sender::Server);
    const QList<EngineIoPacket> packets = packetsIn(exchange.request(), response);
    const PacketFate worst = enterAll(Sender::Server, packets, bytes);
    if (worst == PacketFate::Cut) {
        exchange.cut();
        return true;
    }
    if (packets.isEmpty() || (worst == PacketFate::Untouched && alone)) {
        if (!packets.isEmpty())
            line(Sender::Server).takeAll();
        if (!isHeld(exchange, Clock::now()))
            return false;
        m_response = bytes;
    }
    m_head = response.head;
    m_poll = &exchange;
    return true;
}

void PolledSession::advancePoll(Time now)
{
    if (!m_poll)
        return;
    if (isHeld(*m_poll, now)) {
        advanceAt(m_poll->heldUntil);
        return;
    }
    if (!m_response.isEmpty()) {
        answerPoll(std::exchange(m_response, {}));
        if (!sessions().observed().contains(sid()))
            forget(Sender::Server); // it is over, and no poll comes any more
        return;
    }
    if (!makeReady(Sender::Server, now))
        return;
    std::vector<HeldPacket> &ready = payload(Sender::Server).ready;
    if (ready.empty() && m_noop) {
        ready.emplace_back();
        ready.back().outgoing.packet.type = Type::Noop;
    }
    // Not for a handshake: what comes behind it is nothing that its client expects.
    const bool polls = m_poll->request().queryValue("sid").has_value();
    if (!ready.empty()) {
        std::optional<QByteArray> response = takeUnchanged(Sender::Server);
        if (!response)
            response = pollResponseOf(m_poll->request(), m_head, std::exchange(ready, {}));
        answerPoll(*response);
    } else if (!m_ownPoll && polls && !isFull(Sender::Server)) {
        pollServer();
    }
}

void PolledSession::answerPoll(QByteArrayView response)
{
    m_noop = false;
    std::exchange(m_poll, nullptr)->answer(response);
}

void PolledSession::pollServer()
{
    m_pollRequest = m_poll->request();
    m_ownPoll = std::make_unique<OwnRequest>(sessions().place(), bytesOf(m_pollRequest));
    QObject::connect(m_ownPoll.get(), &OwnRequest::finished, m_ownPoll.get(),
                     [this] { pollFinished(); });
}

void PolledSession::pollFinished()
{
    OwnRequest *const poll = m_ownPoll.release();
    poll->deleteLater(); // it is in its signal
    advanceSoon();
    const ReceivedResponse &response = poll->response();
    bool cut = response.status == 0;
    if (const auto packets = packetsIn(m_pollRequest, response); !packets.isEmpty()) {
        m_head = response.head;
        const bool fits = m_poll && m_poll->request().target == m_pollRequest.target;
        cut = enterAll(Sender::Server, packets, fits ? poll->responseBytes() : QByteArray())
              == PacketFate::Cut;
    } else if (m_poll) {
        m_response = poll->responseBytes(); // the session is over
    }
    if (cut && m_poll)
        std::exchange(m_poll, nullptr)->cut();
}

} // namespace EngineIo
