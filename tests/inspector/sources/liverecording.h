// SPDX-License-Identifier: MIT
#pragma once

#include "model/eventstore.h"
#include "sources/democlient.h"
#include "sources/taprecorder.h"

#include <EngineIoServer>

#include <algorithm>
#include <memory>
#include <vector>

// A real server on a free port whose tap is recorded, and real clients.
class LiveRecording
{
public:
    explicit LiveRecording(std::chrono::milliseconds pingInterval = std::chrono::milliseconds(50),
                           std::chrono::milliseconds pingTimeout = std::chrono::seconds(5))
    {
        EngineIoServerOptions options;
        options.setPingInterval(pingInterval);
        options.setPingTimeout(pingTimeout);
        server.setOptions(options);
        recorder.attach(server);
        listening = server.listen();
    }

    Inspector::DemoClient &connectClient(Inspector::DemoClient::Kind kind)
    {
        clients.push_back(std::make_unique<Inspector::DemoClient>(server.url(), kind));
        clients.back()->open();
        return *clients.back();
    }

    template <typename Condition>
    qsizetype count(Condition condition) const
    {
        qsizetype found = 0;
        for (quint32 number = 0; number < store.size(); ++number)
            found += condition(store.at(number)) ? 1 : 0;
        return found;
    }

    qsizetype count(Inspector::EventKind kind) const
    {
        return count([kind](const Inspector::Event &event) { return event.kind == kind; });
    }

    qsizetype packets(EngineIoPacket::Type type, Inspector::Direction direction) const
    {
        return count([type, direction](const Inspector::Event &event) {
            return event.kind == Inspector::EventKind::Packet && event.packetType == quint8(type)
                   && event.direction == direction;
        });
    }

    Inspector::EventStore store;
    EngineIoServer server;
    Inspector::TapRecorder recorder{store};
    std::vector<std::unique_ptr<Inspector::DemoClient>> clients;
    bool listening = false;
};
