// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttprequest.h"
#include "http/responseparser.h"
#include "protocol/engineionamespace.h"
#include "protocol/engineiopacket.h"

#include <QList>
#include <QString>

#include <optional>

namespace EngineIo {

// A request to an Engine.IO end point whose response is awaited; or any other one, which only has
// its place in the order.
struct ObservedExchange
{
    explicit ObservedExchange(EngineIoHttpRequest received);

    EngineIoHttpRequest request;
    bool concernsUs = false;   // to an Engine.IO end point
    bool isReadable = false;   // of the version whose packets we know
    bool isWebSocket = false;  // asks for one, by its Upgrade field
    bool holdsPackets = false; // which are told when the server has taken them
    TransportType transport = TransportType::Polling;
    QByteArray sid;
    quint64 number = 0;
};

// What a body holds. A payload is taken whole or not at all.
struct ObservedPayload
{
    QList<EngineIoPacket> packets;
    QByteArray malformed; // the body, when there is an error
    QString error;
};

ObservedPayload payloadOf(const EngineIoHttpRequest &request);
ObservedPayload payloadOf(const EngineIoHttpRequest &request, const ReceivedResponse &response);

// The body without its content coding; nothing when that is unknown or wrong.
std::optional<QByteArray> decodedBody(const ReceivedResponse &response);

// What a server says with its {"code":1,"message":"Session ID unknown"}.
struct ObservedRefusal
{
    std::optional<ConnectionError> code; // nothing: not in these words
    QString message;
};

ObservedRefusal refusalIn(const ReceivedResponse &response);

} // namespace EngineIo
