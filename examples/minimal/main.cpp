// SPDX-License-Identifier: MIT
// Sends every message back, text as text and binary as binary.
#include <EngineIoServer>
#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    EngineIoServer server;

    QObject::connect(
        &server, &EngineIoServer::textMessageReceived, &server,
        [&server](const QByteArray &sid, const QString &text) { server.send(sid, text); });
    QObject::connect(
        &server, &EngineIoServer::binaryMessageReceived, &server,
        [&server](const QByteArray &sid, const QByteArray &data) { server.send(sid, data); });

    const quint16 port = application.arguments().value(1, QStringLiteral("3000")).toUShort();
    if (!server.listen(QHostAddress::LocalHost, port)) {
        QTextStream(stderr) << server.errorString() << Qt::endl;
        return EXIT_FAILURE;
    }
    QTextStream(stdout) << "listening on " << server.url().toString() << Qt::endl;
    return QCoreApplication::exec();
}
