// SPDX-License-Identifier: MIT
#pragma once

#include "shared/threads.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

/*!
    \brief A program that is started and watched by a thread of its own, from construction on.

    So it is watched while the thread of the test has no time, and ThreadSanitizer keeps sight of
    that one: it loses a thread that has started a QProcess.
*/
class OtherProcess
{
public:
    struct Result
    {
        int exitStatus = -1; //!< -1 while it runs, when it crashed, was killed or has not started
        QByteArray output;
        QByteArray errors;
    };

    explicit OtherProcess(const QString &program, const QStringList &arguments,
                          const QString &folder = QString());
    ~OtherProcess(); //!< kills it

    QByteArray output() const { return result().output; } //!< until now
    bool hasEnded() const { return m_hasEnded; }
    Result result() const;
    void kill() { m_isToDie = true; }

private:
    void watch(const QString &program, const QStringList &arguments, const QString &folder);

    std::atomic<bool> m_isToDie = false;
    std::atomic<bool> m_hasEnded = false;
    mutable std::mutex m_mutex;
    Result m_result;
    const std::unique_ptr<TestThread> m_thread;
};
