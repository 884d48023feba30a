// SPDX-License-Identifier: MIT
#pragma once

#include <EngineIoProxy>
#include <QMetaEnum>
#include <QStringList>

inline QStringList namesOf(const QList<EngineIoTapEvent> &events)
{
    QStringList names;
    for (const EngineIoTapEvent &event : events)
        names.append(QString::fromLatin1(
            QMetaEnum::fromType<EngineIoTapEvent::Kind>().valueToKey(int(event.kind))));
    return names;
}

// A proxy in front of a port, and what it told.
struct Proxied
{
    explicit Proxied(quint16 port)
        : proxy(QUrl(QStringLiteral("http://127.0.0.1:%1/engine.io/").arg(port)))
    {
        proxy.setSink([this](const EngineIoTapEvent &event) { events.append(event); });
        proxy.listen();
    }

    QList<EngineIoTapEvent> of(EngineIoTapEvent::Kind kind) const
    {
        QList<EngineIoTapEvent> found;
        for (const EngineIoTapEvent &event : events) {
            if (event.kind == kind)
                found.append(event);
        }
        return found;
    }

    QList<EngineIoTapEvent> events;
    EngineIoProxy proxy;
};
