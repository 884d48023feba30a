// SPDX-License-Identifier: MIT
#include "compare/alignment.h"

#include <QHash>

#include <algorithm>

namespace Inspector {

namespace {

using Keys = std::span<const quint32>;
constexpr int MostLevels = 64; // of anchors between anchors; some would be enough

// A part of both sequences.
struct Range
{
    size_t left;
    size_t leftEnd;
    size_t right;
    size_t rightEnd;

    bool isEmpty() const { return left == leftEnd || right == rightEnd; }
    size_t cells() const { return (leftEnd - left) * (rightEnd - right); }
};

// Of those that rise on the left the most that rise on the right, too.
std::vector<Match> longestRising(const std::vector<Match> &matches)
{
    std::vector<size_t> ends; // the lowest end of a chain of each length
    std::vector<size_t> before(matches.size());
    for (size_t i = 0; i < matches.size(); ++i) {
        const auto place = std::ranges::lower_bound(
            ends, matches[i].right, {}, [&matches](size_t end) { return matches[end].right; });
        before[i] = place == ends.begin() ? i : *(place - 1);
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    std::vector<Match> chain(ends.size());
    size_t at = ends.empty() ? 0 : ends.back();
    for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
        *link = matches[at];
        at = before[at];
    }
    return chain;
}

class Aligner
{
public:
    Aligner(Keys left, Keys right)
        : m_left(left)
        , m_right(right)
    {
    }

    std::vector<Match> align();

private:
    bool isEqual(size_t left, size_t right) const { return m_left[left] == m_right[right]; }
    void add(size_t left, size_t right) { m_matches.push_back({quint32(left), quint32(right)}); }
    void alignRange(Range range, int level);
    void alignInside(const Range &range, int level);
    std::vector<Match> anchors(const Range &range) const;
    void alignBlocks(Range range);
    void alignExactly(const Range &range);

    Keys m_left;
    Keys m_right;
    std::vector<Match> m_matches;
    std::vector<quint16> m_lengths; // of common subsequences, from each cell to the end
};

std::vector<Match> Aligner::align()
{
    alignRange({0, m_left.size(), 0, m_right.size()}, 0);
    return std::move(m_matches);
}

void Aligner::alignRange(Range range, int level)
{
    while (!range.isEmpty() && isEqual(range.left, range.right))
        add(range.left++, range.right++);
    const Range whole = range;
    while (!range.isEmpty() && isEqual(range.leftEnd - 1, range.rightEnd - 1)) {
        --range.leftEnd;
        --range.rightEnd;
    }
    alignInside(range, level);
    for (size_t left = range.leftEnd, right = range.rightEnd; left < whole.leftEnd;)
        add(left++, right++);
}

void Aligner::alignInside(const Range &range, int level)
{
    if (range.isEmpty())
        return;
    if (range.cells() <= MostCells)
        return alignExactly(range);
    const std::vector<Match> found = level < MostLevels ? anchors(range) : std::vector<Match>();
    if (found.empty())
        return alignBlocks(range);
    Range gap = range;
    for (const Match &anchor : found) {
        gap.leftEnd = anchor.left;
        gap.rightEnd = anchor.right;
        alignRange(gap, level + 1);
        add(anchor.left, anchor.right);
        gap.left = anchor.left + 1;
        gap.right = anchor.right + 1;
    }
    gap.leftEnd = range.leftEnd;
    gap.rightEnd = range.rightEnd;
    alignRange(gap, level + 1);
}

std::vector<Match> Aligner::anchors(const Range &range) const
{
    struct Place
    {
        quint32 left = 0; // how often
        quint32 right = 0;
        size_t rightAt = 0;
    };
    QHash<quint32, Place> places;
    for (size_t i = range.left; i < range.leftEnd; ++i)
        ++places[m_left[i]].left;
    for (size_t i = range.right; i < range.rightEnd; ++i) {
        Place &place = places[m_right[i]];
        ++place.right;
        place.rightAt = i;
    }
    std::vector<Match> unique;
    for (size_t i = range.left; i < range.leftEnd; ++i) {
        const Place place = places.value(m_left[i]);
        if (place.left == 1 && place.right == 1)
            unique.push_back({quint32(i), quint32(place.rightAt)});
    }
    return longestRising(unique);
}

// Each block begins behind the last match of the one before.
void Aligner::alignBlocks(Range range)
{
    while (!range.isEmpty()) {
        const Range block{range.left, std::min(range.leftEnd, range.left + BlockSize), range.right,
                          std::min(range.rightEnd, range.right + BlockSize)};
        const size_t known = m_matches.size();
        alignExactly(block);
        const bool found = m_matches.size() > known;
        range.left = found ? m_matches.back().left + 1 : block.leftEnd;
        range.right = found ? m_matches.back().right + 1 : block.rightEnd;
    }
}

void Aligner::alignExactly(const Range &range)
{
    const size_t rows = range.leftEnd - range.left;
    const size_t columns = range.rightEnd - range.right;
    const size_t stride = columns + 1;
    m_lengths.assign((rows + 1) * stride, 0);
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;) {
            const size_t cell = row * stride + column;
            m_lengths[cell] = isEqual(range.left + row, range.right + column)
                                  ? quint16(m_lengths[cell + stride + 1] + 1)
                                  : std::max(m_lengths[cell + stride], m_lengths[cell + 1]);
        }
    }
    for (size_t row = 0, column = 0; row < rows && column < columns;) {
        const size_t cell = row * stride + column;
        if (isEqual(range.left + row, range.right + column))
            add(range.left + row++, range.right + column++);
        else if (m_lengths[cell + stride] >= m_lengths[cell + 1])
            ++row;
        else
            ++column;
    }
}

} // namespace

std::vector<Match> aligned(std::span<const quint32> left, std::span<const quint32> right)
{
    return Aligner(left, right).align();
}

} // namespace Inspector
