// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace Inspector {

struct Match
{
    quint32 left = 0; // indices
    quint32 right = 0;

    bool operator==(const Match &) const = default;
};

// Which elements of two sequences belong together: equal ones, both indices rising.
//
// What begins and ends alike is matched first, then what occurs exactly once on both sides, as far
// as its order is the same (a patience diff); between those the longest common subsequence. Where
// that would need more than MostCells steps, it is taken block by block, and the result may no
// longer be the longest. Takes n log n steps and at most MostCells for each block of BlockSize, and
// memory for MostCells numbers of two bytes.
inline constexpr size_t BlockSize = 256;
inline constexpr size_t MostCells = BlockSize * BlockSize;

std::vector<Match> aligned(std::span<const quint32> left, std::span<const quint32> right);

} // namespace Inspector
