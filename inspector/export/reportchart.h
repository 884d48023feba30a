// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

class EventStore;
struct UpgradeStory;

// Charts of an HTML report as SVG elements, coloured by the classes of report.css.

QString pingChart(const EventStore &store, quint32 session); // empty without heartbeats
QString upgradeChart(const UpgradeStory &story, qint64 openedAt);

} // namespace Inspector
