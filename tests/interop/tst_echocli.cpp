// SPDX-License-Identifier: MIT
#include "certificate.h"
#include "echoprocess.h"
#include "peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

// The command line of engineio-echo: options, exit statuses, signals. What an option does to a real
// client is in tst_nodeclient.
class tst_EchoCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsOneLineWhenItListens_data();
    void printsOneLineWhenItListens();
    void tellsClientsItsOptions_data();
    void tellsClientsItsOptions();
    void logsSessionsWhenVerbose();
    void answersNothingWhenClientsAreRejected();
    void servesAPageOutsideThePath();
    void servesTls_data();
    void servesTls();
    void endsCleanlyOnASignal_data();
    void endsCleanlyOnASignal();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void failsInOneLine_data();
    void failsInOneLine();
    void listsItsOptions();

private:
    struct Response
    {
        int status;
        QByteArray body;
    };
    Response fetch(const QUrl &url, const QByteArray &post = QByteArray());
    QJsonObject handshake(const EchoProcess &echo);
    static QUrl pollUrl(const EchoProcess &echo, const QString &sid = QString());

    QNetworkAccessManager m_network;
};

tst_EchoCli::Response tst_EchoCli::fetch(const QUrl &url, const QByteArray &post)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
    const std::unique_ptr<QNetworkReply> reply(post.isNull() ? m_network.get(request)
                                                             : m_network.post(request, post));
    reply->ignoreSslErrors(); // the certificates of these tests are their own
    if (!reply->isFinished())
        QSignalSpy(reply.get(), &QNetworkReply::finished).wait();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

QUrl tst_EchoCli::pollUrl(const EchoProcess &echo, const QString &sid)
{
    QUrl url = echo.url();
    url.setQuery(u"EIO=4&transport=polling"_s + (sid.isEmpty() ? QString() : u"&sid="_s + sid));
    return url;
}

QJsonObject tst_EchoCli::handshake(const EchoProcess &echo)
{
    const QByteArray payload = fetch(pollUrl(echo)).body;
    return QJsonDocument::fromJson(payload.mid(1)).object();
}

void tst_EchoCli::printsOneLineWhenItListens_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");

    const QStringList none;
    QTest::newRow("defaults") << none << u"http://127\\.0\\.0\\.1:\\d+/engine\\.io/"_s;
    QTest::newRow("path") << QStringList{u"--path"_s, u"/live/"_s}
                          << u"http://127\\.0\\.0\\.1:\\d+/live/"_s;
    QTest::newRow("any address") << QStringList{u"--host"_s, u"127.0.0.2"_s}
                                 << u"http://127\\.0\\.0\\.2:\\d+/engine\\.io/"_s;
    QTest::newRow("name") << QStringList{u"--host"_s, u"localhost"_s}
                          << u"http://(127\\.0\\.0\\.1|\\[::1\\]):\\d+/engine\\.io/"_s;
    QTest::newRow("engine of Qt") << QStringList{u"--ws-engine"_s, u"qt"_s}
                                  << u"http://127\\.0\\.0\\.1:\\d+/engine\\.io/"_s;
    QTest::newRow("no threads") << QStringList{u"--threads"_s, u"0"_s}
                                << u"http://127\\.0\\.0\\.1:\\d+/engine\\.io/"_s;
    QTest::newRow("threads") << QStringList{u"--threads"_s, u"3"_s}
                             << u"http://127\\.0\\.0\\.1:\\d+/engine\\.io/"_s;
}

void tst_EchoCli::printsOneLineWhenItListens()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);

    EchoProcess echo(arguments);
    QVERIFY2(echo.isListening(), echo.log().constData());
    QCOMPARE(fetch(pollUrl(echo)).status, 200);
    QCOMPARE(echo.stop(SIGTERM), 0);
    const QRegularExpression line("\\Alistening on "_L1 + expected + "\\n\\z"_L1);
    QVERIFY2(line.match(QString::fromUtf8(echo.output())).hasMatch(), echo.output().constData());
}

