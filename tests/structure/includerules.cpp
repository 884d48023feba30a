// SPDX-License-Identifier: MIT
#include "structure/includerules.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// From the lowest to the highest.
static const QStringList Layers{u"protocol"_s, u"http"_s,   u"streams"_s,    u"transports"_s,
                                u"session"_s,  u"server"_s, u"inspection"_s, u"qml"_s};

QStringList IncludeRules::includesOf(const QByteArray &source)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*(["<][^">]+[">]))"_s,
                                            QRegularExpression::MultilineOption);
    QStringList includes;
    auto matches = pattern.globalMatch(QString::fromUtf8(source));
    while (matches.hasNext())
        includes.append(matches.next().captured(1));
    return includes;
}

static QString withoutQuotes(const QString &include)
{
    return include.mid(1, include.size() - 2);
}

static bool isGenerated(const QString &include)
{
    return include == "\"engineioexport.h\""_L1 || include.endsWith(".moc\""_L1)
           || include.startsWith("\"moc_"_L1);
}

bool IncludeRules::isPublicHeader(const QString &path)
{
    const QString file = path.section(u'/', -1);
    return file.startsWith("engineio"_L1) && file.endsWith(".h"_L1) && !file.endsWith("_p.h"_L1);
}

// Sockets are for the server and for the folder that has the WebSocket engine.
static bool mayUseSockets(const QString &path)
{
    return path.startsWith("engineio-qt/streams/"_L1) || path.startsWith("engineio-qt/server/"_L1)
           || path.startsWith("engineio-qt/inspection/"_L1)
           || path.startsWith("engineio-qt/transports/websocket/"_L1);
}

IncludeRules::IncludeRules(const QHash<QString, QString> &publicHeaders, const QString &qtHeaders)
    : m_publicHeaders(publicHeaders)
    , m_qtHeaders(qtHeaders)
{
}

QStringList IncludeRules::violations(const QString &path, const QByteArray &source) const
{
    QStringList found;
    for (const QString &include : includesOf(source)) {
        if (isGenerated(include))
            continue;
        if (path.startsWith("engineio-qt/"_L1))
            found.append(libraryViolation(path, include));
        else if (path.startsWith("inspector/"_L1))
            found.append(inspectorViolation(path, include));
        if (isPublicHeader(path))
            found.append(publicHeaderViolation(include));
    }
    found.removeAll(QString());
    for (QString &violation : found)
        violation.prepend(path + u' ');
    return found;
}

QString IncludeRules::libraryViolation(const QString &path, const QString &include) const
{
    const QString module = qtModuleOf(include);
    if (module == "QtGui"_L1 || module == "QtWidgets"_L1 || module == "QtQuick"_L1)
        return u"includes %1: the library has no windows"_s.arg(include);
    const QString own = path.section(u'/', 1, 1);
    const QString other = layerOf(include);
    if (own == "qml"_L1)
        return qmlViolation(include);
    if (module == "QtQml"_L1)
        return u"includes %1: QML stays in qml/"_s.arg(include);
    if (!module.isEmpty() && module != "QtCore"_L1 && !mayUseSockets(path))
        return u"includes %1 of %2: sockets stay at the edge"_s.arg(include, module);

    if (other.isEmpty() && include.startsWith(u'"'))
        return u"includes %1: not by path from engineio-qt/"_s.arg(include);
    if (Layers.indexOf(other) > Layers.indexOf(own))
        return u"includes %1: an arrow upward, %2 is above %3"_s.arg(include, other, own);
    if (own == "session"_L1 && other == "transports"_L1
        && include != "\"transports/transport.h\""_L1)
        return u"includes %1: a session sees transports/transport.h only"_s.arg(include);
    return {};
}

// As an application is written; and what it has of sockets is in the public headers.
QString IncludeRules::qmlViolation(const QString &include) const
{
    if (include.startsWith(u'"') && layerOf(include) != "qml"_L1)
        return u"includes %1: the QML module is built on the public API"_s.arg(include);
    return {};
}

// By name, because an installed header has no folder; and a private one isn't installed.
QString IncludeRules::publicHeaderViolation(const QString &include) const
{
    if (include.startsWith(u'<') && !withoutQuotes(include).contains(".h"_L1))
        return {};
    return u"includes %1: a public header includes <EngineIo…>, Qt and the standard library"_s.arg(
        include);
}

QString IncludeRules::inspectorViolation(const QString &path, const QString &include) const
{
    const QString folder = withoutQuotes(include).section(u'/', 0, 0);
    // Words of ours that hold no code of the library: what the inspector may borrow.
    static const QStringList words{u"\"protocol/expected.h\""_s, u"\"protocol/pooltask.h\""_s};
    if (Layers.contains(folder) && !words.contains(include))
        return u"includes %1: the inspector is built on the public API"_s.arg(include);

    static const QStringList windowlessFolders{u"model"_s,  u"filter"_s, u"diagnosis"_s,
                                               u"timing"_s, u"export"_s, u"compare"_s};
    const bool windowless = windowlessFolders.contains(path.section(u'/', 1, 1));
    const QString module = qtModuleOf(include);
    if (windowless && !module.isEmpty() && module != "QtCore"_L1)
        return u"includes %1 of %2: %3/ knows Qt Core only"_s.arg(include, module,
                                                                  path.section(u'/', 1, 1));
    return {};
}

QString IncludeRules::layerOf(const QString &include) const
{
    const QString name = withoutQuotes(include);
    if (include.startsWith(u'<'))
        return m_publicHeaders.value(name);
    const QString folder = name.section(u'/', 0, 0);
    return Layers.contains(folder) ? folder : QString();
}

// "QtNetwork" for <QTcpSocket>, <qtcpsocket.h> and <QtNetwork/QTcpSocket>.
QString IncludeRules::qtModuleOf(const QString &include) const
{
    const QString name = withoutQuotes(include);
    if (!include.startsWith(u'<') || !name.startsWith(u'q', Qt::CaseInsensitive))
        return {};
    if (name.contains(u'/'))
        return name.section(u'/', 0, 0);
    static const QStringList modules{u"QtCore"_s,    u"QtNetwork"_s, u"QtWebSockets"_s, u"QtGui"_s,
                                     u"QtWidgets"_s, u"QtQml"_s,     u"QtQuick"_s};
    for (const QString &module : modules) {
        if (QFileInfo::exists(u"%1/%2/%3"_s.arg(m_qtHeaders, module, name)))
            return module;
    }
    return {};
}
