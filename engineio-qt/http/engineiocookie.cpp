// SPDX-License-Identifier: MIT
#include "http/engineiocookie.h"

#include "http/syntax.h"

#include <algorithm>

using namespace EngineIo;

static bool fits(QByteArrayView value)
{
    return isFieldValue(value) && !value.contains(';');
}

EngineIoCookie::EngineIoCookie(QByteArray name)
    : m_name(std::move(name))
    , m_attributes({{QByteArrayLiteral("Path"), QByteArrayLiteral("/")},
                    {QByteArrayLiteral("SameSite"), QByteArrayLiteral("Lax")}})
{
}

std::optional<EngineIoCookie> EngineIoCookie::parse(QByteArrayView spec)
{
    EngineIoCookie cookie(takePart(spec, ';').toByteArray());
    if (!spec.isEmpty())
        cookie.m_attributes.clear();
    while (!spec.isEmpty()) {
        QByteArrayView value = takePart(spec, ';');
        const bool bare = !value.contains('=');
        const QByteArray attribute = takePart(value, '=').toByteArray();
        if (bare)
            cookie.setAttribute(attribute, true);
        else
            cookie.setAttribute(attribute, withoutSpaces(value).toByteArray());
    }
    return cookie.isValid() ? std::optional(std::move(cookie)) : std::nullopt;
}

void EngineIoCookie::setAttribute(const QByteArray &attribute, AttributeValue value)
{
    const auto found
        = std::find_if(m_attributes.begin(), m_attributes.end(), [&](const Attribute &other) {
              return equalsIgnoringCase(other.first, attribute);
          });
    if (found == m_attributes.end())
        m_attributes.emplace_back(attribute, std::move(value));
    else
        *found = {attribute, std::move(value)};
}

bool EngineIoCookie::isValid() const
{
    return isToken(m_name)
           && std::all_of(m_attributes.cbegin(), m_attributes.cend(),
                          [](const Attribute &attribute) {
                              const auto *const bytes = std::get_if<QByteArray>(&attribute.second);
                              return isToken(attribute.first) && (!bytes || fits(*bytes));
                          });
}

// The bytes behind the name, if there are any; an empty function counts as none.
static std::optional<QByteArray> valueOf(const EngineIoCookie::AttributeValue &value)
{
    if (const auto *const bytes = std::get_if<QByteArray>(&value))
        return *bytes;
    const auto *const function = std::get_if<std::function<QByteArray()>>(&value);
    return function && *function ? std::optional((*function)()) : std::nullopt;
}

QByteArray EngineIoCookie::header(const QByteArray &value) const
{
    if (!isValid() || !fits(value))
        return {};
    QByteArray header = m_name + '=' + value;
    for (const auto &[attribute, attributeValue] : m_attributes) {
        const bool *const flag = std::get_if<bool>(&attributeValue);
        if (flag && !*flag)
            continue;
        header += "; " + attribute;
        const std::optional<QByteArray> bytes = valueOf(attributeValue);
        if (bytes && !fits(*bytes))
            return {};
        if (bytes)
            header += '=' + *bytes;
    }
    return header;
}
