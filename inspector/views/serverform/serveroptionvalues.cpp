// SPDX-License-Identifier: MIT
#include "views/serverform/serveroptionfields.h"

#include "filter/quantity.h"
#include "views/serverform/tlsfiles.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspector::ServerPanel)
};

using Options = EngineIoServerOptions;

// Reads typed values and keeps the first mistake.
class ValueReader
{
public:
    explicit ValueReader(const OptionValues &values)
        : m_values(values)
    {
    }

    QString text(const QString &id) const { return m_values.value(id).trimmed(); }
    bool toggle(const QString &id) const { return m_values.value(id) == "true"_L1; }

    milliseconds duration(const QString &id)
    {
        const auto value = parseDuration(text(id));
        if (!value)
            fail(id, Text::tr("A time with its unit, such as “500 ms”, “25 s” or “2 min”"));
        return value.value_or(0ms);
    }

    qint64 size(const QString &id)
    {
        const auto value = parseSize(text(id));
        if (!value)
            fail(id, Text::tr("A size such as “1000000”, “64 KiB” or “1 MB”"));
        return value.value_or(0);
    }

    int count(const QString &id)
    {
        bool ok = false;
        const int value = text(id).toInt(&ok);
        if (!ok)
            fail(id, Text::tr("A whole number"));
        return value;
    }

    QByteArrayList words(const QString &id) const
    {
        QByteArrayList words;
        for (const QString &word : m_values.value(id).split(u' ', Qt::SkipEmptyParts))
            words += word.toLatin1();
        return words;
    }

    void fail(const QString &id, const QString &problem)
    {
        if (m_error.text.isEmpty())
            m_error = {id, problem};
    }

    const OptionError &error() const { return m_error; }

private:
    const OptionValues &m_values;
    OptionError m_error;
};

QString toggleValue(bool on)
{
    return on ? u"true"_s : u"false"_s;
}

QString transportsValue(const QList<EngineIo::TransportType> &transports)
{
    if (transports.size() != 1)
        return u"both"_s;
    return transports.front() == EngineIo::TransportType::Polling ? u"polling"_s : u"websocket"_s;
}

QList<EngineIo::TransportType> transportsFrom(const QString &value)
{
    using enum EngineIo::TransportType;
    if (value == "polling"_L1)
        return {Polling};
    if (value == "websocket"_L1)
        return {WebSocket};
    return {Polling, WebSocket};
}

QString engineValue(Options::WebSocketEngine engine)
{
    return engine == Options::WebSocketEngine::Qt ? u"qt"_s : u"native"_s;
}

QString corsValue(Options::CorsMode mode)
{
    switch (mode) {
    case Options::CorsMode::SameOrigin:
        return u"same"_s;
    case Options::CorsMode::List:
    case Options::CorsMode::Predicate: // a program's; it can't be typed
        return u"list"_s;
    case Options::CorsMode::Any:
        return u"any"_s;
    case Options::CorsMode::Off:
        return u"off"_s;
    }
    Q_UNREACHABLE();
}

QString cookieValue(const std::optional<EngineIoCookie> &cookie)
{
    if (!cookie)
        return {};
    QByteArrayList parts{cookie->name()};
    for (const auto &[name, value] : cookie->attributes()) {
        if (const auto *fixed = std::get_if<QByteArray>(&value))
            parts += name + '=' + *fixed;
        else if (const auto *on = std::get_if<bool>(&value); on && *on)
            parts += name;
    }
    return QString::fromLatin1(parts.join("; "));
}

