// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/expected.h"
#include "session/time.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace EngineIo {

// Counts connections and handshakes against the limits of a server. Used by all of its loops.
class Admission final : public std::enable_shared_from_this<Admission>
{
public:
    // 0: no limit.
    struct Limits
    {
        int connections = 0;
        int connectionsPerAddress = 0;
        int handshakesPerSecond = 0; // of one address
    };

    struct Refusal
    {
        int status = 503;
        QString reason;
    };

    // Held for as long as a connection lasts; nullptr where nothing is counted.
    using Place = std::shared_ptr<const void>;

    explicit Admission(const Limits &limits)
        : m_limits(limits)
    {
    }

    Expected<Place, Refusal> connectionFrom(const QByteArray &address);
    std::optional<Refusal> handshakeFrom(const QByteArray &address, Time now);

    std::size_t rememberedAddresses() const; // for handshakes

private:
    // Handshakes that an address may still make: it gets them back evenly over a second.
    struct Allowance
    {
        double handshakes = 0;
        Time counted{};
    };

    void leave(const QByteArray &address);
    void forgetQuiet(Time now);

    const Limits m_limits;
    mutable std::mutex m_mutex;
    int m_connections = 0;
    std::unordered_map<QByteArray, int> m_connectionsOf;
    std::unordered_map<QByteArray, Allowance> m_allowances;
    std::size_t m_pruneAt = 1024;
};

} // namespace EngineIo
