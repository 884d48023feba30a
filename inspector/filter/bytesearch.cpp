// SPDX-License-Identifier: MIT
#include "filter/bytesearch.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace Inspector {

namespace {

// How frequent a byte is in JSON payloads, roughly; both cases of a letter count together. What is
// not in the list is rare.
constexpr std::array<quint8, 256> Frequency = [] {
    std::array<quint8, 256> table{};
    constexpr char Order[] = "zqjxkvwbpygf_.-/@#MCDSABEILTRPNOmuhcdl[]{}srnotiae 9876543210:,\"";
    for (size_t i = 0; i + 1 < sizeof Order; ++i)
        table[uchar(Order[i])] = quint8(2 * i + 1);
    return table;
}();

int frequencyOf(char lower)
{
    const char upper = toUpperAscii(lower);
    const int one = Frequency[uchar(lower)];
    return upper == lower ? one : one + Frequency[uchar(upper)] / 2 + 4; // two scans for a letter
}

const char *find(const char *from, const char *end, char c)
{
    const void *found = from < end ? std::memchr(from, c, size_t(end - from)) : nullptr;
    return found ? static_cast<const char *>(found) : end;
}

} // namespace

char toLowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

char toUpperAscii(char c)
{
    return c >= 'a' && c <= 'z' ? char(c & ~0x20) : c;
}

bool isAscii(QByteArrayView bytes)
{
    uchar all = 0; // no early end: the compiler makes vectors of it
    for (char c : bytes)
        all |= uchar(c);
    return all < 0x80;
}

ByteSearch::ByteSearch(const QByteArray &text)
    : m_lower(text)
{
    std::transform(text.begin(), text.end(), m_lower.begin(), toLowerAscii);
    if (m_lower.isEmpty())
        return;
    const auto rarest = std::min_element(m_lower.cbegin(), m_lower.cend(), [](char a, char b) {
        return frequencyOf(a) < frequencyOf(b);
    });
    m_rarest = rarest - m_lower.cbegin();
    m_rareLower = *rarest;
    m_rareUpper = toUpperAscii(*rarest);
}

bool ByteSearch::isFoundIn(QByteArrayView bytes) const
{
    if (m_lower.size() > bytes.size())
        return false;
    if (m_lower.isEmpty())
        return true;

    const char *at = bytes.begin() + m_rarest;
    const char *end = bytes.end() - (m_lower.size() - 1 - m_rarest);
    const char *lower = find(at, end, m_rareLower);
    const char *upper = m_rareUpper == m_rareLower ? end : find(at, end, m_rareUpper);
    while (lower != end || upper != end) {
        const char *&first = lower < upper ? lower : upper;
        if (isAt(first - m_rarest))
            return true;
        first = find(first + 1, end, *first);
    }
    return false;
}

bool ByteSearch::isAt(const char *start) const
{
    const char *wanted = m_lower.constData();
    for (qsizetype i = 0; i < m_lower.size(); ++i) {
        if (toLowerAscii(start[i]) != wanted[i])
            return false;
    }
    return true;
}

} // namespace Inspector
