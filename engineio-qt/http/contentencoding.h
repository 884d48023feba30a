// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace EngineIo {

// RFC 9110, 8.4.1
enum class ContentCoding { Identity, Gzip, Deflate };

// RFC 9110, 12.5.3: what the client likes best, gzip before deflate before identity on a tie.
// Identity also when every coding is refused: an answer is better than none.
ContentCoding negotiate(QByteArrayView acceptEncoding);

QByteArray encode(ContentCoding coding, QByteArrayView plain);

// Nothing when it is malformed, truncated, followed by more or longer than the limit once decoded;
// memory is used for no more than the limit.
std::optional<QByteArray> decode(ContentCoding coding, QByteArrayView encoded, qint64 limit);

QByteArray codingName(ContentCoding coding);

} // namespace EngineIo
