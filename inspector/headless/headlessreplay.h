// SPDX-License-Identifier: MIT
#pragma once

#include "headless/commandline.h"
#include "headless/headlessrun.h"
#include "headless/interruptsignal.h"
#include "model/eventstore.h"
#include "replay/replayrun.h"
#include "sources/capturefiles.h"

#include <memory>

namespace Inspector {

// --replay: reads a capture, plays its clients against a server and prints what came of each.
class HeadlessReplay final : public QObject
{
    Q_OBJECT

public:
    explicit HeadlessReplay(const CommandLine &commandLine, QObject *parent = nullptr);

    void start(); // ends the event loop with a HeadlessRun::Status

private:
    void play();
    void printOutcomes();
    void fail(const QString &text);

    CommandLine m_commandLine;
    EventStore m_store;
    CaptureFiles m_files{m_store};
    std::unique_ptr<ReplayRun> m_run;
    InterruptSignal m_interrupt;
    bool m_failed = false;
};

int runHeadlessReplay(const CommandLine &commandLine); // returns the exit status

} // namespace Inspector
