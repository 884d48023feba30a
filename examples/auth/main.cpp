// SPDX-License-Identifier: MIT
// Lets in who knows a token, http://127.0.0.1:3000/engine.io/?token=alice-secret, and remembers who
// it is.
#include <EngineIoServer>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Stands for a database or a service of your own, which takes its time.
QString findUser(const QByteArray &token)
{
    EngineIoServer::sleep(50ms);
    static const QHash<QByteArray, QString> users{{"alice-secret"_ba, u"Alice"_s},
                                                  {"bob-secret"_ba, u"Bob"_s}};
    return users.value(token);
}

void authenticate(EngineIoServer &server, EngineIoConnectRequest request)
{
    const QByteArray token = request.request().queryValue("token").value_or(QByteArray());
    if (token.isEmpty())
        return request.reject(u"token missing"_s);

    // The server goes on meanwhile; the client waits for the answer, in whichever thread it is
    // given.
    server.startBackgroundTask([&server, request, token]() mutable {
        const QString user = findUser(token);
        if (user.isEmpty())
            return request.reject(QJsonObject{{u"error"_s, u"unknown token"_s}});
        server.saveSession(request.sid(), {{u"user"_s, user}});
        request.accept();
    });
}

void answer(EngineIoServer &server, const QByteArray &sid, const EngineIoMessage &message)
{
    auto session = server.editSession(sid); // saved when this function is left
    const int count = session[u"messages"_s].toInt() + 1;
    session[u"messages"_s] = count;
    const QString user = session[u"user"_s].toString();
    server.send(sid, u"%1, message %2: %3"_s.arg(user).arg(count).arg(message.text()));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const quint16 port = QCoreApplication::arguments().value(1, u"3000"_s).toUShort();

    EngineIoServer server;
    server.onConnect([&server](EngineIoConnectRequest request) { authenticate(server, request); });
    server.onMessage([&server](const QByteArray &sid, const EngineIoMessage &message) {
        answer(server, sid, message);
    });
    if (!server.listen(QHostAddress::LocalHost, port)) {
        QTextStream(stderr) << server.errorString() << Qt::endl;
        return EXIT_FAILURE;
    }
    QTextStream(stdout) << "listening on " << server.url().toString() << Qt::endl;
    return QCoreApplication::exec();
}
