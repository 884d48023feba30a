// SPDX-License-Identifier: MIT
#include "echoarguments.h"

#include "tlsfiles.h"

#include <QCommandLineParser>

#include <chrono>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int Failure = 1;
constexpr int BadUsage = 2;

void defineOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Answers every Engine.IO message with the same message."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"host"_s, u"Address to listen on."_s, u"ADDR"_s, u"127.0.0.1"_s},
        {u"port"_s, u"Port; 0 picks a free one."_s, u"N"_s, u"3000"_s},
        {u"path"_s, u"Request path."_s, u"P"_s, u"/engine.io/"_s},
        {u"ping-interval"_s, u"Time between pings."_s, u"MS"_s, u"25000"_s},
        {u"ping-grace"_s, u"Added to the interval that clients are told."_s, u"MS"_s, u"0"_s},
        {u"ping-timeout"_s, u"How long a pong may take."_s, u"MS"_s, u"20000"_s},
        {u"upgrade-timeout"_s, u"How long an upgrade may take."_s, u"MS"_s, u"10000"_s},
        {u"max-http-buffer-size"_s, u"Largest message."_s, u"BYTES"_s, u"1000000"_s},
        {u"transports"_s, u"Allowed transports."_s, u"LIST"_s, u"polling,websocket"_s},
        {u"no-upgrades"_s, u"Clients stay on their first transport."_s},
        {u"no-http-compression"_s, u"Polling responses are never compressed."_s},
        {u"compression-threshold"_s, u"Smallest response compressed."_s, u"BYTES"_s, u"1024"_s},
        {u"ws-engine"_s, u"What frames WebSocket messages: native or qt."_s, u"ENGINE"_s,
         u"native"_s},
        {u"per-message-deflate"_s, u"Compress WebSocket messages for clients that offer it."_s},
        {u"cookie"_s, u"Cookie with the sid: \"io\" or \"io; Path=/x; HttpOnly\"."_s, u"SPEC"_s},
        {u"cors-origin"_s, u"Allowed origin, repeatable; * any, none no check."_s, u"ORIGIN"_s},
        {u"no-cors-credentials"_s, u"Other origins may not send cookies."_s},
        {u"allow-eio3"_s, u"Also accept clients of protocol version 3 (Socket.IO 1 and 2)."_s},
        {u"reject"_s, u"Reject every client with this message."_s, u"MESSAGE"_s},
        {u"sync-handlers"_s, u"Answer in a handler that runs in the server's thread."_s},
        {u"no-monitor"_s, u"No timer looks for silent clients."_s},
        {u"broadcast"_s, u"Send each message to every session."_s},
        {u"tls-cert"_s, u"Serve https and wss with this PEM certificate."_s, u"FILE"_s},
        {u"tls-key"_s, u"The certificate's PEM private key."_s, u"FILE"_s},
        {u"max-connections"_s, u"Connections in all; 0: no limit."_s, u"N"_s, u"0"_s},
        {u"max-connections-per-address"_s, u"Those of one address."_s, u"N"_s, u"0"_s},
        {u"max-sessions"_s, u"Sessions in all; 0: no limit."_s, u"N"_s, u"0"_s},
        {u"max-handshakes-per-second"_s, u"Those of one address; 0: no limit."_s, u"N"_s, u"0"_s},
        {u"trusted-proxy"_s, u"Address or subnet whose X-Forwarded-For is believed; repeatable."_s,
         u"ADDR"_s},
        {u"threads"_s, u"I/O threads; 0: all in one thread."_s, u"N"_s, u"0"_s},
        {u"inspect"_s, u"Let engineio-inspector attach under this name."_s, u"NAME"_s},
        {u"inspect-commands"_s,
         u"With --inspect: it may also send, ping, disconnect and set faults."_s},
        {u"verbose"_s, u"Log sessions and messages on standard error."_s},
    });
}

// Reads values one by one; the first mistake is the one that is reported.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    const std::optional<EchoArguments::Exit> &exit() const { return m_exit; }

    void fail(int status, const QString &text)
    {
        if (!m_exit)
            m_exit = EchoArguments::Exit{status, text};
    }

    int number(const QString &option, int minimum, int maximum)
    {
        bool isNumber = false;
        const int value = m_parser.value(option).toInt(&isNumber);
        if (!isNumber || value < minimum || value > maximum) {
            fail(
                BadUsage,
                u"--%1 takes a whole number from %2 to %3"_s.arg(option).arg(minimum).arg(maximum));
        }
        return value;
    }

    int amount(const QString &option) { return number(option, 0, std::numeric_limits<int>::max()); }
    milliseconds duration(const QString &option) { return milliseconds(amount(option)); }

private:
    const QCommandLineParser &m_parser;
    std::optional<EchoArguments::Exit> m_exit;
};

QList<EngineIo::TransportType> readTransports(const QString &list, Reader &reader)
{
    QList<EngineIo::TransportType> transports;
    for (const QString &name : list.split(u',')) {
        if (name == "polling"_L1)
            transports.append(EngineIo::TransportType::Polling);
        else if (name == "websocket"_L1)
            transports.append(EngineIo::TransportType::WebSocket);
        else
            reader.fail(BadUsage,
                        u"--transports knows polling and websocket, not \"%1\""_s.arg(name));
    }
    return transports;
}

void setOrigins(const QStringList &origins, EngineIoServerOptions &options, Reader &reader)
{
    if (origins.isEmpty())
        return;
    if (origins.size() > 1 && (origins.contains("*"_L1) || origins.contains("none"_L1))) {
        reader.fail(BadUsage, u"--cors-origin * or none leaves no room for further origins"_s);
        return;
    }
    if (origins.first() == "*"_L1)
        return options.setCorsAnyOrigin();
    if (origins.first() == "none"_L1)
        return options.setCorsOff();

    QList<QByteArray> allowed;
    for (const QString &origin : origins)
        allowed.append(origin.toUtf8());
    options.setCorsAllowedOrigins(allowed);
}

