// SPDX-License-Identifier: MIT
#pragma once

#include "replay/replayoutcome.h"
#include "replay/replayplan.h"
#include "sources/democlient.h"

#include <QObject>

#include <deque>

namespace Inspector {

// The client of one recorded session, once more. It does what it is handed in that order, each as
// soon as it can, and compares what the server says with what it said then.
class ReplayPeer final : public QObject
{
    Q_OBJECT

public:
    // Looks at the plan as long as it lives.
    ReplayPeer(const ReplayPlan &plan, quint32 session, const QUrl &endpoint,
               QObject *parent = nullptr);

    void hand(const ReplayItem &item);
    void finish(); // says goodbye when all is done
    void giveUp(); // waits no longer for what it waits for
    void abort();

    bool
    isSettled() const; // all is done that was handed over, and all has come that was then there
    bool isOver() const { return m_state == State::Over; }
    ReplayOutcome outcome() const;

Q_SIGNALS:
    void progressed();

private:
    enum class State : quint8 { New, Opening, Open, Leaving, Over };

    void work();
    bool canDo(const ReplayItem &item) const;
    void perform(const ReplayItem &item);
    void compare(const ReplayMessage &received);
    void end();
    bool hasAllAnswers() const { return !m_patient || m_received >= m_awaited; }

    const ReplaySession &m_session;
    std::deque<const ReplayItem *> m_todo;
    DemoClient m_client;
    ReplayOutcome m_outcome;
    State m_state = State::New;
    int m_awaited = 0; // messages that came before what is to be done now
    int m_received = 0;
    bool m_upgrading = false;
    bool m_patient = true;
};

} // namespace Inspector
