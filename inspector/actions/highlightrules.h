// SPDX-License-Identifier: MIT
#pragma once

#include "actions/highlightcolor.h"
#include "filter/filter.h"

#include <QList>
#include <QObject>

#include <optional>

class QSettings;

namespace Inspector {

struct HighlightRule
{
    QString expression; // of the filter language; empty: it is still to be written
    HighlightColor color = HighlightColor::Yellow;
    bool enabled = true;

    bool operator==(const HighlightRule &) const = default;
};

// Which packets the person wants to see coloured, and how: the first rule that matches decides. One
// that can't be read is kept, to be mended, and matches nothing meanwhile.
class HighlightRules final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    qsizetype size() const { return m_rules.size(); }
    const HighlightRule &at(qsizetype index) const { return m_rules[index].rule; }
    QList<HighlightRule> all() const;
    const std::optional<FilterError> &error(qsizetype index) const { return m_rules[index].error; }
    bool isActive() const;                              // some rule could match
    qsizetype indexOf(const QString &expression) const; // -1: there is none
    HighlightColor leastUsedColor() const;

    // The first rule for the event; null: none matches.
    const HighlightRule *match(const FilterInput &input) const;

    void add(const HighlightRule &rule); // behind the others
    void replace(qsizetype index, const HighlightRule &rule);
    void remove(qsizetype index);
    void move(qsizetype from, qsizetype to);

    void load(const QSettings &settings);
    void save(QSettings &settings) const;

Q_SIGNALS:
    void ruleChanged(qsizetype index);
    void listChanged(); // rules came, went or have another order
    void changed();     // either of these: rows may have another colour

private:
    struct Compiled
    {
        HighlightRule rule;
        Filter filter;
        std::optional<FilterError> error;

        bool isActive() const { return rule.enabled && !error && !filter.matchesAll(); }
    };

    static Compiled compiled(const HighlightRule &rule);
    bool contains(qsizetype index) const { return index >= 0 && index < m_rules.size(); }
    void announceList();

    QList<Compiled> m_rules;
};

} // namespace Inspector
