// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttprequest.h"
#include "protocol/expected.h"

#include <optional>

namespace EngineIo {

enum class RequestError {
    BadRequest,
    UriTooLong,
    HeadersTooLarge,
    BodyTooLarge,
    VersionNotSupported,
    NotImplemented,
    ExpectationFailed
};

int statusFor(RequestError error);

// What the head says about the body behind it.
struct BodyFraming
{
    static constexpr qint64 Chunked = -1;

    qint64 length = 0; // or Chunked
    bool expectsContinue = false;
};

// RFC 9112, 3: sets method, target and version, from a line without its CRLF.
std::optional<RequestError> parseRequestLine(QByteArrayView line, EngineIoHttpRequest &request);

// RFC 9112, 5: appends one field, from a line without its CRLF.
std::optional<RequestError> parseField(QByteArrayView line, EngineIoHttpHeaders &headers);

// Checks what only the whole head shows, and gives the target of every form one form: its path.
Expected<BodyFraming, RequestError> finishHead(EngineIoHttpRequest &request);

// RFC 9112, 7.1: the size of a chunk, from its line without CRLF; extensions are passed over.
std::optional<quint64> parseChunkSize(QByteArrayView line);

// RFC 9112, 9.3
bool keepsAlive(const EngineIoHttpRequest &request);

} // namespace EngineIo
