// SPDX-License-Identifier: MIT
#include "sources/workspace.h"

#include "model/capturerecorder.h"
#include "sources/capturefiles.h"
#include "sources/democlients.h"
#include "sources/embeddedserver.h"
#include "sources/proxysource.h"
#include "sources/taprecorder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Inspector {
using namespace Qt::StringLiterals;

// In the order in which they may be destroyed from the end.
class WorkspacePrivate
{
public:
    CaptureHeader header() const;
    void closeSources();
    QString sourceText() const;
    void clearStore(EventStore::Keep keep);

    EventStore store;
    CaptureFiles files{store};
    CaptureRecorder capture{&store};
    TapRecorder recorder{store};
    EmbeddedServer server;
    ProxySource proxy;
    DemoClients demo;
    Workspace::Source source = Workspace::Source::None;
    QString capturePath;
    bool paused = false;
};

CaptureHeader WorkspacePrivate::header() const
{
    CaptureHeader header;
    header.program
        = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
    header.source = sourceText();
    header.startedAt = store.startedAt();
    return header;
}

QString WorkspacePrivate::sourceText() const
{
    switch (source) {
    case Workspace::Source::None:
        return {};
    case Workspace::Source::Server:
        return server.url().toString();
    case Workspace::Source::Proxy:
        return u"%1 \u2192 %2"_s.arg(proxy.url().toString(),
                                     proxy.target().toString(QUrl::RemoveUserInfo));
    case Workspace::Source::Capture:
        return QFileInfo(capturePath).fileName();
    }
    Q_UNREACHABLE();
}

// What they tell meanwhile is still recorded.
void WorkspacePrivate::closeSources()
{
    demo.stop();
    server.stop();
    proxy.stop();
    recorder.detach();
}

void WorkspacePrivate::clearStore(EventStore::Keep keep)
{
    files.cancel();
    recorder.forget();
    store.clear(keep);
}

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<WorkspacePrivate>())
{
    connect(&d->server, &EmbeddedServer::noticed, this, &Workspace::noticed);
    connect(&d->server, &EmbeddedServer::failed, this, &Workspace::failed);
    connect(&d->server, &EmbeddedServer::listeningChanged, this, [this] {
        if (d->source == Source::Server)
            Q_EMIT sourceChanged();
    });
    connect(&d->proxy, &ProxySource::noticed, this, &Workspace::noticed);
    connect(&d->proxy, &ProxySource::failed, this, &Workspace::failed);
    connect(&d->proxy, &ProxySource::listeningChanged, this, [this] {
        if (d->source == Source::Proxy)
            Q_EMIT sourceChanged();
    });
    connect(&d->files, &CaptureFiles::progressChanged, this, &Workspace::progressChanged);
    connect(&d->files, &CaptureFiles::opened, this, &Workspace::captureOpened);
    connect(&d->files, &CaptureFiles::saved, this, &Workspace::captureSaved);
    connect(&d->files, &CaptureFiles::noticed, this, &Workspace::noticed);
    connect(&d->files, &CaptureFiles::failed, this, &Workspace::failed);
    connect(&d->capture, &CaptureRecorder::recordingChanged, this, &Workspace::recordingChanged);
    connect(&d->capture, &CaptureRecorder::failed, this, [this](const QString &error) {
        Q_EMIT failed(tr("Recording has stopped: %1").arg(error));
    });
}

Workspace::~Workspace()
{
    blockSignals(true); // who listens is going too
    d->recorder.setPaused(false);
    d->closeSources();
    d->capture.stop();
}

EventStore &Workspace::store()
{
    return d->store;
}

EmbeddedServer &Workspace::server()
{
    return d->server;
}

ProxySource &Workspace::proxy()
{
    return d->proxy;
}

DemoClients &Workspace::demo()
{
    return d->demo;
}

TapRecorder &Workspace::recorder()
{
    return d->recorder;
}

Workspace::Source Workspace::source() const
{
    return d->source;
}

QString Workspace::sourceText() const
{
    return d->sourceText();
}

QUrl Workspace::url() const
{
    switch (d->source) {
    case Source::Server:
        return d->server.url();
    case Source::Proxy:
        return d->proxy.url();
    case Source::None:
    case Source::Capture:
        return {};
    }
    Q_UNREACHABLE();
}

bool Workspace::isLive() const
{
    return !url().isEmpty();
}

