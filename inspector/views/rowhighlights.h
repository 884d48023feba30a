// SPDX-License-Identifier: MIT
#pragma once

#include "actions/highlightcolor.h"
#include "filter/filteredrows.h"
#include "model/sessionrecord.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace Inspector {

class HighlightRules;

// The colours that the person's rules give to rows, found out for those that are painted and kept
// while nothing changes that a rule can ask for. A paint may spend a few milliseconds on them: rows
// with large payloads get their colour soon after it.
class RowHighlights final : public QObject
{
    Q_OBJECT

public:
    explicit RowHighlights(const RowSource &rows, QObject *parent = nullptr);

    void setRules(const HighlightRules *rules); // null: none
    std::optional<HighlightColor> of(quint32 row) const;
    void forget(); // all rows
    void forget(quint32 row);
    QString ruleFor(quint32 row) const; // its expression; empty: none matches
    void beginPaint();                  // what it may spend is whole again

Q_SIGNALS:
    void changed();          // of any row
    void found(quint32 row); // a colour that was still being looked for

private:
    using Clock = std::chrono::steady_clock;

    // What rules ask for and what may change while a row is shown; most of an event doesn't.
    struct State
    {
        quint32 roundTrip = 0; // of the session, as what follows
        SessionState session = SessionState::Open;
        bool webSocket = false;
        quint8 flags = 0;

        bool operator==(const State &) const = default;
    };
    struct Known
    {
        quint32 row = Event::NoLink;
        State state;
        std::optional<HighlightColor> color;
        bool isWaiting = false;
    };

    static State stateOf(const FilterInput &input);
    std::optional<HighlightColor> evaluate(const FilterInput &input) const;
    void wait(Known &known) const;
    void evaluateWaiting();

    const RowSource &m_rows;
    const HighlightRules *m_rules = nullptr;
    bool m_isActive = false;
    mutable std::vector<Known> m_known; // by the row's last bits
    mutable std::vector<quint32> m_waiting;
    mutable Clock::duration m_spent{};
    mutable QTimer m_timer;
};

} // namespace Inspector
