// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttprequest.h"
#include "protocol/engineionamespace.h"

namespace EngineIo {

// How packets are written for a client.
enum class WireFormat : quint8 {
    V4,
    V3,
    V3Base64 // likewise, for a client that takes only text
};

// For the transport that request opens in a session of that version.
WireFormat wireFormat(ProtocolVersion version, const EngineIoHttpRequest &request);

} // namespace EngineIo
