// SPDX-License-Identifier: MIT
#include "transports/websocket/websocketparser.h"

#include "transports/websocket/messageinflater.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <utility>

namespace EngineIo {

WebSocketParser::WebSocketParser(qint64 maxMessageSize, MessageInflater *inflater,
                                 WebSocketSender sender)
    : m_maxMessageSize(maxMessageSize)
    , m_inflater(inflater)
    , m_sender(sender)
{
}

WebSocketParser::WebSocketParser(const WebSocketParser &other, MessageInflater *inflater)
    : WebSocketParser(other)
{
    m_inflater = inflater;
}

bool WebSocketParser::fail(WebSocketError error)
{
    m_error = error;
    m_message.clear();
    m_control.clear();
    return false;
}

std::optional<WebSocketMessage> WebSocketParser::next(QByteArrayView &bytes)
{
    while (m_error == WebSocketError::None) {
        if (!m_inFrame && !readHead(bytes))
            break;
        if (!readPayload(bytes))
            break;
        m_inFrame = false;
        if (auto message = finishFrame())
            return message;
    }
    return std::nullopt;
}

bool WebSocketParser::readHead(QByteArrayView &bytes)
{
    DecodedFrameHead decoded;
    const qsizetype kept = m_headSize;
    if (kept == 0) {
        decoded = decodeFrameHead(bytes, m_sender);
    } else {
        const qsizetype added = std::min(bytes.size(), DecodedFrameHead::MaxSize - kept);
        std::memcpy(m_head + kept, bytes.data(), std::size_t(added));
        decoded = decodeFrameHead({m_head, kept + added}, m_sender);
    }
    if (decoded.error != WebSocketError::None)
        return fail(decoded.error);
    if (decoded.size == 0) {
        keepHead(bytes);
        return false;
    }
    m_headSize = 0;
    bytes = bytes.sliced(decoded.size - kept);
    return beginFrame(decoded.head);
}

void WebSocketParser::keepHead(QByteArrayView &bytes)
{
    if (!bytes.isEmpty())
        std::memcpy(m_head + m_headSize, bytes.data(), std::size_t(bytes.size()));
    m_headSize = quint8(m_headSize + bytes.size());
    bytes = {};
}

bool WebSocketParser::beginFrame(const WebSocketFrameHead &head)
{
    if (!isControl(head.opcode)) {
        const bool first = head.opcode != WebSocketOpcode::Continuation;
        const bool compressed = first ? head.compressed : m_compressed;
        if (const WebSocketError error = checkOrder(head); error != WebSocketError::None)
            return fail(error);
        if (head.length > maxTransferSize(compressed) - m_transferSize)
            return fail(WebSocketError::TooBig);
        m_transferSize += head.length;
        m_compressed = compressed;
        if (first)
            m_opcode = head.opcode;
    }
    m_frame = head;
    m_frameRead = 0;
    m_inFrame = true;
    return true;
}

WebSocketError WebSocketParser::checkOrder(const WebSocketFrameHead &head) const
{
    const bool inMessage = isInMessage();
    if (head.opcode != WebSocketOpcode::Continuation) {
        if (inMessage)
            return WebSocketError::ExpectedContinuation;
        return head.compressed && !m_inflater ? WebSocketError::ReservedBits : WebSocketError::None;
    }
    if (head.compressed) // RFC 7692, 6: the first frame says it for all
        return WebSocketError::ReservedBits;
    return inMessage ? WebSocketError::None : WebSocketError::UnexpectedContinuation;
}

// A compressed message is told by what it inflates to; what deflate can't make smaller it makes a
// little larger, by less than this.
quint64 WebSocketParser::maxTransferSize(bool compressed) const
{
    const quint64 size = quint64(m_maxMessageSize);
    return compressed ? size + size / 8 + 64 : size;
}

// Returns whether the frame is complete.
bool WebSocketParser::readPayload(QByteArrayView &bytes)
{
    const quint64 left = m_frame.length - m_frameRead;
    const qsizetype size = qsizetype(std::min(left, quint64(bytes.size())));
    if (size > 0) {
        const QByteArrayView masked = bytes.first(size);
        const quint32 mask = maskAt(m_frame.mask, m_frameRead);
        if (m_compressed && !isControl(m_frame.opcode)) {
            if (!inflate(masked, mask))
                return false;
        } else {
            gather(masked, mask);
        }
        m_frameRead += quint64(size);
        bytes = bytes.sliced(size);
    }
    return m_frameRead == m_frame.length;
}

void WebSocketParser::gather(QByteArrayView masked, quint32 mask)
{
    const bool control = isControl(m_frame.opcode);
    QByteArray &to = control ? m_control : m_message;
    const qsizetype before = to.size();
    if (before == 0 && quint64(masked.size()) == m_frame.length)
        to = QByteArray(masked.size(), Qt::Uninitialized); // what most messages are
    else
        makeRoom(to, before + masked.size());
    const Characters characters = unmask(to.data() + before, masked.data(), masked.size(), mask);
    if (characters == Characters::Other && !control)
        m_characters = characters;
}

void WebSocketParser::makeRoom(QByteArray &to, qsizetype size) const
{
    // A head may promise what never comes, for each of many connections.
    constexpr qsizetype TakenAtItsWord = 1024 * 1024;

    if (size > to.capacity()) {
        const qsizetype promised = to.size() + qsizetype(m_frame.length - m_frameRead);
        const qsizetype doubled = qsizetype(std::min(qint64(to.size()) * 2, m_maxMessageSize));
        to.reserve(std::max({size, doubled, std::min(promised, TakenAtItsWord)}));
    }
    to.resize(size);
}

bool WebSocketParser::inflate(QByteArrayView masked, quint32 mask)
{
    char plain[4096];
    static_assert(sizeof plain % sizeof mask == 0); // so the mask begins anew with each turn
    while (!masked.isEmpty()) {
        const QByteArrayView turn = masked.first(std::min(masked.size(), qsizetype(sizeof plain)));
        unmask(plain, turn.data(), turn.size(), mask);
        const WebSocketError error
            = m_inflater->append({plain, turn.size()}, m_message, m_maxMessageSize);
        if (error != WebSocketError::None)
            return fail(error);
        masked = masked.sliced(turn.size());
    }
    m_characters = Characters::Other; // we have not looked
    return true;
}

std::optional<WebSocketMessage> WebSocketParser::finishFrame()
{
    if (isControl(m_frame.opcode))
        return finishControl();
    return m_frame.final ? finishMessage() : std::nullopt;
}

static WebSocketError checkClose(QByteArrayView payload)
{
    if (payload.isEmpty())
        return WebSocketError::None;
    if (payload.size() == 1 || !isValidCloseCode(qFromBigEndian<quint16>(payload.data())))
        return WebSocketError::BadCloseFrame;
    return isValidUtf8(payload.sliced(2)) ? WebSocketError::None : WebSocketError::BadUtf8;
}

std::optional<WebSocketMessage> WebSocketParser::finishControl()
{
    if (m_frame.opcode == WebSocketOpcode::Close) {
        if (const WebSocketError error = checkClose(m_control); error != WebSocketError::None) {
            fail(error);
            return std::nullopt;
        }
    }
    return WebSocketMessage{m_frame.opcode, std::exchange(m_control, {})};
}

std::optional<WebSocketMessage> WebSocketParser::finishMessage()
{
    if (m_compressed) {
        const WebSocketError error = m_inflater->finish(m_message, m_maxMessageSize);
        if (error != WebSocketError::None) {
            fail(error);
            return std::nullopt;
        }
    }
    const WebSocketOpcode opcode = std::exchange(m_opcode, WebSocketOpcode::Continuation);
    const Characters characters = std::exchange(m_characters, Characters::Ascii);
    m_transferSize = 0;
    if (opcode == WebSocketOpcode::Text && characters == Characters::Other
        && !isValidUtf8(m_message)) {
        fail(WebSocketError::BadUtf8);
        return std::nullopt;
    }
    return WebSocketMessage{opcode, std::exchange(m_message, {})};
}

} // namespace EngineIo
