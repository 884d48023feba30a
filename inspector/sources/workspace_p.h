// SPDX-License-Identifier: MIT
#pragma once

#include "sources/workspace.h"

#include "model/capturerecorder.h"
#include "sources/attachedapplication.h"
#include "sources/capturefiles.h"
#include "sources/democlients.h"
#include "sources/embeddedserver.h"
#include "sources/proxysource.h"
#include "sources/taprecorder.h"

namespace Inspector {

// In the order in which they may be destroyed from the end.
class WorkspacePrivate
{
public:
    CaptureHeader header() const;
    QString sourceText() const;
    void closeListeners(); // of this program: server and proxy
    void clearStore(EventStore::Keep keep);
    void begin(Workspace::Source newSource);

    EventStore store;
    CaptureFiles files{store};
    CaptureRecorder capture{&store};
    TapRecorder recorder{store};
    EmbeddedServer server;
    ProxySource proxy;
    AttachedApplication application{recorder};
    DemoClients demo;
    Workspace::Source source = Workspace::Source::None;
    int sourceNumber = 0;
    QString capturePath;
    bool paused = false;
};

} // namespace Inspector
