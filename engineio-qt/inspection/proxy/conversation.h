// SPDX-License-Identifier: MIT
#pragma once

#include "http/requestparser.h"
#include "http/responseparser.h"
#include "inspection/proxy/frameconversation.h"
#include "inspection/proxy/observedexchange.h"

#include <deque>
#include <memory>

namespace EngineIo {

/*
    What a client and a server say to each other over one connection, read as it goes by: requests
    and responses, and the frames of a WebSocket behind a 101. Nothing depends on it: what cannot be
    read becomes one event, and the rest of the connection passes unseen.
*/
class Conversation
{
public:
    Conversation(ObservedSessions &sessions, QString peer);

    void bytesSent(Sender sender, QByteArrayView bytes);
    void finished(Sender sender,
                  bool failed); // it has closed its direction, or the connection broke

    // A request to a session that waits for its answer here, or its WebSocket.
    bool carries(const QByteArray &sid) const;

    // For who cuts into units what passes from now on. Between whole requests and responses, at
    // most one response is missing as a whole.
    bool isUnseen() const { return m_unseen; }
    bool isBetweenUnits() const;
    const ObservedExchange *waiting() const { return m_open.empty() ? nullptr : &m_open.front(); }
    const FrameConversation *frames() const { return m_frames.get(); }

private:
    void readRequests();
    void begin(EngineIoHttpRequest &&request);
    void beginEarly();
    void tellRequest(ObservedExchange &exchange);
    void receivePayload(const ObservedExchange &exchange);

    void readResponses();
    void finish(ObservedExchange &&exchange, const ReceivedResponse &response);
    QList<EngineIoPacket> openedBy(ObservedExchange &exchange, const ReceivedResponse &response);
    void tellRefusal(const ObservedExchange &exchange, const ReceivedResponse &response);
    void tellResponse(const ObservedExchange &exchange, const ReceivedResponse &response);
    void switchProtocols(ObservedExchange &&exchange, const ReceivedResponse &response);
    void giveUp(const QString &why);

    ObservedSessions &m_sessions;
    QString m_peer;
    RequestParser m_requests;
    ResponseParser m_responses;
    std::deque<ObservedExchange> m_open; // requests, in the order in which they are answered
    std::unique_ptr<FrameConversation> m_frames;
    bool m_begunEarly = false; // the last of them was answered before it was whole
    bool m_unseen = false;
};

} // namespace EngineIo