void setProxies(const QStringList &subnets, EngineIoServerOptions &options)
{
    QList<QByteArray> proxies;
    for (const QString &subnet : subnets)
        proxies.append(subnet.toUtf8());
    options.setTrustedProxies(proxies);
}

void setCookie(const QCommandLineParser &parser, EngineIoServerOptions &options, Reader &reader)
{
    if (!parser.isSet(u"cookie"_s))
        return;
    options.setCookie(EngineIoCookie::parse(parser.value(u"cookie"_s).toUtf8()));
    if (!options.cookie())
        reader.fail(BadUsage, u"--cookie takes a name and attributes: \"io; Path=/x; HttpOnly\""_s);
}

void setTls(const QCommandLineParser &parser, EngineIoServerOptions &options, Reader &reader)
{
    if (parser.isSet(u"tls-cert"_s) != parser.isSet(u"tls-key"_s))
        return reader.fail(BadUsage, u"--tls-cert and --tls-key need each other"_s);
    if (!parser.isSet(u"tls-cert"_s) || reader.exit())
        return;

    QString error;
    options.setSslConfiguration(
        readTlsFiles(parser.value(u"tls-cert"_s), parser.value(u"tls-key"_s), &error));
    if (!error.isEmpty())
        reader.fail(Failure, error);
}

EngineIoServerOptions::WebSocketEngine readEngine(const QString &name, Reader &reader)
{
    if (name == "qt"_L1)
        return EngineIoServerOptions::WebSocketEngine::Qt;
    if (name != "native"_L1)
        reader.fail(BadUsage, u"--ws-engine takes native or qt, not "_s + name);
    return EngineIoServerOptions::WebSocketEngine::Native;
}

EngineIoServerOptions readServerOptions(const QCommandLineParser &parser, Reader &reader)
{
    EngineIoServerOptions options;
    options.setPath(parser.value(u"path"_s).toUtf8());
    options.setPingInterval(reader.duration(u"ping-interval"_s));
    options.setPingGrace(reader.duration(u"ping-grace"_s));
    options.setPingTimeout(reader.duration(u"ping-timeout"_s));
    options.setUpgradeTimeout(reader.duration(u"upgrade-timeout"_s));
    options.setMaxHttpBufferSize(reader.amount(u"max-http-buffer-size"_s));
    options.setTransports(readTransports(parser.value(u"transports"_s), reader));
    options.setAllowUpgrades(!parser.isSet(u"no-upgrades"_s));
    options.setAllowEio3(parser.isSet(u"allow-eio3"_s));
    options.setHttpCompression(!parser.isSet(u"no-http-compression"_s));
    options.setCompressionThreshold(reader.amount(u"compression-threshold"_s));
    options.setWebSocketEngine(readEngine(parser.value(u"ws-engine"_s), reader));
    options.setPerMessageDeflate(parser.isSet(u"per-message-deflate"_s));
    options.setCorsCredentials(!parser.isSet(u"no-cors-credentials"_s));
    options.setAsyncHandlers(!parser.isSet(u"sync-handlers"_s));
    options.setMonitorClients(!parser.isSet(u"no-monitor"_s));
    options.setLoggingEnabled(parser.isSet(u"verbose"_s));
    options.setMaxConnections(reader.amount(u"max-connections"_s));
    options.setMaxConnectionsPerAddress(reader.amount(u"max-connections-per-address"_s));
    options.setMaxSessions(reader.amount(u"max-sessions"_s));
    options.setMaxHandshakesPerSecond(reader.amount(u"max-handshakes-per-second"_s));
    setProxies(parser.values(u"trusted-proxy"_s), options);
    setCookie(parser, options, reader);
    setOrigins(parser.values(u"cors-origin"_s), options, reader);
    setTls(parser, options, reader);
    return options;
}

EchoArguments ending(int status, const QString &text)
{
    EchoArguments arguments;
    arguments.exit = EchoArguments::Exit{status, text};
    return arguments;
}

} // namespace

EchoArguments parseEchoArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    defineOptions(parser);
    if (!parser.parse(arguments))
        return ending(BadUsage, parser.errorText());
    if (parser.isSet(u"help"_s))
        return ending(EXIT_SUCCESS, parser.helpText());
    if (!parser.positionalArguments().isEmpty())
        return ending(BadUsage, u"unexpected argument: "_s + parser.positionalArguments().first());

    Reader reader(parser);
    EchoArguments result;
    result.host = parser.value(u"host"_s);
    result.port = quint16(reader.number(u"port"_s, 0, 65535));
    result.options = readServerOptions(parser, reader);
    result.options.setIoThreads(
        reader.number(u"threads"_s, 0, EngineIoServerOptions::MaxIoThreads));
    result.options.setHandlersInIoThreads(true); // they are thread-safe, and nothing else is done
    if (parser.isSet(u"reject"_s))
        result.rejection = parser.value(u"reject"_s);
    result.inspectionName = parser.value(u"inspect"_s);
    if (parser.isSet(u"inspect"_s) && result.inspectionName.isEmpty())
        reader.fail(BadUsage, u"--inspect takes a name"_s);
    result.allowsCommands = parser.isSet(u"inspect-commands"_s);
    if (result.allowsCommands && result.inspectionName.isEmpty())
        reader.fail(BadUsage, u"--inspect-commands needs --inspect"_s);
    result.broadcast = parser.isSet(u"broadcast"_s);
    result.verbose = parser.isSet(u"verbose"_s);
    if (reader.exit())
        return ending(reader.exit()->status, reader.exit()->text);
    return result;
}
