// SPDX-License-Identifier: MIT
#include "actions/selection.h"

namespace Inspector {

void Selection::setCurrentEvent(std::optional<quint32> number)
{
    if (m_currentEvent == number)
        return;
    m_currentEvent = number;
    Q_EMIT currentEventChanged(number);
}

void Selection::setSessions(const QList<quint32> &sessions)
{
    if (m_sessions == sessions)
        return;
    m_sessions = sessions;
    Q_EMIT sessionsChanged(sessions);
}

void Selection::clear()
{
    setCurrentEvent(std::nullopt);
    setSessions({});
}

} // namespace Inspector
