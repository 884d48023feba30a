// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QString>

#include <optional>

/*!
    Returns a server's TLS configuration of the PEM files \a certificateFile (with the chain behind
    the certificate) and \a keyFile (RSA or EC). On failure returns nothing and puts one sentence
   into \a error.
*/
std::optional<QSslConfiguration> readTlsFiles(const QString &certificateFile,
                                              const QString &keyFile, QString *error);
