// SPDX-License-Identifier: MIT
#include "peer.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

QString Peer::file(const QString &name)
{
    return QStringLiteral(INTEROP_DIR "/") + name;
}

QString Peer::node(const QString &package)
{
    if (!QFileInfo::exists(file(u"node_modules/"_s + package)))
        return {};
    return QStandardPaths::findExecutable(u"node"_s);
}

QString Peer::python(const QStringList &modules)
{
    // Debian's modules belong to Debian's Python, which another one may hide.
    const QStringList candidates{u"/usr/bin/python3"_s,
                                 QStandardPaths::findExecutable(u"python3"_s)};
    for (const QString &candidate : candidates) {
        const QString import = u"import "_s + modules.join(u", "_s);
        if (QFileInfo::exists(candidate) && run(candidate, {u"-c"_s, import}).exitStatus == 0)
            return candidate;
    }
    return {};
}

QString Peer::chromium()
{
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    }
    return {};
}

QString Peer::conformanceSuite(const QString &file)
{
    const QString beside = Peer::file(u"../../../shared/engine.io-protocol"_s);
    const QString folder = qEnvironmentVariable("ENGINEIO_CONFORMANCE_SUITE", beside);
    return QFileInfo::exists(folder + u'/' + file) ? folder : QString();
}

bool Peer::isRequired()
{
    return qEnvironmentVariableIntValue("ENGINEIO_REQUIRE_PEERS") == 1;
}

Peer::Result Peer::run(const QString &program, const QStringList &arguments, int seconds,
                       const QString &folder)
{
    const OtherProcess process(program, arguments, folder);
    // In an event loop, where a server in this thread goes on without a break.
    const QDeadlineTimer deadline(seconds * 1000);
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (process.hasEnded() || deadline.hasExpired())
            loop.quit();
    });
    look.start(10);
    loop.exec();
    return process.result();
}
