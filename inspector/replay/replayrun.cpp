// SPDX-License-Identifier: MIT
#include "replay/replayrun.h"

#include "replay/replaypeer.h"

#include <algorithm>
#include <utility>

namespace Inspector {
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int ItemsInATurn = 256;

QUrl endpointOf(QUrl server)
{
    if (server.scheme() == "ws"_L1)
        server.setScheme(u"http"_s);
    else if (server.scheme() == "wss"_L1)
        server.setScheme(u"https"_s);
    if (server.path().isEmpty() || server.path() == "/"_L1)
        server.setPath(u"/engine.io/"_s);
    return server;
}

} // namespace

ReplayRun::ReplayRun(ReplayPlan plan, const QUrl &server, ReplayPace pace, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_pace(pace)
{
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::PreciseTimer);
    m_quiet.setSingleShot(true);
    setPatience(UsualPatience);
    connect(&m_turn, &QTimer::timeout, this, &ReplayRun::advance);
    connect(&m_quiet, &QTimer::timeout, this, &ReplayRun::giveUp);
    const QUrl endpoint = endpointOf(server);
    for (quint32 session = 0; session < m_plan.sessions.size(); ++session) {
        auto peer = std::make_unique<ReplayPeer>(m_plan, session, endpoint);
        connect(peer.get(), &ReplayPeer::progressed, this, [this] {
            if (!isRunning())
                return;
            m_quiet.start();
            m_turn.start(0); // not here, in the middle of what it does
        });
        m_peers.push_back(std::move(peer));
    }
}

ReplayRun::~ReplayRun()
{
    blockSignals(true);
    cancel();
}

void ReplayRun::setPatience(milliseconds patience)
{
    m_quiet.setInterval(patience);
}

void ReplayRun::start()
{
    m_stage = Stage::Playing;
    m_clock.start();
    m_quiet.start();
    m_turn.start(0);
}

void ReplayRun::cancel()
{
    if (isRunning())
        end(Stage::Cancelled);
}

std::vector<ReplayOutcome> ReplayRun::outcomes() const
{
    std::vector<ReplayOutcome> outcomes;
    for (const auto &peer : m_peers)
        outcomes.push_back(peer->outcome());
    return outcomes;
}

void ReplayRun::advance()
{
    if (!isRunning())
        return;
    const size_t all = m_plan.items.size();
    const size_t last = std::min(all, m_next + ItemsInATurn);
    while (m_next < last && isTime(m_plan.items[m_next])) {
        const ReplayItem &item = m_plan.items[m_next++];
        m_peers[item.session]->hand(item);
    }
    Q_EMIT progressed(m_next, all);
    if (m_next == all)
        leave();
    else if (m_pace == ReplayPace::Recorded)
        m_turn.start(milliseconds(
            std::max<qint64>(0, m_plan.items[m_next].time / 1'000'000 - m_clock.elapsed())));
}

bool ReplayRun::isTime(const ReplayItem &item) const
{
    switch (m_pace) {
    case ReplayPace::Recorded:
        return m_clock.nsecsElapsed() >= item.time;
    case ReplayPace::Lockstep:
        // What was handed before the last one had to be settled for that.
        return m_next == 0 || m_peers[m_plan.items[m_next - 1].session]->isSettled();
    case ReplayPace::Fast:
        return true;
    }
    Q_UNREACHABLE();
}

void ReplayRun::leave()
{
    if (m_stage == Stage::Playing) {
        m_stage = Stage::Leaving;
        for (const auto &peer : m_peers)
            peer->finish();
    }
    if (std::ranges::all_of(m_peers, [](const auto &peer) { return peer->isOver(); }))
        end(Stage::Finished);
}

void ReplayRun::giveUp()
{
    for (const auto &peer : m_peers) {
        if (!peer->isSettled())
            peer->giveUp();
    }
}

void ReplayRun::end(Stage stage)
{
    m_stage = stage;
    m_turn.stop();
    m_quiet.stop();
    for (const auto &peer : m_peers)
        peer->abort();
    Q_EMIT finished();
}

} // namespace Inspector
