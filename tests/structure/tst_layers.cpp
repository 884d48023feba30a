// SPDX-License-Identifier: MIT
#include "structure/includerules.h"

#include <QDirIterator>
#include <QLibraryInfo>
#include <QtTest>

using namespace Qt::StringLiterals;

class tst_Layers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesFindWhatIsWrong_data();
    void rulesFindWhatIsWrong();
    void noFileBreaksARule_data();
    void noFileBreaksARule();
    void everySourceIncludesItsOwnHeaderFirst();
    void everyPublicHeaderIsListed();
};

static const QString Top = QStringLiteral(ENGINEIO_SOURCE_DIR);

static QByteArray contentOf(const QString &path)
{
    QFile file(Top + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Paths of the C++ files of a folder, relative to the checkout, in a fixed order.
static QStringList sourcesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator files(Top + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(QDir(Top).relativeFilePath(files.next()));
    paths.sort();
    return paths;
}

// "protocol/EngineIoPacket" and so on, as engineio-qt/CMakeLists.txt lists them.
static QStringList listedPublicHeaders()
{
    const QString text = QString::fromUtf8(contentOf(u"engineio-qt/CMakeLists.txt"_s));
    const QString list = text.section("set(public_headers"_L1, 1).section(u')', 0, 0);
    return list.simplified().split(u' ');
}

static IncludeRules rules()
{
    QHash<QString, QString> publicHeaders;
    for (const QString &header : listedPublicHeaders())
        publicHeaders.insert(header.section(u'/', 1), header.section(u'/', 0, 0));
    return {publicHeaders, QLibraryInfo::path(QLibraryInfo::HeadersPath)};
}

void tst_Layers::rulesFindWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("include");
    QTest::addColumn<bool>("allowed");

    const QString session = u"engineio-qt/session/a.h"_s;
    QTest::newRow("own layer") << session << "\"session/b.h\""_ba << true;
    QTest::newRow("lower layer") << session << "\"protocol/expected.h\""_ba << true;
    QTest::newRow("higher layer") << session << "\"server/b.h\""_ba << false;
    QTest::newRow("lower layer by class") << session << "<EngineIoPacket>"_ba << true;
    QTest::newRow("higher layer by class") << session << "<EngineIoServer>"_ba << false;
    QTest::newRow("http above protocol")
        << u"engineio-qt/protocol/a.h"_s << "\"http/b.h\""_ba << false;
    QTest::newRow("tap above server") << u"engineio-qt/server/a.h"_s << "<EngineIoTap>"_ba << false;
    QTest::newRow("abstract transport") << session << "\"transports/transport.h\""_ba << true;
    QTest::newRow("real transport") << session << "\"transports/pollingtransport.h\""_ba << false;
    QTest::newRow("neighbour without its folder") << session << "\"b.h\""_ba << false;
    QTest::newRow("export header") << session << "\"engineioexport.h\""_ba << true;

    QTest::newRow("Qt Core") << session << "<QByteArray>"_ba << true;
    QTest::newRow("standard library") << session << "<queue>"_ba << true;
    QTest::newRow("socket") << session << "<QTcpSocket>"_ba << false;
    QTest::newRow("socket in lower case") << session << "<qtcpsocket.h>"_ba << false;
    QTest::newRow("socket with its module") << session << "<QtNetwork/QTcpSocket>"_ba << false;
    QTest::newRow("websocket in transports")
        << u"engineio-qt/transports/a.h"_s << "<QWebSocket>"_ba << false;
    QTest::newRow("websocket at the edge")
        << u"engineio-qt/transports/websocket/a.h"_s << "<QWebSocket>"_ba << true;
    QTest::newRow("socket in the server")
        << u"engineio-qt/server/a.h"_s << "<QTcpSocket>"_ba << true;
    QTest::newRow("window") << u"engineio-qt/server/a.h"_s << "<QWidget>"_ba << false;

    const QString qml = u"engineio-qt/qml/a.h"_s;
    QTest::newRow("public API in QML") << qml << "<EngineIoServer>"_ba << true;
    QTest::newRow("public API by path in QML") << qml << "\"server/engineioserver.h\""_ba << false;
    QTest::newRow("private code in QML") << qml << "\"session/session.h\""_ba << false;
    QTest::newRow("own code in QML") << qml << "\"qml/b.h\""_ba << true;
    QTest::newRow("Qt Qml in QML") << qml << "<QtQml/QQmlParserStatus>"_ba << true;
    QTest::newRow("window in QML") << qml << "<QtQuick/QQuickItem>"_ba << false;
    QTest::newRow("Qt Qml elsewhere")
        << u"engineio-qt/server/a.h"_s << "<QtQml/QQmlEngine>"_ba << false;
    QTest::newRow("QML above the server")
        << u"engineio-qt/inspection/a.h"_s << "\"qml/b.h\""_ba << false;

    const QString publicHeader = u"engineio-qt/server/engineioa.h"_s;
    QTest::newRow("public, by name") << publicHeader << "<EngineIoPacket>"_ba << true;
    QTest::newRow("public, by path") << publicHeader << "\"protocol/engineiopacket.h\""_ba << false;
    QTest::newRow("private in public") << publicHeader << "\"protocol/expected.h\""_ba << false;
    QTest::newRow("private Qt in public") << publicHeader << "<private/qobject_p.h>"_ba << false;

    QTest::newRow("private part of a public class")
        << u"engineio-qt/server/engineioa_p.h"_s << "\"server/b.h\""_ba << true;

    QTest::newRow("public API in the inspector")
        << u"inspector/sources/a.h"_s << "<EngineIoServer>"_ba << true;
    QTest::newRow("private code in the inspector")
        << u"inspector/sources/a.h"_s << "\"session/session.h\""_ba << false;
    QTest::newRow("Expected in the inspector")
        << u"inspector/model/a.h"_s << "\"protocol/expected.h\""_ba << true;
    QTest::newRow("public API by path in the inspector")
        << u"inspector/model/a.h"_s << "\"protocol/engineiopacket.h\""_ba << false;
    QTest::newRow("window in a model") << u"inspector/model/a.h"_s << "<QWidget>"_ba << false;
    QTest::newRow("colour in a filter") << u"inspector/filter/a.h"_s << "<QColor>"_ba << false;
    QTest::newRow("socket in a diagnosis")
        << u"inspector/diagnosis/a.h"_s << "<QTcpSocket>"_ba << false;
    QTest::newRow("painter in an export") << u"inspector/export/a.h"_s << "<QPainter>"_ba << false;
    QTest::newRow("window in a view") << u"inspector/views/a.h"_s << "<QWidget>"_ba << true;
}

void tst_Layers::rulesFindWhatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, include);
    QFETCH(bool, allowed);
    const QStringList found
        = rules().violations(path, "// a comment\n#include "_ba + include + "\n"_ba);
    QVERIFY2(found.isEmpty() == allowed, qPrintable(found.join(u'\n')));
}

