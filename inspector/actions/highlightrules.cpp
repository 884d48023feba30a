// SPDX-License-Identifier: MIT
#include "actions/highlightrules.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr auto Key = "highlightRules"_L1; // expression, colour, "on" or "off", expression …

// As settings have them, in the order of HighlightColor.
constexpr std::array ColorKeys{"yellow"_L1, "green"_L1, "blue"_L1, "orange"_L1,
                               "purple"_L1, "red"_L1,   "gray"_L1};
static_assert(ColorKeys.size() == HighlightColorCount);

HighlightColor colorOf(const QString &key)
{
    const auto found = std::ranges::find(ColorKeys, key);
    return found == ColorKeys.end() ? HighlightColor::Yellow
                                    : HighlightColor(found - ColorKeys.begin());
}

} // namespace

HighlightRules::Compiled HighlightRules::compiled(const HighlightRule &rule)
{
    auto filter = parseFilter(rule.expression);
    if (!filter)
        return {rule, {}, filter.error()};
    return {rule, *std::move(filter), std::nullopt};
}

QList<HighlightRule> HighlightRules::all() const
{
    QList<HighlightRule> rules;
    for (const Compiled &one : m_rules)
        rules.append(one.rule);
    return rules;
}

bool HighlightRules::isActive() const
{
    return std::ranges::any_of(m_rules, &Compiled::isActive);
}

qsizetype HighlightRules::indexOf(const QString &expression) const
{
    const auto found = std::ranges::find(m_rules, expression,
                                         [](const Compiled &one) { return one.rule.expression; });
    return found == m_rules.end() ? -1 : found - m_rules.begin();
}

HighlightColor HighlightRules::leastUsedColor() const
{
    std::array<int, HighlightColorCount> uses{};
    for (const Compiled &one : m_rules)
        ++uses[size_t(one.rule.color)];
    return HighlightColor(std::ranges::min_element(uses) - uses.begin());
}

const HighlightRule *HighlightRules::match(const FilterInput &input) const
{
    const auto found = std::ranges::find_if(m_rules, [&input](const Compiled &one) {
        return one.isActive() && one.filter.matches(input);
    });
    return found == m_rules.end() ? nullptr : &found->rule;
}

void HighlightRules::announceList()
{
    Q_EMIT listChanged();
    Q_EMIT changed();
}

void HighlightRules::add(const HighlightRule &rule)
{
    m_rules.append(compiled(rule));
    announceList();
}

void HighlightRules::replace(qsizetype index, const HighlightRule &rule)
{
    if (!contains(index) || m_rules[index].rule == rule)
        return;
    m_rules[index] = compiled(rule);
    Q_EMIT ruleChanged(index);
    Q_EMIT changed();
}

void HighlightRules::remove(qsizetype index)
{
    if (!contains(index))
        return;
    m_rules.removeAt(index);
    announceList();
}

void HighlightRules::move(qsizetype from, qsizetype to)
{
    if (!contains(from) || !contains(to) || from == to)
        return;
    m_rules.move(from, to);
    announceList();
}

void HighlightRules::load(const QSettings &settings)
{
    m_rules.clear();
    const QStringList texts = settings.value(Key).toStringList();
    for (qsizetype i = 0; i + 2 < texts.size(); i += 3)
        m_rules.append(compiled({texts[i], colorOf(texts[i + 1]), texts[i + 2] == "on"_L1}));
    announceList();
}

void HighlightRules::save(QSettings &settings) const
{
    QStringList texts;
    for (const Compiled &one : m_rules) {
        texts << one.rule.expression << ColorKeys[size_t(one.rule.color)]
              << (one.rule.enabled ? u"on"_s : u"off"_s);
    }
    settings.setValue(Key, texts);
}

} // namespace Inspector
