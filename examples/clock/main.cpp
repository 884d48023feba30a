// SPDX-License-Identifier: MIT
// Tells everyone the time, each second when it begins: one message, encoded once for all.
#include <EngineIoServer>
#include <QCoreApplication>
#include <QDateTime>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

QJsonObject timeOf(const QDateTime &time, int people)
{
    return {{u"time"_s, time.toString(Qt::ISODateWithMs)}, {u"people"_s, people}};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const quint16 port = QCoreApplication::arguments().value(1, u"3000"_s).toUShort();

    EngineIoServer server;
    QTimer second;
    second.setSingleShot(true);
    second.setTimerType(Qt::PreciseTimer);
    // Started anew each time, for the rest of the second that has begun: so it never drifts.
    const auto startSecond = [&second](const QDateTime &now) {
        second.start(1000 - now.time().msec());
    };
    QObject::connect(&second, &QTimer::timeout, &server, [&server, startSecond] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        server.broadcast(timeOf(now, server.clientCount()));
        startSecond(now);
    });
    // Who comes in needs not wait for the next one.
    QObject::connect(
        &server, &EngineIoServer::connected, &server, [&server](const QByteArray &sid) {
            server.send(sid, timeOf(QDateTime::currentDateTimeUtc(), server.clientCount()));
        });

    if (!server.listen(QHostAddress::LocalHost, port)) {
        QTextStream(stderr) << server.errorString() << Qt::endl;
        return EXIT_FAILURE;
    }
    startSecond(QDateTime::currentDateTimeUtc());
    QTextStream(stdout) << "listening on " << server.url().toString() << Qt::endl;
    return QCoreApplication::exec();
}
