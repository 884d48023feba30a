// SPDX-License-Identifier: MIT
#include "scripts/scriptrunner.h"

#include "faults/faultlist.h"
#include "faults/stoppedpackets.h"
#include "sources/taprecorder.h"
#include "sources/workspace.h"

#include <utility>

namespace Inspector {
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Command = Workspace::Command;

namespace {

int nextTag() // over all runs
{
    static int last = 0;
    return ++last;
}

Command commandFor(Step::Act::Action action)
{
    switch (action) {
    case Step::Act::Action::Ping:
        return Command::Ping;
    case Step::Act::Action::Disconnect:
        return Command::Disconnect;
    case Step::Act::Action::Abort:
    case Step::Act::Action::Cut:
        return Command::Abort;
    }
    Q_UNREACHABLE();
}

} // namespace

ScriptRunner::ScriptRunner(Workspace &workspace, FaultList &faults, StoppedPackets &stopped,
                           QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_faults(faults)
    , m_stopped(stopped)
{
    m_timer.setSingleShot(true);
    m_nextTimer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ScriptRunner::timeUp);
    connect(&m_nextTimer, &QTimer::timeout, this, &ScriptRunner::beginNext);
    connect(&stopped, &StoppedPackets::appended, this, &ScriptRunner::lookAgain);
    connect(&workspace.store(), &EventStore::appended, this, &ScriptRunner::lookAgain);
    connect(&workspace.store(), &EventStore::cleared, this, [this] {
        m_from = 0;
        if (m_awaited)
            m_awaited->restart();
        for (Expectation &expectation : m_expectations)
            expectation.scan.restart();
    });
}

ScriptRunner::~ScriptRunner()
{
    blockSignals(true);
    stop();
}

void ScriptRunner::start(const Script &script)
{
    stop();
    m_script = script;
    m_next = 0;
    m_firstTag = nextTag();
    m_running = true;
    m_workspace.recorder().flush();
    didSomething();
    m_nextTimer.start(0);
}

void ScriptRunner::stop()
{
    if (m_running)
        finish(Outcome::Stopped, {});
}

void ScriptRunner::beginNext()
{
    if (m_next == m_script.steps.size()) {
        conclude();
        return;
    }
    const ScriptStep step = m_script.steps[m_next++];
    Q_EMIT stepBegan(currentStep(), stepCount());
    m_workspace.recorder().flush(); // each step sees all that came before
    if (m_running)
        std::visit([this](const auto &one) { begin(one); }, step);
}

void ScriptRunner::begin(const Step::AddFault &step)
{
    if (const QString reason = whyNoFaults(); !reason.isEmpty())
        return fail(reason);
    FaultSpec spec = step.spec;
    spec.tag = nextTag();
    EngineIoFaultScope &scope = spec.fault.scope;
    switch (step.sessions.which) {
    case SessionChoice::Which::All:
        scope.sessions = EngineIoFaultScope::Sessions::All;
        break;
    case SessionChoice::Which::New:
        scope.sessions = EngineIoFaultScope::Sessions::New;
        break;
    case SessionChoice::Which::Newest:
    case SessionChoice::Which::Matching:
        const QList<QByteArray> sids = sidsOf(step.sessions);
        if (sids.isEmpty())
            return fail(tr("There is no such session."));
        scope.sessions = EngineIoFaultScope::Sessions::One;
        scope.sid = sids.first();
        break;
    }
    if (const QString wrong = m_faults.add(spec); !wrong.isEmpty())
        return fail(wrong);
    if (const int row = m_faults.size() - 1; !m_faults.isApplied(row)) {
        const QString reason = m_faults.refusal(row);
        m_faults.remove(row);
        return fail(reason);
    }
    if (!step.name.isEmpty())
        m_tags.insert(step.name, spec.tag);
    didSomething();
    done();
}

void ScriptRunner::begin(const Step::RemoveFault &step)
{
    const int only = m_tags.value(step.name);
    removeFaults([this, only](int tag) { return only ? tag == only : tag > m_firstTag; });
    didSomething();
    done();
}

void ScriptRunner::begin(const Step::Break &step)
{
    if (!step.filter) {
        didSomething();
        if (std::exchange(m_breaks, false))
            m_stopped.stop();
        return done();
    }
    if (const QString reason = whyNoFaults(); !reason.isEmpty())
        return fail(reason);
    if (m_stopped.isActive() && !m_breaks)
        return fail(tr("There is a breakpoint already."));
    if (const QString wrong = m_stopped.start(*step.filter); !wrong.isEmpty())
        return fail(wrong);
    if (!m_stopped.isActive())
        return fail(tr("The source of the events takes no breakpoint."));
    m_breaks = true;
    didSomething();
    done();
}

void ScriptRunner::begin(const Step::Decide &step)
{
    const auto decide = [this, step] {
        if (m_stopped.size() == 0)
            return false;
        didSomething();
        const quint64 stop = m_stopped.at(0).stop;
        switch (step.decision) {
        case Step::Decide::Decision::LetGo:
            m_stopped.letGo({stop});
            break;
        case Step::Decide::Decision::Edit:
            m_stopped.letGo(stop, {EngineIoPacket::Type::Message, step.data, step.binary});
            break;
        case Step::Decide::Decision::Drop:
            m_stopped.drop({stop});
            break;
        }
        return true;
    };
    waitUntil(decide, step.within,
              tr("No packet was stopped within %1 ms.").arg(step.within.count()));
}

void ScriptRunner::begin(const Step::Send &step)
{
    forEachSession(step.sessions, m_workspace.whyNot(Command::Send),
                   [this, &step](const QByteArray &sid) {
                       return step.binary ? m_workspace.sendBinary(sid, step.data)
                                          : m_workspace.sendText(sid, QString::fromUtf8(step.data));
                   });
}

void ScriptRunner::begin(const Step::Act &step)
{
    const bool cuts = step.action == Step::Act::Action::Cut;
    const QString reason = cuts ? whyNoFaults() : m_workspace.whyNot(commandFor(step.action));
    forEachSession(step.sessions, reason, [this, &step](const QByteArray &sid) {
        switch (step.action) {
        case Step::Act::Action::Ping:
            return m_workspace.ping(sid);
        case Step::Act::Action::Disconnect:
            return m_workspace.disconnectClient(sid);
        case Step::Act::Action::Abort:
            return m_workspace.abortClient(sid);
        case Step::Act::Action::Cut:
            return m_faults.cutConnections(sid);
        }
        Q_UNREACHABLE();
    });
}

void ScriptRunner::begin(const Step::Wait &step)
{
    waitUntil([] { return false; }, step.duration, {});
}

void ScriptRunner::begin(const Step::Await &step)
{
    m_awaited.emplace(m_workspace.store(), step.filter, m_from);
    const auto came = [this] {
        const auto found = m_awaited->find();
        if (found)
            m_from = *found + 1;
        return found.has_value();
    };
    waitUntil(came, step.within,
              tr("Within %1 ms no event came that matches: %2")
                  .arg(step.within.count())
                  .arg(step.filter.text()));
}

void ScriptRunner::begin(const Step::Expect &step)
{
    m_expectations.push_back(
        {EventScan(m_workspace.store(), step.filter, m_from), currentStep(), false});
    done();
}

void ScriptRunner::begin(const Step::Never &step)
{
    m_expectations.push_back(
        {EventScan(m_workspace.store(), step.filter, m_workspace.store().size()), currentStep(),
         true});
    done();
}

void ScriptRunner::waitUntil(std::function<bool()> condition, milliseconds within,
                             const QString &complaint)
{
    if (condition())
        return done();
    m_condition = std::move(condition);
    m_complaint = complaint;
    m_timer.start(within);
}

void ScriptRunner::lookAgain()
{
    if (!m_running)
        return;
    checkWhatMustNotCome();
    if (m_running && m_condition && m_condition())
        done();
}

void ScriptRunner::timeUp()
{
    m_workspace.recorder().flush(); // may tell that it is there
    if (!m_condition)
        return;
    if (m_complaint.isEmpty())
        done();
    else
        finish(Outcome::Unmet, {atStep(m_complaint)});
}

void ScriptRunner::checkWhatMustNotCome()
{
    for (Expectation &expectation : m_expectations) {
        const auto found = expectation.scan.find();
        if (!expectation.never || !found)
            continue;
        finish(Outcome::Unmet, {tr("Step %1: event #%2 matches, which must not come: %3")
                                    .arg(expectation.step)
                                    .arg(*found)
                                    .arg(expectation.scan.filter().text())});
        return;
    }
}

void ScriptRunner::didSomething()
{
    m_from = m_workspace.store().size();
}

void ScriptRunner::done()
{
    m_condition = nullptr;
    m_timer.stop();
    if (m_running)
        m_nextTimer.start(0);
}

void ScriptRunner::fail(const QString &text)
{
    finish(Outcome::Failed, {atStep(text)});
}

void ScriptRunner::conclude()
{
    m_workspace.recorder().flush();
    if (!m_running)
        return;
    QStringList complaints;
    for (Expectation &expectation : m_expectations) {
        if (!expectation.never && !expectation.scan.find())
            complaints << tr("Step %1: no event came that matches: %2")
                              .arg(expectation.step)
                              .arg(expectation.scan.filter().text());
    }
    finish(complaints.isEmpty() ? Outcome::Passed : Outcome::Unmet, complaints);
}

void ScriptRunner::finish(Outcome outcome, const QStringList &complaints)
{
    if (!std::exchange(m_running, false))
        return;
    m_condition = nullptr;
    m_timer.stop();
    m_nextTimer.stop();
    m_expectations.clear();
    m_tags.clear();
    removeFaults([this](int tag) { return tag > m_firstTag; });
    if (std::exchange(m_breaks, false))
        m_stopped.stop();
    Q_EMIT finished(outcome, complaints);
}

void ScriptRunner::removeFaults(const std::function<bool(int tag)> &chosen)
{
    for (int row = m_faults.size() - 1; row >= 0; --row) {
        if (chosen(m_faults.at(row).tag))
            m_faults.remove(row);
    }
}

QString ScriptRunner::atStep(const QString &text) const
{
    return tr("Step %1: %2").arg(currentStep()).arg(text);
}

QString ScriptRunner::whyNoFaults() const
{
    // A proxy has faults, but no command; what it refuses it tells when it is asked.
    return m_workspace.source() == Workspace::Source::Proxy ? QString()
                                                            : m_workspace.whyNot(Command::Abort);
}

QList<QByteArray> ScriptRunner::sidsOf(const SessionChoice &choice) const
{
    QByteArray sid;
    switch (choice.which) {
    case SessionChoice::Which::All:
        return m_workspace.openSids();
    case SessionChoice::Which::New:
        return {};
    case SessionChoice::Which::Newest:
        sid = newestSid();
        break;
    case SessionChoice::Which::Matching:
        sid = matchingSid(choice.filter);
        break;
    }
    return sid.isEmpty() ? QList<QByteArray>() : QList{sid};
}

QByteArray ScriptRunner::newestSid() const
{
    const auto &sessions = m_workspace.store().sessions();
    for (auto session = sessions.rbegin(); session != sessions.rend(); ++session) {
        if (session->state != SessionState::Closed && m_workspace.isOpen(session->sid))
            return session->sid;
    }
    return {};
}

QByteArray ScriptRunner::matchingSid(const Filter &filter) const
{
    const PacketRows rows(m_workspace.store());
    for (quint32 row = rows.size(); row-- > 0;) {
        const FilterInput event = rows.at(row);
        if (event.session && event.session->state != SessionState::Closed && filter.matches(event)
            && m_workspace.isOpen(event.session->sid))
            return event.session->sid;
    }
    return {};
}

template <typename Do>
void ScriptRunner::forEachSession(const SessionChoice &choice, const QString &whyNot, Do doIt)
{
    if (!whyNot.isEmpty())
        return fail(whyNot);
    const QList<QByteArray> sids = sidsOf(choice);
    if (sids.isEmpty())
        return fail(tr("There is no such session."));
    didSomething();
    for (const QByteArray &sid : sids) {
        if (!doIt(sid))
            return fail(
                tr("Session %1 is closed, or its queue is full.").arg(QString::fromLatin1(sid)));
    }
    done();
}

} // namespace Inspector
