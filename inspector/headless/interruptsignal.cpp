// SPDX-License-Identifier: MIT
#include "headless/interruptsignal.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Inspector {

#ifdef Q_OS_UNIX

namespace {

std::array<int, 2> wakePipe{-1, -1};

// All that is allowed here: the event loop reads the byte.
void wake(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
}

} // namespace

InterruptSignal::InterruptSignal(QObject *parent)
    : QObject(parent)
{
    std::signal(SIGPIPE, SIG_IGN);
    if (::pipe(wakePipe.data()) != 0)
        return; // the signals then end the program without a goodbye
    for (const int end : wakePipe)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *const notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(wakePipe[0], &byte, 1) == 1)
            Q_EMIT interrupted();
    });
    std::signal(SIGINT, wake);
    std::signal(SIGTERM, wake);
}

InterruptSignal::~InterruptSignal()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int &end : wakePipe) {
        ::close(end);
        end = -1;
    }
}

#else

InterruptSignal::InterruptSignal(QObject *parent)
    : QObject(parent)
{
}

InterruptSignal::~InterruptSignal() = default;

#endif

} // namespace Inspector