bool isOrigin(const QString &origin)
{
    const QUrl url(origin, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty() && url.path().isEmpty()
           && !url.hasQuery() && !url.hasFragment();
}

void applyCors(Options &options, ValueReader &values)
{
    options.setCorsCredentials(values.toggle(u"corsCredentials"_s));
    const QString mode = values.text(u"corsMode"_s);
    if (mode == "same"_L1)
        options.setCorsSameOrigin();
    else if (mode == "off"_L1)
        options.setCorsOff();
    else if (mode == "any"_L1)
        options.setCorsAnyOrigin();
    if (mode != "list"_L1)
        return;
    const QByteArrayList origins = values.words(u"corsAllowedOrigins"_s);
    for (const QByteArray &origin : origins) {
        if (!isOrigin(QString::fromLatin1(origin)))
            values.fail(u"corsAllowedOrigins"_s,
                        Text::tr("“%1” is no origin: scheme and host, without a path")
                            .arg(QString::fromLatin1(origin)));
    }
    if (origins.isEmpty())
        values.fail(u"corsAllowedOrigins"_s, Text::tr("At least one origin"));
    options.setCorsAllowedOrigins(origins);
}

void applyTransports(Options &options, ValueReader &values)
{
    options.setPath(values.text(u"path"_s).toUtf8());
    options.setTransports(transportsFrom(values.text(u"transports"_s)));
    options.setAllowUpgrades(values.toggle(u"allowsUpgrades"_s));
    options.setAllowEio3(values.toggle(u"allowsEio3"_s));
    options.setHttpCompression(values.toggle(u"httpCompression"_s));
    options.setCompressionThreshold(values.size(u"compressionThreshold"_s));

    const QByteArray spec = values.text(u"cookie"_s).toUtf8();
    const auto cookie = spec.isEmpty() ? std::nullopt : EngineIoCookie::parse(spec);
    if (!spec.isEmpty() && !cookie)
        values.fail(u"cookie"_s, Text::tr("A name, and attributes behind semicolons"));
    options.setCookie(cookie);

    const QByteArray initial = values.text(u"initialPacket"_s).toUtf8();
    options.setInitialPacket(initial.isEmpty() ? std::nullopt
                                               : std::optional(EngineIoPacket{
                                                   EngineIoPacket::Type::Message, initial, false}));
}

void applyWebSocket(Options &options, ValueReader &values)
{
    options.setWebSocketEngine(values.text(u"webSocketEngine"_s) == "qt"_L1
                                   ? Options::WebSocketEngine::Qt
                                   : Options::WebSocketEngine::Native);
    options.setPerMessageDeflate(values.toggle(u"perMessageDeflate"_s));
    options.setPerMessageDeflateThreshold(values.size(u"perMessageDeflateThreshold"_s));
    options.setPerMessageDeflateContextTakeover(
        values.toggle(u"perMessageDeflateContextTakeover"_s));
    options.setPerMessageDeflateWindowBits(values.count(u"perMessageDeflateWindowBits"_s));
    options.setPerMessageDeflateMemoryLevel(values.count(u"perMessageDeflateMemoryLevel"_s));
}

void applyTimes(Options &options, ValueReader &values)
{
    options.setPingInterval(values.duration(u"pingInterval"_s));
    options.setPingTimeout(values.duration(u"pingTimeout"_s));
    options.setPingGrace(values.duration(u"pingGrace"_s));
    options.setMonitorClients(values.toggle(u"monitorsClients"_s));
    options.setUpgradeTimeout(values.duration(u"upgradeTimeout"_s));
    options.setConnectTimeout(values.duration(u"connectTimeout"_s));
    options.setCloseTimeout(values.duration(u"closeTimeout"_s));
    options.setHeadTimeout(values.duration(u"headTimeout"_s));
    options.setRequestTimeout(values.duration(u"requestTimeout"_s));
    options.setKeepAliveTimeout(values.duration(u"keepAliveTimeout"_s));
}

void applyLimits(Options &options, ValueReader &values)
{
    options.setMaxHttpBufferSize(values.size(u"maxHttpBufferSize"_s));
    options.setMaxQueuedBytes(values.size(u"maxQueuedBytes"_s));
    options.setMaxRequestLine(values.size(u"maxRequestLine"_s));
    options.setMaxHeaderBytes(values.size(u"maxHeaderBytes"_s));
    options.setMaxHeaderCount(values.count(u"maxHeaderCount"_s));
    options.setMaxRequestsPerConnection(values.count(u"maxRequestsPerConnection"_s));
    options.setMaxConnections(values.count(u"maxConnections"_s));
    options.setMaxConnectionsPerAddress(values.count(u"maxConnectionsPerAddress"_s));
    options.setMaxSessions(values.count(u"maxSessions"_s));
    options.setMaxHandshakesPerSecond(values.count(u"maxHandshakesPerSecond"_s));
    options.setTrustedProxies(values.words(u"trustedProxies"_s));
    options.setListenBacklog(values.count(u"listenBacklog"_s));
}

void applyTls(Options &options, ValueReader &values)
{
    const QString certificate = values.text(u"tlsCertificate"_s);
    const QString key = values.text(u"tlsKey"_s);
    options.setSslConfiguration({});
    if (certificate.isEmpty() && key.isEmpty())
        return;
    const auto configuration = readTlsFiles(certificate, key);
    if (const auto *problem = std::get_if<TlsFileError>(&configuration))
        values.fail(problem->ofKey ? u"tlsKey"_s : u"tlsCertificate"_s, problem->text);
    else
        options.setSslConfiguration(std::get<QSslConfiguration>(configuration));
}

// The library's sentence begins with the option's name.
OptionError fromValidation(const QString &problem)
{
    for (const OptionField &field : optionFields()) {
        const QString id = QString::fromLatin1(field.id);
        if (problem.startsWith(id + u' ') || problem.startsWith(id + u':'))
            return {id, problem};
    }
    return {{}, problem};
}

} // namespace

