// SPDX-License-Identifier: MIT
#include "server/engineioserveroptions.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class EngineIoServerOptionsPrivate : public QSharedData
{
public:
    milliseconds pingInterval = 25s;
    milliseconds pingGrace = 0s;
    milliseconds pingTimeout = 20s;
    milliseconds upgradeTimeout = 10s;
    milliseconds connectTimeout = 20s;
    milliseconds closeTimeout = 30s;
    milliseconds headTimeout = 20s;
    milliseconds requestTimeout = 30s;
    milliseconds keepAliveTimeout = 65s;
    qint64 maxHttpBufferSize = 1'000'000;
    qint64 maxQueuedBytes = 16 * 1024 * 1024;
    qsizetype maxRequestLine = 8192;
    qsizetype maxHeaderBytes = 65'536;
    int maxHeaderCount = 100;
    int maxRequestsPerConnection = 0;
    int maxConnections = 0;
    int maxConnectionsPerAddress = 0;
    int maxSessions = 0;
    int maxHandshakesPerSecond = 0;
    QList<QByteArray> trustedProxies;
    int listenBacklog = 1024;
    QByteArray path = "/engine.io/"_ba;
    QList<EngineIo::TransportType> transports{EngineIo::TransportType::Polling,
                                              EngineIo::TransportType::WebSocket};
    bool allowUpgrades = true;
    bool allowEio3 = false;
    bool httpCompression = true;
    qsizetype compressionThreshold = 1024;
    EngineIoServerOptions::WebSocketEngine webSocketEngine
        = EngineIoServerOptions::WebSocketEngine::Native;
    bool perMessageDeflate = false;
    qsizetype perMessageDeflateThreshold = 1024;
    bool perMessageDeflateContextTakeover = true;
    int perMessageDeflateWindowBits = 15;
    int perMessageDeflateMemoryLevel = 8;
    int ioThreads = 0;
    bool handlersInIoThreads = false;
    std::optional<EngineIoCookie> cookie;
    EngineIoServerOptions::CorsMode corsMode = EngineIoServerOptions::CorsMode::SameOrigin;
    QList<QByteArray> corsAllowedOrigins;
    EngineIoServerOptions::OriginPredicate corsOriginPredicate;
    bool corsCredentials = true;
    bool logging = false;
    EngineIoJsonCodec jsonCodec;
    bool asyncHandlers = true;
    bool monitorClients = true;
    std::optional<EngineIoPacket> initialPacket;
    EngineIoServerOptions::IdGenerator idGenerator;
    EngineIoServerOptions::HeadersHook headersHook;
    EngineIoServerOptions::HeadersHook initialHeadersHook;
    std::optional<QSslConfiguration> sslConfiguration;
};

EngineIoServerOptions::EngineIoServerOptions()
    : d(new EngineIoServerOptionsPrivate)
{
}

EngineIoServerOptions::EngineIoServerOptions(const EngineIoServerOptions &other) = default;
EngineIoServerOptions::EngineIoServerOptions(EngineIoServerOptions &&other) noexcept = default;
EngineIoServerOptions &EngineIoServerOptions::operator=(const EngineIoServerOptions &other)
    = default;
EngineIoServerOptions &
EngineIoServerOptions::operator=(EngineIoServerOptions &&other) noexcept = default;
EngineIoServerOptions::~EngineIoServerOptions() = default;

namespace {

struct Check
{
    bool broken;
    QString problem;
};

bool isPath(const QByteArray &path)
{
    if (!path.startsWith('/'))
        return false;
    for (const char c : path) {
        if (c <= ' ' || c == '?' || c == '#' || c == 0x7f)
            return false;
    }
    return true;
}

bool isSubnet(const QByteArray &text)
{
    return !QHostAddress::parseSubnet(QString::fromLatin1(text)).first.isNull();
}

} // namespace

