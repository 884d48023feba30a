// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace EngineIo {

// RFC 9110, 5.6.2: what methods, field names and cookie names are made of.
bool isToken(QByteArrayView text);

// RFC 9110, 5.5: no control character but the tab; bytes from 0x80 on are opaque and pass.
bool isFieldValue(QByteArrayView text);

bool isDigit(char character);
int hexValue(char character); // -1 when it is no hexadecimal digit

bool equalsIgnoringCase(QByteArrayView left, QByteArrayView right);

// Without the spaces and tabs around it. QByteArrayView::trimmed() would hide control characters
// too.
QByteArrayView withoutSpaces(QByteArrayView text);

// Cuts the part up to the separator off the front of a list and returns it without spaces around.
QByteArrayView takePart(QByteArrayView &list, char separator);

// As takePart(), but a separator within quotes is none. Where it was the last part the list is
// null.
QByteArrayView takeQuotedPart(QByteArrayView &list, char separator);

// RFC 9110, 5.6.4: what a quoted string says; nothing for what is none.
std::optional<QByteArray> unquoted(QByteArrayView text);

enum class PlusSign { Literal, Space };

// Decodes once; a '%' that no two hexadecimal digits follow stays as it is.
QByteArray percentDecoded(QByteArrayView text, PlusSign plus);

} // namespace EngineIo
