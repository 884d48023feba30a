// SPDX-License-Identifier: MIT
// nginx and HAProxy with the configurations of docs/deploy, Node's client before and engineio-echo
// behind them.
#include "echoprocess.h"
#include "peer.h"
#include "shared/rawhttpclient.h"
#include "shared/testserver.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ReverseProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void letsClientsThrough_data();
    void letsClientsThrough();
    void keepsClientsAtOneOfTwoServers_data();
    void keepsClientsAtOneOfTwoServers();
    void namesTheClient_data();
    void namesTheClient();

private:
    void runScenario(const QString &scenario, quint16 port, qint64 pid);

    QString m_node;
};

static QString programOf(const QString &configuration)
{
    const QString name = configuration.startsWith(u"nginx"_s) ? u"nginx"_s : u"haproxy"_s;
    return QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/bin"_s});
}

static quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

// A running proxy with a file of docs/deploy, its ports replaced.
class ReverseProxy
{
public:
    ReverseProxy(const QString &configuration, const QList<quint16> &servers,
                 const QList<std::pair<QByteArray, QByteArray>> &changes = {})
        : m_isNginx(configuration.startsWith(u"nginx"_s))
    {
        QFile original(QStringLiteral(ENGINEIO_SOURCE_DIR "/docs/deploy/") + configuration);
        if (!original.open(QFile::ReadOnly))
            return;
        QByteArray text = original.readAll();
        text.replace(m_isNginx ? "listen 8080" : "127.0.0.1:8080",
                     (m_isNginx ? "listen 127.0.0.1:" : "127.0.0.1:") + QByteArray::number(m_port));
        for (qsizetype i = 0; i < servers.size(); ++i)
            text.replace("127.0.0.1:" + QByteArray::number(3000 + i),
                         "127.0.0.1:" + QByteArray::number(servers[i]));
        for (const auto &[before, after] : changes)
            text.replace(before, after);
        start(configuration, text);
    }
    ~ReverseProxy()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    quint16 port() const { return m_port; }
    QByteArray log() { return m_process.readAllStandardError(); }

    // Whether it accepts connections.
    bool isRunning()
    {
        return QTest::qWaitFor(
                   [this] {
                       QTcpSocket socket;
                       socket.connectToHost(QHostAddress::LocalHost, m_port);
                       return socket.waitForConnected(100)
                              || m_process.state() == QProcess::NotRunning;
                   },
                   10'000)
               && m_process.state() == QProcess::Running;
    }

private:
    void start(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QFile::WriteOnly))
            return;
        if (m_isNginx) { // the file is for below "http"
            const QByteArray folder = m_folder.path().toUtf8();
            file.write("daemon off; master_process off; pid " + folder
                       + "/pid; error_log stderr; events {}\nhttp {\naccess_log off;\n");
            for (const char *const what : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
                file.write(QByteArray(what) + "_temp_path " + folder + '/' + what + ";\n");
            file.write(text + "}\n");
        } else {
            file.write(text);
        }
        file.close();
        m_process.start(programOf(name),
                        m_isNginx ? QStringList{u"-e"_s, u"stderr"_s, u"-p"_s, m_folder.path(),
                                                u"-c"_s, file.fileName()}
                                  : QStringList{u"-db"_s, u"-f"_s, file.fileName()});
        m_process.waitForStarted();
    }

    const bool m_isNginx;
    const quint16 m_port = freePort();
    QTemporaryDir m_folder;
    QProcess m_process;
};

void tst_ReverseProxy::initTestCase()
{
    m_node = Peer::node(u"engine.io-client"_s);
    REQUIRE_PEER(m_node, "Node with engine.io-client (npm ci in tests/interop)");
    REQUIRE_PEER(programOf(u"nginx"_s), "nginx");
    REQUIRE_PEER(programOf(u"haproxy"_s), "HAProxy");
}

void tst_ReverseProxy::runScenario(const QString &scenario, quint16 port, qint64 pid)
{
    const auto result
        = Peer::run(m_node, {Peer::file(u"nodeclient.mjs"_s), scenario,
                             u"http://127.0.0.1:%1/engine.io/"_s.arg(port), QString::number(pid)});
    QVERIFY2(result.exitStatus == 0, result.errors.constData());
}

