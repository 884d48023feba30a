// SPDX-License-Identifier: MIT
#include "headless/headlessrun.h"

#include "faults/faultlist.h"
#include "faults/stoppedpackets.h"
#include "headless/applicationlist.h"
#include "headless/comparisonrun.h"
#include "headless/headlessreplay.h"
#include "headless/say.h"
#include "scripts/scriptrunner.h"
#include "sources/attachedapplication.h"
#include "sources/embeddedserver.h"
#include "sources/proxysource.h"
#include "sources/taprecorder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <utility>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

EventPrinter::Format formatOf(const CommandLine &line)
{
    return line.json ? EventPrinter::Format::Json : EventPrinter::Format::Text;
}

// An export says nothing beside, unless it is asked to.
EventPrinter::Format formatOfEvents(const CommandLine &line)
{
    const bool isSilent = line.diagnose || (!line.exporting.path.isEmpty() && !line.json);
    return isSilent ? EventPrinter::Format::Silent : formatOf(line);
}

int runComparison(const CommandLine &line)
{
    QString error;
    switch (compareCaptures(line, stdout, error)) {
    case ComparisonResult::Equal:
        return HeadlessRun::Success;
    case ComparisonResult::Different:
        return HeadlessRun::Unmet;
    case ComparisonResult::Failed:
        say(error);
        return HeadlessRun::Failure;
    }
    Q_UNREACHABLE();
}

} // namespace

struct HeadlessRun::ScriptTools
{
    explicit ScriptTools(Workspace &workspace)
        : faults(workspace.makeFaults())
        , runner(workspace, list, stopped)
    {
        list.setFaults(faults.get(), HeadlessRun::tr("This source has no faults."));
        stopped.setFaults(faults.get());
    }

    std::unique_ptr<EngineIoFaults> faults; // none where the source can't have any
    FaultList list;
    StoppedPackets stopped;
    ScriptRunner runner;
};

HeadlessRun::HeadlessRun(const CommandLine &commandLine, QObject *parent)
    : QObject(parent)
    , m_commandLine(commandLine)
    , m_printer(m_workspace.store(), commandLine.filter, formatOfEvents(commandLine), stdout)
{
    for (const Filter &filter : commandLine.expected)
        m_expected.emplace_back(m_workspace.store(), filter);
    if (commandLine.diagnose)
        m_diagnosis.emplace(m_workspace.store(), formatOf(commandLine), stdout);
    connect(&m_workspace.store(), &EventStore::appended, this, &HeadlessRun::printNew);
    connect(&m_workspace, &Workspace::noticed, this, say);
    connect(&m_workspace, &Workspace::failed, this, &HeadlessRun::fail);
    connect(&m_interrupt, &InterruptSignal::interrupted, this, &HeadlessRun::finish);
    connect(&m_export, &ExportJob::finished, this, [this] { end(m_status); });
    connect(&m_export, &ExportJob::failed, this, [this](const QString &text) {
        say(text);
        end(Failure);
    });
    connect(&m_flushTimer, &QTimer::timeout, this, [this] {
        if (!m_printer.flushFile())
            fail(m_printer.fileError());
    });
}

HeadlessRun::~HeadlessRun() = default;

void HeadlessRun::start()
{
    if (m_commandLine.duration)
        QTimer::singleShot(*m_commandLine.duration, this, &HeadlessRun::finish);
    if (m_commandLine.proxy)
        startProxy();
    else if (!m_commandLine.application.isEmpty())
        attach();
    else if (m_commandLine.capture.isEmpty())
        startServer();
    else
        openCapture();
}

void HeadlessRun::startServer()
{
    if (m_commandLine.port)
        m_workspace.server().setPreferredPort(*m_commandLine.port);
    m_workspace.startServer();
    if (!m_workspace.canAct()) // and failed() has said why
        return end(Failure);
    if (!startSaving())
        return;
    say(tr("listening on %1").arg(m_workspace.sourceText()));
    if (m_commandLine.demo)
        m_workspace.startDemo();
    startScript();
}

void HeadlessRun::startProxy()
{
    m_workspace.startProxy(*m_commandLine.proxy);
    if (!m_workspace.isLive()) // and failed() has said why
        return end(Failure);
    if (!startSaving())
        return;
    say(tr("listening on %1, in front of %2")
            .arg(m_workspace.url().toString(), m_workspace.proxy().target().toString()));
    startScript();
}

void HeadlessRun::attach()
{
    connect(&m_workspace, &Workspace::detached, this, &HeadlessRun::finish);
    connect(&m_workspace, &Workspace::sourceChanged, this, [this] {
        if (!m_workspace.application().isAttached() || !startSaving())
            return;
        say(tr("attached to %1").arg(m_workspace.sourceText()));
        startScript();
    });
    m_workspace.attachTo(m_commandLine.application);
}

void HeadlessRun::openCapture()
{
    connect(&m_workspace, &Workspace::captureOpened, this, &HeadlessRun::finish);
    m_workspace.openCapture(m_commandLine.capture);
    if (m_workspace.isOpening())
        startSaving();
    else
        end(Failure);
}

// The capture that is being read would be lost.
bool HeadlessRun::refusesTarget(const QString &path)
{
    const QFileInfo target(path);
    if (!target.exists() || target != QFileInfo(m_commandLine.capture))
        return false;
    say(tr("%1 cannot be opened and saved at once.").arg(path));
    end(Failure);
    return true;
}

