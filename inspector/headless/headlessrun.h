// SPDX-License-Identifier: MIT
#pragma once

#include "export/exportjob.h"
#include "headless/commandline.h"
#include "headless/diagnosisprinter.h"
#include "headless/eventprinter.h"
#include "headless/interruptsignal.h"
#include "sources/workspace.h"

#include <QTimer>

namespace Inspector {

// The inspector without a window: events go to standard output, everything else to standard error.
class HeadlessRun final : public QObject
{
    Q_OBJECT

public:
    enum Status : int { Success = 0, Failure = 1, BadUsage = 2, Different = 3 };

    explicit HeadlessRun(const CommandLine &commandLine, QObject *parent = nullptr);

    void start(); // ends the event loop with a Status

private:
    void startServer();
    void startProxy();
    void attach();
    void openCapture();
    bool startSaving();
    bool refusesTarget(const QString &path);
    void printNew();
    void diagnoseNew();
    void take(EventPrinter::Result result);
    void fail(const QString &text);
    void finish();
    void startExport();
    void end(Status status);

    CommandLine m_commandLine;
    Workspace m_workspace;
    EventPrinter m_printer;
    std::optional<DiagnosisPrinter> m_diagnosis;
    ExportJob m_export{m_workspace.store()};
    InterruptSignal m_interrupt;
    QTimer m_flushTimer;
    Status m_status = Success;
    bool m_ended = false;
};

// Runs what \a commandLine wishes, after QCoreApplication was made; returns the exit status.
int runHeadless(const CommandLine &commandLine);

} // namespace Inspector
