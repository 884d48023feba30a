// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/proxy/observedsessions.h"

namespace EngineIo {

enum class DirectionEnd : quint8 {
    Finished, // one end sends nothing more, but still reads
    Closed,   // it is gone
    Broken    // likewise, and not in order
};

// The connection whose bytes wait for faults.
class FaultyHost
{
public:
    // What sender sends goes on to the other end.
    virtual void write(Sender sender, QByteArrayView bytes) = 0;
    virtual void end(Sender sender, DirectionEnd how) = 0;
    virtual void reset() = 0; // both ends, at once

protected:
    ~FaultyHost() = default;
};

} // namespace EngineIo
