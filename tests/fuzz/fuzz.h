// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// What libFuzzer calls with each input, and replay.cpp with each file of the corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

// Ends the program when a property doesn't hold: libFuzzer then keeps the input.
#define REQUIRE(property)                                                                          \
    do {                                                                                           \
        if (!(property))                                                                           \
            qFatal("%s:%d: does not hold: %s", __FILE__, __LINE__, #property);                     \
    } while (false)

inline QByteArrayView viewOf(const std::uint8_t *data, std::size_t size)
{
    return {data, qsizetype(size)};
}

// Hands the bytes over piece by piece, each of \a most bytes at most.
template <typename Feed>
void inPieces(QByteArrayView bytes, qsizetype most, Feed feed)
{
    while (!bytes.isEmpty()) {
        const qsizetype size = std::min(bytes.size(), most);
        feed(bytes.first(size));
        bytes = bytes.sliced(size);
    }
}
