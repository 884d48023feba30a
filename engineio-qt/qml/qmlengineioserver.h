// SPDX-License-Identifier: MIT
#pragma once

#include <EngineIoMessage>
#include <EngineIoServer>
#include <QJSValue>
#include <QObject>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>
#include <QVariantMap>

#include <optional>

// The server as a QML type. docs/qml.md has its properties, signals and methods.
class QmlEngineIoServer : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_NAMED_ELEMENT(EngineIoServer)

    Q_PROPERTY(bool listening READ isListening WRITE setListening NOTIFY listeningChanged)
    Q_PROPERTY(QUrl url READ url NOTIFY listeningChanged)
    Q_PROPERTY(QString errorString READ errorString NOTIFY errorStringChanged)
    Q_PROPERTY(QStringList sids READ sids NOTIFY clientCountChanged)
    Q_PROPERTY(int clientCount READ clientCount NOTIFY clientCountChanged)

    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY addressChanged)
    Q_PROPERTY(int port READ port WRITE setPort NOTIFY portChanged)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY pathChanged)
    Q_PROPERTY(int pingInterval READ pingInterval WRITE setPingInterval NOTIFY pingIntervalChanged)
    Q_PROPERTY(int pingTimeout READ pingTimeout WRITE setPingTimeout NOTIFY pingTimeoutChanged)
    Q_PROPERTY(QStringList corsAllowedOrigins READ corsAllowedOrigins WRITE setCorsAllowedOrigins
                   NOTIFY corsAllowedOriginsChanged)
    Q_PROPERTY(int ioThreads READ ioThreads WRITE setIoThreads NOTIFY ioThreadsChanged)

public:
    explicit QmlEngineIoServer(QObject *parent = nullptr);
    ~QmlEngineIoServer() override;

    bool isListening() const { return m_server.isListening(); }
    void setListening(bool listening);
    QUrl url() const { return m_server.url(); }
    QString errorString() const { return m_errorString; }
    QStringList sids() const { return m_sids; }
    int clientCount() const { return int(m_sids.size()); }

    // What is set while it listens counts when it listens next.
    QString address() const { return m_address; }
    void setAddress(const QString &address);
    int port() const { return m_port; }
    void setPort(int port);
    QString path() const;
    void setPath(const QString &path);
    int pingInterval() const;
    void setPingInterval(int milliseconds);
    int pingTimeout() const;
    void setPingTimeout(int milliseconds);
    QStringList corsAllowedOrigins() const;
    void setCorsAllowedOrigins(const QStringList &origins);
    int ioThreads() const;
    void setIoThreads(int threads);

    Q_INVOKABLE bool send(const QString &sid, const QJSValue &message);
    Q_INVOKABLE int broadcast(const QJSValue &message);
    Q_INVOKABLE bool disconnectClient(const QString &sid);
    Q_INVOKABLE void disconnectAll();
    Q_INVOKABLE QVariantMap session(const QString &sid) const;
    Q_INVOKABLE bool saveSession(const QString &sid, const QJSValue &data);
    Q_INVOKABLE QVariantMap statistics(const QString &sid) const;

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void listeningChanged();
    void errorStringChanged();
    void clientCountChanged();
    void addressChanged();
    void portChanged();
    void pathChanged();
    void pingIntervalChanged();
    void pingTimeoutChanged();
    void corsAllowedOriginsChanged();
    void ioThreadsChanged();

    void connected(const QString &sid);
    void textMessageReceived(const QString &sid, const QString &text);
    void binaryMessageReceived(const QString &sid, const QByteArray &data);
    void messageReceived(const QString &sid, const QVariant &message);
    void upgraded(const QString &sid);
    void disconnected(const QString &sid, const QString &reason);
    void connectionRejected(int code, const QString &message);
    void requestRefused(int status, const QString &reason, const QString &peer);

private:
    using Notifier = void (QmlEngineIoServer::*)();

    void passSignalsOn();
    void tellMessage(const QString &sid, const EngineIoMessage &message);
    void listen();
    void fail(const QString &error);
    void setErrorString(const QString &error);
    void settingChanged(const char *property, Notifier changed);
    std::optional<EngineIoMessage> messageOf(const QJSValue &value);
    std::optional<QByteArray> jsonOf(const QJSValue &value) const;

    EngineIoServerOptions m_options;
    QString m_address;
    int m_port = 0;
    bool m_isComplete = false;
    bool m_listensWhenComplete = false;
    QString m_errorString;
    QStringList m_sids; // in the order of their opening
    EngineIoServer m_server;
};
