// SPDX-License-Identifier: MIT
#pragma once

#include "model/sessiontable.h"

#include <QRectF>

class QColor;
class QPainter;

namespace Inspector {

// The last round trips as a line without axes, the newest at the right; a missed one is a stroke
// from top to bottom.
void paintSparkline(QPainter &painter, const QRectF &rect, const SessionTiming &timing,
                    const QColor &line, const QColor &missed);

} // namespace Inspector
