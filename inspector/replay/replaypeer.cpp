// SPDX-License-Identifier: MIT
#include "replay/replaypeer.h"

namespace Inspector {
using What = ReplayItem::What;

namespace {
const ReplayItem Goodbye{What::Close, 0, 0, {}};
} // namespace

ReplayPeer::ReplayPeer(const ReplayPlan &plan, quint32 session, const QUrl &endpoint,
                       QObject *parent)
    : QObject(parent)
    , m_session(plan.sessions[session])
    , m_client(endpoint,
               m_session.webSocket ? DemoClient::Kind::WebSocket : DemoClient::Kind::Polling)
{
    connect(&m_client, &DemoClient::opened, this, [this] {
        m_state = State::Open;
        m_outcome.sid = m_client.sid();
        work();
    });
    for (const auto ended : {&DemoClient::upgraded, &DemoClient::upgradeFailed}) {
        connect(&m_client, ended, this, [this] {
            m_upgrading = false;
            work();
        });
    }
    connect(&m_client, &DemoClient::upgradeFailed, this,
            [this] { m_outcome.problem = tr("the upgrade failed"); });
    connect(&m_client, &DemoClient::textReceived, this, [this](const QString &text) {
        compare({text.toUtf8(), false});
    });
    connect(&m_client, &DemoClient::binaryReceived, this, [this](const QByteArray &data) {
        compare({data, true});
    });
    connect(&m_client, &DemoClient::closed, this, &ReplayPeer::end);
}

void ReplayPeer::hand(const ReplayItem &item)
{
    if (isOver())
        return;
    m_todo.push_back(&item);
    work();
}

void ReplayPeer::finish()
{
    hand(Goodbye);
}

void ReplayPeer::abort()
{
    m_client.abort();
    m_state = State::Over;
}

void ReplayPeer::giveUp()
{
    if (m_state == State::Opening || m_state == State::Leaving)
        return m_client.abort(); // and so ends it
    m_patient = false;
    m_upgrading = false;
    work();
}

bool ReplayPeer::isSettled() const
{
    switch (m_state) {
    case State::New:
    case State::Over:
        return true;
    case State::Opening:
    case State::Leaving:
        return false;
    case State::Open:
        return m_todo.empty() && !m_upgrading && hasAllAnswers();
    }
    Q_UNREACHABLE();
}

void ReplayPeer::work()
{
    while (!m_todo.empty() && canDo(*m_todo.front())) {
        const ReplayItem &item = *m_todo.front();
        m_todo.pop_front();
        perform(item);
    }
    Q_EMIT progressed();
}

bool ReplayPeer::canDo(const ReplayItem &item) const
{
    switch (item.what) {
    case What::Open:
        return m_state == State::New;
    case What::Receive:
        return true;
    case What::Upgrade:
    case What::Send:
        return m_state == State::Open;
    case What::Close:
    case What::Abort:
        // Otherwise the answers would have nobody to go to.
        return m_state == State::Open && !m_upgrading && hasAllAnswers();
    }
    Q_UNREACHABLE();
}

void ReplayPeer::perform(const ReplayItem &item)
{
    switch (item.what) {
    case What::Open:
        m_state = State::Opening;
        m_client.open();
        break;
    case What::Upgrade:
        m_upgrading = m_client.upgrade();
        if (!m_upgrading)
            m_outcome.problem = tr("the server offers no upgrade");
        break;
    case What::Send:
        m_outcome.sent += item.message.binary
                              ? m_client.sendBinary(item.message.data)
                              : m_client.sendText(QString::fromUtf8(item.message.data));
        break;
    case What::Receive:
        ++m_awaited;
        break;
    case What::Close:
        m_state = State::Leaving;
        m_client.close();
        break;
    case What::Abort:
        m_state = State::Leaving;
        m_client.abort();
        break;
    }
}

void ReplayPeer::compare(const ReplayMessage &received)
{
    const auto place = size_t(m_received++);
    std::optional<ReplayMessage> recorded;
    if (place < m_session.expected.size())
        recorded = m_session.expected[place];
    if (recorded != received) {
        ++m_outcome.differences;
        if (m_outcome.firstDifference.isEmpty())
            m_outcome.firstDifference = differenceText(m_received, recorded, received);
    }
    work();
}

void ReplayPeer::end()
{
    // One that has said all may end as it likes; what it did not get is counted as different.
    if (m_state == State::Opening)
        m_outcome.problem = tr("no session could be opened");
    else if (m_state == State::Open && m_outcome.sent < m_session.toSend)
        m_outcome.problem = tr("the session ended before all was sent");
    m_state = State::Over;
    m_todo.clear();
    Q_EMIT progressed();
}

ReplayOutcome ReplayPeer::outcome() const
{
    ReplayOutcome outcome = m_outcome;
    outcome.recordedSid = m_session.sid;
    outcome.toSend = m_session.toSend;
    outcome.expected = int(m_session.expected.size());
    outcome.received = m_received;
    if (m_received < outcome.expected) {
        outcome.differences += outcome.expected - m_received;
        if (outcome.firstDifference.isEmpty())
            outcome.firstDifference = differenceText(
                m_received + 1, m_session.expected[size_t(m_received)], std::nullopt);
    }
    return outcome;
}

} // namespace Inspector
