// SPDX-License-Identifier: MIT
#include "views/serverform/serveroptionfields.h"

#include <QCoreApplication>

#include <array>

namespace Inspector {

namespace {

using enum OptionGroup;
using enum OptionKind;

constexpr std::array TransportChoices{
    OptionChoice{"both", QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Polling and WebSocket")},
    OptionChoice{"polling", QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Polling only")},
    OptionChoice{"websocket", QT_TRANSLATE_NOOP("Inspector::ServerPanel", "WebSocket only")},
};

constexpr std::array EngineChoices{
    OptionChoice{"native", QT_TRANSLATE_NOOP("Inspector::ServerPanel", "The library's own")},
    OptionChoice{"qt", QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Qt's QWebSocketServer")},
};

constexpr std::array CorsChoices{
    OptionChoice{"any", QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Any origin")},
    OptionChoice{"same",
                 QT_TRANSLATE_NOOP("Inspector::ServerPanel", "The server's own origin only")},
    OptionChoice{"list", QT_TRANSLATE_NOOP("Inspector::ServerPanel", "The origins listed below")},
    OptionChoice{"off",
                 QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Off: nothing is checked or sent")},
};

constexpr std::array Fields{
    OptionField{"pingInterval", Heartbeat, Duration,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Ping interval"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Time between two pings")},
    OptionField{"pingTimeout", Heartbeat, Duration,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Ping timeout"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "How long a pong may take; then the session is closed")},
    OptionField{"pingGrace", Heartbeat, Duration,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Ping grace"),
                QT_TRANSLATE_NOOP(
                    "Inspector::ServerPanel",
                    "Added to the interval that clients are told, so that they are more patient")},
    OptionField{"monitorsClients", Heartbeat, Toggle,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Watch clients by a timer"),
                QT_TRANSLATE_NOOP(
                    "Inspector::ServerPanel",
                    "Off: a client that doesn't answer is only noticed when something is sent to "
                    "it or it polls")},

    OptionField{
        "path", Transports, Text, QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Path"),
        QT_TRANSLATE_NOOP("Inspector::ServerPanel", "The path of the end point, with its slashes")},
    OptionField{"transports", Transports, Choice,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Transports"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "The transports that clients may use"),
                TransportChoices},
    OptionField{"allowsUpgrades", Transports, Toggle,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Allow upgrades"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "Whether a polling session may move to WebSocket")},
    OptionField{"allowsEio3", Transports, Toggle,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Allow older clients"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "Clients of protocol version 3, which Socket.IO 1 and 2 use, are "
                                  "let in too")},
    OptionField{"httpCompression", Transports, Toggle,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Compress responses"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "Responses to polls are compressed for clients that accept it")},
    OptionField{
        "compressionThreshold", Transports, Size,
        QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Compress from"),
        QT_TRANSLATE_NOOP("Inspector::ServerPanel", "The smallest body that is compressed")},
    OptionField{"cookie", Transports, Text, QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Cookie"),
                QT_TRANSLATE_NOOP(
                    "Inspector::ServerPanel",
                    "A cookie with the session's id, such as “io; Path=/; HttpOnly”; empty: none")},
    OptionField{
        "initialPacket", Transports, Text,
        QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Initial message"),
        QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                          "A text that every client gets right behind the handshake; empty: none")},

    OptionField{"webSocketEngine", WebSocket, Choice,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Engine"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "What frames WebSocket messages"),
                EngineChoices},
    OptionField{
        "perMessageDeflate", WebSocket, Toggle,
        QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Compress messages"),
        QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                          "Messages are compressed for clients that offer permessage-deflate")},
    OptionField{
        "perMessageDeflateThreshold", WebSocket, Size,
        QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Compress from"),
        QT_TRANSLATE_NOOP("Inspector::ServerPanel", "The smallest message that is compressed")},
    OptionField{
        "perMessageDeflateContextTakeover", WebSocket, Toggle,
        QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Context takeover"),
        QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                          "A message may refer to those before it: smaller, but it takes memory")},
    OptionField{"perMessageDeflateWindowBits", WebSocket, Count,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Window"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "The size of the compression window as a power of two, 9 to 15")},
    OptionField{"perMessageDeflateMemoryLevel", WebSocket, Count,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Memory level"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "How much memory the compressor takes, 1 to 9")},

    OptionField{"upgradeTimeout", Timeouts, Duration,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Upgrade"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "How long an upgrade may take from its WebSocket's opening")},
    OptionField{"connectTimeout", Timeouts, Duration,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Connect handler"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "How long a connect handler may take to answer")},
    OptionField{
        "closeTimeout", Timeouts, Duration, QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Closing"),
        QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                          "How long a closing session may take to fetch what waits for it")},
    OptionField{"headTimeout", Timeouts, Duration,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Request head"),
                QT_TRANSLATE_NOOP(
                    "Inspector::ServerPanel",
                    "How long the head of a request may take to arrive, TLS handshake included")},
    OptionField{"requestTimeout", Timeouts, Duration,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Request"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "How long a request may take to arrive, head and body")},
    OptionField{"keepAliveTimeout", Timeouts, Duration,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Keep alive"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "How long a connection may stay idle between requests")},

    OptionField{"maxHttpBufferSize", Limits, Size,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Largest message"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "The largest body or WebSocket message that a client may send")},
    OptionField{
        "maxQueuedBytes", Limits, Size,
        QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Queue of a session"),
        QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                          "What may wait for one slow client; beyond it the session is closed")},
    OptionField{"maxRequestLine", Limits, Size,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Request line"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "The longest request line; longer ones are answered with 414")},
    OptionField{"maxHeaderBytes", Limits, Size,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Header section"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "The longest header section; longer ones are answered with 431")},
    OptionField{"maxHeaderCount", Limits, Count,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Header fields"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "The most header fields of a request")},
    OptionField{"maxRequestsPerConnection", Limits, Count,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Requests of a connection"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "Requests that one connection may bring; 0: no limit")},
    OptionField{
        "maxConnections", Limits, Count, QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Connections"),
        QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                          "Connections in all; further ones are answered with 503; 0: no limit")},
    OptionField{
        "maxConnectionsPerAddress", Limits, Count,
        QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Connections of an address"),
        QT_TRANSLATE_NOOP(
            "Inspector::ServerPanel",
            "Connections of one IP address; further ones are answered with 429; 0: no limit")},
    OptionField{
        "maxSessions", Limits, Count, QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Sessions"),
        QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                          "Sessions in all; further ones are answered with 503; 0: no limit")},
    OptionField{"maxHandshakesPerSecond", Limits, Count,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Handshakes a second"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "Handshakes of one IP address in a second; further ones are "
                                  "answered with 429; 0: no limit")},
    OptionField{"trustedProxies", Limits, Text,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Trusted proxies"),
                QT_TRANSLATE_NOOP(
                    "Inspector::ServerPanel",
                    "Addresses or subnets with spaces between, whose X-Forwarded-For is believed")},
    OptionField{"listenBacklog", Limits, Count,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Waiting connections"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "Connections that the system holds before they are accepted")},

    OptionField{
        "corsMode", Cors, Choice, QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Who may connect"),
        QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Which origins may connect from a browser"),
        CorsChoices},
    OptionField{
        "corsAllowedOrigins", Cors, Text, QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Origins"),
        QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                          "The allowed origins with spaces between, such as https://example.org")},
    OptionField{"corsCredentials", Cors, Toggle,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Allow credentials"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "Whether browsers may send cookies from another origin")},

    OptionField{"tlsCertificate", Tls, File,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Certificate"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "A PEM file with the certificate and its chain; empty: no TLS")},
    OptionField{"tlsKey", Tls, File, QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Private key"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "A PEM file with the private key")},

    OptionField{"asyncHandlers", Behaviour, Toggle,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Handlers in threads"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "Whether message handlers run on a thread pool")},
    OptionField{"ioThreads", Behaviour, Count,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "I/O threads"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "How many threads serve the clients; 0: the server's own")},
    OptionField{"handlersInIoThreads", Behaviour, Toggle,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Handlers in I/O threads"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel",
                                  "Whether signals and handlers come in the session's thread")},
    OptionField{"loggingEnabled", Behaviour, Toggle,
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Log"),
                QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Whether the library writes its log")},
};

} // namespace

std::span<const OptionField> optionFields()
{
    return Fields;
}

QString optionText(const char *source)
{
    return QCoreApplication::translate("Inspector::ServerPanel", source);
}

QString groupTitle(OptionGroup group)
{
    const auto text = [](const char *source) {
        return optionText(source);
    };
    switch (group) {
    case Heartbeat:
        return text(QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Heartbeat"));
    case Transports:
        return text(QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Transports"));
    case WebSocket:
        return QStringLiteral("WebSocket");
    case Timeouts:
        return text(QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Timeouts"));
    case Limits:
        return text(QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Limits"));
    case Cors:
        return text(QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Origins (CORS)"));
    case Tls:
        return text(QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Encryption (TLS)"));
    case Behaviour:
        return text(QT_TRANSLATE_NOOP("Inspector::ServerPanel", "Behaviour"));
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
