// SPDX-License-Identifier: MIT
#pragma once

#include "filter/filter.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Inspector {

// Takes the values of a JSON object by their keys. The first thing that is wrong is kept, in words,
// and what nobody has taken is wrong, too.
class ObjectReader
{
public:
    template <typename T>
    struct Word
    {
        const char *name;
        T value;
    };

    ObjectReader(const QJsonObject &object, QString &error)
        : m_object(object)
        , m_error(error)
    {
    }

    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    bool isNull(QLatin1StringView key) const { return m_object.value(key).isNull(); }
    QJsonValue take(QLatin1StringView key); // undefined when there is none

    // Nothing when there is none, or when it is wrong.
    std::optional<QString> text(QLatin1StringView key);
    std::optional<qint64> number(QLatin1StringView key, qint64 least, qint64 most); // whole
    std::optional<Filter> filter(QLatin1StringView key);
    std::optional<QByteArray> base64(QLatin1StringView key);
    QJsonObject object(QLatin1StringView key);
    template <typename T, size_t Count>
    std::optional<T> word(QLatin1StringView key, const Word<T> (&words)[Count]);

    void require(QLatin1StringView key);
    void finish(); // complains about what is left
    void fail(const QString &text);

private:
    void failAt(QLatin1StringView key, const QString &wanted);

    QJsonObject m_object;
    QString &m_error;
};

template <typename T, size_t Count>
std::optional<T> ObjectReader::word(QLatin1StringView key, const Word<T> (&words)[Count])
{
    if (!has(key))
        return std::nullopt;
    const QString given = take(key).toString();
    QStringList names;
    for (const Word<T> &word : words) {
        names << QLatin1StringView(word.name);
        if (given == names.last())
            return word.value;
    }
    failAt(key, names.join(QLatin1StringView(", ")));
    return std::nullopt;
}

} // namespace Inspector
