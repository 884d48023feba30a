// SPDX-License-Identifier: MIT
// EngineIoServer over TLS: what strangers do to its handshakes, other certificates, clients with
// certificates. That real clients speak https and wss is for tst_nodeclient.
#include "certificate.h"
#include "echoprocess.h"
#include "shared/rawhttpclient.h"
#include "shared/testserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

#include <chrono>
#include <csignal>
#include <sys/resource.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QByteArray handshake
    = "GET /engine.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: a\r\n\r\n"_ba;

class tst_ServerTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void servesWhileHandshakesAreHalfOpen();
    void closesHandshakesThatTakeTooLong_data();
    void closesHandshakesThatTakeTooLong();
    void closesPlainHttp();
    void takesAnotherCertificateWhileItRuns();
    void refusesACertificateWithoutKey();
    void showsTheClientsCertificate();
    void rereadsItsFilesOnSighup();

private:
    Certificate m_first;
    Certificate m_second{Certificate::Key::Rsa};
};

static QSslConfiguration tlsOf(const Certificate &certificate, QSsl::KeyAlgorithm algorithm)
{
    QFile certificateFile(certificate.certificateFile());
    QFile keyFile(certificate.keyFile());
    if (!certificateFile.open(QFile::ReadOnly) || !keyFile.open(QFile::ReadOnly))
        return {};
    QSslConfiguration tls;
    tls.setLocalCertificate(QSslCertificate(&certificateFile));
    tls.setPrivateKey(QSslKey(&keyFile, algorithm));
    return tls;
}

static EngineIoServerOptions optionsWith(const QSslConfiguration &tls)
{
    EngineIoServerOptions options;
    options.setSslConfiguration(tls);
    return options;
}

// A connected client that trusts everybody; not encrypted when that fails.
static std::unique_ptr<QSslSocket> connected(quint16 port, const QSslConfiguration &tls = {})
{
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration trusting = tls;
    trusting.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(trusting);
    socket->connectToHostEncrypted(u"127.0.0.1"_s, port);
    [[maybe_unused]] const bool encrypted
        = QTest::qWaitFor([&] { return socket->isEncrypted() || !socket->isOpen(); }, 30'000);
    return socket;
}

static QByteArray answerTo(QSslSocket &socket, const QByteArray &request)
{
    socket.write(request);
    QByteArray answer;
    [[maybe_unused]] const bool came = QTest::qWaitFor([&] {
        answer += socket.readAll();
        return answer.contains("\r\n\r\n") || socket.state() == QAbstractSocket::UnconnectedState;
    });
    return answer;
}

void tst_ServerTls::initTestCase()
{
    QVERIFY(m_first.isValid() && m_second.isValid());
    QVERIFY(QSslSocket::supportsSsl());
    rlimit descriptors{}; // 2 000 are needed, and 1 024 is what a shell allows
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &descriptors), 0);
    descriptors.rlim_cur = descriptors.rlim_max;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &descriptors), 0);
}

void tst_ServerTls::servesWhileHandshakesAreHalfOpen()
{
    EngineIoServerOptions options = optionsWith(tlsOf(m_first, QSsl::Ec));
    options.setHeadTimeout(60s);
    TestServer server(options);
    // The first bytes of a ClientHello, and no more.
    std::vector<std::unique_ptr<RawHttpClient>> strangers;
    for (int i = 0; i < 1'000; ++i) {
        strangers.push_back(std::make_unique<RawHttpClient>(server.serverPort()));
        strangers.back()->send("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"_ba);
    }
    const auto client = connected(server.serverPort());
    QVERIFY(client->isEncrypted());
    QVERIFY(answerTo(*client, handshake).startsWith("HTTP/1.1 200"));
    QCOMPARE(server.clientCount(), 1);
    for (const auto &stranger : strangers)
        QVERIFY(!stranger->isClosed());
}

void tst_ServerTls::closesHandshakesThatTakeTooLong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("half a ClientHello") << "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"_ba;
}

void tst_ServerTls::closesHandshakesThatTakeTooLong()
{
    QFETCH(QByteArray, bytes);
    EngineIoServerOptions options = optionsWith(tlsOf(m_first, QSsl::Ec));
    options.setHeadTimeout(300ms);
    TestServer server(options);
    RawHttpClient stranger(server.serverPort());
    stranger.send(bytes);
    QVERIFY(stranger.waitUntilClosed());
    QVERIFY(stranger.received().isEmpty());
}