QString EngineIoServerOptions::validationError() const
{
    constexpr qint64 MaxBufferSize = qint64(1) << 30;
    const bool negativeTimeout = d->upgradeTimeout <= 0ms || d->connectTimeout <= 0ms
                                 || d->closeTimeout <= 0ms || d->headTimeout <= 0ms
                                 || d->requestTimeout <= 0ms || d->keepAliveTimeout <= 0ms;
    const bool negativeLimit = d->maxRequestsPerConnection < 0 || d->maxConnections < 0
                               || d->maxConnectionsPerAddress < 0 || d->maxSessions < 0
                               || d->maxHandshakesPerSecond < 0;
    const auto &tls = d->sslConfiguration;
    const auto &initial = d->initialPacket;
    const Check checks[] = {
        {d->pingInterval < 1ms, u"pingInterval must be at least 1 ms"_s},
        {d->pingGrace < 0ms, u"pingGrace must not be negative"_s},
        {d->pingTimeout < 1ms, u"pingTimeout must be at least 1 ms"_s},
        {negativeTimeout, u"every timeout must be at least 1 ms"_s},
        {d->maxHttpBufferSize < 1 || d->maxHttpBufferSize > MaxBufferSize,
         u"maxHttpBufferSize must be between 1 and 2^30 bytes"_s},
        {d->maxQueuedBytes < 1, u"maxQueuedBytes must be at least 1 byte"_s},
        {d->maxRequestLine < 16, u"maxRequestLine must be at least 16 bytes"_s},
        {d->maxHeaderBytes < 64, u"maxHeaderBytes must be at least 64 bytes"_s},
        {d->maxHeaderCount < 1, u"maxHeaderCount must be at least 1"_s},
        {negativeLimit, u"a limit of connections, requests or sessions must not be negative"_s},
        {!std::ranges::all_of(d->trustedProxies, isSubnet),
         u"trustedProxies must be addresses or subnets, such as 10.0.0.0/8"_s},
        {d->listenBacklog < 1, u"listenBacklog must be at least 1"_s},
        {d->compressionThreshold < 0, u"compressionThreshold must not be negative"_s},
        {d->perMessageDeflate && d->webSocketEngine != WebSocketEngine::Native,
         u"perMessageDeflate needs the native WebSocket engine"_s},
        {d->perMessageDeflateThreshold < 0, u"perMessageDeflateThreshold must not be negative"_s},
        {d->perMessageDeflateWindowBits < 9 || d->perMessageDeflateWindowBits > 15,
         u"perMessageDeflateWindowBits must be between 9 and 15"_s},
        {d->perMessageDeflateMemoryLevel < 1 || d->perMessageDeflateMemoryLevel > 9,
         u"perMessageDeflateMemoryLevel must be between 1 and 9"_s},
        {d->ioThreads < 0 || d->ioThreads > MaxIoThreads, u"ioThreads must be between 0 and 256"_s},
        {!isPath(d->path), u"path must begin with '/' and hold no space, '?' or '#'"_s},
        {d->transports.isEmpty(), u"transports must name at least one transport"_s},
        {d->cookie && !d->cookie->isValid(), u"cookie has an invalid name or attribute"_s},
        {d->corsMode == CorsMode::Predicate && !d->corsOriginPredicate,
         u"the function given to setCorsOriginPredicate() is empty"_s},
        {!d->jsonCodec.encode || !d->jsonCodec.decode, u"jsonCodec needs both of its functions"_s},
        {initial && initial->binary && initial->type != EngineIoPacket::Type::Message,
         u"initialPacket: only a message can be binary"_s},
        {tls && (tls->localCertificate().isNull() || tls->privateKey().isNull()),
         u"sslConfiguration needs a certificate and a private key"_s},
    };
    for (const Check &check : checks) {
        if (check.broken)
            return check.problem;
    }
    return {};
}

