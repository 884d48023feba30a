// SPDX-License-Identifier: MIT
#pragma once

#include "transports/exchange.h"

#include <optional>

// A request whose response the test reads.
class FakeExchange final : public EngineIo::Exchange
{
public:
    using Exchange::Exchange;

    std::optional<EngineIoHttpResponse> response;

protected:
    void write(EngineIoHttpResponse &&written) override { response = std::move(written); }
};
