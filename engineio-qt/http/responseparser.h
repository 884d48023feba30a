// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttpheaders.h"

#include <optional>

namespace EngineIo {

// In bytes.
struct ResponseLimits
{
    qsizetype head = 256 * 1024;
    qint64 body = 64 * 1024 * 1024; // of a body that is kept
};

// A response as somebody between the ends sees it.
struct ReceivedResponse
{
    int status = 0;
    QByteArray head; // status line and fields as they came, without the empty line
    EngineIoHttpHeaders headers;
    QByteArray body;     // without the transfer coding, with the content coding; when it is kept
    qint64 bodySize = 0; // also when it is not
};

// Cuts what a server sends into HTTP/1.x responses. It reads what real servers write, and gives up
// where it would have to guess: RFC 9112, 6.3.
class ResponseParser
{
public:
    enum class Body {
        Keep,
        Skip, // counted only
        None  // of a response to HEAD, whatever its fields say
    };

    explicit ResponseParser(const ResponseLimits &limits = {});

    void append(QByteArrayView bytes);
    void end(); // the server has closed its direction, which ends a body of unknown length

    // The next whole response, if there is one; nothing of it is read before. Interim responses
    // (RFC 9110, 15.2) are responses of their own. Body is that of the request which is answered.
    std::optional<ReceivedResponse> takeResponse(Body body);

    bool hasError() const { return m_state == State::Failed; } // nothing comes any more
    bool isEmpty() const { return m_buffer.size() == m_position && m_state == State::Head; }
    qsizetype bufferedBytes() const { return m_buffer.size() - m_position; }

    // The bytes behind the last response, for another protocol; they are no longer here then.
    QByteArray takeRemaining();

private:
    enum class State {
        Head,
        FixedBody,
        BodyUntilEnd,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailers,
        Complete,
        Failed
    };

    bool step();
    bool readHead();
    bool parseHead(QByteArrayView head);
    bool beginBody();
    bool readMissing(State next);
    bool readBodyUntilEnd();
    bool readChunkSize();
    bool readLine(State next);
    bool readTrailer();
    bool fail();
    std::optional<QByteArrayView> takeLine();
    bool moveToBody(qsizetype size);
    QByteArrayView rest() const { return QByteArrayView(m_buffer).sliced(m_position); }

    ResponseLimits m_limits;
    State m_state = State::Head;
    Body m_body = Body::Keep;
    bool m_ended = false;
    QByteArray m_buffer;
    qsizetype m_position = 0; // what is before it has been parsed
    qsizetype m_searched = 0; // bytes behind m_position that hold no end of a head
    qint64 m_missing = 0;     // of a body or chunk
    ReceivedResponse m_response;
};

} // namespace EngineIo
