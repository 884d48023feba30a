// SPDX-License-Identifier: MIT
// A program of somebody else's: serves one handshake, and ends with 0 when all of it has worked.
#include <EngineIoServer>
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    EngineIoServer server;
    // In a static library nothing but a word to the linker keeps what inspectors attach to.
    if (!server.setInspectionEnabled(true, QStringLiteral("consumer")) || !server.listen()) {
        qCritical().noquote() << server.errorString();
        return 1;
    }
    bool connected = false;
    QObject::connect(&server, &EngineIoServer::connected, &server, [&] { connected = true; });
    QUrl url = server.url();
    url.setQuery(QStringLiteral("EIO=4&transport=polling"));
    QNetworkAccessManager network;
    QNetworkReply *const reply = network.get(QNetworkRequest(url));
    QObject::connect(reply, &QNetworkReply::finished, &application, [&] {
        QCoreApplication::exit(reply->readAll().startsWith("0{") && connected ? 0 : 2);
    });
    QTimer::singleShot(10'000, &application, [] { QCoreApplication::exit(3); });
    return QCoreApplication::exec();
}
