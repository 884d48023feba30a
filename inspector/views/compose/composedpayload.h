// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <variant>

namespace Inspector {
Q_NAMESPACE

// What a person types, and how it is meant.
enum class PayloadFormat : quint8 { Text, Json, Hex, Base64 };
Q_ENUM_NS(PayloadFormat)

struct ComposedPayload
{
    QString text;     // of text and JSON, as it was typed
    QByteArray bytes; // of the others
    bool binary = false;

    bool operator==(const ComposedPayload &) const = default;
};

struct PayloadError
{
    QString text;
    qsizetype position = 0; // in the typed text

    bool operator==(const PayloadError &) const = default;
};

std::variant<ComposedPayload, PayloadError> composePayload(PayloadFormat format,
                                                           const QString &typed);

// "Line 2, column 7", counted from 1.
QString placeText(const QString &typed, qsizetype position);

} // namespace Inspector
