// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector {

// Filters made from a cell. Each returns the text of a filter that asks for what the given one does
// and for the new condition; a filter that can't be read is replaced. The field is a name of the
// language, "data.user.id" included; the value is written as in the language but without quotes.
QString onlyThis(QStringView filter, QStringView field, QStringView value);
QString notThis(QStringView filter, QStringView field, QStringView value);
QString fromHereOn(QStringView filter, quint32 number);

} // namespace Inspector