void tst_ServerTls::closesPlainHttp()
{
    TestServer server(optionsWith(tlsOf(m_first, QSsl::Ec)));
    RawHttpClient stranger(server.serverPort());
    stranger.send(handshake);
    QVERIFY(stranger.waitUntilClosed());
    QVERIFY(!stranger.received().contains("HTTP"));
    QCOMPARE(server.clientCount(), 0);
}

void tst_ServerTls::takesAnotherCertificateWhileItRuns()
{
    TestServer server(optionsWith(tlsOf(m_first, QSsl::Ec)));
    const auto before = connected(server.serverPort());
    QVERIFY(before->isEncrypted());
    const QSslConfiguration second = tlsOf(m_second, QSsl::Rsa);
    QVERIFY2(server.setSslConfiguration(second), qPrintable(server.errorString()));

    const auto after = connected(server.serverPort());
    QVERIFY(after->isEncrypted());
    QCOMPARE(after->peerCertificate(), second.localCertificate());
    QVERIFY(before->peerCertificate() != after->peerCertificate());
    QVERIFY(answerTo(*before, handshake).startsWith("HTTP/1.1 200"));
    QVERIFY(answerTo(*after, handshake).startsWith("HTTP/1.1 200"));
}

void tst_ServerTls::refusesACertificateWithoutKey()
{
    TestServer server(optionsWith(tlsOf(m_first, QSsl::Ec)));
    QSslConfiguration keyless;
    keyless.setLocalCertificate(tlsOf(m_second, QSsl::Rsa).localCertificate());
    QVERIFY(!server.setSslConfiguration(keyless));
    QCOMPARE(server.errorString(), u"sslConfiguration needs a certificate and a private key"_s);
    QVERIFY(connected(server.serverPort())->isEncrypted());

    TestServer plain;
    QVERIFY(!plain.setSslConfiguration(tlsOf(m_first, QSsl::Ec)));
    QCOMPARE(plain.errorString(), u"the server was not made for TLS"_s);
}

void tst_ServerTls::showsTheClientsCertificate()
{
    const QSslConfiguration clientTls = tlsOf(m_second, QSsl::Rsa);
    QSslConfiguration tls = tlsOf(m_first, QSsl::Ec);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({clientTls.localCertificate()});
    TestServer server(optionsWith(tls));
    QSslCertificate seen;
    server.onConnect([&seen](EngineIoConnectRequest request) {
        seen = request.peerCertificate();
        request.accept();
    });
    const auto client = connected(server.serverPort(), clientTls);
    QVERIFY(answerTo(*client, handshake).startsWith("HTTP/1.1 200"));
    QCOMPARE(seen, clientTls.localCertificate());

    seen.clear();
    const auto stranger = connected(server.serverPort());
    QVERIFY(!answerTo(*stranger, handshake).startsWith("HTTP/1.1 200"));
    QVERIFY(seen.isNull());
}

static void replace(const QString &file, const QString &other)
{
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::copy(other, file));
}

void tst_ServerTls::rereadsItsFilesOnSighup()
{
    const Certificate certificate;
    QVERIFY(certificate.isValid());
    EchoProcess echo(
        {u"--tls-cert"_s, certificate.certificateFile(), u"--tls-key"_s, certificate.keyFile()});
    QVERIFY(echo.isListening());
    const quint16 port = quint16(echo.url().port());
    const auto before = connected(port);
    QVERIFY(before->isEncrypted());

    replace(certificate.certificateFile(), m_second.keyFile()); // no certificate
    QCOMPARE(::kill(pid_t(echo.pid()), SIGHUP), 0);
    QVERIFY(echo.waitForLogLine(u"still the old certificate: no PEM certificate .*"_s));
    QCOMPARE(connected(port)->peerCertificate(), before->peerCertificate());

    replace(certificate.certificateFile(), m_second.certificateFile());
    replace(certificate.keyFile(), m_second.keyFile());
    QCOMPARE(::kill(pid_t(echo.pid()), SIGHUP), 0);
    const QSslCertificate second = tlsOf(m_second, QSsl::Rsa).localCertificate();
    QTRY_COMPARE(connected(port)->peerCertificate(), second);
    QVERIFY(answerTo(*before, handshake).startsWith("HTTP/1.1 200"));
}

QTEST_GUILESS_MAIN(tst_ServerTls)
#include "tst_servertls.moc"
