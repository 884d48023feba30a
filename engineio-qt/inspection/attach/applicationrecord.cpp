// SPDX-License-Identifier: MIT
#include "inspection/attach/applicationrecord.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSaveFile>

#include <atomic>

namespace EngineIo {
using namespace Qt::StringLiterals;

namespace {

constexpr int MostPlaces = 1'000; // of one process number
constexpr int Patience = 100; // ms; a local connection needs no time, unless the other end hangs

bool isListening(const QString &address)
{
    QLocalSocket socket;
    socket.connectToServer(address);
    if (socket.waitForConnected(Patience))
        return true;
    return socket.error() != QLocalSocket::ServerNotFoundError
           && socket.error() != QLocalSocket::ConnectionRefusedError;
}

#ifdef Q_OS_WIN
QString addressOf(const QString &path)
{
    return u"engineio-qt-"_s + QFileInfo(path).completeBaseName(); // of a pipe, which is no file
}
#else
QString addressOf(const QString &path)
{
    return path.chopped(u".json"_s.size());
}
#endif

} // namespace

ApplicationRecord::~ApplicationRecord()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

bool ApplicationRecord::reserve(const QString &folder, EngineIoApplication &application)
{
    static std::atomic<int> next = 0;
    for (int i = 0; i < MostPlaces; ++i) {
        const QString path
            = QDir(folder).filePath(u"%1-%2.json"_s.arg(application.pid).arg(next++));
        const QString address = addressOf(path);
        // Left by a process that had our number before; or in use by one with our number in another
        // container.
        if (isListening(address))
            continue;
        QLocalServer::removeServer(address);
        application.address = address;
        m_path = path;
        return true;
    }
    return false;
}

bool ApplicationRecord::write(const EngineIoApplication &application)
{
    QSaveFile file(m_path);
    const QJsonObject object{{u"name"_s, application.name},
                             {u"program"_s, application.program},
                             {u"pid"_s, application.pid},
                             {u"permissions"_s, application.permissions.toInt()}};
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(object).toJson());
    return file.commit();
}

std::optional<EngineIoApplication> ApplicationRecord::readOrRemove(const QString &path)
{
    EngineIoApplication application;
    application.address = addressOf(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    if (!isListening(application.address)) {
        QLocalServer::removeServer(application.address);
        file.remove();
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    application.name = object.value("name"_L1).toString();
    application.program = object.value("program"_L1).toString();
    application.pid = object.value("pid"_L1).toInteger();
    application.permissions = InspectionPermissions::fromInt(
        object.value("permissions"_L1).toInt() & int(InspectionPermission::AllCommands));
    return application;
}

} // namespace EngineIo
