// SPDX-License-Identifier: MIT
#include "shared/otherprocess.h"

#include <QProcess>

static constexpr int Interval = 20; // ms, in which it is looked whether the process is to die

OtherProcess::OtherProcess(const QString &program, const QStringList &arguments,
                           const QString &folder)
    : m_thread(TestThread::create([this, program, arguments, folder] {
        watch(program, arguments, folder);
        m_hasEnded = true;
    }))
{
    m_thread->start();
}

OtherProcess::~OtherProcess()
{
    kill();
    m_thread->wait();
}

OtherProcess::Result OtherProcess::result() const
{
    const std::lock_guard locker(m_mutex);
    return m_result;
}

void OtherProcess::watch(const QString &program, const QStringList &arguments,
                         const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    for (bool isRunning = true; isRunning;) {
        isRunning = process.state() != QProcess::NotRunning;
        if (m_isToDie)
            process.kill();
        process.waitForFinished(Interval); // reads what it prints
        const std::lock_guard locker(m_mutex);
        m_result.output += process.readAllStandardOutput();
        m_result.errors += process.readAllStandardError();
    }
    const std::lock_guard locker(m_mutex);
    if (process.error() != QProcess::FailedToStart && process.exitStatus() == QProcess::NormalExit)
        m_result.exitStatus = process.exitCode();
}
