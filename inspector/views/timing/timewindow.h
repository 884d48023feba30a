// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Inspector {

// The part of time that a chart shows. Follows the present until the person goes elsewhere.
class TimeWindow
{
public:
    enum class Mode : quint8 {
        Everything, // from the first to the last
        Following,  // its end is now, its length stays
        Fixed
    };

    static constexpr qint64 Shortest = 1'000'000;    // ns
    static constexpr qint64 Usual = 120'000'000'000; // some heartbeats, of 5 s or of 25 s

    Mode mode() const { return m_mode; }
    qint64 from() const { return m_from; }
    qint64 to() const { return m_to; }
    qint64 length() const { return m_to - m_from; }

    void setRange(qint64 first, qint64 last); // of what there is to see; last: now
    void showEverything();
    void follow();
    void zoom(double factor,
              double anchor); // > 1: closer; the anchor, 0 to 1 across, stays in place
    void pan(double share);   // of its length; > 0: later

private:
    void settle();
    qint64 longest() const;

    Mode m_mode = Mode::Following;
    qint64 m_first = 0;
    qint64 m_last = 0;
    qint64 m_from = 0;
    qint64 m_to = Usual;
};

} // namespace Inspector
