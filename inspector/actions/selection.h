// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

#include <optional>

namespace Inspector {

// What the person looks at: one event and some sessions. All views show it and change it.
class Selection final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    std::optional<quint32> currentEvent() const { return m_currentEvent; }
    const QList<quint32> &sessions() const { return m_sessions; } // indices in the store's table

public Q_SLOTS:
    void setCurrentEvent(std::optional<quint32> number);
    void setSessions(const QList<quint32> &sessions);
    void clear();

Q_SIGNALS:
    void currentEventChanged(std::optional<quint32> number);
    void sessionsChanged(const QList<quint32> &sessions);

private:
    std::optional<quint32> m_currentEvent;
    QList<quint32> m_sessions;
};

} // namespace Inspector
