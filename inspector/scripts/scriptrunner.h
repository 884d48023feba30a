// SPDX-License-Identifier: MIT
#pragma once

#include "scripts/eventscan.h"
#include "scripts/script.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace Inspector {

class FaultList;
class StoppedPackets;
class Workspace;

// Does what a script says to the sessions of a workspace, one step in a turn of the event loop. At
// the end, whichever, the faults and the breakpoint that it has set are gone again.
class ScriptRunner final : public QObject
{
    Q_OBJECT

public:
    enum class Outcome : quint8 {
        Passed,
        Unmet,  // something expected did not come in time, or something came that must not
        Failed, // a step could not be done
        Stopped // by stop()
    };
    Q_ENUM(Outcome)

    ScriptRunner(Workspace &workspace, FaultList &faults, StoppedPackets &stopped,
                 QObject *parent = nullptr);
    ~ScriptRunner() override;

    bool isRunning() const { return m_running; }
    void start(const Script &script); // stops one that runs
    void stop();

    int currentStep() const { return int(m_next); } // from 1 on
    int stepCount() const { return int(m_script.steps.size()); }

Q_SIGNALS:
    void stepBegan(int step, int count);
    // With a line for each thing that went wrong.
    void finished(Inspector::ScriptRunner::Outcome outcome, const QStringList &complaints);

private:
    struct Expectation
    {
        EventScan scan;
        int step;
        bool never;
    };

    void beginNext();
    void begin(const Step::AddFault &step);
    void begin(const Step::RemoveFault &step);
    void begin(const Step::Break &step);
    void begin(const Step::Decide &step);
    void begin(const Step::Send &step);
    void begin(const Step::Act &step);
    void begin(const Step::Wait &step);
    void begin(const Step::Await &step);
    void begin(const Step::Expect &step);
    void begin(const Step::Never &step);

    // The step is over when the condition holds, or has failed when that takes longer; without a
    // complaint it is over then, too.
    void waitUntil(std::function<bool()> condition, std::chrono::milliseconds within,
                   const QString &complaint);
    void lookAgain();
    void timeUp();
    void checkWhatMustNotCome();
    void didSomething(); // what came before is nothing that the next steps wait for
    void done();
    void fail(const QString &text);
    void conclude();
    void finish(Outcome outcome, const QStringList &complaints);
    void removeFaults(const std::function<bool(int tag)> &chosen);
    QString atStep(const QString &text) const;

    QString whyNoFaults() const;
    QList<QByteArray> sidsOf(const SessionChoice &choice) const;
    QByteArray newestSid() const;
    QByteArray matchingSid(const Filter &filter) const;
    template <typename Do>
    void forEachSession(const SessionChoice &choice, const QString &whyNot, Do doIt);

    Workspace &m_workspace;
    FaultList &m_faults;
    StoppedPackets &m_stopped;
    Script m_script;
    size_t m_next = 0;  // step to begin
    quint32 m_from = 0; // event from which on the next one is awaited
    std::optional<EventScan> m_awaited;
    std::vector<Expectation> m_expectations;
    QHash<QString, int> m_tags; // of the faults that have a name
    int m_firstTag = 0;         // of this run
    bool m_breaks = false;
    std::function<bool()> m_condition;
    QString m_complaint;
    QTimer m_timer;     // of the step that waits
    QTimer m_nextTimer; // to begin the next step
    bool m_running = false;
};

} // namespace Inspector
