// SPDX-License-Identifier: MIT
#include "frames.h"

#include "failure.h"

#include <array>
#include <cstdint>
#include <random>

namespace Load {

namespace {

constexpr unsigned Final = 0x80;
constexpr unsigned Masked = 0x80;

std::array<char, 4> nextMask()
{
    static std::mt19937 random; // the same keys in each run
    std::array<char, 4> mask;
    for (char &byte : mask)
        byte = char(1 + random() % 255);
    return mask;
}

void appendLength(std::string &frame, std::size_t length)
{
    if (length < 126) {
        frame.push_back(char(Masked | unsigned(length)));
        return;
    }
    const bool isLong = length > 0xffff;
    frame.push_back(char(Masked | (isLong ? 127u : 126u)));
    for (int i = isLong ? 7 : 1; i >= 0; --i)
        frame.push_back(char(std::uint64_t(length) >> (8 * i)));
}

} // namespace

std::string encodeFrame(std::string_view payload, Opcode opcode)
{
    std::string frame;
    frame.push_back(char(Final | unsigned(opcode)));
    appendLength(frame, payload.size());
    const auto mask = nextMask();
    frame.append(mask.data(), mask.size());
    for (std::size_t i = 0; i < payload.size(); ++i)
        frame.push_back(char(payload[i] ^ mask[i % mask.size()]));
    return frame;
}

Frame parseFrame(std::string_view bytes)
{
    if (bytes.size() < 2)
        return {};
    const auto byte = [&](std::size_t i) {
        return std::uint64_t(static_cast<unsigned char>(bytes[i]));
    };
    const auto first = unsigned(byte(0));
    if ((first & 0xf0) != Final)
        fail("the server sent a fragment, or a frame with an extension that was not agreed on");
    if (byte(1) & Masked)
        fail("the server sent a masked frame");

    std::size_t head = 2;
    std::uint64_t length = byte(1);
    if (length >= 126) {
        const std::size_t extra = length == 126 ? 2 : 8;
        head += extra;
        if (bytes.size() < head)
            return {};
        length = 0;
        for (std::size_t i = 0; i < extra; ++i)
            length = length << 8 | byte(2 + i);
    }
    if (bytes.size() - head < length)
        return {};
    return {Opcode(first & 0x0f), bytes.substr(head, length), head + length};
}

} // namespace Load
