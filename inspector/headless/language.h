// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Inspector {

QStringList languages(); // "de", "en": what was translated

// Installs the texts of \a language, or of the system's when it is empty, into the application.
void installLanguage(const QString &language);

} // namespace Inspector