void tst_ReverseProxy::letsClientsThrough_data()
{
    QTest::addColumn<QString>("configuration");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("scenario");

    const auto rows = [](const char *name, const QString &configuration, const QByteArray &before,
                         const QByteArray &after, const QStringList &scenarios) {
        for (const QString &scenario : scenarios) {
            QTest::addRow("%s, %s", name, qPrintable(scenario))
                << configuration << before << after << scenario;
        }
    };
    const QStringList all{u"polling"_s, u"websocket"_s,      u"upgrade"_s,     u"binary"_s,
                          u"large"_s,   u"hundredClients"_s, u"compression"_s, u"sameOrigin"_s};
    rows("nginx", u"nginx.conf"_s, {}, {}, all);
    rows("nginx with buffering", u"nginx.conf"_s, "proxy_buffering off", "proxy_buffering on",
         {u"polling"_s, u"upgrade"_s, u"large"_s});
    rows("nginx with HTTP/1.0", u"nginx.conf"_s, "proxy_http_version 1.1", "proxy_http_version 1.0",
         {u"polling"_s, u"compression"_s});
    rows("HAProxy", u"haproxy.cfg"_s, {}, {}, all);
}

void tst_ReverseProxy::letsClientsThrough()
{
    QFETCH(QString, configuration);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, scenario);
    EchoProcess echo;
    QVERIFY(echo.isListening());
    ReverseProxy proxy(configuration, {quint16(echo.url().port())},
                       before.isEmpty() ? QList<std::pair<QByteArray, QByteArray>>()
                                        : QList{std::pair(before, after)});
    QVERIFY2(proxy.isRunning(), proxy.log().constData());
    runScenario(scenario, proxy.port(), echo.pid());
}

void tst_ReverseProxy::keepsClientsAtOneOfTwoServers_data()
{
    QTest::addColumn<QString>("configuration");
    QTest::newRow("nginx") << u"nginx-two-servers.conf"_s;
    QTest::newRow("HAProxy") << u"haproxy-two-servers.cfg"_s;
}

void tst_ReverseProxy::keepsClientsAtOneOfTwoServers()
{
    QFETCH(QString, configuration);
    EchoProcess first;
    EchoProcess second;
    QVERIFY(first.isListening() && second.isListening());
    ReverseProxy proxy(configuration, {quint16(first.url().port()), quint16(second.url().port())});
    QVERIFY2(proxy.isRunning(), proxy.log().constData());
    runScenario(u"twentyAddresses"_s, proxy.port(), first.pid());
    QVERIFY(first.log().contains("connect ") && second.log().contains("connect "));
}

void tst_ReverseProxy::namesTheClient_data()
{
    QTest::addColumn<QString>("configuration");
    QTest::newRow("nginx") << u"nginx.conf"_s;
    QTest::newRow("HAProxy") << u"haproxy.cfg"_s;
}

void tst_ReverseProxy::namesTheClient()
{
    QFETCH(QString, configuration);
    EngineIoServerOptions options;
    options.setTrustedProxies({"127.0.0.1"_ba});
    TestServer server(options);
    QByteArray peer;
    server.onConnect([&peer](EngineIoConnectRequest request) {
        peer = request.request().peerAddress;
        request.accept();
    });
    ReverseProxy proxy(configuration, {server.serverPort()});
    QVERIFY2(proxy.isRunning(), proxy.log().constData());

    RawHttpClient honest(proxy.port());
    honest.get("/engine.io/?EIO=4&transport=polling"_ba);
    QCOMPARE(honest.response().status, 200);
    QCOMPARE(peer, "127.0.0.1"_ba);

    // What a client says of itself stands before what the proxy says of it.
    QTcpSocket liar;
    QVERIFY(liar.bind(QHostAddress(u"127.0.0.2"_s)));
    liar.connectToHost(QHostAddress::LocalHost, proxy.port());
    liar.write("GET /engine.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: a\r\n"
               "X-Forwarded-For: 192.0.2.1\r\n\r\n");
    QTRY_VERIFY(liar.peek(100).contains("200 OK"));
    QCOMPARE(peer, "127.0.0.2"_ba);
}

QTEST_GUILESS_MAIN(tst_ReverseProxy)
#include "tst_reverseproxy.moc"