// One line for each plain property; what does more is written out below.
#define ENGINEIO_OPTION(Type, Parameter, getter, setter, member)                                   \
    Type EngineIoServerOptions::getter() const                                                     \
    {                                                                                              \
        return d->member;                                                                          \
    }                                                                                              \
    void EngineIoServerOptions::setter(Parameter value)                                            \
    {                                                                                              \
        d->member = std::move(value);                                                              \
    }

ENGINEIO_OPTION(milliseconds, milliseconds, pingInterval, setPingInterval, pingInterval)
ENGINEIO_OPTION(milliseconds, milliseconds, pingGrace, setPingGrace, pingGrace)
ENGINEIO_OPTION(milliseconds, milliseconds, pingTimeout, setPingTimeout, pingTimeout)
ENGINEIO_OPTION(milliseconds, milliseconds, upgradeTimeout, setUpgradeTimeout, upgradeTimeout)
ENGINEIO_OPTION(milliseconds, milliseconds, connectTimeout, setConnectTimeout, connectTimeout)
ENGINEIO_OPTION(milliseconds, milliseconds, closeTimeout, setCloseTimeout, closeTimeout)
ENGINEIO_OPTION(milliseconds, milliseconds, headTimeout, setHeadTimeout, headTimeout)
ENGINEIO_OPTION(milliseconds, milliseconds, requestTimeout, setRequestTimeout, requestTimeout)
ENGINEIO_OPTION(milliseconds, milliseconds, keepAliveTimeout, setKeepAliveTimeout, keepAliveTimeout)
ENGINEIO_OPTION(qint64, qint64, maxHttpBufferSize, setMaxHttpBufferSize, maxHttpBufferSize)
ENGINEIO_OPTION(qint64, qint64, maxQueuedBytes, setMaxQueuedBytes, maxQueuedBytes)
ENGINEIO_OPTION(qsizetype, qsizetype, maxRequestLine, setMaxRequestLine, maxRequestLine)
ENGINEIO_OPTION(qsizetype, qsizetype, maxHeaderBytes, setMaxHeaderBytes, maxHeaderBytes)
ENGINEIO_OPTION(int, int, maxHeaderCount, setMaxHeaderCount, maxHeaderCount)
ENGINEIO_OPTION(int, int, maxRequestsPerConnection, setMaxRequestsPerConnection,
                maxRequestsPerConnection)
ENGINEIO_OPTION(int, int, maxConnections, setMaxConnections, maxConnections)
ENGINEIO_OPTION(int, int, maxConnectionsPerAddress, setMaxConnectionsPerAddress,
                maxConnectionsPerAddress)
ENGINEIO_OPTION(int, int, maxSessions, setMaxSessions, maxSessions)
ENGINEIO_OPTION(int, int, maxHandshakesPerSecond, setMaxHandshakesPerSecond, maxHandshakesPerSecond)
ENGINEIO_OPTION(QList<QByteArray>, const QList<QByteArray> &, trustedProxies, setTrustedProxies,
                trustedProxies)
ENGINEIO_OPTION(int, int, listenBacklog, setListenBacklog, listenBacklog)
ENGINEIO_OPTION(QByteArray, const QByteArray &, path, setPath, path)
ENGINEIO_OPTION(QList<EngineIo::TransportType>, const QList<EngineIo::TransportType> &, transports,
                setTransports, transports)
ENGINEIO_OPTION(bool, bool, allowsUpgrades, setAllowUpgrades, allowUpgrades)
ENGINEIO_OPTION(bool, bool, allowsEio3, setAllowEio3, allowEio3)
ENGINEIO_OPTION(bool, bool, httpCompression, setHttpCompression, httpCompression)
ENGINEIO_OPTION(qsizetype, qsizetype, compressionThreshold, setCompressionThreshold,
                compressionThreshold)
ENGINEIO_OPTION(EngineIoServerOptions::WebSocketEngine, EngineIoServerOptions::WebSocketEngine,
                webSocketEngine, setWebSocketEngine, webSocketEngine)
