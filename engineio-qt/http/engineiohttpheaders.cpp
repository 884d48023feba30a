// SPDX-License-Identifier: MIT
#include "http/engineiohttpheaders.h"

#include "http/syntax.h"

#include <algorithm>

using namespace EngineIo;

static auto named(QByteArrayView name)
{
    return [name](const EngineIoHttpHeaders::Field &field) {
        return equalsIgnoringCase(field.first, name);
    };
}

EngineIoHttpHeaders::EngineIoHttpHeaders(std::initializer_list<Field> fields)
{
    for (const Field &field : fields)
        append(field.first, field.second);
}

bool EngineIoHttpHeaders::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), named(name));
}

QByteArray EngineIoHttpHeaders::value(QByteArrayView name) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(), named(name));
    return found == m_fields.cend() ? QByteArray() : found->second;
}

QList<QByteArray> EngineIoHttpHeaders::values(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const Field &field : m_fields) {
        if (equalsIgnoringCase(field.first, name))
            values.append(field.second);
    }
    return values;
}

static bool listHolds(QByteArrayView list, QByteArrayView token)
{
    while (!list.isEmpty()) {
        if (equalsIgnoringCase(takePart(list, ','), token))
            return true;
    }
    return false;
}

bool EngineIoHttpHeaders::hasToken(QByteArrayView name, QByteArrayView token) const
{
    // Several fields of one name are one list.
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [&](const Field &field) {
        return equalsIgnoringCase(field.first, name) && listHolds(field.second, token);
    });
}

bool EngineIoHttpHeaders::append(QByteArray name, QByteArray value)
{
    if (!isToken(name) || !isFieldValue(value))
        return false;
    m_fields.emplace_back(std::move(name), std::move(value));
    return true;
}

bool EngineIoHttpHeaders::set(QByteArray name, QByteArray value)
{
    if (!isToken(name) || !isFieldValue(value))
        return false;
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), named(name));
    if (found == m_fields.end()) {
        m_fields.emplace_back(std::move(name), std::move(value));
        return true;
    }
    const auto others = std::remove_if(found + 1, m_fields.end(), named(name));
    *found = {std::move(name), std::move(value)};
    m_fields.erase(others, m_fields.end());
    return true;
}

void EngineIoHttpHeaders::remove(QByteArrayView name)
{
    m_fields.removeIf(named(name));
}