CaptureHeader Workspace::captureHeader() const
{
    return d->header();
}

bool Workspace::isPaused() const
{
    return d->paused;
}

qint64 Workspace::now() const
{
    if (d->source != Source::Capture)
        return d->recorder.now();
    // A capture stands still at its end.
    return d->store.size() == 0 ? 0 : d->store.at(d->store.size() - 1).time;
}

bool Workspace::isOpening() const
{
    return d->files.isOpening();
}

bool Workspace::isSaving() const
{
    return d->files.isSaving();
}

bool Workspace::isRecording() const
{
    return d->capture.isRecording();
}

QString Workspace::recordingPath() const
{
    return d->capture.path();
}

bool Workspace::canAct() const
{
    return d->source == Source::Server && d->server.isListening();
}

bool Workspace::sendPacket(const QByteArray &sid, const EngineIoPacket &packet)
{
    if (!canAct())
        return false;
    // Expected first: a WebSocket takes it while it is being sent.
    d->recorder.injected().expect(sid, packet);
    if (d->server.server().sendPacket(sid, packet))
        return true;
    d->recorder.injected().withdraw(sid, packet);
    return false;
}

bool Workspace::sendText(const QByteArray &sid, const QString &text)
{
    return sendPacket(sid, {EngineIoPacket::Type::Message, text.toUtf8(), false});
}

bool Workspace::sendBinary(const QByteArray &sid, const QByteArray &data)
{
    return sendPacket(sid, {EngineIoPacket::Type::Message, data, true});
}

bool Workspace::ping(const QByteArray &sid)
{
    if (!canAct())
        return false;
    const EngineIoPacket packet{EngineIoPacket::Type::Ping, {}, false};
    d->recorder.injected().expect(sid, packet);
    if (d->server.server().ping(sid))
        return true;
    d->recorder.injected().withdraw(sid, packet);
    return false;
}

bool Workspace::disconnectClient(const QByteArray &sid)
{
    return canAct() && d->server.server().disconnectClient(sid);
}

void Workspace::setPaused(bool paused)
{
    if (paused == d->paused)
        return;
    d->paused = paused;
    d->recorder.setPaused(paused);
    Q_EMIT pausedChanged(paused);
}

void Workspace::startServer()
{
    const bool fresh = d->source != Source::Server;
    if (fresh) {
        d->proxy.stop();
        d->clearStore(EventStore::Keep::Nothing);
        d->recorder.restartClock();
    }
    d->server.stop();
    d->recorder.attach(d->server.server());
    d->source = Source::Server;
    // Otherwise listeningChanged() tells.
    if (!d->server.start() && fresh)
        Q_EMIT sourceChanged();
}

void Workspace::startProxy(const ProxySetup &setup)
{
    if (!d->proxy.start(setup))
        return;
    if (d->source != Source::Proxy) {
        d->demo.stop();
        d->server.stop();
        d->clearStore(EventStore::Keep::Nothing);
        d->recorder.restartClock();
    }
    d->recorder.attach(*d->proxy.proxy());
    d->source = Source::Proxy;
    Q_EMIT sourceChanged();
}

void Workspace::startDemo()
{
    if (!canAct())
        startServer();
    if (canAct())
        d->demo.start(d->server.url());
}

void Workspace::stopDemo()
{
    d->demo.stop();
}

void Workspace::openCapture(const QString &path)
{
    // Not through clearStore(): it would end the opening that has just begun.
    if (!d->files.open(path))
        return;
    d->closeSources();
    d->recorder.forget();
    d->store.clear();
    d->store.setStartedAt(d->files.header().startedAt);
    d->source = Source::Capture;
    d->capturePath = path;
    Q_EMIT sourceChanged();
}

void Workspace::saveCapture(const QString &path)
{
    d->recorder.flush();
    d->files.save(path, d->header());
}

void Workspace::startRecording(const QString &path)
{
    if (!d->capture.start(path, d->header(), CaptureRecorder::From::Beginning))
        Q_EMIT failed(tr("%1 cannot be written: %2").arg(path, d->capture.errorString()));
}

void Workspace::stopRecording()
{
    d->recorder.flush();
    if (!d->capture.stop())
        Q_EMIT failed(tr("The recording is not complete: %1").arg(d->capture.errorString()));
}

void Workspace::clear()
{
    d->clearStore(EventStore::Keep::OpenSessions);
}

} // namespace Inspector
