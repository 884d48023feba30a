// SPDX-License-Identifier: MIT
#pragma once

#include "sources/democlient.h"
#include "sources/embeddedserver.h"
#include "sources/workspace.h"

#include <QSignalSpy>

namespace Inspector {

// A capture of two clients that have sent a text each and got it back.
inline bool recordCapture(const QString &path)
{
    Workspace workspace;
    workspace.server().setPreferredPort(0);
    workspace.startServer();
    DemoClient first(workspace.server().url(), DemoClient::Kind::WebSocket);
    DemoClient second(workspace.server().url(), DemoClient::Kind::Polling);
    for (DemoClient *client : {&first, &second}) {
        QSignalSpy opened(client, &DemoClient::opened);
        QSignalSpy texts(client, &DemoClient::textReceived);
        client->open();
        if (!opened.wait() || !client->sendText(QStringLiteral("Good morning")) || !texts.wait())
            return false;
    }
    QSignalSpy saved(&workspace, &Workspace::captureSaved);
    workspace.saveCapture(path);
    return saved.size() == 1 || saved.wait();
}

} // namespace Inspector
