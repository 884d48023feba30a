// SPDX-License-Identifier: MIT
#include "terminationsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

// A signal handler may do next to nothing: it wakes the event loop by a byte in a pipe.
int pipeEnds[2] = {-1, -1};

void wakeEventLoop(int signal)
{
    const char byte = char(signal);
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

void handleSignal(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals then end the program at once

    const auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(pipeEnds[0], &byte, 1) != 1)
            return;
        if (byte == char(SIGHUP))
            Q_EMIT reloadRequested();
        else
            Q_EMIT received();
    });
    handleSignal(SIGHUP, wakeEventLoop);
    handleSignal(SIGINT, wakeEventLoop);
    handleSignal(SIGTERM, wakeEventLoop);
}

TerminationSignals::~TerminationSignals()
{
    handleSignal(SIGHUP, SIG_DFL);
    handleSignal(SIGINT, SIG_DFL);
    handleSignal(SIGTERM, SIG_DFL);
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}
