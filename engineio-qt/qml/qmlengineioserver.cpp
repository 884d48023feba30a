// SPDX-License-Identifier: MIT
#include "qml/qmlengineioserver.h"

#include <QHostAddress>
#include <QQmlEngine>
#include <QQmlInfo>

#include <limits>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

static const QString AnyOrigin = u"*"_s;

static QByteArray sidOf(const QString &text)
{
    return text.toLatin1();
}

QmlEngineIoServer::QmlEngineIoServer(QObject *parent)
    : QObject(parent)
    , m_address(QHostAddress(QHostAddress::LocalHost).toString())
{
    passSignalsOn();
}

// The server says good-bye to its clients, but no handler is called on what is half gone.
QmlEngineIoServer::~QmlEngineIoServer()
{
    m_server.disconnect(this);
}

void QmlEngineIoServer::passSignalsOn()
{
    connect(&m_server, &EngineIoServer::listeningChanged, this,
            &QmlEngineIoServer::listeningChanged);
    connect(&m_server, &EngineIoServer::connected, this, [this](const QByteArray &sid) {
        const QString text = QString::fromLatin1(sid);
        m_sids.append(text);
        Q_EMIT clientCountChanged();
        Q_EMIT connected(text);
    });
    connect(&m_server, &EngineIoServer::messageReceived, this,
            [this](const QByteArray &sid, const EngineIoMessage &message) {
                tellMessage(QString::fromLatin1(sid), message);
            });
    connect(&m_server, &EngineIoServer::upgraded, this,
            [this](const QByteArray &sid) { Q_EMIT upgraded(QString::fromLatin1(sid)); });
    connect(&m_server, &EngineIoServer::disconnected, this,
            [this](const QByteArray &sid, EngineIo::DisconnectReason reason) {
                const QString text = QString::fromLatin1(sid);
                m_sids.removeOne(text);
                Q_EMIT clientCountChanged();
                Q_EMIT disconnected(text, EngineIo::reasonText(reason));
            });
    connect(&m_server, &EngineIoServer::connectionRejected, this,
            [this](EngineIo::ConnectionError code, const QString &message) {
                Q_EMIT connectionRejected(int(code), message);
            });
    connect(&m_server, &EngineIoServer::requestRefused, this, &QmlEngineIoServer::requestRefused);
}

void QmlEngineIoServer::tellMessage(const QString &sid, const EngineIoMessage &message)
{
    if (message.isBinary()) {
        // Of null bytes Qt makes an ArrayBuffer that is detached, of which nothing can be asked.
        const QByteArray data = message.data().isNull() ? ""_ba : message.data();
        Q_EMIT binaryMessageReceived(sid, data);
        Q_EMIT messageReceived(sid, data);
    } else {
        const QString text = message.text();
        Q_EMIT textMessageReceived(sid, text);
        Q_EMIT messageReceived(sid, text);
    }
}

// --- Listening -----------------------------------------------------------------------------------

void QmlEngineIoServer::componentComplete()
{
    m_isComplete = true;
    setListening(m_listensWhenComplete);
}

void QmlEngineIoServer::setListening(bool listening)
{
    if (!m_isComplete)
        m_listensWhenComplete = listening; // the other properties may not be set yet
    else if (listening && !isListening())
        listen();
    else if (!listening)
        m_server.shutdown();
}

void QmlEngineIoServer::listen()
{
    const QHostAddress address(m_address);
    if (address.isNull())
        return fail(u"address must be an IP address, such as 127.0.0.1"_s);
    if (m_port < 0 || m_port > std::numeric_limits<quint16>::max())
        return fail(u"port must be between 0 and 65535"_s);
    setErrorString({});
    if (!m_server.setOptions(m_options) || !m_server.listen(address, quint16(m_port)))
        fail(m_server.errorString());
}

void QmlEngineIoServer::fail(const QString &error)
{
    qmlWarning(this) << error;
    setErrorString(error);
}

void QmlEngineIoServer::setErrorString(const QString &error)
{
    if (error == m_errorString)
        return;
    m_errorString = error;
    Q_EMIT errorStringChanged();
}

// --- Settings ------------------------------------------------------------------------------------

void QmlEngineIoServer::settingChanged(const char *property, Notifier changed)
{
    if (isListening()) {
        qmlWarning(this) << property << " was changed while the server listens: it counts when the "
                         << "server listens next";
    }
    Q_EMIT(this->*changed)();
}

void QmlEngineIoServer::setAddress(const QString &address)
{
    if (address == m_address)
        return;
    m_address = address;
    settingChanged("address", &QmlEngineIoServer::addressChanged);
}

void QmlEngineIoServer::setPort(int port)
{
    if (port == m_port)
        return;
    m_port = port;
    settingChanged("port", &QmlEngineIoServer::portChanged);
}

QString QmlEngineIoServer::path() const
{
    return QString::fromUtf8(m_options.path());
}

void QmlEngineIoServer::setPath(const QString &path)
{
    if (path == this->path())
        return;
    m_options.setPath(path.toUtf8());
    settingChanged("path", &QmlEngineIoServer::pathChanged);
}

int QmlEngineIoServer::pingInterval() const
{
    return int(m_options.pingInterval().count());
}

void QmlEngineIoServer::setPingInterval(int interval)
{
    if (interval == pingInterval())
        return;
    m_options.setPingInterval(milliseconds(interval));
    settingChanged("pingInterval", &QmlEngineIoServer::pingIntervalChanged);
}

int QmlEngineIoServer::pingTimeout() const
{
    return int(m_options.pingTimeout().count());
}

