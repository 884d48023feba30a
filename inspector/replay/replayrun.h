// SPDX-License-Identifier: MIT
#pragma once

#include "replay/replayoutcome.h"
#include "replay/replayplan.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <vector>

namespace Inspector {

class ReplayPeer;

// Plays the client side of recorded sessions against a server, once.
class ReplayRun final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds UsualPatience{5'000};

    // \a server is http, https, ws or wss; without a path it is that of Engine.IO, "/engine.io/".
    ReplayRun(ReplayPlan plan, const QUrl &server, ReplayPace pace, QObject *parent = nullptr);
    ~ReplayRun() override;

    // How long is waited for a session to open, or for a message that had come, while nothing
    // comes.
    void setPatience(std::chrono::milliseconds patience);

    void start();
    void cancel(); // ends every session now; finished() follows
    bool isRunning() const { return m_stage == Stage::Playing || m_stage == Stage::Leaving; }
    bool wasCancelled() const { return m_stage == Stage::Cancelled; }
    std::vector<ReplayOutcome> outcomes() const; // in the order of the recording

Q_SIGNALS:
    void progressed(size_t done, size_t all); // things of the clients, at most once a turn
    void finished();

private:
    enum class Stage : quint8 { New, Playing, Leaving, Finished, Cancelled };

    void advance();
    bool isTime(const ReplayItem &item) const;
    void leave();
    void giveUp();
    void end(Stage stage);

    ReplayPlan m_plan;
    ReplayPace m_pace;
    std::vector<std::unique_ptr<ReplayPeer>> m_peers;
    QElapsedTimer m_clock;
    QTimer m_turn;  // to go on
    QTimer m_quiet; // since something came
    size_t m_next = 0;
    Stage m_stage = Stage::New;
};

} // namespace Inspector