void tst_EchoCli::tellsClientsItsOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("expected");

    const QStringList none;
    QTest::newRow("default interval") << none << u"pingInterval"_s << QJsonValue(25000);
    QTest::newRow("default timeout") << none << u"pingTimeout"_s << QJsonValue(20000);
    QTest::newRow("default payload") << none << u"maxPayload"_s << QJsonValue(1'000'000);
    QTest::newRow("default upgrades")
        << none << u"upgrades"_s << QJsonValue(QJsonArray{u"websocket"_s});
    QTest::newRow("interval") << QStringList{u"--ping-interval"_s, u"123"_s} << u"pingInterval"_s
                              << QJsonValue(123);
    QTest::newRow("grace") << QStringList{u"--ping-interval"_s, u"123"_s, u"--ping-grace"_s, u"7"_s}
                           << u"pingInterval"_s << QJsonValue(130);
    QTest::newRow("timeout") << QStringList{u"--ping-timeout=456"_s} << u"pingTimeout"_s
                             << QJsonValue(456);
    QTest::newRow("payload") << QStringList{u"--max-http-buffer-size"_s, u"789"_s}
                             << u"maxPayload"_s << QJsonValue(789);
    QTest::newRow("no upgrades") << QStringList{u"--no-upgrades"_s} << u"upgrades"_s
                                 << QJsonValue(QJsonArray());
    QTest::newRow("polling alone") << QStringList{u"--transports"_s, u"polling"_s} << u"upgrades"_s
                                   << QJsonValue(QJsonArray());
}

void tst_EchoCli::tellsClientsItsOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, key);
    QFETCH(QJsonValue, expected);

    const EchoProcess echo(arguments);
    QVERIFY(echo.isListening());
    QCOMPARE(handshake(echo).value(key), expected);
}

void tst_EchoCli::logsSessionsWhenVerbose()
{
    EchoProcess echo;
    QVERIFY(echo.isListening());
    const QString sid = handshake(echo)[u"sid"_s].toString();
    QVERIFY(echo.waitForLogLine(u"connect "_s + sid));
    QCOMPARE(fetch(pollUrl(echo, sid), "4hello").status, 200);
    QVERIFY(echo.waitForLogLine(u"message %1 5"_s.arg(sid)));
    QCOMPARE(fetch(pollUrl(echo, sid)).body, "4hello"_ba);
    QCOMPARE(fetch(pollUrl(echo, sid), "bAQID").status, 200);
    QVERIFY(echo.waitForLogLine(u"message %1 3"_s.arg(sid)));
    QCOMPARE(fetch(pollUrl(echo, sid)).body, "bAQID"_ba);
    QCOMPARE(fetch(pollUrl(echo, sid), "1").status, 200);
    QVERIFY(echo.waitForLogLine(u"disconnect %1 client disconnect"_s.arg(sid)));
}

void tst_EchoCli::answersNothingWhenClientsAreRejected()
{
    EchoProcess echo({u"--reject"_s, u"not \"you\""_s});
    QVERIFY(echo.isListening());
    const Response response = fetch(pollUrl(echo));
    QCOMPARE(response.status, 401);
    QCOMPARE(response.body, R"("not \"you\"")"_ba);
    QCOMPARE(echo.stop(SIGTERM), 0);
    QVERIFY2(!echo.log().contains("connect "), echo.log().constData());
}

void tst_EchoCli::servesAPageOutsideThePath()
{
    const EchoProcess echo({u"--path"_s, u"/live/"_s});
    QVERIFY(echo.isListening());
    const Response page = fetch(echo.url().resolved(QUrl(u"/"_s)));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<title>engineio-echo</title>"));
    QCOMPARE(fetch(echo.url().resolved(QUrl(u"/path"_s))).body, "/live/"_ba);
    QCOMPARE(fetch(echo.url().resolved(QUrl(u"/missing"_s))).status, 404);
}

void tst_EchoCli::servesTls_data()
{
    QTest::addColumn<Certificate::Key>("key");
    QTest::newRow("RSA") << Certificate::Key::Rsa;
    QTest::newRow("EC") << Certificate::Key::Ec;
}

void tst_EchoCli::servesTls()
{
    QFETCH(Certificate::Key, key);
    const Certificate certificate(key);
    REQUIRE_PEER(certificate.isValid() ? u"yes"_s : QString(), "openssl");

    EchoProcess echo(
        {u"--tls-cert"_s, certificate.certificateFile(), u"--tls-key"_s, certificate.keyFile()});
    QVERIFY2(echo.isListening(), echo.log().constData());
    QCOMPARE(echo.url().scheme(), u"https"_s);
    const QString sid = handshake(echo)[u"sid"_s].toString();
    QVERIFY(!sid.isEmpty());
    QCOMPARE(fetch(pollUrl(echo, sid), "4hello").body, "ok"_ba);
    QCOMPARE(fetch(pollUrl(echo, sid)).body, "4hello"_ba);
    QCOMPARE(echo.stop(SIGTERM), 0);
}

