// SPDX-License-Identifier: MIT
#pragma once

#include "views/packetmodel.h"

namespace Inspector {

QString columnTitle(PacketModel::Column column, PacketModel::TimeFormat format);
QString columnExplanation(PacketModel::Column column, PacketModel::TimeFormat format);
QString columnSample(PacketModel::Column column); // what it has room for to begin with

} // namespace Inspector