void QmlEngineIoServer::setPingTimeout(int timeout)
{
    if (timeout == pingTimeout())
        return;
    m_options.setPingTimeout(milliseconds(timeout));
    settingChanged("pingTimeout", &QmlEngineIoServer::pingTimeoutChanged);
}

QStringList QmlEngineIoServer::corsAllowedOrigins() const
{
    if (m_options.corsMode() == EngineIoServerOptions::CorsMode::Any)
        return {AnyOrigin};
    QStringList origins;
    for (const QByteArray &origin : m_options.corsAllowedOrigins())
        origins.append(QString::fromUtf8(origin));
    return origins;
}

static void setOrigins(EngineIoServerOptions &options, const QStringList &origins)
{
    QList<QByteArray> list;
    for (const QString &origin : origins)
        list.append(origin.toUtf8());
    options.setCorsAllowedOrigins(list);
    if (origins.isEmpty())
        options.setCorsSameOrigin();
    else if (origins.contains(AnyOrigin))
        options.setCorsAnyOrigin();
}

void QmlEngineIoServer::setCorsAllowedOrigins(const QStringList &origins)
{
    if (origins == corsAllowedOrigins())
        return;
    setOrigins(m_options, origins);
    settingChanged("corsAllowedOrigins", &QmlEngineIoServer::corsAllowedOriginsChanged);
}

int QmlEngineIoServer::ioThreads() const
{
    return m_options.ioThreads();
}

void QmlEngineIoServer::setIoThreads(int threads)
{
    if (threads == ioThreads())
        return;
    m_options.setIoThreads(threads);
    settingChanged("ioThreads", &QmlEngineIoServer::ioThreadsChanged);
}

// --- Messages ------------------------------------------------------------------------------------

// Of an ArrayBuffer, or of the part that a view such as Uint8Array shows.
static std::optional<QByteArray> bytesOf(const QJSValue &value)
{
    const QJSValue length = value.property(u"byteLength"_s);
    if (!length.isNumber())
        return std::nullopt;
    const QJSValue buffer = value.property(u"buffer"_s);
    const QVariant bytes = (buffer.isObject() ? buffer : value).toVariant();
    if (bytes.metaType() != QMetaType::fromType<QByteArray>())
        return std::nullopt;
    const qsizetype offset = value.property(u"byteOffset"_s).toInt(); // 0 for an ArrayBuffer
    return bytes.toByteArray().mid(offset, length.toInt());
}

// As JSON.stringify() has it, which refuses what contains itself.
std::optional<QByteArray> QmlEngineIoServer::jsonOf(const QJSValue &value) const
{
    QJSEngine *const engine = qjsEngine(this);
    if (!engine || !value.isObject() || value.isQObject())
        return std::nullopt;
    const QJSValue json = engine->globalObject().property(u"JSON"_s);
    const QJSValue text = json.property(u"stringify"_s).call({value});
    if (!text.isString())
        return std::nullopt;
    const QByteArray utf8 = text.toString().toUtf8();
    return utf8.startsWith('{') || utf8.startsWith('[') ? std::optional(utf8) : std::nullopt;
}

std::optional<EngineIoMessage> QmlEngineIoServer::messageOf(const QJSValue &value)
{
    if (value.isString())
        return EngineIoMessage(value.toString().toUtf8(), false);
    if (const auto bytes = bytesOf(value))
        return EngineIoMessage(*bytes, true);
    if (const auto json = jsonOf(value))
        return EngineIoMessage(*json, false);
    fail(u"a message is a string, an ArrayBuffer, or an object or array that JSON can hold"_s);
    return std::nullopt;
}

bool QmlEngineIoServer::send(const QString &sid, const QJSValue &value)
{
    const auto message = messageOf(value);
    if (!message)
        return false;
    return message->isBinary() ? m_server.send(sidOf(sid), message->data())
                               : m_server.sendUtf8(sidOf(sid), message->data());
}

int QmlEngineIoServer::broadcast(const QJSValue &value)
{
    const auto message = messageOf(value);
    if (!message)
        return 0;
    return message->isBinary() ? m_server.broadcast(message->data())
                               : m_server.broadcast(message->text());
}

// --- Sessions ------------------------------------------------------------------------------------

bool QmlEngineIoServer::disconnectClient(const QString &sid)
{
    return m_server.disconnectClient(sidOf(sid));
}

void QmlEngineIoServer::disconnectAll()
{
    m_server.disconnectAll();
}

QVariantMap QmlEngineIoServer::session(const QString &sid) const
{
    return m_server.session(sidOf(sid));
}

bool QmlEngineIoServer::saveSession(const QString &sid, const QJSValue &data)
{
    const QVariant map = data.toVariant();
    if (map.metaType() != QMetaType::fromType<QVariantMap>()) {
        fail(u"the data of a session is an object"_s);
        return false;
    }
    return m_server.saveSession(sidOf(sid), map.toMap());
}

QVariantMap QmlEngineIoServer::statistics(const QString &sid) const
{
    const auto transport = m_server.transport(sidOf(sid));
    const auto statistics = m_server.statistics(sidOf(sid));
    if (!transport || !statistics)
        return {};
    const double roundTrip = double(statistics->lastRoundTrip.count());
    return {{u"transport"_s, EngineIo::transportName(*transport)},
            {u"packetsReceived"_s, statistics->packetsReceived},
            {u"packetsSent"_s, statistics->packetsSent},
            {u"bytesReceived"_s, statistics->bytesReceived},
            {u"bytesSent"_s, statistics->bytesSent},
            {u"queuedBytes"_s, statistics->queuedBytes},
            {u"lastRoundTrip"_s, roundTrip < 0 ? -1.0 : roundTrip / 1000},
            {u"age"_s, qint64(statistics->age.count())}};
}
