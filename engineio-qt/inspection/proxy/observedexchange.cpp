// SPDX-License-Identifier: MIT
#include "inspection/proxy/observedexchange.h"

#include "http/contentencoding.h"
#include "http/engineiohttpresponse.h"
#include "http/syntax.h"
#include "inspection/eventtexts.h"
#include "protocol/payloadcodec.h"
#include "transports/jsonp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace EngineIo {
using namespace Qt::StringLiterals;

static constexpr qint64 MostDecoded = 64 * 1024 * 1024; // bytes of a body

// Wherever the end point is: nobody else has this pair in a query.
ObservedExchange::ObservedExchange(EngineIoHttpRequest received)
    : request(std::move(received))
{
    isWebSocket = request.headers.hasToken("upgrade", "websocket");
    const auto version = request.queryValue("EIO");
    const auto name = request.queryValue("transport");
    concernsUs = version || name == "polling"_ba || name == "websocket"_ba;
    isReadable = version == "4"_ba;
    if (name == "websocket"_ba)
        transport = TransportType::WebSocket;
    sid = request.queryValue("sid").value_or(QByteArray());
}

static ObservedPayload decoded(const QByteArray &payload)
{
    if (auto packets = decodePayload(payload))
        return {std::move(*packets), {}, {}};
    else
        return {{}, payload, packetErrorText(packets.error())};
}

ObservedPayload payloadOf(const EngineIoHttpRequest &request)
{
    if (!jsonpIndex(request))
        return decoded(request.body);
    const std::optional<QByteArray> payload = unwrapJsonp(request.body);
    return payload ? decoded(*payload) : ObservedPayload{{}, request.body, u"no JSONP form"_s};
}

// The argument of the callback: a JSON string.
static std::optional<QByteArray> argumentOf(const QByteArray &script)
{
    const qsizetype begin = script.indexOf('(') + 1;
    const qsizetype end = script.lastIndexOf(')');
    if (begin == 0 || end < begin)
        return std::nullopt;
    const QByteArray array = '[' + script.sliced(begin, end - begin) + ']';
    const QJsonValue string = QJsonDocument::fromJson(array).array().at(0);
    return string.isString() ? std::optional(string.toString().toUtf8()) : std::nullopt;
}

ObservedPayload payloadOf(const EngineIoHttpRequest &request, const ReceivedResponse &response)
{
    const std::optional<QByteArray> body = decodedBody(response);
    if (!body)
        return {{}, response.body, u"a content coding that cannot be read"_s};
    if (body->isEmpty()) // how python-engineio ends the poll of a session that is over
        return {};
    if (!jsonpIndex(request))
        return decoded(*body);
    const std::optional<QByteArray> payload = argumentOf(*body);
    return payload ? decoded(*payload) : ObservedPayload{{}, *body, u"no JSONP script"_s};
}

std::optional<QByteArray> decodedBody(const ReceivedResponse &response)
{
    const QByteArray coding = response.headers.value("content-encoding");
    if (coding.isEmpty() || equalsIgnoringCase(coding, "identity"))
        return response.body;
    if (equalsIgnoringCase(coding, "gzip") || equalsIgnoringCase(coding, "x-gzip"))
        return decode(ContentCoding::Gzip, response.body, MostDecoded);
    if (equalsIgnoringCase(coding, "deflate"))
        return decode(ContentCoding::Deflate, response.body, MostDecoded);
    return std::nullopt;
}

ObservedRefusal refusalIn(const ReceivedResponse &response)
{
    constexpr qsizetype MostShown = 500;
    const QByteArray body = decodedBody(response).value_or(QByteArray());
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject object = document.object();
    const int code = object["code"_L1].toInt(-1);
    if (code >= 0 && code <= int(ConnectionError::UnsupportedProtocolVersion))
        return {ConnectionError(code), object["message"_L1].toString()};
    // Applications reject with a JSON value of their own, other servers with a line of text.
    const QJsonValue value = QJsonDocument::fromJson('[' + body + ']').array().at(0);
    if (value.isString())
        return {std::nullopt, value.toString()};
    const QByteArray type = response.headers.value("content-type");
    if (!document.isNull() || type.startsWith("text/plain"))
        return {std::nullopt,
                QString::fromUtf8(body.first(std::min(body.size(), MostShown))).trimmed()};
    return {std::nullopt, QString::fromLatin1(EngineIoHttpResponse::reasonPhrase(response.status))};
}

} // namespace EngineIo