OptionValues valuesOf(const EngineIoServerOptions &options)
{
    OptionValues values{
        {u"pingInterval"_s, durationValue(options.pingInterval())},
        {u"pingTimeout"_s, durationValue(options.pingTimeout())},
        {u"pingGrace"_s, durationValue(options.pingGrace())},
        {u"monitorsClients"_s, toggleValue(options.monitorsClients())},
        {u"path"_s, QString::fromUtf8(options.path())},
        {u"transports"_s, transportsValue(options.transports())},
        {u"allowsUpgrades"_s, toggleValue(options.allowsUpgrades())},
        {u"allowsEio3"_s, toggleValue(options.allowsEio3())},
        {u"httpCompression"_s, toggleValue(options.httpCompression())},
        {u"compressionThreshold"_s, sizeValue(options.compressionThreshold())},
        {u"webSocketEngine"_s, engineValue(options.webSocketEngine())},
        {u"perMessageDeflate"_s, toggleValue(options.perMessageDeflate())},
        {u"perMessageDeflateThreshold"_s, sizeValue(options.perMessageDeflateThreshold())},
        {u"perMessageDeflateContextTakeover"_s,
         toggleValue(options.perMessageDeflateContextTakeover())},
        {u"perMessageDeflateWindowBits"_s, QString::number(options.perMessageDeflateWindowBits())},
        {u"perMessageDeflateMemoryLevel"_s,
         QString::number(options.perMessageDeflateMemoryLevel())},
        {u"cookie"_s, cookieValue(options.cookie())},
        {u"upgradeTimeout"_s, durationValue(options.upgradeTimeout())},
        {u"connectTimeout"_s, durationValue(options.connectTimeout())},
        {u"closeTimeout"_s, durationValue(options.closeTimeout())},
        {u"headTimeout"_s, durationValue(options.headTimeout())},
        {u"requestTimeout"_s, durationValue(options.requestTimeout())},
        {u"keepAliveTimeout"_s, durationValue(options.keepAliveTimeout())},
        {u"maxHttpBufferSize"_s, sizeValue(options.maxHttpBufferSize())},
        {u"maxQueuedBytes"_s, sizeValue(options.maxQueuedBytes())},
        {u"maxRequestLine"_s, sizeValue(options.maxRequestLine())},
        {u"maxHeaderBytes"_s, sizeValue(options.maxHeaderBytes())},
        {u"maxHeaderCount"_s, QString::number(options.maxHeaderCount())},
        {u"maxRequestsPerConnection"_s, QString::number(options.maxRequestsPerConnection())},
        {u"maxConnections"_s, QString::number(options.maxConnections())},
        {u"maxConnectionsPerAddress"_s, QString::number(options.maxConnectionsPerAddress())},
        {u"maxSessions"_s, QString::number(options.maxSessions())},
        {u"maxHandshakesPerSecond"_s, QString::number(options.maxHandshakesPerSecond())},
        {u"trustedProxies"_s, QString::fromLatin1(options.trustedProxies().join(' '))},
        {u"listenBacklog"_s, QString::number(options.listenBacklog())},
        {u"corsMode"_s, corsValue(options.corsMode())},
        {u"corsAllowedOrigins"_s, QString::fromLatin1(options.corsAllowedOrigins().join(' '))},
        {u"corsCredentials"_s, toggleValue(options.corsCredentials())},
        {u"tlsCertificate"_s, QString()},
        {u"tlsKey"_s, QString()},
        {u"asyncHandlers"_s, toggleValue(options.asyncHandlers())},
        {u"ioThreads"_s, QString::number(options.ioThreads())},
        {u"handlersInIoThreads"_s, toggleValue(options.handlersInIoThreads())},
        {u"loggingEnabled"_s, toggleValue(options.isLoggingEnabled())},
    };
    const auto initial = options.initialPacket();
    values.insert(u"initialPacket"_s, initial ? QString::fromUtf8(initial->data) : QString());
    return values;
}

