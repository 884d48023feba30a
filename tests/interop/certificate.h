// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTemporaryDir>

/*!
    \brief A self-signed certificate for 127.0.0.1 and its key, as PEM files that go with the
   object.
*/
class Certificate
{
public:
    enum class Key { Rsa, Ec };

    explicit Certificate(Key key = Key::Ec);

    bool isValid() const { return m_valid; }
    QString certificateFile() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }
    QString keyFile() const { return m_folder.filePath(QStringLiteral("key.pem")); }

private:
    QTemporaryDir m_folder;
    bool m_valid = false;
};
