// SPDX-License-Identifier: MIT
#include "headless/headlessrun.h"
#include "headless/language.h"

#include <QApplication>

#ifdef INSPECTOR_WINDOW
#include "sources/embeddedserver.h"
#include "views/mainwindow.h"
#include "views/packetspanel.h"

#include <QTimer>
#endif

using namespace Inspector;
using namespace Qt::StringLiterals;

static void nameApplication()
{
    QCoreApplication::setApplicationName(u"engineio-inspector"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(ENGINEIO_VERSION));
    QCoreApplication::setOrganizationName(u"engineio-qt"_s);
}

static CommandLine readCommandLine()
{
    const QStringList arguments = QCoreApplication::arguments();
    installLanguage(languageIn(arguments));
    return parseCommandLine(arguments);
}

static int runWindow(const CommandLine &commandLine)
{
    if (commandLine.wish != CommandLine::Wish::Run)
        return runHeadless(commandLine);
#ifdef INSPECTOR_WINDOW
    Workspace workspace;
    MainWindow window(workspace);
    if (!commandLine.filterText.isEmpty())
        window.packetsPanel()->filter().setText(commandLine.filterText);
    window.show();
    if (commandLine.port)
        workspace.server().setPreferredPort(*commandLine.port);
    // Behind the first paint: what fails then has a place to say so.
    QTimer::singleShot(0, &workspace, [&workspace, &commandLine] {
        if (!commandLine.application.isEmpty())
            workspace.attachTo(commandLine.application);
        else if (!commandLine.capture.isEmpty())
            workspace.openCapture(commandLine.capture);
        else if (commandLine.proxy)
            workspace.startProxy(*commandLine.proxy);
        else if (commandLine.demo)
            workspace.startDemo();
        else
            workspace.startServer();
    });
    return QApplication::exec();
#else
    return HeadlessRun::Failure;
#endif
}

int main(int argc, char *argv[])
{
    nameApplication();
    if (runsWithoutWindow(argc, argv)) {
        const QCoreApplication application(argc, argv);
        return runHeadless(readCommandLine());
    }
    const QApplication application(argc, argv);
    // The menu entry, by which a desktop finds the window's icon and groups its windows.
    QGuiApplication::setDesktopFileName(u"io.github.engineio_qt.Inspector"_s);
    return runWindow(readCommandLine());
}
