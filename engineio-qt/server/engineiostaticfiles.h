// SPDX-License-Identifier: MIT
#pragma once

#include "engineioexport.h"

#include <EngineIoHttpRequest>
#include <EngineIoHttpResponse>
#include <QSharedDataPointer>
#include <QString>

class EngineIoStaticFilesPrivate;

/*!
    \brief Answers requests with the files of a folder or of Qt's resources.

    Pass it to EngineIoServer::setFallbackHandler() to serve an application's page from the port of
    the server. A file outside the folder is never served, by "..", an absolute path or a link.
    Thread-safe.
*/
class ENGINEIO_EXPORT EngineIoStaticFiles
{
public:
    /*!
        Serves the files below \a root, such as ":/www" or "/usr/share/chat"; a folder is answered
        by its index.html. \a prefix is the part of the path in front, "/static" for example.
    */
    explicit EngineIoStaticFiles(QString root, QByteArray prefix = QByteArray());

    EngineIoStaticFiles(const EngineIoStaticFiles &other);
    EngineIoStaticFiles(EngineIoStaticFiles &&other) noexcept;
    EngineIoStaticFiles &operator=(const EngineIoStaticFiles &other);
    EngineIoStaticFiles &operator=(EngineIoStaticFiles &&other) noexcept;
    ~EngineIoStaticFiles();

    /*! 200, 304 by its ETag, 404, or 405 for other methods than GET and HEAD. */
    EngineIoHttpResponse operator()(const EngineIoHttpRequest &request) const;

private:
    QSharedDataPointer<EngineIoStaticFilesPrivate> d;
};
