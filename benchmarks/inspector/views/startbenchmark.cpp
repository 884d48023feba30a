// SPDX-License-Identifier: MIT
// From the program's start to its first painted window, the loading of libraries not counted:
//     inspector-start-benchmark
// Prints goal and what was measured; ends with 1 when it is missed.
#include "sources/workspace.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

constexpr double Goal = 400; // ms

// Tells when the window was painted for the first time.
class PaintWatcher : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        // The paint happens within the delivery; what is posted now comes behind it.
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return false;
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer timer;
    timer.start();
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    QCoreApplication::setApplicationName(u"inspector-start-benchmark"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    Workspace workspace;
    MainWindow window(workspace);
    PaintWatcher watcher;
    window.installEventFilter(&watcher);
    window.show();
    QApplication::exec();
    const double measured = double(timer.nsecsElapsed()) / 1e6;
    std::printf("%-44s %9.1f ms  %9.2f ms %s\n", "start to the first painted window", Goal,
                measured, measured <= Goal ? "" : " MISSED");
    return measured <= Goal ? 0 : 1;
}
