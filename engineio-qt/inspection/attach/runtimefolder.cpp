// SPDX-License-Identifier: MIT
#include "inspection/attach/runtimefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace EngineIo::RuntimeFolder {
using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX

constexpr mode_t OnlyUser = S_IRWXU;
constexpr mode_t Others = S_IRWXG | S_IRWXO;

// Of the path itself: a link may lead anywhere, and whoever made it may lead it elsewhere later.
bool isPrivate(const QString &path)
{
    struct stat status
    {
    };
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISDIR(status.st_mode)
           && status.st_uid == ::geteuid() && (status.st_mode & Others) == 0;
}

QStringList candidates()
{
    QStringList paths;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && isPrivate(QDir::cleanPath(runtime)))
        paths += QDir::cleanPath(runtime) + u"/engineio-qt"_s;
    paths += QDir::tempPath() + u"/engineio-qt-"_s + QString::number(::geteuid());
    return paths;
}

void makeFolder(const QString &path)
{
    ::mkdir(QFile::encodeName(path).constData(),
            OnlyUser); // never open to others, not for a moment
}

#else

bool isPrivate(const QString &path)
{
    return QFileInfo(path).isDir();
}

QStringList candidates() // the user's own
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + u"/engineio-qt"_s};
}

void makeFolder(const QString &path)
{
    QDir().mkpath(path);
}

#endif

QString distrust(const QString &path)
{
    return u"%1 is not a folder that only this user can enter"_s.arg(path);
}

} // namespace

QString make(QString &error)
{
    const QString path = candidates().first();
    makeFolder(path);
    if (isPrivate(path))
        return path;
    error = QFileInfo(path).exists() || QFileInfo(path).isSymLink()
                ? distrust(path)
                : u"%1 cannot be made"_s.arg(path);
    return {};
}

QStringList existing(QString *error)
{
    QStringList found;
    for (const QString &path : candidates()) {
        const bool isThere = QFileInfo(path).exists() || QFileInfo(path).isSymLink();
        if (isPrivate(path))
            found += path;
        else if (isThere && error)
            *error = distrust(path);
    }
    return found;
}

} // namespace EngineIo::RuntimeFolder
