// SPDX-License-Identifier: MIT
// What the window costs while 1 000 clients do nothing but answer pings:
//     inspector-idle-benchmark [SECONDS]
// Prints goal and what was measured; ends with 1 when it is missed.
#include "sources/embeddedserver.h"
#include "sources/workspace.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

#include <sys/resource.h>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double Goal = 1; // % of a core
constexpr auto Settling = 3s;

double processorSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void runFor(std::chrono::milliseconds duration)
{
    QTimer::singleShot(duration, Qt::PreciseTimer, qApp, &QCoreApplication::quit);
    QApplication::exec();
}

// Runs until all sessions are open.
bool openSessions(QProcess &clients, quint16 port)
{
    clients.start(QStringLiteral(ENGINEIO_LOAD),
                  {u"idle"_s, u"--clients"_s, u"1000"_s, u"--seconds"_s, u"3600"_s, u"--port"_s,
                   QString::number(port)});
    bool open = false;
    QObject::connect(&clients, &QProcess::readyReadStandardOutput, qApp, [&] {
        open = open || clients.readAllStandardOutput().contains("event=open");
        if (open)
            QCoreApplication::quit();
    });
    QObject::connect(&clients, &QProcess::finished, qApp, &QCoreApplication::quit);
    QApplication::exec();
    clients.disconnect(qApp);
    return open;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const int seconds = argc > 1 ? std::atoi(argv[1]) : 20;
    const QTemporaryDir folder;
    QCoreApplication::setApplicationName(u"inspector-idle-benchmark"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    Workspace workspace;
    MainWindow window(workspace);
    window.show();
    workspace.server().setPreferredPort(0);
    workspace.startServer();

    QProcess clients;
    if (!openSessions(clients, quint16(workspace.server().url().port()))) {
        std::fprintf(stderr, "the clients could not connect: %s\n",
                     clients.readAllStandardError().constData());
        return 1;
    }
    runFor(Settling);
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds();
    runFor(std::chrono::seconds(seconds));
    const double used = processorSeconds() - before;
    const double measured = 100 * used / (double(timer.nsecsElapsed()) / 1e9);
    clients.kill();
    clients.waitForFinished();
    std::printf("%-44s %9.1f %%   %9.2f %% %s\n", "1 000 idle sessions, share of a core", Goal,
                measured, measured <= Goal ? "" : " MISSED");
    return measured <= Goal ? 0 : 1;
}
