// SPDX-License-Identifier: MIT
#include "http/contentencoding.h"

#include "http/syntax.h"

#include <algorithm>
#include <limits>

#include <zlib.h>

namespace EngineIo {

static constexpr int FullWeight = 1000;

// RFC 9110, 12.4.2: "0.5" is 500; nothing when it is no weight of at most three decimals.
static std::optional<int> parseWeight(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 5 || (text[0] != '0' && text[0] != '1'))
        return std::nullopt;
    if (text.size() > 1 && text[1] != '.')
        return std::nullopt;
    int weight = (text[0] - '0') * FullWeight;
    int place = FullWeight / 10;
    for (const char digit : text.sliced(std::min<qsizetype>(2, text.size()))) {
        if (!isDigit(digit))
            return std::nullopt;
        weight += (digit - '0') * place;
        place /= 10;
    }
    return weight <= FullWeight ? std::optional(weight) : std::nullopt;
}

struct WeightedCoding
{
    QByteArrayView name;
    int weight = FullWeight;
};

static std::optional<WeightedCoding> takeCoding(QByteArrayView &list)
{
    QByteArrayView element = takePart(list, ',');
    WeightedCoding coding{takePart(element, ';')};
    while (!element.isEmpty()) {
        QByteArrayView value = takePart(element, ';');
        if (!equalsIgnoringCase(takePart(value, '='), "q"))
            continue;
        const std::optional<int> weight = parseWeight(value);
        if (!weight)
            return std::nullopt;
        coding.weight = *weight;
    }
    return coding;
}

ContentCoding negotiate(QByteArrayView acceptEncoding)
{
    std::optional<int> gzip;
    std::optional<int> deflate;
    std::optional<int> identity;
    int others = 0;
    while (!acceptEncoding.isEmpty()) {
        const std::optional<WeightedCoding> coding = takeCoding(acceptEncoding);
        if (!coding)
            continue;
        if (equalsIgnoringCase(coding->name, "gzip") || equalsIgnoringCase(coding->name, "x-gzip"))
            gzip = coding->weight;
        else if (equalsIgnoringCase(coding->name, "deflate"))
            deflate = coding->weight;
        else if (equalsIgnoringCase(coding->name, "identity"))
            identity = coding->weight;
        else if (coding->name == "*")
            others = coding->weight;
    }

    ContentCoding best = ContentCoding::Identity;
    int bestWeight = 0;
    const auto offer = [&](ContentCoding coding, int weight) {
        if (weight <= bestWeight)
            return;
        best = coding;
        bestWeight = weight;
    };
    offer(ContentCoding::Gzip, gzip.value_or(others));
    offer(ContentCoding::Deflate, deflate.value_or(others));
    offer(ContentCoding::Identity, identity.value_or(others));
    return best;
}

// What zlib adds around the compressed data is chosen by the size of its window.
static int windowBits(ContentCoding coding)
{
    return coding == ContentCoding::Gzip ? MAX_WBITS + 16 : MAX_WBITS;
}

// zlib counts in 32 bits: longer data is fed in several turns.
static uInt oneTurn(qsizetype size)
{
    return uInt(std::min<quint64>(quint64(size), std::numeric_limits<uInt>::max()));
}

static Bytef *bytes(const char *data)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(data)); // zlib doesn't write to its input
}

QByteArray encode(ContentCoding coding, QByteArrayView plain)
{
    if (coding == ContentCoding::Identity)
        return plain.toByteArray();

    z_stream stream{};
    constexpr int DefaultMemory = 8;
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits(coding), DefaultMemory,
                     Z_DEFAULT_STRATEGY)
        != Z_OK)
        qBadAlloc(); // nothing else can be wrong, and QByteArray does the same
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    qsizetype read = 0;
    qsizetype written = 0;
    int result = Z_OK;
    while (result == Z_OK) {
        const uInt input = oneTurn(plain.size() - read);
        const uInt room = oneTurn(out.size() - written);
        stream.next_in = bytes(plain.data() + read);
        stream.avail_in = input;
        stream.next_out = bytes(out.data() + written);
        stream.avail_out = room;
        const bool last = read + qsizetype(input) == plain.size();
        result = deflate(&stream, last ? Z_FINISH : Z_NO_FLUSH);
        read += qsizetype(input - stream.avail_in);
        written += qsizetype(room - stream.avail_out);
    }
    Q_ASSERT(result == Z_STREAM_END);
    deflateEnd(&stream);
    out.resize(written);
    return out;
}

std::optional<QByteArray> decode(ContentCoding coding, QByteArrayView encoded, qint64 limit)
{
    if (coding == ContentCoding::Identity)
        return encoded.size() <= limit ? std::optional(encoded.toByteArray()) : std::nullopt;

    z_stream stream{};
    if (inflateInit2(&stream, windowBits(coding)) != Z_OK)
        return std::nullopt;
    QByteArray out;
    char turn[16 * 1024];
    qsizetype read = 0;
    int result = Z_OK;
    while (result == Z_OK && out.size() <= limit) {
        const uInt input = oneTurn(encoded.size() - read);
        stream.next_in = bytes(encoded.data() + read);
        stream.avail_in = input;
        stream.next_out = bytes(turn);
        stream.avail_out = sizeof turn;
        result = inflate(&stream, Z_NO_FLUSH); // Z_BUF_ERROR when the data is truncated
        read += qsizetype(input - stream.avail_in);
        out.append(turn, qsizetype(sizeof turn - stream.avail_out));
    }
    inflateEnd(&stream);
    if (result != Z_STREAM_END || read != encoded.size() || out.size() > limit)
        return std::nullopt;
    return out;
}

QByteArray codingName(ContentCoding coding)
{
    switch (coding) {
    case ContentCoding::Identity:
        return QByteArrayLiteral("identity");
    case ContentCoding::Gzip:
        return QByteArrayLiteral("gzip");
    case ContentCoding::Deflate:
        return QByteArrayLiteral("deflate");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace EngineIo
