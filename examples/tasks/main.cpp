// SPDX-License-Identifier: MIT
// Counts the primes below a number that a client sends. That takes a while, so it is done in a
// background task, which sends what it has found so far; the server stays there for everyone else.
#include <EngineIoServer>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int Largest = 100'000'000;

bool isPrime(int number)
{
    for (int divisor = 2; divisor <= number / divisor; ++divisor) {
        if (number % divisor == 0)
            return false;
    }
    return number > 1;
}

// In a thread of its own: send(), contains() and isShuttingDown() are thread-safe.
void countPrimes(EngineIoServer &server, const QByteArray &sid, int limit)
{
    const int step = qMax(1000, limit / 10);
    int primes = 0;
    for (int number = 0; number < limit; ++number) {
        if (number > 0 && number % step == 0) {
            // Nobody waits for the result of a client that has gone, but the destructor for us.
            if (server.isShuttingDown() || !server.contains(sid))
                return;
            server.send(sid, QJsonObject{{u"percent"_s, int(100.0 * number / limit)}});
        }
        primes += isPrime(number);
    }
    server.send(sid, QJsonObject{{u"below"_s, limit}, {u"primes"_s, primes}});
}

void answer(EngineIoServer &server, const QByteArray &sid, const QString &text)
{
    bool isNumber = false;
    const int limit = text.toInt(&isNumber);
    if (!isNumber || limit < 0 || limit > Largest) {
        server.send(sid, QJsonObject{{u"error"_s, u"a number up to %1, please"_s.arg(Largest)}});
        return;
    }
    server.startBackgroundTask([&server, sid, limit] { countPrimes(server, sid, limit); });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const quint16 port = QCoreApplication::arguments().value(1, u"3000"_s).toUShort();

    EngineIoServer server;
    QObject::connect(
        &server, &EngineIoServer::textMessageReceived, &server,
        [&server](const QByteArray &sid, const QString &text) { answer(server, sid, text); });
    if (!server.listen(QHostAddress::LocalHost, port)) {
        QTextStream(stderr) << server.errorString() << Qt::endl;
        return EXIT_FAILURE;
    }
    QTextStream(stdout) << "listening on " << server.url().toString() << Qt::endl;
    return QCoreApplication::exec();
}
