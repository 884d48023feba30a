// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/proxy/faultylines.h"
#include "inspection/proxy/ownrequest.h"

#include <optional>

namespace EngineIo {

// A request of a client that waits for an answer which its own connection to the server does not
// bring.
class WaitingExchange
{
public:
    virtual const EngineIoHttpRequest &request() const = 0;
    virtual void answer(QByteArrayView response) = 0;
    virtual void cut() = 0; // resets the client's connection

    int heldBy = 0; // the rule that holds the poll
    Time heldUntil{};

protected:
    ~WaitingExchange() = default;
};

/*
    The packets of a session that polls, when faults touch them. Then the proxy stands in for both
    ends: a POST is answered while its packets wait for a person, and made anew when they go on; a
    poll whose packets wait stays open while the proxy polls the server itself, so that the
    heartbeat goes on.
*/
class PolledSession final : public FaultyLines
{
public:
    PolledSession(FaultySessions &sessions, QByteArray sid);

    // Each returns false when the exchange is to go its own way, unchanged. Otherwise it is
    // answered or cut, later, or abandoned before.
    // Bytes: those of the request or response, whose payload the packets are.
    bool takePost(WaitingExchange &exchange, const QList<EngineIoPacket> &packets,
                  const QByteArray &bytes);
    bool takePoll(WaitingExchange &exchange);
    bool takeResponse(WaitingExchange &exchange, const ReceivedResponse &response,
                      const QByteArray &bytes);
    void abandon(const WaitingExchange &exchange); // the client has gone

    void sessionClosed();
    void leavePolling(); // the session goes on elsewhere, with all that is in the lines
    bool isIdle() const;

protected:
    void advance(Time now) override;
    void packetDropped(Sender sender) override { payload(sender).came.clear(); }

private:
    // What goes on next, as one.
    struct Payload
    {
        std::vector<HeldPacket> ready;
        QByteArray came;       // all that it holds and the line, in the bytes that it came in
        qsizetype packets = 0; // in these
    };

    Payload &payload(Sender sender) { return m_payloads[std::size_t(sender)]; }
    bool isEmpty(Sender sender) const;
    PacketFate enterAll(Sender sender, const QList<EngineIoPacket> &packets,
                        const QByteArray &bytes);
    bool makeReady(Sender sender, Time now);
    std::optional<QByteArray> takeUnchanged(Sender sender);
    bool isHeld(const WaitingExchange &exchange, Time now) const;

    void advancePost(Time now);
    void sendReady();
    void postFinished();

    void advancePoll(Time now);
    void answerPoll(QByteArrayView response);
    void pollServer();
    void pollFinished();

    Payload m_payloads[2];

    WaitingExchange *m_post = nullptr; // its packets are in the line
    WaitingExchange *m_sent = nullptr; // gets the answer to our POST
    EngineIoHttpRequest m_postRequest; // what ours looks like
    std::unique_ptr<OwnRequest> m_ownPost;

    WaitingExchange *m_poll = nullptr; // gets the packets that come
    EngineIoHttpRequest m_pollRequest; // of our own poll
    QByteArray m_head;                 // of the last response to a poll
    QByteArray m_response;             // what answers the poll as it is
    bool m_noop = false;               // the server wants the poll to end
    std::unique_ptr<OwnRequest> m_ownPoll;
};

} // namespace EngineIo
