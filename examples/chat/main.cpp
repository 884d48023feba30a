// SPDX-License-Identifier: MIT
// A chat: its page, the client library that the page uses and Engine.IO share one port.
#include <EngineIoServer>
#include <EngineIoStaticFiles>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

void announce(EngineIoServer &server, const QString &text)
{
    server.broadcast(QJsonObject{{u"text"_s, text}, {u"people"_s, server.clientCount()}});
}

// A message is {"name": …} to introduce oneself or {"text": …} to say something.
void handleMessage(EngineIoServer &server, const QByteArray &sid, const EngineIoMessage &message)
{
    const QJsonObject json = message.json().object();
    if (const QString name = json["name"_L1].toString().trimmed().left(24); !name.isEmpty()) {
        server.editSession(sid)[u"name"_s] = name;
        announce(server, u"%1 has come in"_s.arg(name));
    }
    const QString name = server.session(sid).value(u"name"_s).toString();
    const QString text = json["text"_L1].toString().trimmed();
    if (!name.isEmpty() && !text.isEmpty())
        server.broadcast(QJsonObject{{u"name"_s, name}, {u"text"_s, text}});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const quint16 port = QCoreApplication::arguments().value(1, u"3000"_s).toUShort();

    EngineIoServer server;
    server.onMessage([&server](const QByteArray &sid, const EngineIoMessage &message) {
        handleMessage(server, sid, message);
    });
    QObject::connect(&server, &EngineIoServer::disconnected, &server,
                     [&server] { announce(server, u"someone has left"_s); });

    // Beside the program, where the build puts it.
    const EngineIoStaticFiles client(QCoreApplication::applicationDirPath() + "/client"_L1);
    const EngineIoStaticFiles page(u":/www"_s);
    server.setFallbackHandler([client, page](const EngineIoHttpRequest &request) {
        return request.path() == "/engine.io.min.js" ? client(request) : page(request);
    });

    if (!server.listen(QHostAddress::LocalHost, port)) {
        QTextStream(stderr) << server.errorString() << Qt::endl;
        return EXIT_FAILURE;
    }
    QTextStream(stdout) << "chat on " << server.url().resolved(QUrl(u"/"_s)).toString() << Qt::endl;
    return QCoreApplication::exec();
}
