// SPDX-License-Identifier: MIT
#include "scripts/objectreader.h"

#include <QCoreApplication>

#include <cmath>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Script)
};

} // namespace

QJsonValue ObjectReader::take(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    m_object.remove(key);
    return value;
}

std::optional<QString> ObjectReader::text(QLatin1StringView key)
{
    if (!has(key))
        return std::nullopt;
    const QJsonValue value = take(key);
    if (value.isString())
        return value.toString();
    failAt(key, Text::tr("a text"));
    return std::nullopt;
}

std::optional<qint64> ObjectReader::number(QLatin1StringView key, qint64 least, qint64 most)
{
    if (!has(key))
        return std::nullopt;
    const QJsonValue value = take(key);
    const double number = value.toDouble(std::nan(""));
    if (number >= double(least) && number <= double(most) && number == std::floor(number))
        return qint64(number);
    failAt(key, Text::tr("a whole number from %1 to %2").arg(least).arg(most));
    return std::nullopt;
}

std::optional<Filter> ObjectReader::filter(QLatin1StringView key)
{
    const auto expression = text(key);
    if (!expression)
        return std::nullopt;
    auto filter = parseFilter(*expression);
    if (filter)
        return *std::move(filter);
    fail(Text::tr("The filter of \u201c%1\u201d is wrong at character %2: %3")
             .arg(key)
             .arg(filter.error().position + 1)
             .arg(filter.error().message));
    return std::nullopt;
}

std::optional<QByteArray> ObjectReader::base64(QLatin1StringView key)
{
    const auto encoded = text(key);
    if (!encoded)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(
        encoded->toUtf8(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        return decoded.decoded;
    failAt(key, Text::tr("base64"));
    return std::nullopt;
}

QJsonObject ObjectReader::object(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        failAt(key, Text::tr("an object, { \u2026 }"));
    return value.toObject();
}

void ObjectReader::require(QLatin1StringView key)
{
    if (!has(key))
        fail(Text::tr("\u201c%1\u201d is missing.").arg(key));
}

void ObjectReader::finish()
{
    if (!m_object.isEmpty())
        fail(Text::tr("\u201c%1\u201d has no meaning here.").arg(m_object.begin().key()));
}

void ObjectReader::fail(const QString &text)
{
    if (m_error.isEmpty())
        m_error = text;
}

void ObjectReader::failAt(QLatin1StringView key, const QString &wanted)
{
    //: %1 is the name of a key, %2 what its value has to be
    fail(Text::tr("\u201c%1\u201d has to be: %2.").arg(key, wanted));
}

} // namespace Inspector