void tst_EchoCli::endsCleanlyOnASignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void tst_EchoCli::endsCleanlyOnASignal()
{
    QFETCH(int, signal);
    EchoProcess echo;
    QVERIFY(echo.isListening());
    const QString sid = handshake(echo)[u"sid"_s].toString();
    const std::unique_ptr<QNetworkReply> poll(m_network.get(QNetworkRequest(pollUrl(echo, sid))));
    // The poll is pending once a request behind it, which needs another connection, was answered.
    QCOMPARE(fetch(pollUrl(echo)).status, 200);

    QCOMPARE(echo.stop(signal), 0);
    QVERIFY2(echo.log().contains("disconnect " + sid.toLatin1() + " server disconnect\n"),
             echo.log().constData());
    QTRY_VERIFY(poll->isFinished());
    QCOMPARE(poll->error(), QNetworkReply::NoError);
    QVERIFY(fetch(echo.url()).status == 0); // nobody listens any more
}

void tst_EchoCli::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s};
    QTest::newRow("positional argument") << QStringList{u"3000"_s};
    QTest::newRow("missing value") << QStringList{u"--path"_s};
    QTest::newRow("port too large") << QStringList{u"--port"_s, u"65536"_s};
    QTest::newRow("port no number") << QStringList{u"--port"_s, u"http"_s};
    QTest::newRow("interval no number") << QStringList{u"--ping-interval"_s, u"1.5"_s};
    QTest::newRow("interval negative") << QStringList{u"--ping-interval"_s, u"-1"_s};
    QTest::newRow("size no number") << QStringList{u"--max-http-buffer-size"_s, u"1M"_s};
    QTest::newRow("unknown transport")
        << QStringList{u"--transports"_s, u"polling,carrier-pigeon"_s};
    QTest::newRow("no transport") << QStringList{u"--transports"_s, QString()};
    QTest::newRow("cookie") << QStringList{u"--cookie"_s, u"a b; Path=/"_s};
    QTest::newRow("any origin and another")
        << QStringList{u"--cors-origin"_s, u"*"_s, u"--cors-origin"_s, u"http://a.example"_s};
    QTest::newRow("certificate alone") << QStringList{u"--tls-cert"_s, u"certificate.pem"_s};
    QTest::newRow("key alone") << QStringList{u"--tls-key"_s, u"key.pem"_s};
    QTest::newRow("too many threads") << QStringList{u"--threads"_s, u"257"_s};
}

void tst_EchoCli::refusesBadUsage()
{
    QFETCH(QStringList, arguments);
    EchoProcess echo(arguments);
    QVERIFY(!echo.isListening());
    QCOMPARE(echo.waitForExit(), 2);
    QCOMPARE(echo.output(), QByteArray());
    QCOMPARE(echo.log().count('\n'), 1);
}

void tst_EchoCli::failsInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString no = u"/nowhere/file.pem"_s;
    const QString noPem = Peer::file(u"package.json"_s);
    QTest::newRow("port in use") << QStringList{u"--port"_s, u"IN USE"_s};
    QTest::newRow("foreign address") << QStringList{u"--host"_s, u"192.0.2.1"_s};
    QTest::newRow("unknown host") << QStringList{u"--host"_s, u"nowhere.invalid"_s};
    QTest::newRow("interval of 0") << QStringList{u"--ping-interval"_s, u"0"_s};
    QTest::newRow("size of 0") << QStringList{u"--max-http-buffer-size"_s, u"0"_s};
    QTest::newRow("path without slash") << QStringList{u"--path"_s, u"engine.io"_s};
    QTest::newRow("unreadable certificate") << QStringList{u"--tls-cert"_s, no, u"--tls-key"_s, no};
    QTest::newRow("no certificate") << QStringList{u"--tls-cert"_s, noPem, u"--tls-key"_s, noPem};
}

void tst_EchoCli::failsInOneLine()
{
    QFETCH(QStringList, arguments);
    QTcpServer occupant;
    QVERIFY(occupant.listen(QHostAddress::LocalHost));
    arguments.replaceInStrings(u"IN USE"_s, QString::number(occupant.serverPort()));

    EchoProcess echo(arguments);
    QVERIFY(!echo.isListening());
    QCOMPARE(echo.waitForExit(), 1);
    QCOMPARE(echo.output(), QByteArray());
    QCOMPARE(echo.log().count('\n'), 1);
}

void tst_EchoCli::listsItsOptions()
{
    EchoProcess echo({u"--help"_s});
    QCOMPARE(echo.waitForExit(), 0);
    for (const auto option : {"--host", "--ping-grace", "--no-cors-credentials", "--threads"})
        QVERIFY2(echo.output().contains(option), option);
}

QTEST_GUILESS_MAIN(tst_EchoCli)
#include "tst_echocli.moc"
