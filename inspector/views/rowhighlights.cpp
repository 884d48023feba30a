// SPDX-License-Identifier: MIT
#include "views/rowhighlights.h"

#include "actions/highlightrules.h"

#include <algorithm>

namespace Inspector {
using namespace std::chrono_literals;

namespace {

constexpr size_t KnownRows = 512; // more than a screen has
constexpr auto PaintBudget = 2ms;
constexpr auto Slice = 8ms;

} // namespace

RowHighlights::RowHighlights(const RowSource &rows, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
    , m_known(KnownRows)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &RowHighlights::evaluateWaiting);
}

void RowHighlights::setRules(const HighlightRules *rules)
{
    if (m_rules)
        m_rules->disconnect(this);
    m_rules = rules;
    const auto adopt = [this] {
        m_isActive = m_rules && m_rules->isActive();
        forget();
        Q_EMIT changed();
    };
    if (rules)
        connect(rules, &HighlightRules::changed, this, adopt);
    adopt();
}

void RowHighlights::forget()
{
    std::ranges::fill(m_known, Known());
}

void RowHighlights::forget(quint32 row)
{
    m_known[row % KnownRows] = {};
}

void RowHighlights::beginPaint()
{
    m_spent = {};
}

std::optional<HighlightColor> RowHighlights::of(quint32 row) const
{
    if (!m_isActive)
        return std::nullopt;
    Known &known = m_known[row % KnownRows];
    const FilterInput input = m_rows.at(row);
    const State state = stateOf(input);
    if (known.row == row && known.state == state)
        return known.color;
    // What the row was before is nearer to the truth than nothing.
    known = {row, state, known.row == row ? known.color : std::nullopt, false};
    if (m_spent >= PaintBudget)
        wait(known);
    else
        known.color = evaluate(input);
    return known.color;
}

QString RowHighlights::ruleFor(quint32 row) const
{
    const HighlightRule *rule = m_isActive ? m_rules->match(m_rows.at(row)) : nullptr;
    return rule ? rule->expression : QString();
}

RowHighlights::State RowHighlights::stateOf(const FilterInput &input)
{
    State state;
    state.flags = input.event->flags;
    if (const SessionRecord *session = input.session) {
        state.roundTrip = session->lastRoundTrip;
        state.session = session->state; // and with it the reason
        state.webSocket = session->webSocket;
    }
    return state;
}

std::optional<HighlightColor> RowHighlights::evaluate(const FilterInput &input) const
{
    const auto begin = Clock::now();
    const HighlightRule *rule = m_rules->match(input);
    m_spent += Clock::now() - begin;
    return rule ? std::optional(rule->color) : std::nullopt;
}

void RowHighlights::wait(Known &known) const
{
    known.isWaiting = true;
    m_waiting.push_back(known.row);
    if (!m_timer.isActive())
        m_timer.start();
}

// The newest first: what was asked for before may have been scrolled away.
void RowHighlights::evaluateWaiting()
{
    m_spent = {};
    while (!m_waiting.empty() && m_spent < Slice) {
        const quint32 row = m_waiting.back();
        m_waiting.pop_back();
        Known &known = m_known[row % KnownRows];
        if (known.row != row || !known.isWaiting)
            continue;
        known.isWaiting = false;
        const auto color = evaluate(m_rows.at(row));
        if (std::exchange(known.color, color) != color)
            Q_EMIT found(row);
    }
    if (!m_waiting.empty())
        m_timer.start();
}

} // namespace Inspector
