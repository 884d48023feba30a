// SPDX-License-Identifier: MIT
#pragma once

#include "shared/rawwebsocketclient.h"
#include "shared/testserver.h"

#include <EngineIoApplication>
#include <EngineIoAttachment>
#include <EngineIoFaults>
#include <QTest>

struct Stopped
{
    quint64 stop;
    QByteArray sid;
    EngineIoFaultScope::Direction direction;
    EngineIoPacket packet;
};

// An echo server that inspectors attach to, and a client.
struct Application
{
    explicit Application(EngineIo::InspectionPermissions permissions
                         = EngineIo::InspectionPermission::Faults,
                         const EngineIoServerOptions &options = {})
        : server(options)
        , client(server.serverPort())
    {
        server.setInspectionPermissions(permissions);
        server.setInspectionEnabled(true, QStringLiteral("test"));
        QObject::connect(&server, &EngineIoServer::messageReceived, &server,
                         [this](const QByteArray &sid, const EngineIoMessage &message) {
                             server.sendUtf8(sid, message.data());
                         });
        if (client.open() == 101)
            client.nextText(); // OPEN
    }

    bool echoes(const QByteArray &text)
    {
        client.sendText("4" + text);
        return client.nextText() == "4" + text;
    }

    TestServer server;
    RawWebSocketClient client;
};

struct Inspector
{
    Inspector()
    {
        QObject::connect(&faults, &EngineIoFaults::packetStopped, &faults,
                         [this](quint64 stop, const QByteArray &sid,
                                EngineIoFaultScope::Direction direction,
                                const EngineIoPacket &packet) {
                             stopped.append({stop, sid, direction, packet});
                         });
        QObject::connect(&faults, &EngineIoFaults::stopEnded, &faults,
                         [this](quint64 stop) { ended.append(stop); });
        QObject::connect(&faults, &EngineIoFaults::refused, &faults,
                         [this](int id, const QString &why) {
                             refused.append(id);
                             reason = why;
                         });
    }

    bool attach()
    {
        attachment.attach(EngineIoApplication::running().value(0));
        return QTest::qWaitFor(
                   [this] { return attachment.state() != EngineIoAttachment::State::Attaching; })
               && attachment.state() == EngineIoAttachment::State::Attached;
    }
    int add(EngineIoFault::Kind kind, int count = 0)
    {
        EngineIoFault fault;
        fault.kind = kind;
        fault.count = count;
        fault.scope.packet = EngineIoPacket::Type::Message;
        return faults.addFault(fault);
    }
    // Waits until the application has done what was asked: it answers to this last.
    bool sync()
    {
        refused.removeAll(0);
        faults.cutConnections(QByteArrayLiteral("nobody"));
        return QTest::qWaitFor([this] { return refused.removeOne(0); });
    }
    int breakAtMessages(EngineIoFaultScope::Direction direction
                        = EngineIoFaultScope::Direction::Incoming)
    {
        EngineIoFaultScope scope;
        scope.packet = EngineIoPacket::Type::Message;
        scope.direction = direction;
        return faults.addBreakpoint(scope);
    }

    EngineIoAttachment attachment;
    EngineIoFaults faults{&attachment};
    QList<Stopped> stopped;
    QList<quint64> ended;
    QList<int> refused;
    QString reason;
};
