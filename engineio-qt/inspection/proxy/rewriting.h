// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttprequest.h"
#include "inspection/faults/packetline.h"
#include "inspection/proxy/observedsessions.h"
#include "transports/websocket/websocketframe.h"

#include <vector>

namespace EngineIo {

// What a proxy writes in the place of what came. Always in the clear: a content coding or
// compression is gone.
QByteArray frameOf(WebSocketOpcode opcode, QByteArrayView payload, Sender sender);
QByteArray frameOf(const HeldPacket &held, Sender sender);

// A POST with these packets, otherwise like request.
QByteArray postOf(const EngineIoHttpRequest &request, const std::vector<HeldPacket> &packets);

// The response to the poll request, with a head like that of another one.
QByteArray pollResponseOf(const EngineIoHttpRequest &request, const QByteArray &head,
                          const std::vector<HeldPacket> &packets);

// A response of the proxy's own; a page of another origin may read it.
QByteArray ownResponse(const EngineIoHttpRequest &request, int status, const QByteArray &body);

// As it was sent, but for the spaces of its head.
QByteArray bytesOf(const EngineIoHttpRequest &request);

} // namespace EngineIo
