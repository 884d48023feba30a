// SPDX-License-Identifier: MIT
#include "sources/democlient.h"
#include "sources/embeddedserver.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_EmbeddedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listensOnThePreferredPort();
    void takesTheNextFreePortAndSaysSo();
    void echoesByDefault();
    void broadcastsToAll();
    void staysSilent();
    void answersByScript_data();
    void answersByScript();
    void waitsBeforeAScriptedReply();
    void refusesAWrongScript();
    void restartsWithNewOptions();
    void refusesWrongOptions();
    void servesItsPage();
    void tellsThePageWhereTheEndPointIs();

private:
    DemoClient &connectClient();
    QStringList received(qsizetype client) const;

    std::unique_ptr<EmbeddedServer> m_server;
    std::vector<std::unique_ptr<DemoClient>> m_clients;
    std::vector<std::unique_ptr<QSignalSpy>> m_texts;
};

void tst_EmbeddedServer::init()
{
    m_texts.clear();
    m_clients.clear();
    m_server = std::make_unique<EmbeddedServer>();
    m_server->setPreferredPort(0);
}

DemoClient &tst_EmbeddedServer::connectClient()
{
    if (!m_server->isListening())
        m_server->start();
    m_clients.push_back(std::make_unique<DemoClient>(m_server->url(), DemoClient::Kind::WebSocket));
    DemoClient &client = *m_clients.back();
    m_texts.push_back(std::make_unique<QSignalSpy>(&client, &DemoClient::textReceived));
    QSignalSpy opened(&client, &DemoClient::opened);
    client.open();
    opened.wait();
    return client;
}

QStringList tst_EmbeddedServer::received(qsizetype client) const
{
    QStringList texts;
    for (const QList<QVariant> &arguments : *m_texts[size_t(client)])
        texts.append(arguments.front().toString());
    return texts;
}

void tst_EmbeddedServer::listensOnThePreferredPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const quint16 port = other.serverPort();
    other.close();
    const QSignalSpy noticed(m_server.get(), &EmbeddedServer::noticed);
    m_server->setPreferredPort(port);
    QVERIFY(m_server->start());
    QCOMPARE(m_server->url().port(), int(port));
    QCOMPARE(m_server->url().host(), u"127.0.0.1"_s);
    QVERIFY(noticed.isEmpty());
}

void tst_EmbeddedServer::takesTheNextFreePortAndSaysSo()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QSignalSpy noticed(m_server.get(), &EmbeddedServer::noticed);
    m_server->setPreferredPort(other.serverPort());
    QVERIFY(m_server->start());
    QVERIFY(m_server->url().port() != int(other.serverPort()));
    QCOMPARE(noticed.size(), 1);
    const QString text = noticed[0][0].toString();
    QVERIFY(text.contains(QString::number(other.serverPort())));
    QVERIFY(text.contains(QString::number(m_server->url().port())));
}

void tst_EmbeddedServer::echoesByDefault()
{
    DemoClient &client = connectClient();
    const QSignalSpy binaries(&client, &DemoClient::binaryReceived);
    QVERIFY(client.sendText(u"hello"_s));
    QVERIFY(client.sendBinary("\x00\x01"_ba));
    QTRY_COMPARE(binaries.size(), 1);
    QCOMPARE(binaries[0][0].toByteArray(), "\x00\x01"_ba);
    QCOMPARE(received(0), QStringList{u"hello"_s});
}

void tst_EmbeddedServer::broadcastsToAll()
{
    m_server->setMode(EmbeddedServer::Mode::Broadcast);
    DemoClient &first = connectClient();
    connectClient();
    QVERIFY(first.sendText(u"all"_s));
    QTRY_COMPARE(received(1), QStringList{u"all"_s});
    QTRY_COMPARE(received(0), QStringList{u"all"_s});
}

void tst_EmbeddedServer::staysSilent()
{
    m_server->setMode(EmbeddedServer::Mode::Silent);
    DemoClient &client = connectClient();
    QVERIFY(client.sendText(u"nothing"_s));
    // What is sent afterwards comes first, so there was no answer in between.
    const QSignalSpy messages(&m_server->server(), &EngineIoServer::messageReceived);
    QTRY_COMPARE(messages.size(), 1);
    m_server->setMode(EmbeddedServer::Mode::Echo);
    QVERIFY(client.sendText(u"something"_s));
    QTRY_COMPARE(received(0), QStringList{u"something"_s});
}

