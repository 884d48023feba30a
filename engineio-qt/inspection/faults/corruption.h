// SPDX-License-Identifier: MIT
#pragma once

#include "inspection/faults/faultrules.h"
#include "inspection/faults/packetline.h"

namespace EngineIo {

// Makes one byte of a packet another one; an empty packet gets a type that there is not.
void corrupt(HeldPacket &held, FaultDirection direction);

} // namespace EngineIo