std::variant<EngineIoServerOptions, OptionError> applyValues(EngineIoServerOptions base,
                                                             const OptionValues &values)
{
    ValueReader reader(values);
    applyTimes(base, reader);
    applyTransports(base, reader);
    applyWebSocket(base, reader);
    applyLimits(base, reader);
    applyCors(base, reader);
    applyTls(base, reader);
    base.setAsyncHandlers(reader.toggle(u"asyncHandlers"_s));
    base.setIoThreads(reader.count(u"ioThreads"_s));
    base.setHandlersInIoThreads(reader.toggle(u"handlersInIoThreads"_s));
    base.setLoggingEnabled(reader.toggle(u"loggingEnabled"_s));
    if (!reader.error().text.isEmpty())
        return reader.error();
    if (const QString problem = base.validationError(); !problem.isEmpty())
        return fromValidation(problem);
    return base;
}

QString durationValue(milliseconds duration)
{
    const qint64 ms = duration.count();
    if (ms != 0 && ms % 60'000 == 0)
        return u"%1 min"_s.arg(ms / 60'000);
    return ms % 1000 == 0 ? u"%1 s"_s.arg(ms / 1000) : u"%1 ms"_s.arg(ms);
}

QString sizeValue(qint64 bytes)
{
    struct Step
    {
        qint64 factor;
        QLatin1StringView unit;
    };
    static constexpr Step Steps[] = {{1024 * 1024, "MiB"_L1},
                                     {1'000'000, "MB"_L1},
                                     {1024, "KiB"_L1},
                                     {1000, "kB"_L1},
                                     {1, "B"_L1}};
    const auto step = std::ranges::find_if(Steps, [bytes](const Step &candidate) {
        return bytes != 0 && bytes % candidate.factor == 0;
    });
    if (step == std::end(Steps))
        return u"0 B"_s;
    return u"%1 %2"_s.arg(bytes / step->factor).arg(step->unit);
}

std::optional<milliseconds> parseDuration(const QString &text)
{
    const QString compact = QString(text).remove(u' ');
    const bool hasUnit = !compact.isEmpty() && compact.back().isLetter();
    if (!hasUnit && compact != "0"_L1)
        return {}; // milliseconds or seconds? Better asked than guessed
    const auto quantity = parseQuantity(fieldInfo(Field::RoundTrip), compact);
    constexpr qint64 Longest = std::chrono::nanoseconds(24h * 24).count(); // of a QTimer, in ns
    if (!quantity || quantity->value > Longest || quantity->value % 1'000'000 != 0)
        return {};
    return milliseconds(quantity->value / 1'000'000);
}

std::optional<qint64> parseSize(const QString &text)
{
    const auto quantity = parseQuantity(fieldInfo(Field::Size), QString(text).remove(u' '));
    return quantity ? std::optional(quantity->value) : std::nullopt;
}

} // namespace Inspector
