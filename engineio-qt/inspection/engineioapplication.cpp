// SPDX-License-Identifier: MIT
#include "inspection/engineioapplication.h"

#include "inspection/attach/applicationrecord.h"
#include "inspection/attach/runtimefolder.h"

#include <QDir>

#include <algorithm>

using namespace EngineIo;
using namespace Qt::StringLiterals;

QList<EngineIoApplication> EngineIoApplication::running(QString *error)
{
    QList<EngineIoApplication> found;
    for (const QString &path : RuntimeFolder::existing(error)) {
        const QDir folder(path);
        for (const QString &file : folder.entryList({u"*.json"_s}, QDir::Files)) {
            if (const auto application = ApplicationRecord::readOrRemove(folder.filePath(file)))
                found.append(*application);
        }
    }
    std::ranges::sort(found, {}, [](const EngineIoApplication &application) {
        return std::tie(application.name, application.pid, application.address);
    });
    return found;
}

QList<EngineIoApplication> EngineIoApplication::called(const QString &nameOrPid)
{
    QList<EngineIoApplication> all = running();
    all.removeIf([&nameOrPid](const EngineIoApplication &application) {
        return application.name != nameOrPid && QString::number(application.pid) != nameOrPid;
    });
    return all;
}
