// SPDX-License-Identifier: MIT
#include "sources/workspace.h"

#include "sources/workspace_p.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Inspector {
using namespace Qt::StringLiterals;

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
    case Workspace::Source::Application:
        return application.text();
    }
    Q_UNREACHABLE();
}

// What they tell meanwhile is still recorded.
void WorkspacePrivate::closeListeners()
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

void WorkspacePrivate::begin(Workspace::Source newSource)
{
    source = newSource;
    ++sourceNumber;
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
    connectApplication();
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

void Workspace::connectApplication()
{
    connect(&d->application, &AttachedApplication::attached, this, &Workspace::showApplication);
    connect(&d->application, &AttachedApplication::detached, this, [this] {
        if (d->source != Source::Application)
            return;
        d->begin(Source::Application); // an ended one
        Q_EMIT sourceChanged();
    });
    connect(&d->application, &AttachedApplication::ended, this, [this](const QString &text) {
        Q_EMIT noticed(text);
        Q_EMIT detached();
    });
    connect(&d->application, &AttachedApplication::failed, this, &Workspace::failed);
    connect(&d->application, &AttachedApplication::refused, this, &Workspace::noticed);
}

Workspace::~Workspace()
{
    blockSignals(true); // who listens is going too
    d->application.blockSignals(true);
    d->recorder.setPaused(false);
    d->closeListeners();
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

AttachedApplication &Workspace::application()
{
    return d->application;
}

TapRecorder &Workspace::recorder()
{
    return d->recorder;
}

Workspace::Source Workspace::source() const
{
    return d->source;
}

int Workspace::sourceNumber() const
{
    return d->sourceNumber;
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
    case Source::Application:
        return {};
    }
    Q_UNREACHABLE();
}

bool Workspace::isLive() const
{
    return !url().isEmpty() || (d->source == Source::Application && d->application.isAttached());
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
        d->application.detach();
        d->clearStore(EventStore::Keep::Nothing);
        d->recorder.restartClock();
        d->begin(Source::Server);
    }
    d->server.stop();
    d->recorder.attach(d->server.server());
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
        d->application.detach();
        d->clearStore(EventStore::Keep::Nothing);
        d->recorder.restartClock();
    }
    d->recorder.attach(*d->proxy.proxy());
    d->begin(Source::Proxy);
    Q_EMIT sourceChanged();
}

void Workspace::startDemo()
{
    if (d->source != Source::Server || !canAct())
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
    d->application.detach();
    d->closeListeners();
    d->recorder.forget();
    d->store.clear();
    d->store.setStartedAt(d->files.header().startedAt);
    d->begin(Source::Capture);
    d->capturePath = path;
    Q_EMIT sourceChanged();
}

void Workspace::attach(const EngineIoApplication &application)
{
    d->application.attach(application);
}

void Workspace::attachTo(const QString &nameOrPid)
{
    d->application.attachTo(nameOrPid);
}

void Workspace::detach()
{
    d->application.detach();
}

void Workspace::showApplication()
{
    d->closeListeners();
    d->clearStore(EventStore::Keep::Nothing);
    d->recorder.restartClock();
    d->begin(Source::Application);
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
