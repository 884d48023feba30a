// SPDX-License-Identifier: MIT
#pragma once

#include "model/traffic.h"
#include "views/statistics/barchart.h"
#include "views/statistics/columnchart.h"

namespace Inspector {

// What the charts show of a traffic, in the colours of now.
std::vector<Bar> transportBars(const Traffic &traffic);
std::vector<Bar> endBars(const Traffic &traffic); // how sessions have ended
std::vector<Bar> talkersByBytes(const Traffic &traffic, const EventStore &store);
std::vector<Bar> talkersByMessages(const Traffic &traffic, const EventStore &store);
std::vector<Column> sizeColumns(const Traffic &traffic);
std::vector<Column> roundTripColumns(const RoundTripHistogram &roundTrips);

} // namespace Inspector