ENGINEIO_OPTION(bool, bool, perMessageDeflate, setPerMessageDeflate, perMessageDeflate)
ENGINEIO_OPTION(qsizetype, qsizetype, perMessageDeflateThreshold, setPerMessageDeflateThreshold,
                perMessageDeflateThreshold)
ENGINEIO_OPTION(bool, bool, perMessageDeflateContextTakeover, setPerMessageDeflateContextTakeover,
                perMessageDeflateContextTakeover)
ENGINEIO_OPTION(int, int, perMessageDeflateWindowBits, setPerMessageDeflateWindowBits,
                perMessageDeflateWindowBits)
ENGINEIO_OPTION(int, int, perMessageDeflateMemoryLevel, setPerMessageDeflateMemoryLevel,
                perMessageDeflateMemoryLevel)
ENGINEIO_OPTION(int, int, ioThreads, setIoThreads, ioThreads)
ENGINEIO_OPTION(bool, bool, handlersInIoThreads, setHandlersInIoThreads, handlersInIoThreads)
ENGINEIO_OPTION(std::optional<EngineIoCookie>, const std::optional<EngineIoCookie> &, cookie,
                setCookie, cookie)
ENGINEIO_OPTION(bool, bool, corsCredentials, setCorsCredentials, corsCredentials)
ENGINEIO_OPTION(bool, bool, isLoggingEnabled, setLoggingEnabled, logging)
ENGINEIO_OPTION(EngineIoJsonCodec, const EngineIoJsonCodec &, jsonCodec, setJsonCodec, jsonCodec)
ENGINEIO_OPTION(bool, bool, asyncHandlers, setAsyncHandlers, asyncHandlers)
ENGINEIO_OPTION(bool, bool, monitorsClients, setMonitorClients, monitorClients)
ENGINEIO_OPTION(std::optional<EngineIoPacket>, const std::optional<EngineIoPacket> &, initialPacket,
                setInitialPacket, initialPacket)
ENGINEIO_OPTION(EngineIoServerOptions::IdGenerator, EngineIoServerOptions::IdGenerator, idGenerator,
                setIdGenerator, idGenerator)
ENGINEIO_OPTION(EngineIoServerOptions::HeadersHook, EngineIoServerOptions::HeadersHook, headersHook,
                setHeadersHook, headersHook)
ENGINEIO_OPTION(EngineIoServerOptions::HeadersHook, EngineIoServerOptions::HeadersHook,
                initialHeadersHook, setInitialHeadersHook, initialHeadersHook)
ENGINEIO_OPTION(std::optional<QSslConfiguration>, const std::optional<QSslConfiguration> &,
                sslConfiguration, setSslConfiguration, sslConfiguration)
#undef ENGINEIO_OPTION

EngineIoServerOptions::CorsMode EngineIoServerOptions::corsMode() const
{
    return d->corsMode;
}

void EngineIoServerOptions::setCorsSameOrigin()
{
    d->corsMode = CorsMode::SameOrigin;
}

void EngineIoServerOptions::setCorsAnyOrigin()
{
    d->corsMode = CorsMode::Any;
}

void EngineIoServerOptions::setCorsOff()
{
    d->corsMode = CorsMode::Off;
}

QList<QByteArray> EngineIoServerOptions::corsAllowedOrigins() const
{
    return d->corsAllowedOrigins;
}

void EngineIoServerOptions::setCorsAllowedOrigins(const QList<QByteArray> &origins)
{
    d->corsMode = CorsMode::List;
    d->corsAllowedOrigins = origins;
}

EngineIoServerOptions::OriginPredicate EngineIoServerOptions::corsOriginPredicate() const
{
    return d->corsOriginPredicate;
}

void EngineIoServerOptions::setCorsOriginPredicate(OriginPredicate predicate)
{
    d->corsMode = CorsMode::Predicate;
    d->corsOriginPredicate = std::move(predicate);
}
