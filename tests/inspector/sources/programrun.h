// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QUrl>

namespace Inspector {
using namespace Qt::StringLiterals;

// Runs of the program itself, without a display. The test defines INSPECTOR_PROGRAM.

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

inline void start(QProcess &process, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(INSPECTOR_PROGRAM), arguments);
}

inline Outcome run(const QStringList &arguments)
{
    QProcess process;
    start(process, arguments);
    process.waitForFinished();
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {status, process.readAllStandardOutput(), process.readAllStandardError()};
}

// Where the program says that it listens; empty when it doesn't.
inline QUrl waitForUrl(QProcess &process)
{
    static const QRegularExpression url(u"http://\\S+"_s);
    process.setReadChannel(QProcess::StandardError);
    QByteArray errors;
    while (process.waitForReadyRead(5'000)) {
        errors += process.readAllStandardError();
        const auto match = url.match(QString::fromUtf8(errors));
        if (match.hasMatch() && errors.endsWith('\n'))
            return QUrl(match.captured());
    }
    return {};
}

} // namespace Inspector
