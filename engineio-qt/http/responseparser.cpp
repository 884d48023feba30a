// SPDX-License-Identifier: MIT
#include "http/responseparser.h"

#include "http/requesthead.h"
#include "http/syntax.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace EngineIo {

static constexpr qsizetype LineLimit = 16 * 1024; // of a chunk's size or a trailer

ResponseParser::ResponseParser(const ResponseLimits &limits)
    : m_limits(limits)
{
}

void ResponseParser::append(QByteArrayView bytes)
{
    if (m_state != State::Failed)
        m_buffer.append(bytes);
}

void ResponseParser::end()
{
    m_ended = true;
}

std::optional<ReceivedResponse> ResponseParser::takeResponse(Body body)
{
    m_body = body;
    while (step()) {
    }
    m_buffer.remove(0, m_position); // moves a pointer, not the bytes
    m_position = 0;
    if (m_state != State::Complete)
        return std::nullopt;
    m_state = State::Head;
    m_searched = 0;
    return std::exchange(m_response, {});
}

QByteArray ResponseParser::takeRemaining()
{
    return std::exchange(m_buffer, {}).sliced(std::exchange(m_position, 0));
}

// Returns whether it got any further.
bool ResponseParser::step()
{
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::FixedBody:
        return readMissing(State::Complete);
    case State::BodyUntilEnd:
        return readBodyUntilEnd();
    case State::ChunkSize:
        return readChunkSize();
    case State::ChunkData:
        return readMissing(State::ChunkEnd);
    case State::ChunkEnd:
        return readLine(State::ChunkSize);
    case State::Trailers:
        return readTrailer();
    case State::Complete:
    case State::Failed:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

bool ResponseParser::fail()
{
    m_state = State::Failed;
    m_buffer = {};
    m_position = 0;
    m_response = {};
    return false;
}

// The size of a head with its empty line, -1 as long as that hasn't come. A lone line feed is what
// some servers end their lines with.
static qsizetype headSize(QByteArrayView bytes, qsizetype searched)
{
    for (qsizetype end = bytes.indexOf('\n', searched); end >= 0;
         end = bytes.indexOf('\n', end + 1)) {
        const QByteArrayView next = bytes.sliced(end + 1);
        if (next.startsWith('\n'))
            return end + 2;
        if (next.startsWith("\r\n"))
            return end + 3;
    }
    return -1;
}

bool ResponseParser::readHead()
{
    while (rest().startsWith("\r\n") && m_searched == 0)
        m_position += 2; // behind a body some servers send one line end too many
    const QByteArrayView bytes = rest();
    const qsizetype size = headSize(bytes, m_searched);
    if ((size < 0 ? bytes.size() : size) > m_limits.head)
        return fail();
    if (size < 0) {
        m_searched = std::max<qsizetype>(0, bytes.size() - 2);
        return false;
    }
    m_position += size;
    m_searched = 0;
    return parseHead(bytes.first(size)) ? beginBody() : fail();
}

static QByteArrayView takeHeadLine(QByteArrayView &head)
{
    const qsizetype end = head.indexOf('\n');
    const QByteArrayView line = head.first(end);
    head = head.sliced(end + 1);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

// RFC 9112, 4; 0 when it is none.
static int parseStatus(QByteArrayView line)
{
    const bool wellFormed = line.size() >= 12 && line.startsWith("HTTP/1.") && isDigit(line[7])
                            && line[8] == ' ' && isDigit(line[9]) && isDigit(line[10])
                            && isDigit(line[11]) && (line.size() == 12 || line[12] == ' ');
    return wellFormed ? (line[9] - '0') * 100 + (line[10] - '0') * 10 + (line[11] - '0') : 0;
}

bool ResponseParser::parseHead(QByteArrayView head)
{
    const QByteArrayView whole = head;
    m_response.status = parseStatus(takeHeadLine(head));
    if (m_response.status < 100)
        return false;
    while (!head.isEmpty()) {
        const QByteArrayView line = takeHeadLine(head);
        if (line.isEmpty())
            break;
        if (parseField(line, m_response.headers))
            return false;
    }
    m_response.head = whole.toByteArray();
    while (m_response.head.endsWith('\n') || m_response.head.endsWith('\r'))
        m_response.head.chop(1);
    return true;
}

// Nothing when two readers could understand it differently.
static std::optional<qint64> lengthIn(const EngineIoHttpHeaders &headers)
{
    const QList<QByteArray> values = headers.values("content-length");
    const QByteArray &value = values.first();
    const bool same
        = std::ranges::all_of(values, [&value](const QByteArray &other) { return other == value; });
    if (!same || value.isEmpty() || !std::ranges::all_of(value, isDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 length = value.toLongLong(&fits);
    return fits ? std::optional(length) : std::nullopt;
}

bool ResponseParser::beginBody()
{
    const int status = m_response.status;
    const EngineIoHttpHeaders &headers = m_response.headers;
    if (m_body == Body::None || status < 200 || status == 204 || status == 304) {
        m_state = State::Complete;
    } else if (headers.contains("transfer-encoding")) {
        const bool chunked = headers.hasToken("transfer-encoding", "chunked");
        m_state = chunked ? State::ChunkSize : State::BodyUntilEnd;
    } else if (headers.contains("content-length")) {
        const std::optional<qint64> length = lengthIn(headers);
        if (!length)
            return fail();
        m_missing = *length;
        m_state = State::FixedBody;
    } else {
        m_state = State::BodyUntilEnd;
    }
    return true;
}

bool ResponseParser::moveToBody(qsizetype size)
{
    m_response.bodySize += size;
    if (m_body == Body::Keep) {
        if (m_response.bodySize > m_limits.body)
            return fail();
        m_response.body.append(rest().first(size));
    }
    m_position += size;
    return true;
}

// What is missing of the body or of one of its chunks.
bool ResponseParser::readMissing(State next)
{
    const qsizetype size = qsizetype(std::min<qint64>(bufferedBytes(), m_missing));
    if (!moveToBody(size))
        return false;
    m_missing -= size;
    if (m_missing > 0)
        return false;
    m_state = next;
    return true;
}

bool ResponseParser::readBodyUntilEnd()
{
    if (!moveToBody(bufferedBytes()) || !m_ended)
        return false;
    m_state = State::Complete;
    return true;
}

std::optional<QByteArrayView> ResponseParser::takeLine()
{
    const QByteArrayView bytes = rest();
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0) {
        if (bytes.size() > LineLimit)
            fail();
        return std::nullopt;
    }
    m_position += end + 1;
    const QByteArrayView line = bytes.first(end);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

bool ResponseParser::readChunkSize()
{
    const auto line = takeLine();
    if (!line)
        return false;
    const std::optional<quint64> size = parseChunkSize(*line);
    if (!size || *size > quint64(std::numeric_limits<qint64>::max()))
        return fail();
    m_missing = qint64(*size);
    m_state = m_missing > 0 ? State::ChunkData : State::Trailers;
    return true;
}

bool ResponseParser::readLine(State next)
{
    const auto line = takeLine();
    if (!line)
        return false;
    if (!line->isEmpty())
        return fail();
    m_state = next;
    return true;
}

bool ResponseParser::readTrailer()
{
    const auto line = takeLine();
    if (!line)
        return false;
    if (line->isEmpty())
        m_state = State::Complete;
    return true;
}

} // namespace EngineIo