void tst_EmbeddedServer::answersByScript_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("reply");

    QTest::newRow("a word") << u"say ping please"_s << u"pong"_s;
    QTest::newRow("a regular expression") << u"order 66"_s << uR"({"ok":true})"_s;
    QTest::newRow("a JSON path") << uR"({"user":{"id":42}})"_s << u"the answer"_s;
    QTest::newRow("anything else") << u"whatever"_s << u"?"_s;
}

void tst_EmbeddedServer::answersByScript()
{
    QFETCH(const QString, message);
    QFETCH(const QString, reply);
    m_server->setMode(EmbeddedServer::Mode::Scripted);
    QVERIFY(m_server->setReplies({{u"ping"_s, u"pong"_s, 0ms},
                                  {u"/^order \\d+$/"_s, uR"({"ok":true})"_s, 0ms},
                                  {u"data.user.id=42"_s, u"the answer"_s, 0ms},
                                  {QString(), u"?"_s, 0ms}}));
    QVERIFY(connectClient().sendText(message));
    QTRY_COMPARE(received(0), QStringList{reply});
}

void tst_EmbeddedServer::waitsBeforeAScriptedReply()
{
    m_server->setMode(EmbeddedServer::Mode::Scripted);
    QVERIFY(m_server->setReplies({{u"slow"_s, u"late"_s, 80ms}, {QString(), u"soon"_s, 0ms}}));
    DemoClient &client = connectClient();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(client.sendText(u"slow"_s));
    QVERIFY(client.sendText(u"quick"_s));
    const QStringList expected{u"soon"_s, u"late"_s};
    QTRY_COMPARE(received(0), expected);
    QVERIFY(timer.elapsed() >= 80);
}

void tst_EmbeddedServer::refusesAWrongScript()
{
    QVERIFY(m_server->setReplies({{u"good"_s, u"yes"_s, 0ms}}));
    const QSignalSpy failed(m_server.get(), &EmbeddedServer::failed);
    QVERIFY(!m_server->setReplies({{u"good"_s, u"no"_s, 0ms}, {u"/(/"_s, u"no"_s, 0ms}}));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(u'2')); // which line
    QCOMPARE(m_server->replies().size(), 1);
}

void tst_EmbeddedServer::restartsWithNewOptions()
{
    DemoClient &client = connectClient();
    const QSignalSpy closed(&client, &DemoClient::closed);
    const QSignalSpy changed(m_server.get(), &EmbeddedServer::optionsChanged);
    EngineIoServerOptions options = m_server->options();
    options.setPath("/other/"_ba);
    QVERIFY(m_server->setOptions(options));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_server->isListening());
    QCOMPARE(m_server->url().path(), u"/other/"_s);
    QVERIFY(connectClient().isOpen());
}

void tst_EmbeddedServer::refusesWrongOptions()
{
    QVERIFY(connectClient().isOpen());
    const QSignalSpy failed(m_server.get(), &EmbeddedServer::failed);
    EngineIoServerOptions options = m_server->options();
    options.setPingInterval(0ms);
    QVERIFY(!m_server->setOptions(options));
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_clients.front()->isOpen());
    QVERIFY(m_server->isListening());
    QVERIFY(m_server->options().pingInterval() > 0ms);
}

void tst_EmbeddedServer::servesItsPage()
{
    QVERIFY(m_server->start());
    QNetworkAccessManager network;
    QUrl url = m_server->url();
    url.setPath(u"/"_s);
    QNetworkReply *const reply = network.get(QNetworkRequest(url));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QVERIFY(reply->readAll().contains("<title>Engine.IO inspector"));
}

void tst_EmbeddedServer::tellsThePageWhereTheEndPointIs()
{
    EngineIoServerOptions options = EmbeddedServer::defaultOptions();
    options.setPath("/live/"_ba);
    QVERIFY(m_server->setOptions(options));
    QVERIFY(m_server->start());
    QNetworkAccessManager network;
    QUrl url = m_server->url();
    url.setPath(u"/path"_s);
    QNetworkReply *const reply = network.get(QNetworkRequest(url));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), "/live/"_ba);
}

QTEST_GUILESS_MAIN(tst_EmbeddedServer)
#include "tst_embeddedserver.moc"
