// SPDX-License-Identifier: MIT
#pragma once

#include "transports/exchange.h"

#include <optional>

// A request whose response the test reads.
class FakeExchange final : public EngineIo::Exchange
{
public:
    using Exchange::Exchange;

    void cut() override
    {
        wasCut = true;
        abort();
    }

    std::optional<EngineIoHttpResponse> response;
    bool wasCut = false;

protected:
    void write(EngineIoHttpResponse &&written) override { response = std::move(written); }
};
