// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/proxy/conversation.h"
#include "inspection/proxy/faultyframes.h"
#include "inspection/proxy/faultyhost.h"
#include "inspection/proxy/polledsession.h"

#include <optional>

namespace EngineIo {

/*
    A connection through which faults may pass: cuts what both ends say into whole requests,
    responses and messages, and lets the rules decide about each. Takes one request after another:
    the next when the one before is answered. What is no Engine.IO, or too large to be kept, goes on
    as it is.
*/
class FaultyConversation final : private WaitingExchange
{
public:
    // Goes on where so_far is; nothing as long as that isn't possible, in the middle of a request
    // or response.
    static std::unique_ptr<FaultyConversation> after(const Conversation &soFar,
                                                     FaultySessions &sessions, FaultyHost &host);
    ~FaultyConversation();

    void bytesSent(Sender sender, QByteArrayView bytes);
    void ended(Sender sender, DirectionEnd how);

    bool carries(const QByteArray &sid) const; // as Conversation's
    bool isFull(Sender sender) const;          // to be read no more
    bool isIdle() const;                       // Conversation can go on alone

private:
    enum class Awaited : quint8 {
        Nothing,    // from the server's end of the connection
        Bytes,      // that pass as they come
        WholeAnswer // that is judged first
    };

    FaultyConversation(FaultySessions &sessions, FaultyHost &host);

    // Requests
    void takeRequests();
    void begin(EngineIoHttpRequest &&request, const QByteArray &bytes);
    bool stopRequest(const RequestVerdict &verdict);
    bool takeForSession(const RequestVerdict &verdict, const QByteArray &bytes);
    void forward(const QByteArray &bytes);
    void passUnseen();

    // Responses
    void takeResponse(QByteArrayView bytes);
    void finish(const ReceivedResponse &response);
    void switchProtocols(const ReceivedResponse &response);
    void finishExchange();

    // WaitingExchange
    const EngineIoHttpRequest &request() const override { return m_exchange->request; }
    void answer(QByteArrayView response) override;
    void cut() override;

    EngineIoTapEvent eventOf(EngineIoTapEvent::Kind kind) const;
    void tellFault(const RequestVerdict &verdict);

    FaultySessions &m_sessions;
    FaultyHost &m_host;
    RequestParser m_requests;
    ResponseParser m_responses;
    QByteArray m_fromClient;                    // of requests that are not taken yet
    QByteArray m_fromServer;                    // of a response that is judged when it is whole
    std::optional<ObservedExchange> m_exchange; // the one that is not answered
    Awaited m_awaited = Awaited::Nothing;
    PolledSession *m_waitsIn = nullptr;
    std::optional<DirectionEnd> m_serverEnd; // told when the exchange is answered
    std::unique_ptr<FaultyFrames> m_frames;
    bool m_isTaking = false;
    bool m_isUnseen = false;
};

} // namespace EngineIo
