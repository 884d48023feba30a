// SPDX-License-Identifier: MIT
#include "views/serverform/serveroptionfields.h"

#include <QCoreApplication>

#include <array>

namespace Inspector {

namespace {

using enum OptionGroup;
using enum OptionKind;

#define TEXT(text) QT_TRANSLATE_NOOP("Inspector::ServerPanel", text)

constexpr std::array TransportChoices{
    OptionChoice{"both", TEXT("Polling and WebSocket")},
    OptionChoice{"polling", TEXT("Polling only")},
    OptionChoice{"websocket", TEXT("WebSocket only")},
};

constexpr std::array CorsChoices{
    OptionChoice{"any", TEXT("Any origin")},
    OptionChoice{"same", TEXT("The server's own origin only")},
    OptionChoice{"list", TEXT("The origins listed below")},
    OptionChoice{"off", TEXT("Off: nothing is checked or sent")},
};

constexpr std::array Fields{
    OptionField{"pingInterval", Heartbeat, Duration, TEXT("Ping interval"),
                TEXT("Time between two pings")},
    OptionField{"pingTimeout", Heartbeat, Duration, TEXT("Ping timeout"),
                TEXT("How long a pong may take; then the session is closed")},
    OptionField{"pingGrace", Heartbeat, Duration, TEXT("Ping grace"),
                TEXT("Added to the interval that clients are told, so that they are more patient")},
    OptionField{"monitorsClients", Heartbeat, Toggle, TEXT("Watch clients by a timer"),
                TEXT("Off: a client that doesn't answer is only noticed when something is sent to "
                     "it or it polls")},

    OptionField{"path", Transports, Text, TEXT("Path"),
                TEXT("The path of the end point, with its slashes")},
    OptionField{"transports", Transports, Choice, TEXT("Transports"),
                TEXT("The transports that clients may use"), TransportChoices},
    OptionField{"allowsUpgrades", Transports, Toggle, TEXT("Allow upgrades"),
                TEXT("Whether a polling session may move to WebSocket")},
    OptionField{"httpCompression", Transports, Toggle, TEXT("Compress responses"),
                TEXT("Responses to polls are compressed for clients that accept it")},
    OptionField{"compressionThreshold", Transports, Size, TEXT("Compress from"),
                TEXT("The smallest body that is compressed")},
    OptionField{
        "cookie", Transports, Text, TEXT("Cookie"),
        TEXT("A cookie with the session's id, such as “io; Path=/; HttpOnly”; empty: none")},
    OptionField{"initialPacket", Transports, Text, TEXT("Initial message"),
                TEXT("A text that every client gets right behind the handshake; empty: none")},

    OptionField{"upgradeTimeout", Timeouts, Duration, TEXT("Upgrade"),
                TEXT("How long an upgrade may take from its WebSocket's opening")},
    OptionField{"connectTimeout", Timeouts, Duration, TEXT("Connect handler"),
                TEXT("How long a connect handler may take to answer")},
    OptionField{"closeTimeout", Timeouts, Duration, TEXT("Closing"),
                TEXT("How long a closing session may take to fetch what waits for it")},
    OptionField{"requestTimeout", Timeouts, Duration, TEXT("Request"),
                TEXT("How long a request may take to arrive, head and body")},
    OptionField{"keepAliveTimeout", Timeouts, Duration, TEXT("Keep alive"),
                TEXT("How long a connection may stay idle between requests")},

    OptionField{"maxHttpBufferSize", Limits, Size, TEXT("Largest message"),
                TEXT("The largest body or WebSocket message that a client may send")},
    OptionField{"maxQueuedBytes", Limits, Size, TEXT("Queue of a session"),
                TEXT("What may wait for one slow client; beyond it the session is closed")},
    OptionField{"maxRequestLine", Limits, Size, TEXT("Request line"),
                TEXT("The longest request line; longer ones are answered with 414")},
    OptionField{"maxHeaderBytes", Limits, Size, TEXT("Header section"),
                TEXT("The longest header section; longer ones are answered with 431")},
    OptionField{"maxHeaderCount", Limits, Count, TEXT("Header fields"),
                TEXT("The most header fields of a request")},
    OptionField{"listenBacklog", Limits, Count, TEXT("Waiting connections"),
                TEXT("Connections that the system holds before they are accepted")},

    OptionField{"corsMode", Cors, Choice, TEXT("Who may connect"),
                TEXT("Which origins may connect from a browser"), CorsChoices},
    OptionField{"corsAllowedOrigins", Cors, Text, TEXT("Origins"),
                TEXT("The allowed origins with spaces between, such as https://example.org")},
    OptionField{"corsCredentials", Cors, Toggle, TEXT("Allow credentials"),
                TEXT("Whether browsers may send cookies from another origin")},

    OptionField{"tlsCertificate", Tls, File, TEXT("Certificate"),
                TEXT("A PEM file with the certificate and its chain; empty: no TLS")},
    OptionField{"tlsKey", Tls, File, TEXT("Private key"), TEXT("A PEM file with the private key")},

    OptionField{"asyncHandlers", Behaviour, Toggle, TEXT("Handlers in threads"),
                TEXT("Whether message handlers run on a thread pool")},
    OptionField{"loggingEnabled", Behaviour, Toggle, TEXT("Log"),
                TEXT("Whether the library writes its log")},
};

#undef TEXT

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
