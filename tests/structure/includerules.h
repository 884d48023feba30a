// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

// What may include what, as rules on one file's name and text. Paths are relative to the checkout.
class IncludeRules
{
public:
    // Where the public headers are, "EngineIoPacket" → "protocol", and where Qt's own headers are.
    IncludeRules(const QHash<QString, QString> &publicHeaders, const QString &qtHeaders);

    // As they are written, with their quotes or brackets.
    static QStringList includesOf(const QByteArray &source);
    static bool isPublicHeader(const QString &path);

    // A line of text for each include that breaks a rule.
    QStringList violations(const QString &path, const QByteArray &source) const;

private:
    QString libraryViolation(const QString &path, const QString &include) const;
    QString qmlViolation(const QString &include) const;
    QString publicHeaderViolation(const QString &include) const;
    QString inspectorViolation(const QString &path, const QString &include) const;
    QString layerOf(const QString &include) const;
    QString qtModuleOf(const QString &include) const;

    QHash<QString, QString> m_publicHeaders;
    QString m_qtHeaders;
};
