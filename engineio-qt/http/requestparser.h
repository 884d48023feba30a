// SPDX-License-Identifier: MIT
#pragma once

#include "http/requesthead.h"

#include <optional>

namespace EngineIo {

// In bytes; lines count with their CRLF.
struct RequestLimits
{
    qsizetype requestLine = 8192;
    qsizetype headerBytes = 65536; // the whole header section, its empty line included
    int headerCount = 100;
    qint64 body = 1'000'000;
};

/*
    Cuts a stream of bytes into HTTP/1.x requests and refuses whatever two readers could understand
    differently (RFC 9112, 11.2).

    Lazy: behind a request that was taken, bytes are only kept until takeRequest() is called again.
    They may be WebSocket frames, or the request of a client that doesn't wait for its answer; then
    bufferedBytes() tells the caller when to stop reading.
*/
class RequestParser
{
public:
    explicit RequestParser(const RequestLimits &limits = {});

    void append(QByteArrayView bytes);

    // From the end of a head until its request is taken, also when the body turned out an error.
    const EngineIoHttpRequest *head() const { return m_hasHead ? &m_request : nullptr; }

    // The next whole request, if there is one; call it until there is none.
    std::optional<EngineIoHttpRequest> takeRequest();

    // Once set it stays; further bytes are dropped.
    std::optional<RequestError> error() const { return m_error; }

    bool isIdle() const; // no byte of a next request yet
    bool expectsContinue() const { return m_hasHead && m_expectsContinue && !m_error; }

    qint64 bodyBytesExpected() const { return m_bodyLength; } // BodyFraming::Chunked when unknown
    qint64 bodyBytesReceived() const { return m_request.body.size(); }
    qsizetype bufferedBytes() const { return m_buffer.size() - m_position; }

    // The bytes behind the head, for another protocol; they are no longer here then.
    QByteArray takeRemaining();

private:
    enum class State {
        Taken, // nothing is read before takeRequest() asks
        RequestLine,
        Fields,
        FixedBody,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailers,
        Complete
    };

    void parse();
    bool step();
    bool readRequestLine();
    bool readField();
    bool readFixedBody();
    bool readChunkSize();
    bool readChunkData();
    bool readChunkEnd();
    bool readTrailer();

    bool endHead();
    bool fail(RequestError error);
    std::optional<QByteArrayView> takeLine(qsizetype limit, RequestError tooLong);
    std::optional<QByteArrayView> takeSectionLine();
    QByteArrayView rest() const { return QByteArrayView(m_buffer).sliced(m_position); }
    qsizetype moveToBody(QByteArrayView bytes, qint64 missing);
    void dropParsed();

    RequestLimits m_limits;
    State m_state = State::RequestLine;
    std::optional<RequestError> m_error;

    QByteArray m_buffer;
    qsizetype m_position = 0; // what is before it has been parsed
    qsizetype m_searched = 0; // bytes behind m_position that hold no line end

    EngineIoHttpRequest m_request;
    qint64 m_bodyLength = 0;
    qint64 m_chunkMissing = 0;
    qsizetype m_sectionBytes = 0; // of the header section, then of chunk extensions and trailers
    bool m_hasHead = false;
    bool m_expectsContinue = false;
    bool m_skippedEmptyLine = false;
};

} // namespace EngineIo
