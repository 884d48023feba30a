// SPDX-License-Identifier: MIT
// Answers every message with the same message, text as text and binary as binary.
#include "echoarguments.h"
#include "terminationsignals.h"

#include <EngineIoServer>
#include <EngineIoStaticFiles>
#include <QCoreApplication>
#include <QHostInfo>
#include <QNetworkInterface>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void printLine(std::FILE *stream, const QByteArray &line)
{
    std::fprintf(stream, "%s\n", line.constData());
    std::fflush(stream); // whoever started us waits for this line on a pipe
}

// A name is looked up as clients do it, and the first of its addresses that this machine has is
// taken: "localhost" may be ::1 before 127.0.0.1, or where there is no IPv6.
QHostAddress resolve(const QString &host)
{
    if (const QHostAddress address(host); !address.isNull())
        return address;
    const QList<QHostAddress> found = QHostInfo::fromName(host).addresses();
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : found) {
        if (own.contains(address))
            return address;
    }
    return found.value(0);
}

void answerMessages(EngineIoServer &server, bool toEveryone)
{
    const auto answer = [&server, toEveryone](const QByteArray &sid,
                                              const EngineIoMessage &message) {
        if (message.isBinary())
            toEveryone ? server.broadcast(message.data()) : server.send(sid, message.data());
        else if (toEveryone)
            server.broadcast(message.text());
        else
            server.sendUtf8(sid, message.data()); // as it came: no way through UTF-16 and back
    };
    // The signal comes in the server's thread, or that of the session where there are I/O threads.
    // An echo has nothing to wait for, and a handler's way through the thread pool and back would
    // cost more than the echo.
    if (server.options().asyncHandlers()) {
        QObject::connect(&server, &EngineIoServer::messageReceived, &server, answer,
                         Qt::DirectConnection);
    } else {
        server.onMessage(answer);
    }
}

// In the thread of the session: behind the last one the program may end.
void logSessions(EngineIoServer &server)
{
    QObject::connect(
        &server, &EngineIoServer::connected, &server,
        [](const QByteArray &sid) { printLine(stderr, "connect " + sid); }, Qt::DirectConnection);
    QObject::connect(
        &server, &EngineIoServer::messageReceived, &server,
        [](const QByteArray &sid, const EngineIoMessage &message) {
            const QByteArray size = QByteArray::number(message.data().size());
            printLine(stderr, "message " + sid + ' ' + size);
        },
        Qt::DirectConnection);
    QObject::connect(
        &server, &EngineIoServer::disconnected, &server,
        [](const QByteArray &sid, EngineIo::DisconnectReason reason) {
            const QByteArray text = EngineIo::reasonText(reason).toUtf8();
            printLine(stderr, "disconnect " + sid + ' ' + text);
        },
        Qt::DirectConnection);
}

// The page in the browser asks for the path that it is to connect to.
void servePage(EngineIoServer &server)
{
    const QByteArray path = server.options().path();
    server.setFallbackHandler([path, page = EngineIoStaticFiles(u":/www"_s)](
                                  const EngineIoHttpRequest &request) {
        return request.path() == "/path" ? EngineIoHttpResponse::text(200, path) : page(request);
    });
}

bool letInspectorsAttach(EngineIoServer &server, const EchoArguments &arguments)
{
    if (arguments.inspectionName.isEmpty())
        return true;
    if (arguments.allowsCommands)
        server.setInspectionPermissions(EngineIo::InspectionPermission::AllCommands);
    if (server.setInspectionEnabled(true, arguments.inspectionName))
        return true;
    printLine(stderr, "--inspect: " + server.errorString().toUtf8());
    return false;
}

// Certificates are renewed while servers run.
void readCertificateAgain(EngineIoServer &server)
{
    const EchoArguments arguments = parseEchoArguments(QCoreApplication::arguments());
    if (arguments.exit)
        printLine(stderr, "still the old certificate: " + arguments.exit->text.toUtf8());
    else if (const auto tls = arguments.options.sslConfiguration())
        server.setSslConfiguration(*tls);
}

} // namespace

int main(int argc, char *argv[])
{
    // With GLib's event loop each write searches the list of all sockets: with 10 000 idle clients
    // that was more than half of the processor time.
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB"))
        qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"engineio-echo"_s);

    const EchoArguments arguments = parseEchoArguments(QCoreApplication::arguments());
    if (arguments.exit) {
        const bool succeeded = arguments.exit->status == EXIT_SUCCESS;
        printLine(succeeded ? stdout : stderr, arguments.exit->text.trimmed().toUtf8());
        return arguments.exit->status;
    }

    EngineIoServer server(arguments.options);
    answerMessages(server, arguments.broadcast);
    servePage(server);
    if (arguments.rejection) {
        server.onConnect([message = *arguments.rejection](EngineIoConnectRequest request) {
            request.reject(message);
        });
    }
    if (arguments.verbose)
        logSessions(server);
    if (!letInspectorsAttach(server, arguments))
        return EXIT_FAILURE;

    const QHostAddress address = resolve(arguments.host);
    if (address.isNull() || !server.listen(address, arguments.port)) {
        printLine(stderr, address.isNull() ? "unknown host: " + arguments.host.toUtf8()
                                           : server.errorString().toUtf8());
        return EXIT_FAILURE;
    }
    const TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::received, &server, [&server] {
        server.shutdown();
        QCoreApplication::quit();
    });
    QObject::connect(&termination, &TerminationSignals::reloadRequested, &server,
                     [&server] { readCertificateAgain(server); });
    printLine(stdout, "listening on " + server.url().toEncoded());
    return QCoreApplication::exec();
}
