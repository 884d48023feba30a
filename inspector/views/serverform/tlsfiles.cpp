// SPDX-License-Identifier: MIT
#include "views/serverform/tlsfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace Inspector {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspector::ServerPanel)
};

constexpr qint64 MaxFileBytes = 1024 * 1024; // somebody may choose the wrong file

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(MaxFileBytes) : QByteArray();
}

// The file doesn't say what kind of key it holds.
QSslKey readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

std::variant<QSslConfiguration, TlsFileError> readTlsFiles(const QString &certificate,
                                                           const QString &key)
{
    const auto chain = QSslCertificate::fromData(readFile(certificate), QSsl::Pem);
    if (chain.isEmpty())
        return TlsFileError{false, Text::tr("A file with a certificate in PEM form")};
    const QSslKey privateKey = readKey(readFile(key));
    if (privateKey.isNull())
        return TlsFileError{true, Text::tr("A file with a private key in PEM form")};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(privateKey);
    return configuration;
}

} // namespace Inspector
