// SPDX-License-Identifier: MIT
#pragma once

#include "transports/exchange.h"
#include "transports/transport.h"
#include "transports/wireformat.h"

#include <memory>

namespace EngineIo {

// Engine.IO v4, HTTP long-polling: a GET waits for packets, a POST brings some. In v3 as well, with
// payloads of another form.
class PollingTransport final : public Transport
{
public:
    struct Settings
    {
        bool compression = true;
        qsizetype compressionThreshold = 1024; // bytes
        WireFormat format = WireFormat::V4;
    };

    explicit PollingTransport(const Settings &settings);
    ~PollingTransport() override;

    TransportType type() const override { return TransportType::Polling; }
    bool isWritable() const override { return m_poll != nullptr; }
    qint64 bytesToWrite() const override { return 0; }
    quint64 exchangeNumber() const override { return m_exchangeNumber; }
    std::size_t send(std::span<const OutgoingPacket> packets) override;
    void setPaused(bool paused) override;
    void abort() override;
    void close(CloseCause cause) override;

    // Keeps the GET until there is something to send. The caller has seen that none is pending.
    void poll(std::shared_ptr<Exchange> exchange);
    bool isPolled() const { return m_poll != nullptr; }

    // Takes the packets of a POST and answers it; later while paused, so that no other follows.
    void receive(const std::shared_ptr<Exchange> &exchange);

    // A POST is announced with its head, so that a second one meanwhile is noticed.
    bool beginPost();
    void endPost() { m_posting = false; }

private:
    void answerPost(Exchange &exchange);
    void answerPoll(EngineIoHttpResponse response, Compression compression);

    Settings m_settings;
    std::shared_ptr<Exchange> m_poll;
    std::weak_ptr<Exchange> m_answeredPoll;
    quint64 m_exchangeNumber = 0;
    std::shared_ptr<Exchange> m_heldPost;
    bool m_posting = false;
    bool m_paused = false;
};

} // namespace EngineIo
