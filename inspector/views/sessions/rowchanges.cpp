// SPDX-License-Identifier: MIT
#include "views/sessions/rowchanges.h"

#include <algorithm>

namespace Inspector {

namespace {

// Which sessions and titles are among the rows; indices are dense, so no hash is needed.
class RowSet
{
public:
    explicit RowSet(const std::vector<SessionRow> &rows)
    {
        for (SessionRow row : rows) {
            const size_t place = placeOf(row);
            if (place >= m_has.size())
                m_has.resize(std::max(place + 1, m_has.size() * 2));
            m_has[place] = true;
        }
    }

    bool has(SessionRow row) const
    {
        const size_t place = placeOf(row);
        return place < m_has.size() && m_has[place];
    }

private:
    static size_t placeOf(SessionRow row)
    {
        return row.isTitle() ? size_t(row.state()) : size_t(row.session()) + StateCount;
    }

    std::vector<bool> m_has;
};

std::vector<RowChanges::Range> rangesOutside(const std::vector<SessionRow> &rows, const RowSet &set)
{
    std::vector<RowChanges::Range> ranges;
    for (int i = 0; i < int(rows.size()); ++i) {
        if (set.has(rows[size_t(i)]))
            continue;
        if (!ranges.empty() && ranges.back().last == i - 1)
            ranges.back().last = i;
        else
            ranges.push_back({i, i});
    }
    return ranges;
}

std::vector<SessionRow> inside(const std::vector<SessionRow> &rows, const RowSet &set)
{
    std::vector<SessionRow> kept;
    kept.reserve(rows.size());
    std::ranges::copy_if(rows, std::back_inserter(kept), [&](SessionRow r) { return set.has(r); });
    return kept;
}

} // namespace

RowChanges changesBetween(const std::vector<SessionRow> &before,
                          const std::vector<SessionRow> &after)
{
    RowChanges changes;
    if (before == after)
        return changes;
    const RowSet old(before);
    const RowSet wanted(after);
    changes.removed = rangesOutside(before, wanted);
    std::ranges::reverse(changes.removed);
    changes.inserted = rangesOutside(after, old);
    changes.isReordered = inside(before, wanted) != inside(after, old);
    return changes;
}

} // namespace Inspector
