// SPDX-License-Identifier: MIT
#include "headless/headlessreplay.h"

#include "headless/eventprinter.h"
#include "headless/say.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace Inspector {

HeadlessReplay::HeadlessReplay(const CommandLine &commandLine, QObject *parent)
    : QObject(parent)
    , m_commandLine(commandLine)
{
    connect(&m_files, &CaptureFiles::noticed, this, say);
    connect(&m_files, &CaptureFiles::failed, this, &HeadlessReplay::fail);
    connect(&m_files, &CaptureFiles::opened, this, &HeadlessReplay::play);
    connect(&m_interrupt, &InterruptSignal::interrupted, this, [this] {
        if (m_run)
            m_run->cancel();
        else
            QCoreApplication::exit(HeadlessRun::Unmet);
    });
}

void HeadlessReplay::start()
{
    m_files.open(m_commandLine.replay); // or fail()
}

void HeadlessReplay::play()
{
    if (m_failed) // it is damaged
        return;
    auto plan = planReplay(m_store, {});
    if (!plan)
        return fail(plan.error());
    if (plan->lostPayloads > 0)
        say(tr("%n message(s) are left out: the capture has not kept their data.", nullptr,
               plan->lostPayloads));
    m_run
        = std::make_unique<ReplayRun>(*std::move(plan), m_commandLine.replayTo, m_commandLine.pace);
    connect(m_run.get(), &ReplayRun::finished, this, &HeadlessReplay::printOutcomes);
    m_run->start();
}

void HeadlessReplay::printOutcomes()
{
    const std::vector<ReplayOutcome> outcomes = m_run->outcomes();
    const bool noneOpened = std::ranges::all_of(
        outcomes, [](const ReplayOutcome &outcome) { return outcome.sid.isEmpty(); });
    if (noneOpened && !m_run->wasCancelled())
        return fail(tr("No session could be opened on %1.").arg(m_commandLine.replayTo.toString()));
    QByteArray lines;
    for (const ReplayOutcome &outcome : outcomes)
        lines += (m_commandLine.json ? outcomeJson(outcome) : outcomeText(outcome).toUtf8()) + '\n';
    if (writeTo(stdout, lines) == EventPrinter::Result::CannotPrint)
        return fail(tr("Standard output cannot be written."));
    const bool asRecorded = areSame(outcomes) && !m_run->wasCancelled();
    QCoreApplication::exit(asRecorded ? HeadlessRun::Success : HeadlessRun::Unmet);
}

void HeadlessReplay::fail(const QString &text)
{
    say(text);
    m_failed = true;
    QCoreApplication::exit(HeadlessRun::Failure);
}

int runHeadlessReplay(const CommandLine &commandLine)
{
    HeadlessReplay replay(commandLine);
    QTimer::singleShot(0, &replay, &HeadlessReplay::start);
    return QCoreApplication::exec();
}

} // namespace Inspector
