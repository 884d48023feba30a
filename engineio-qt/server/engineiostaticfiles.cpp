// SPDX-License-Identifier: MIT
#include "server/engineiostaticfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

class EngineIoStaticFilesPrivate : public QSharedData
{
public:
    QString root;
    QByteArray prefix;
};

static EngineIoHttpResponse plain(int status)
{
    return EngineIoHttpResponse::text(status, EngineIoHttpResponse::reasonPhrase(status));
}

static QByteArray contentType(const QString &path)
{
    // By the name alone, so that what a file holds can't make it something else.
    const QMimeType type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension);
    QByteArray name = type.name().toLatin1();
    if (name == "application/javascript" || name == "application/x-javascript")
        name = "text/javascript"_ba;
    const bool text
        = name.startsWith("text/") || name == "application/json" || name == "image/svg+xml";
    return text ? name + "; charset=utf-8" : name;
}

// Returns the file for a path of a URL, or an empty string when it lies outside of root.
static QString resolve(const QString &root, const QByteArray &path)
{
    const QString relative = QString::fromUtf8(path);
    if (relative.contains(u'\0') || relative.contains(u'\\') || relative.contains(u"//"_s))
        return {};
    for (const QStringView part : QStringView(relative).split(u'/')) {
        if (part == u".."_s || part == u"."_s)
            return {};
    }
    QFileInfo info(root + u'/' + relative);
    if (info.isDir())
        info.setFile(info.filePath() + u"/index.html"_s);
    if (!info.isFile())
        return {};
    const QString canonicalRoot = QFileInfo(root).canonicalFilePath();
    const QString canonical = info.canonicalFilePath(); // follows links
    return canonical.startsWith(canonicalRoot + u'/') ? canonical : QString();
}

EngineIoStaticFiles::EngineIoStaticFiles(QString root, QByteArray prefix)
    : d(new EngineIoStaticFilesPrivate)
{
    while (root.size() > 1 && root.endsWith(u'/'))
        root.chop(1);
    while (prefix.endsWith('/'))
        prefix.chop(1);
    d->root = std::move(root);
    d->prefix = std::move(prefix);
}

EngineIoStaticFiles::EngineIoStaticFiles(const EngineIoStaticFiles &) = default;
EngineIoStaticFiles::EngineIoStaticFiles(EngineIoStaticFiles &&) noexcept = default;
EngineIoStaticFiles &EngineIoStaticFiles::operator=(const EngineIoStaticFiles &) = default;
EngineIoStaticFiles &EngineIoStaticFiles::operator=(EngineIoStaticFiles &&) noexcept = default;
EngineIoStaticFiles::~EngineIoStaticFiles() = default;

EngineIoHttpResponse EngineIoStaticFiles::operator()(const EngineIoHttpRequest &request) const
{
    if (request.method != "GET" && request.method != "HEAD") {
        EngineIoHttpResponse response = plain(405);
        response.headers.set("Allow"_ba, "GET, HEAD"_ba);
        return response;
    }
    const QByteArray path = request.path();
    if (!path.startsWith(d->prefix + '/'))
        return plain(404);
    QFile file(resolve(d->root, path.sliced(d->prefix.size() + 1)));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return plain(404);

    const QByteArray content = file.readAll();
    const QByteArray etag
        = '"' + QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex() + '"';
    EngineIoHttpResponse response
        = EngineIoHttpResponse::text(200, content, contentType(file.fileName()));
    response.headers.set("ETag"_ba, etag);
    response.headers.set("Cache-Control"_ba, "no-cache"_ba);
    response.headers.set("X-Content-Type-Options"_ba, "nosniff"_ba);
    if (request.headers.hasToken("if-none-match", etag)) {
        response.status = 304;
        response.body.clear();
    }
    return response;
}
