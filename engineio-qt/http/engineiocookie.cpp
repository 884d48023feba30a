// SPDX-License-Identifier: MIT
#include "http/engineiocookie.h"

#include "http/syntax.h"

#include <algorithm>

using namespace EngineIo;

class EngineIoCookiePrivate : public QSharedData
{
public:
    QByteArray name;
    QList<EngineIoCookie::Attribute> attributes{
        {QByteArrayLiteral("Path"), QByteArrayLiteral("/")},
        {QByteArrayLiteral("SameSite"), QByteArrayLiteral("Lax")}};
};

static bool fits(QByteArrayView value)
{
    return isFieldValue(value) && !value.contains(';');
}

EngineIoCookie::EngineIoCookie(QByteArray name)
    : d(new EngineIoCookiePrivate)
{
    d->name = std::move(name);
}

EngineIoCookie::EngineIoCookie(const EngineIoCookie &) = default;
EngineIoCookie::EngineIoCookie(EngineIoCookie &&) noexcept = default;
EngineIoCookie &EngineIoCookie::operator=(const EngineIoCookie &) = default;
EngineIoCookie &EngineIoCookie::operator=(EngineIoCookie &&) noexcept = default;
EngineIoCookie::~EngineIoCookie() = default;

QByteArray EngineIoCookie::name() const
{
    return d->name;
}

QList<EngineIoCookie::Attribute> EngineIoCookie::attributes() const
{
    return d->attributes;
}

std::optional<EngineIoCookie> EngineIoCookie::parse(QByteArrayView spec)
{
    EngineIoCookie cookie(takePart(spec, ';').toByteArray());
    if (!spec.isEmpty())
        cookie.d->attributes.clear();
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
        = std::find_if(d->attributes.begin(), d->attributes.end(), [&](const Attribute &other) {
              return equalsIgnoringCase(other.first, attribute);
          });
    if (found == d->attributes.end())
        d->attributes.emplace_back(attribute, std::move(value));
    else
        *found = {attribute, std::move(value)};
}

bool EngineIoCookie::isValid() const
{
    return isToken(d->name)
           && std::all_of(d->attributes.cbegin(), d->attributes.cend(),
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
    QByteArray header = d->name + '=' + value;
    for (const auto &[attribute, attributeValue] : d->attributes) {
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
