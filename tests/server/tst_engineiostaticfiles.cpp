// SPDX-License-Identifier: MIT
#include <EngineIoStaticFiles>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_EngineIoStaticFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void servesFilesWithTheirType_data();
    void servesFilesWithTheirType();
    void neverServesWhatIsOutside_data();
    void neverServesWhatIsOutside();
    void followsLinksThatStayInside();
    void answersAFolderByItsIndex();
    void servesBelowAPrefixOnly();
    void answersOnlyGetAndHead();
    void answersAnUnchangedFileWith304();

private:
    QString root() const { return m_folder.path() + u"/www"_s; }
    EngineIoHttpResponse get(const QByteArray &target) const;

    QTemporaryDir m_folder;
};

static void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

static EngineIoHttpRequest request(const QByteArray &target, const QByteArray &method = "GET"_ba)
{
    EngineIoHttpRequest request;
    request.method = method;
    request.target = target;
    return request;
}

EngineIoHttpResponse tst_EngineIoStaticFiles::get(const QByteArray &target) const
{
    return EngineIoStaticFiles(root())(request(target));
}

void tst_EngineIoStaticFiles::initTestCase()
{
    QVERIFY(QDir().mkpath(root() + u"/sub"_s));
    QVERIFY(QDir().mkpath(m_folder.path() + u"/www-secret"_s));
    write(root() + u"/index.html"_s, "<p>index"_ba);
    write(root() + u"/app.js"_s, "run()"_ba);
    write(root() + u"/style.css"_s, "a{}"_ba);
    write(root() + u"/data.json"_s, "{}"_ba);
    write(root() + u"/logo.svg"_s, "<svg/>"_ba);
    write(root() + u"/logo.png"_s, "<p>no picture"_ba);
    write(root() + u"/unknown"_s, "<p>what"_ba);
    write(root() + u"/with space.txt"_s, "space"_ba);
    write(root() + u"/sub/page.html"_s, "<p>page"_ba);
    write(m_folder.path() + u"/secret.txt"_s, "secret"_ba);
    write(m_folder.path() + u"/www-secret/secret.txt"_s, "secret"_ba);
    QVERIFY(QFile::link(m_folder.path() + u"/secret.txt"_s, root() + u"/link.txt"_s));
    QVERIFY(QFile::link(m_folder.path(), root() + u"/up"_s));
    QVERIFY(QFile::link(root() + u"/sub/page.html"_s, root() + u"/inside.html"_s));
}

void tst_EngineIoStaticFiles::servesFilesWithTheirType_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("page") << "/index.html"_ba
                          << "text/html; charset=utf-8"_ba
                          << "<p>index"_ba;
    QTest::newRow("query") << "/index.html?v=1"_ba
                           << "text/html; charset=utf-8"_ba
                           << "<p>index"_ba;
    QTest::newRow("script") << "/app.js"_ba
                            << "text/javascript; charset=utf-8"_ba
                            << "run()"_ba;
    QTest::newRow("style") << "/style.css"_ba
                           << "text/css; charset=utf-8"_ba
                           << "a{}"_ba;
    QTest::newRow("JSON") << "/data.json"_ba
                          << "application/json; charset=utf-8"_ba
                          << "{}"_ba;
    QTest::newRow("SVG") << "/logo.svg"_ba
                         << "image/svg+xml; charset=utf-8"_ba
                         << "<svg/>"_ba;
    QTest::newRow("by its name, not its content") << "/logo.png"_ba
                                                  << "image/png"_ba
                                                  << "<p>no picture"_ba;
    QTest::newRow("no suffix") << "/unknown"_ba
                               << "application/octet-stream"_ba
                               << "<p>what"_ba;
    QTest::newRow("space") << "/with%20space.txt"_ba
                           << "text/plain; charset=utf-8"_ba
                           << "space"_ba;
    QTest::newRow("folder below") << "/sub/page.html"_ba
                                  << "text/html; charset=utf-8"_ba
                                  << "<p>page"_ba;
}

void tst_EngineIoStaticFiles::servesFilesWithTheirType()
{
    QFETCH(QByteArray, target);
    const EngineIoHttpResponse response = get(target);
    QCOMPARE(response.status, 200);
    QTEST(response.headers.value("content-type"), "type");
    QTEST(response.body, "body");
    QCOMPARE(response.headers.value("x-content-type-options"), "nosniff"_ba);
}