void HeadlessRun::startScript()
{
    if (!m_commandLine.script || m_script)
        return;
    m_script = std::make_unique<ScriptTools>(m_workspace);
    connect(&m_script->runner, &ScriptRunner::finished, this, &HeadlessRun::scriptFinished);
    m_script->runner.start(*m_commandLine.script);
}

void HeadlessRun::scriptFinished(ScriptRunner::Outcome outcome, const QStringList &complaints)
{
    for (const QString &complaint : complaints)
        say(complaint);
    if (outcome != ScriptRunner::Outcome::Passed && m_status == Success)
        m_status = outcome == ScriptRunner::Outcome::Failed ? Failure : Unmet;
    finish();
}

bool HeadlessRun::startSaving()
{
    if (m_commandLine.save.isEmpty())
        return true;
    if (refusesTarget(m_commandLine.save))
        return false;
    if (!m_printer.saveTo(m_commandLine.save, m_workspace.captureHeader())) {
        say(tr("%1 cannot be saved: %2").arg(m_commandLine.save, m_printer.fileError()));
        end(Failure);
        return false;
    }
    m_flushTimer.start(1s);
    return true;
}

void HeadlessRun::printNew()
{
    if (m_ended)
        return;
    take(m_printer.printNew());
    // A capture is diagnosed when it is whole: each line then says how often.
    if (m_commandLine.capture.isEmpty())
        diagnoseNew();
}

void HeadlessRun::diagnoseNew()
{
    if (m_diagnosis && !m_ended)
        take(m_diagnosis->printNew());
}

void HeadlessRun::take(EventPrinter::Result result)
{
    switch (result) {
    case EventPrinter::Result::Done:
        break;
    case EventPrinter::Result::ReaderGone: // "| head": has seen enough
        end(m_status);
        break;
    case EventPrinter::Result::CannotPrint:
        fail(tr("Standard output cannot be written."));
        break;
    case EventPrinter::Result::CannotSave:
        fail(m_printer.fileError());
        break;
    }
}

void HeadlessRun::fail(const QString &text)
{
    say(text);
    m_status = Failure;
    // A damaged capture is read as far as it goes, see captureOpened().
    if (!m_workspace.isOpening() || m_printer.hasFileError())
        end(Failure);
}

void HeadlessRun::finish()
{
    m_workspace.recorder().flush();
    diagnoseNew();
    if (m_export.isRunning()) // interrupted: what was half written is gone
        end(Failure);
    else if (m_commandLine.exporting.path.isEmpty() || m_ended)
        end(m_status);
    else
        startExport();
}

void HeadlessRun::startExport()
{
    const ExportOptions &options = m_commandLine.exporting;
    const EventStore &store = m_workspace.store();
    if (refusesTarget(options.path))
        return;
    RowSelection selection{m_commandLine.filter, {}};
    if (!options.sessions.isEmpty()) {
        const int session = store.sessionOf(options.sessions.front());
        if (session < 0) {
            say(tr("There is no session %1.").arg(QString::fromUtf8(options.sessions.front())));
            return end(Failure);
        }
        selection.session = quint32(session);
    } else if (options.format == ExportFormat::Html) {
        selection.session = onlySession(store);
        if (!selection.session) {
            say(tr("An HTML report is about one session, and there are %1: --session SID chooses "
                   "one.")
                    .arg(store.sessions().size()));
            return end(Failure);
        }
    }
    m_export.start(options.path, options.format, selection);
}

void HeadlessRun::end(Status status)
{
    if (std::exchange(m_ended, true))
        return;
    m_flushTimer.stop();
    if (status == Success || status == Unmet)
        status = hasAllExpected() ? status : Unmet;
    if (!m_printer.finishFile()) {
        say(m_printer.fileError());
        status = Failure;
    }
    QCoreApplication::exit(status);
}

// Says what is missing.
bool HeadlessRun::hasAllExpected()
{
    bool all = true;
    if (m_script && m_script->runner.isRunning()) {
        say(tr("The script did not end; it was at step %1 of %2.")
                .arg(m_script->runner.currentStep())
                .arg(m_script->runner.stepCount()));
        all = false;
    }
    for (EventScan &scan : m_expected) {
        if (scan.find())
            continue;
        say(tr("No event matches: %1").arg(scan.filter().text()));
        all = false;
    }
    return all;
}

int runHeadless(const CommandLine &commandLine)
{
    switch (commandLine.wish) {
    case CommandLine::Wish::ShowText:
        std::fputs((commandLine.text + u'\n').toLocal8Bit().constData(), stdout);
        return HeadlessRun::Success;
    case CommandLine::Wish::ListApplications:
        listApplications(stdout, stderr);
        return HeadlessRun::Success;
    case CommandLine::Wish::Complain:
        say(commandLine.text);
        return HeadlessRun::BadUsage;
    case CommandLine::Wish::Run:
        break;
    }
    if (!commandLine.exporting.compareWith.isEmpty())
        return runComparison(commandLine);
    if (!commandLine.replay.isEmpty())
        return runHeadlessReplay(commandLine);
    HeadlessRun run(commandLine);
    QTimer::singleShot(0, &run, &HeadlessRun::start);
    return QCoreApplication::exec();
}

} // namespace Inspector
