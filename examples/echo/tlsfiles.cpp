// SPDX-License-Identifier: MIT
#include "tlsfiles.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> readFile(const QString &name, QString *error)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = u"cannot read %1: %2"_s.arg(name, file.errorString());
        return std::nullopt;
    }
    return file.readAll();
}

// The PEM header names the algorithm in some formats only, so each is tried.
QSslKey parseKey(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

std::optional<QSslConfiguration> readTlsFiles(const QString &certificateFile,
                                              const QString &keyFile, QString *error)
{
    const auto certificatePem = readFile(certificateFile, error);
    if (!certificatePem)
        return std::nullopt;
    const auto keyPem = readFile(keyFile, error);
    if (!keyPem)
        return std::nullopt;

    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty()) {
        *error = u"no PEM certificate in %1"_s.arg(certificateFile);
        return std::nullopt;
    }
    const QSslKey key = parseKey(*keyPem);
    if (key.isNull()) {
        *error = u"no PEM private key without a pass phrase in %1"_s.arg(keyFile);
        return std::nullopt;
    }

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients need no certificate
    return configuration;
}