void tst_EngineIoStaticFiles::neverServesWhatIsOutside_data()
{
    QTest::addColumn<QByteArray>("target");

    QTest::newRow("absent") << "/absent.html"_ba;
    QTest::newRow("up") << "/../secret.txt"_ba;
    QTest::newRow("up from below") << "/sub/../../secret.txt"_ba;
    QTest::newRow("encoded dots") << "/%2e%2e/secret.txt"_ba;
    QTest::newRow("encoded slash") << "/..%2fsecret.txt"_ba;
    QTest::newRow("encoded twice") << "/%252e%252e/secret.txt"_ba;
    QTest::newRow("backslash") << "/..%5csecret.txt"_ba;
    QTest::newRow("link to a file outside") << "/link.txt"_ba;
    QTest::newRow("through a link to a folder outside") << "/up/secret.txt"_ba;
    QTest::newRow("folder whose name begins like the root") << "/../www-secret/secret.txt"_ba;
    QTest::newRow("two slashes") << "//secret.txt"_ba;
    QTest::newRow("NUL") << "/index.html%00.txt"_ba;
    QTest::newRow("dot") << "/./index.html"_ba;
    QTest::newRow("folder without an index") << "/sub/"_ba;
    QTest::newRow("no slash") << "index.html"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("invalid UTF-8") << "/%ff%fe"_ba;
}

void tst_EngineIoStaticFiles::neverServesWhatIsOutside()
{
    QFETCH(QByteArray, target);
    const EngineIoHttpResponse response = get(target);
    QCOMPARE(response.status, 404);
    QVERIFY(!response.body.contains("secret"));
    const QByteArray absolute = m_folder.path().toUtf8() + "/secret.txt";
    QCOMPARE(get('/' + absolute).status, 404);
    QCOMPARE(get(absolute).status, 404);
}

void tst_EngineIoStaticFiles::followsLinksThatStayInside()
{
    QCOMPARE(get("/inside.html"_ba).body, "<p>page"_ba);
}

void tst_EngineIoStaticFiles::answersAFolderByItsIndex()
{
    QCOMPARE(get("/"_ba).body, "<p>index"_ba);
    const EngineIoStaticFiles withSlash(root() + u'/');
    QCOMPARE(withSlash(request("/"_ba)).body, "<p>index"_ba);
}

void tst_EngineIoStaticFiles::servesBelowAPrefixOnly()
{
    const EngineIoStaticFiles files(root(), "/static/"_ba);
    QCOMPARE(files(request("/static/app.js"_ba)).status, 200);
    QCOMPARE(files(request("/static/"_ba)).body, "<p>index"_ba);
    QCOMPARE(files(request("/app.js"_ba)).status, 404);
    QCOMPARE(files(request("/staticapp.js"_ba)).status, 404);
    QCOMPARE(files(request("/static/../secret.txt"_ba)).status, 404);
}

void tst_EngineIoStaticFiles::answersOnlyGetAndHead()
{
    const EngineIoStaticFiles files(root());
    QCOMPARE(files(request("/app.js"_ba, "HEAD"_ba)).status, 200);
    const EngineIoHttpResponse response = files(request("/app.js"_ba, "POST"_ba));
    QCOMPARE(response.status, 405);
    QCOMPARE(response.headers.value("allow"), "GET, HEAD"_ba);
}

void tst_EngineIoStaticFiles::answersAnUnchangedFileWith304()
{
    const QByteArray etag = get("/app.js"_ba).headers.value("etag");
    QVERIFY(!etag.isEmpty());
    QVERIFY(etag != get("/style.css"_ba).headers.value("etag"));

    EngineIoHttpRequest again = request("/app.js"_ba);
    again.headers.set("If-None-Match"_ba, etag);
    const EngineIoHttpResponse response = EngineIoStaticFiles(root())(again);
    QCOMPARE(response.status, 304);
    QVERIFY(response.body.isEmpty());

    again.headers.set("If-None-Match"_ba, "\"other\""_ba);
    QCOMPARE(EngineIoStaticFiles(root())(again).status, 200);
}

QTEST_GUILESS_MAIN(tst_EngineIoStaticFiles)
#include "tst_engineiostaticfiles.moc"
