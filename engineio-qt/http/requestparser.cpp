// SPDX-License-Identifier: MIT
#include "http/requestparser.h"

#include <algorithm>
#include <utility>

namespace EngineIo {

// A chunk's size with its extensions, which nobody sends but everybody has to read.
static constexpr qsizetype ChunkLineLimit = 1024;

// An idle connection keeps no more than this for its next request.
static constexpr qsizetype KeptCapacity = 4096;

RequestParser::RequestParser(const RequestLimits &limits)
    : m_limits(limits)
{
}

void RequestParser::append(QByteArrayView bytes)
{
    if (m_error)
        return;
    if (m_state == State::FixedBody && m_buffer.isEmpty() && !bytes.isEmpty()) {
        // Straight into the body, not through the buffer.
        m_expectsContinue = false;
        bytes = bytes.sliced(moveToBody(bytes, m_bodyLength - m_request.body.size()));
    }
    m_buffer.append(bytes);
    parse();
}

std::optional<EngineIoHttpRequest> RequestParser::takeRequest()
{
    if (m_state == State::Taken) {
        m_state = State::RequestLine;
        parse();
    }
    if (m_state != State::Complete)
        return std::nullopt;

    m_state = State::Taken;
    m_hasHead = false;
    m_expectsContinue = false;
    m_skippedEmptyLine = false;
    m_sectionBytes = 0;
    m_bodyLength = 0;
    return std::exchange(m_request, {});
}

bool RequestParser::isIdle() const
{
    const bool between = m_state == State::Taken || m_state == State::RequestLine;
    return between && !m_error && bufferedBytes() == 0;
}

QByteArray RequestParser::takeRemaining()
{
    QByteArray remaining = std::exchange(m_buffer, {}).sliced(m_position);
    m_position = 0;
    m_searched = 0;
    return remaining;
}

void RequestParser::parse()
{
    while (step()) {
    }
    if (m_error) {
        m_buffer = {};
        m_position = 0;
        m_request.body = {};
    } else {
        dropParsed();
    }
}

void RequestParser::dropParsed()
{
    if (m_position == m_buffer.size()) {
        if (m_buffer.capacity() > KeptCapacity)
            m_buffer = {};
        else
            m_buffer.resize(0);
    } else {
        m_buffer.remove(0, m_position); // moves a pointer, not the bytes
    }
    m_position = 0;
}

// Returns whether it got any further.
bool RequestParser::step()
{
    switch (m_state) {
    case State::Taken:
    case State::Complete:
        return false;
    case State::RequestLine:
        return readRequestLine();
    case State::Fields:
        return readField();
    case State::FixedBody:
        return readFixedBody();
    case State::ChunkSize:
        return readChunkSize();
    case State::ChunkData:
        return readChunkData();
    case State::ChunkEnd:
        return readChunkEnd();
    case State::Trailers:
        return readTrailer();
    }
    Q_UNREACHABLE();
    return false;
}

bool RequestParser::fail(RequestError error)
{
    m_error = error;
    return false;
}

// The next line without its CRLF; nothing when it isn't whole yet or is an error.
std::optional<QByteArrayView> RequestParser::takeLine(qsizetype limit, RequestError tooLong)
{
    const QByteArrayView bytes = rest();
    const qsizetype lineFeed = bytes.indexOf('\n', m_searched);
    const qsizetype size = lineFeed < 0 ? bytes.size() : lineFeed + 1;
    if (size > limit) {
        fail(tooLong);
        return std::nullopt;
    }
    if (lineFeed < 0) {
        m_searched = size;
        return std::nullopt;
    }
    // A bare line feed ends a line for some readers only. A bare CR is no character of any line.
    if (lineFeed == 0 || bytes[lineFeed - 1] != '\r') {
        fail(RequestError::BadRequest);
        return std::nullopt;
    }
    m_position += size;
    m_searched = 0;
    return bytes.first(lineFeed - 1);
}

std::optional<QByteArrayView> RequestParser::takeSectionLine()
{
    const auto line
        = takeLine(m_limits.headerBytes - m_sectionBytes, RequestError::HeadersTooLarge);
    if (line)
        m_sectionBytes += line->size() + 2;
    return line;
}

bool RequestParser::readRequestLine()
{
    const auto line = takeLine(m_limits.requestLine, RequestError::UriTooLong);
    if (!line)
        return false;
    // RFC 9112, 2.2: some clients send one CRLF too many behind a body.
    if (line->isEmpty() && !m_skippedEmptyLine) {
        m_skippedEmptyLine = true;
        return true;
    }
    if (const auto error = parseRequestLine(*line, m_request))
        return fail(*error);
    m_state = State::Fields;
    return true;
}

bool RequestParser::readField()
{
    const auto line = takeSectionLine();
    if (!line)
        return false;
    if (line->isEmpty())
        return endHead();
    if (m_request.headers.size() >= m_limits.headerCount)
        return fail(RequestError::HeadersTooLarge);
    if (const auto error = parseField(*line, m_request.headers))
        return fail(*error);
    return true;
}

bool RequestParser::endHead()
{
    const auto framing = finishHead(m_request);
    if (!framing)
        return fail(framing.error());

    m_hasHead = true;
    m_bodyLength = framing->length;
    m_expectsContinue = framing->expectsContinue;
    m_sectionBytes = 0;
    if (m_bodyLength > m_limits.body)
        return fail(RequestError::BodyTooLarge);
    if (m_bodyLength == BodyFraming::Chunked)
        m_state = State::ChunkSize;
    else
        m_state = m_bodyLength > 0 ? State::FixedBody : State::Complete;
    return true;
}

// Returns how many of the bytes belong to the body.
qsizetype RequestParser::moveToBody(QByteArrayView bytes, qint64 missing)
{
    const qsizetype size = qsizetype(std::min<qint64>(bytes.size(), missing));
    m_request.body.append(bytes.first(size));
    return size;
}

bool RequestParser::readFixedBody()
{
    if (bufferedBytes() > 0)
        m_expectsContinue = false;
    m_position += moveToBody(rest(), m_bodyLength - m_request.body.size());
    if (m_request.body.size() < m_bodyLength)
        return false;
    m_state = State::Complete;
    return true;
}

bool RequestParser::readChunkSize()
{
    if (bufferedBytes() > 0)
        m_expectsContinue = false;
    const auto line = takeLine(ChunkLineLimit, RequestError::BadRequest);
    if (!line)
        return false;
    const std::optional<quint64> size = parseChunkSize(*line);
    if (!size)
        return fail(RequestError::BadRequest);
    if (*size > quint64(m_limits.body - m_request.body.size()))
        return fail(RequestError::BodyTooLarge);

    // Extensions that come with many small chunks would cost more than the body limit allows.
    const qsizetype extension = line->indexOf(';');
    m_sectionBytes += extension < 0 ? 0 : line->size() - extension;
    if (m_sectionBytes > m_limits.headerBytes)
        return fail(RequestError::HeadersTooLarge);
    m_chunkMissing = qint64(*size);
    m_state = *size > 0 ? State::ChunkData : State::Trailers;
    return true;
}

bool RequestParser::readChunkData()
{
    const qsizetype moved = moveToBody(rest(), m_chunkMissing);
    m_position += moved;
    m_chunkMissing -= moved;
    if (m_chunkMissing > 0)
        return false;
    m_state = State::ChunkEnd;
    return true;
}

bool RequestParser::readChunkEnd()
{
    const auto line = takeLine(2, RequestError::BadRequest);
    if (!line)
        return false;
    m_state = State::ChunkSize;
    return true;
}

// Trailers have to be well-formed, but are dropped: merged with the head they could change it.
bool RequestParser::readTrailer()
{
    const auto line = takeSectionLine();
    if (!line)
        return false;
    if (line->isEmpty()) {
        m_state = State::Complete;
        return true;
    }
    EngineIoHttpHeaders dropped;
    if (const auto error = parseField(*line, dropped))
        return fail(*error);
    // RFC 9110, 6.5.1: no honest client sends them here, and another reader may believe them.
    if (dropped.contains("Content-Length") || dropped.contains("Transfer-Encoding"))
        return fail(RequestError::BadRequest);
    return true;
}

} // namespace EngineIo
