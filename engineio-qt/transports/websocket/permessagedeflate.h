// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace EngineIo {

// What the server wants of RFC 7692.
struct PerMessageDeflateSettings
{
    bool enabled = false;
    qsizetype threshold = 1024;        // bytes; shorter messages go as they are
    bool serverContextTakeover = true; // keeps what was sent as a dictionary: 256 KiB a connection
    bool clientContextTakeover = true; // lets clients do so: 40 KiB a connection
    int windowBits = 15;               // 9 to 15, of both directions
    int memoryLevel = 8;               // 1 to 9, as zlib's

    bool operator==(const PerMessageDeflateSettings &) const = default;
};

// What client and server have agreed on.
struct PerMessageDeflateParameters
{
    bool serverContextTakeover = true;
    bool clientContextTakeover = true;
    int serverWindowBits = 15;
    int clientWindowBits = 15;         // 8 to 15
    bool serverWindowBitsSaid = false; // in the response
    bool clientWindowBitsSaid = false;

    bool operator==(const PerMessageDeflateParameters &) const = default;
};

// Accepts the first of the offers in a Sec-WebSocket-Extensions field that can be fulfilled.
// RFC 7692, 7.1: one with parameters that are unknown, doubled or wrong is none.
std::optional<PerMessageDeflateParameters>
negotiatePerMessageDeflate(QByteArrayView offers, const PerMessageDeflateSettings &settings);

// The value of the response's Sec-WebSocket-Extensions.
QByteArray responseExtension(const PerMessageDeflateParameters &parameters);

} // namespace EngineIo
