// SPDX-License-Identifier: MIT
#include "peer.h"
#include "shared/otherprocess.h"

#include <EngineIoServer>
#include <EngineIoStaticFiles>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Chromium without a window on pages of others: the public conformance suite, the chat, and one
// from another origin. browserpages.mjs steers them.
class tst_BrowserPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passesTheConformanceSuite();
    void chats_data();
    void chats();
    void talksToAnotherOrigin_data();
    void talksToAnotherOrigin();

private:
    Peer::Result visit(const QUrl &page, const QString &scenario,
                       const QJsonObject &arguments = {}) const;

    QString m_chromium;
    QString m_node;
};

namespace {

void echoEverything(EngineIoServer &server)
{
    QObject::connect(&server, &EngineIoServer::messageReceived, &server,
                     [&server](const QByteArray &sid, const EngineIoMessage &message) {
                         message.isBinary() ? server.send(sid, message.data())
                                            : server.sendUtf8(sid, message.data());
                     });
}

QUrl rootOf(const EngineIoServer &server, const QString &host = u"127.0.0.1"_s)
{
    QUrl url = server.url().resolved(QUrl(u"/"_s));
    url.setHost(host);
    return url;
}

// The suite's page takes its libraries from the network; this copy has them beside it, and tells by
// its title when all is done.
bool copySuite(const QString &suite, const QString &folder, quint16 port)
{
    QFile page(suite + "/index.html"_L1);
    QFile tests(suite + "/test-suite.js"_L1);
    QFile pageCopy(folder + "/index.html"_L1);
    QFile testsCopy(folder + "/test-suite.js"_L1);
    if (!page.open(QIODevice::ReadOnly) || !tests.open(QIODevice::ReadOnly)
        || !pageCopy.open(QIODevice::WriteOnly) || !testsCopy.open(QIODevice::WriteOnly))
        return false;
    QString html = QString::fromUtf8(page.readAll());
    html.replace(QRegularExpression(uR"(https://unpkg\.com/[a-z-]+@\d+/)"_s), u"/"_s);
    html.replace(u"<script class=\"mocha-exec\">"_s, u"<script type=\"module\">"_s);
    html.replace(u"mocha.run()"_s, u"mocha.run(() => { document.title = 'done'; })"_s);
    pageCopy.write(html.toUtf8());
    testsCopy.write(
        tests.readAll().replace("localhost:3000", "localhost:" + QByteArray::number(port)));
    for (const QString &library : {u"mocha/mocha.js"_s, u"mocha/mocha.css"_s, u"chai/chai.js"_s,
                                   u"chai-string/chai-string.js"_s})
        QFile::copy(Peer::file(u"node_modules/"_s + library),
                    folder + u'/' + library.section(u'/', -1));
    return true;
}

} // namespace

void tst_BrowserPages::initTestCase()
{
    m_chromium = Peer::chromium();
    m_node = Peer::node(u"ws"_s);
    REQUIRE_PEER(m_chromium, "Chromium");
    REQUIRE_PEER(m_node, "Node with ws (npm ci in tests/interop)");
}

Peer::Result tst_BrowserPages::visit(const QUrl &page, const QString &scenario,
                                     const QJsonObject &arguments) const
{
    const QTemporaryDir profile;
    return Peer::run(m_node,
                     {Peer::file(u"browserpages.mjs"_s), m_chromium, profile.path(),
                      page.toString(), scenario,
                      QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact))});
}

void tst_BrowserPages::passesTheConformanceSuite()
{
    const QString suite = Peer::conformanceSuite(u"index.html"_s);
    if (suite.isEmpty())
        QSKIP("the suite engine.io-protocol is missing (ENGINEIO_CONFORMANCE_SUITE names its "
              "folder)");
    REQUIRE_PEER(Peer::node(u"mocha"_s), "mocha (npm ci in tests/interop)");
    EngineIoServerOptions options;
    options.setPingInterval(300ms);
    options.setPingTimeout(200ms);
    EngineIoServer server(options);
    echoEverything(server);
    const QTemporaryDir folder;
    server.setFallbackHandler(EngineIoStaticFiles(folder.path()));
    QVERIFY(server.listen());
    QVERIFY(copySuite(suite, folder.path(), server.serverPort()));

    const auto result = visit(rootOf(server, u"localhost"_s), u"conformance"_s);
    QVERIFY2(result.exitStatus == 0, result.errors.constData());
    QCOMPARE(result.output.trimmed(), "24"_ba);
}

