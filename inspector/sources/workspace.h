// SPDX-License-Identifier: MIT
#pragma once

#include "model/captureformat.h"
#include "model/eventstore.h"

#include <EngineIoApplication>
#include <EngineIoPacket>
#include <QObject>
#include <QUrl>

#include <memory>

class EngineIoFaults;

namespace Inspector {

class AttachedApplication;
class DemoClients;
class EmbeddedServer;
class ProxySource;
class TapRecorder;
struct ProxySetup;

// What the window shows: the store with all events, and where they come from. One of the sources at
// a time feeds the store: the embedded server, a proxy, a capture file that was opened, or a server
// in another program.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    enum class Source : quint8 { None, Server, Proxy, Capture, Application };

    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    EventStore &store();
    EmbeddedServer &server();           // exists always, listening or not
    ProxySource &proxy();               // likewise
    DemoClients &demo();                // running or not
    AttachedApplication &application(); // attached or not
    TapRecorder &recorder();            // of what the server, the proxy or the application tells

    Source source() const;
    int sourceNumber() const;   // another one with each source that begins or ends
    QString sourceText() const; // for people: "http://127.0.0.1:3000/engine.io/", "run3.eiocap"
    QUrl url() const;           // what clients connect to; empty when nothing listens
    bool isLive() const;        // the server or a proxy listens, or an application is attached
    CaptureHeader captureHeader() const; // for a file with what is stored
    bool isPaused() const;               // what arrives is not stored, but counted as lost
    qint64 now() const;                  // as Event::time, for ages and lateness

    bool isOpening() const; // a capture is being read
    bool isSaving() const;

    bool isRecording() const; // all that is stored and all that comes, into a capture file
    QString recordingPath() const;

    // What a person can do to sessions; false when the source can't or the session is closed.
    enum class Command : quint8 { Send, Ping, Disconnect, Abort };
    bool canAct() const; // any of it
    bool can(Command command) const;
    QString whyNot(Command command) const; // for people; empty when it can
    bool isOpen(const QByteArray &sid) const;
    QList<QByteArray> openSids() const;
    bool sendText(const QByteArray &sid, const QString &text);
    bool sendBinary(const QByteArray &sid, const QByteArray &data);
    bool ping(const QByteArray &sid);
    bool disconnectClient(const QByteArray &sid);
    bool abortClient(const QByteArray &sid); // as if its connection had been lost

    // Faults and breakpoints of the source that there is now; none where it can't have any. To be
    // deleted when there is another one.
    std::unique_ptr<EngineIoFaults> makeFaults();

    void startProxy(const ProxySetup &setup); // nothing changes when it cannot listen

public Q_SLOTS:
    void setPaused(bool paused);
    void startServer(); // starts or restarts the embedded server as the source
    void startDemo();   // the demo clients; starts the server when it has to
    void stopDemo();
    void openCapture(const QString &path); // ends the other sources; nothing changes when it fails
    void attach(const EngineIoApplication &application); // likewise
    void attachTo(const QString &nameOrPid);
    void detach(); // what was seen stays
    void
    saveCapture(const QString &path); // all that is stored, in slices; progress by progressChanged
    void startRecording(const QString &path);
    void stopRecording();
    void clear(); // the sessions that are open stay

Q_SIGNALS:
    void sourceChanged();
    void pausedChanged(bool paused);
    void recordingChanged(bool recording);
    void progressChanged(int percent, const QString &text); // of opening or saving; 100: done
    void captureOpened();                                   // as far as it could be read
    void captureSaved();
    void detached();                   // from the application, after it was attached
    void noticed(const QString &text); // something to tell the person, not in a dialog
    void failed(const QString &text);

private:
    void connectApplication();
    void showApplication();
    bool sendPacket(const QByteArray &sid, const EngineIoPacket &packet);

    std::unique_ptr<class WorkspacePrivate> d;
};

} // namespace Inspector
