// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QString>

#include <variant>

namespace Inspector {

struct TlsFileError
{
    bool ofKey = false; // of the certificate otherwise
    QString text;
};

// What a server needs for TLS, from two PEM files.
std::variant<QSslConfiguration, TlsFileError> readTlsFiles(const QString &certificate,
                                                           const QString &key);

} // namespace Inspector