void tst_BrowserPages::chats_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("and reloads the page") << u"chat"_s;
    QTest::newRow("and comes back when the network does") << u"offline"_s;
}

void tst_BrowserPages::chats()
{
    QFETCH(QString, scenario);
    OtherProcess chat(QStringLiteral(CHAT_PROGRAM), {u"0"_s});
    QTRY_VERIFY(chat.output().endsWith('\n'));
    const QUrl url(QString::fromUtf8(chat.output().trimmed().split(' ').last()));
    const auto result = visit(url, scenario);
    QVERIFY2(result.exitStatus == 0, result.errors.constData());
}

void tst_BrowserPages::talksToAnotherOrigin_data()
{
    QTest::addColumn<QByteArray>("allowed"); // an origin; empty: the page's
    QTest::addColumn<bool>("credentials");   // of the client
    QTest::addColumn<QString>("transport");  // that it is told to use; empty: an upgrade
    QTest::addColumn<QByteArray>("outcome");

    const QByteArray stranger = "http://example.org"_ba;
    QTest::newRow("polling") << ""_ba << true << u"polling"_s << "polling: hello"_ba;
    QTest::newRow("websocket") << ""_ba << true << u"websocket"_s << "websocket: hello"_ba;
    QTest::newRow("upgrade") << ""_ba << true << QString() << "websocket: hello"_ba;
    QTest::newRow("without credentials") << ""_ba << false << u"polling"_s << "polling: hello"_ba;
    QTest::newRow("polling, refused")
        << stranger << true << u"polling"_s << "error: xhr poll error"_ba;
    QTest::newRow("websocket, refused")
        << stranger << true << u"websocket"_s << "error: websocket error"_ba;
}

// Cross-origin, for the browser: the page is from another port.
void tst_BrowserPages::talksToAnotherOrigin()
{
    QFETCH(QByteArray, allowed);
    QFETCH(bool, credentials);
    QFETCH(QString, transport);
    QFETCH(QByteArray, outcome);
    EngineIoServer pages; // has nothing to do with the sessions
    pages.setFallbackHandler([](const EngineIoHttpRequest &) {
        return EngineIoHttpResponse::text(200, "<title>page</title>"_ba, "text/html"_ba);
    });
    QVERIFY(pages.listen());
    const QByteArray origin = "http://127.0.0.1:" + QByteArray::number(pages.serverPort());

    EngineIoServerOptions options;
    options.setCorsAllowedOrigins({allowed.isEmpty() ? origin : allowed});
    options.setCookie(EngineIoCookie("io"_ba));
    EngineIoServer server(options);
    echoEverything(server);
    QList<bool> hadCookie; // at each handshake
    server.onConnect([&hadCookie](EngineIoConnectRequest request) {
        hadCookie.append(request.request().cookie("io").has_value());
        request.accept();
    });
    int refused = 0;
    connect(&server, &EngineIoServer::connectionRejected, this,
            [&refused](EngineIo::ConnectionError code) {
                refused += code == EngineIo::ConnectionError::Forbidden ? 1 : 0;
            });
    QVERIFY(server.listen());

    QJsonObject client{{u"withCredentials"_s, credentials}};
    if (!transport.isEmpty())
        client[u"transports"_s] = QJsonArray{transport};
    const auto result = visit(rootOf(pages), u"connect"_s,
                              {{u"server"_s, rootOf(server).toString()}, {u"options"_s, client}});
    QVERIFY2(result.exitStatus == 0, result.errors.constData());
    QCOMPARE(result.output, outcome + '\n' + outcome + '\n');
    if (outcome.startsWith("error")) {
        QVERIFY(refused >= 2);
        QVERIFY(hadCookie.isEmpty()); // no handler has run
    } else {
        QCOMPARE(hadCookie, (QList<bool>{false, credentials}));
    }
}

QTEST_GUILESS_MAIN(tst_BrowserPages)
#include "tst_browserpages.moc"
