// SPDX-License-Identifier: MIT
// Engine.IO beside an HTTP server of one's own, on the same port: that accepts the connections and
// reads the requests. It serves polling by handleRequest(), as a route of QHttpServer would, and
// gives connections that are to become WebSockets away by handleConnection().
#include <EngineIoServer>
#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

// What stands for an HTTP server here: nothing, until a request is whole.
std::optional<EngineIoHttpRequest> parse(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArrayList lines = bytes.first(end).replace("\r\n", "\n").split('\n');
    const QByteArrayList start = lines.first().split(' ');
    EngineIoHttpRequest request;
    request.method = start.value(0);
    request.target = start.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append(line.left(colon), line.mid(colon + 1).trimmed());
    }
    request.body = bytes.sliced(end + 4);
    if (request.body.size() < request.headers.value("Content-Length").toLongLong())
        return std::nullopt;
    return request;
}

// One response for each connection, to keep it short.
void write(QTcpSocket &socket, const EngineIoHttpResponse &response)
{
    socket.write("HTTP/1.1 " + QByteArray::number(response.status) + ' '
                 + EngineIoHttpResponse::reasonPhrase(response.status) + "\r\n");
    for (const auto &[name, value] : response.headers.fields())
        socket.write(name + ": " + value + "\r\n");
    socket.write("Content-Length: " + QByteArray::number(response.body.size())
                 + "\r\nConnection: close\r\n\r\n" + response.body);
    socket.disconnectFromHost();
}

void serve(EngineIoServer &server, QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(1 << 20);
    const auto request = parse(bytes);
    if (!request)
        return;
    socket->disconnect(&server); // whoever has it now reads it
    if (request->path() != server.options().path())
        return write(*socket, EngineIoHttpResponse::text(200, "A page of this server's own.\n"));

    socket->skip(bytes.size());
    if (request->headers.hasToken("Upgrade", "websocket")) {
        QObject::disconnect(socket, nullptr, socket, nullptr);
        server.handleConnection(socket, bytes);
        return;
    }
    // Answered now or, for a poll, when there is something to send; not at all once it has gone.
    server.handleRequest(*request, socket, [socket](const EngineIoHttpResponse &response) {
        write(*socket, response);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const quint16 port = QCoreApplication::arguments().value(1, u"3000"_s).toUShort();

    EngineIoServer server;
    server.onMessage([&server](auto &sid, auto &message) { server.send(sid, message.text()); });

    QTcpServer http;
    QObject::connect(&http, &QTcpServer::newConnection, &server, [&server, &http] {
        while (QTcpSocket *socket = http.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, &server,
                             [&server, socket] { serve(server, socket); });
        }
    });
    if (!http.listen(QHostAddress::LocalHost, port)) {
        QTextStream(stderr) << http.errorString() << Qt::endl;
        return EXIT_FAILURE;
    }
    QTextStream(stdout) << "listening on http://127.0.0.1:" << http.serverPort()
                        << QString::fromLatin1(server.options().path()) << Qt::endl;
    return QCoreApplication::exec();
}
