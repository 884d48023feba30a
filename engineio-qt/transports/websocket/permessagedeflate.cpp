// SPDX-License-Identifier: MIT
#include "transports/websocket/permessagedeflate.h"

#include "http/syntax.h"

#include <algorithm>
#include <utility>

namespace EngineIo {

// RFC 6455, 9.1: a value in quotes must be a token once they are gone.
static std::optional<QByteArray> tokenOf(QByteArrayView value)
{
    const auto token = value.startsWith('"') ? unquoted(value) : value.toByteArray();
    return token && isToken(*token) ? token : std::nullopt;
}

static std::optional<int> parseWindowBits(QByteArrayView digits)
{
    if (digits.size() == 1 && (digits[0] == '8' || digits[0] == '9'))
        return digits[0] - '0';
    if (digits.size() == 2 && digits[0] == '1' && digits[1] >= '0' && digits[1] <= '5')
        return 10 + (digits[1] - '0');
    return std::nullopt;
}

namespace {

// What one offer says.
struct Offer
{
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    std::optional<int> serverMaxWindowBits;
    std::optional<int> clientMaxWindowBits; // without a value: 15

    bool read(QByteArrayView parameter); // false: not to be accepted
};

} // namespace

static bool setOnce(bool &flag)
{
    return !std::exchange(flag, true);
}

static bool setOnce(std::optional<int> &bits, std::optional<int> value)
{
    return !std::exchange(bits, value) && value;
}

bool Offer::read(QByteArrayView parameter)
{
    const bool hasValue = parameter.contains('=');
    const QByteArrayView name = takeQuotedPart(parameter, '=');
    const std::optional<QByteArray> value = tokenOf(withoutSpaces(parameter));
    if (hasValue && !value)
        return false;
    if (name == "server_no_context_takeover")
        return !hasValue && setOnce(serverNoContextTakeover);
    if (name == "client_no_context_takeover")
        return !hasValue && setOnce(clientNoContextTakeover);
    if (name == "server_max_window_bits")
        return hasValue && setOnce(serverMaxWindowBits, parseWindowBits(*value));
    if (name == "client_max_window_bits")
        return setOnce(clientMaxWindowBits, hasValue ? parseWindowBits(*value) : 15);
    return false;
}

static std::optional<PerMessageDeflateParameters> accept(const Offer &offer,
                                                         const PerMessageDeflateSettings &settings)
{
    constexpr int LeastOfZlib = 9; // its raw deflate cannot do with a window of 2^8
    const int wanted = std::clamp(settings.windowBits, LeastOfZlib, 15);
    const int serverBits = std::min(offer.serverMaxWindowBits.value_or(15), wanted);
    if (serverBits < LeastOfZlib)
        return std::nullopt;

    PerMessageDeflateParameters parameters;
    parameters.serverContextTakeover
        = settings.serverContextTakeover && !offer.serverNoContextTakeover;
    parameters.clientContextTakeover
        = settings.clientContextTakeover && !offer.clientNoContextTakeover;
    parameters.serverWindowBits = serverBits;
    parameters.serverWindowBitsSaid = offer.serverMaxWindowBits || serverBits < 15;
    // RFC 7692, 7.1.2.2: a client that didn't offer it cannot be told to.
    if (offer.clientMaxWindowBits) {
        parameters.clientWindowBits = std::min(*offer.clientMaxWindowBits, wanted);
        parameters.clientWindowBitsSaid = parameters.clientWindowBits < 15;
    }
    return parameters;
}

static std::optional<PerMessageDeflateParameters>
judgeOffer(QByteArrayView element, const PerMessageDeflateSettings &settings)
{
    if (takeQuotedPart(element, ';') != "permessage-deflate")
        return std::nullopt;
    Offer offer;
    while (!element.isEmpty()) {
        if (!offer.read(takeQuotedPart(element, ';')))
            return std::nullopt;
    }
    return accept(offer, settings);
}

std::optional<PerMessageDeflateParameters>
negotiatePerMessageDeflate(QByteArrayView offers, const PerMessageDeflateSettings &settings)
{
    if (!settings.enabled)
        return std::nullopt;
    while (!offers.isEmpty()) {
        if (auto parameters = judgeOffer(takeQuotedPart(offers, ','), settings))
            return parameters;
    }
    return std::nullopt;
}

QByteArray responseExtension(const PerMessageDeflateParameters &parameters)
{
    QByteArray value = QByteArrayLiteral("permessage-deflate");
    if (!parameters.serverContextTakeover)
        value += "; server_no_context_takeover";
    if (!parameters.clientContextTakeover)
        value += "; client_no_context_takeover";
    if (parameters.serverWindowBitsSaid)
        value += "; server_max_window_bits=" + QByteArray::number(parameters.serverWindowBits);
    if (parameters.clientWindowBitsSaid)
        value += "; client_max_window_bits=" + QByteArray::number(parameters.clientWindowBits);
    return value;
}

} // namespace EngineIo