void tst_Layers::noFileBreaksARule_data()
{
    QTest::addColumn<QString>("folder");

    QTest::newRow("library") << u"engineio-qt"_s;
    QTest::newRow("inspector") << u"inspector"_s;
}

void tst_Layers::noFileBreaksARule()
{
    QFETCH(QString, folder);
    const QStringList paths = sourcesBelow(folder);
    if (paths.isEmpty())
        QSKIP("there are no sources yet");

    const IncludeRules includeRules = rules();
    QStringList found;
    for (const QString &path : paths)
        found += includeRules.violations(path, contentOf(path));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

// So that compiling it shows that the header stands alone. A second source of a class has none.
void tst_Layers::everySourceIncludesItsOwnHeaderFirst()
{
    QStringList found;
    for (const QString &path : sourcesBelow(u"engineio-qt"_s)) {
        const QString header = path.chopped(3) + u'h';
        if (!path.endsWith(".cpp"_L1) || !QFile::exists(Top + u'/' + header))
            continue;
        const QString own = u'"' + header.section(u'/', 1) + u'"';
        if (IncludeRules::includesOf(contentOf(path)).value(0) != own)
            found.append(path);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

// A header with a public name that isn't listed would not be installed.
void tst_Layers::everyPublicHeaderIsListed()
{
    QStringList listed;
    for (const QString &header : listedPublicHeaders())
        listed.append(u"engineio-qt/"_s + header.toLower() + u".h"_s);
    QStringList present = sourcesBelow(u"engineio-qt"_s);
    present.removeIf([](const QString &path) { return !IncludeRules::isPublicHeader(path); });
    listed.sort();
    present.sort();
    QCOMPARE(present, listed);
}

QTEST_GUILESS_MAIN(tst_Layers)

#include "tst_layers.moc"
