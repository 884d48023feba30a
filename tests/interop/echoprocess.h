// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

class EngineIoFaults;
class EngineIoProxy;

/*!
    \brief A running engineio-echo, on a free port unless told otherwise; ended with the object.

    With ENGINEIO_TEST_PROXY=1 in the environment a proxy in this process stands in front of it,
   with 2 one that delays every packet a little.
*/
class EchoProcess
{
public:
    enum class Log { Verbose, Quiet }; // whether each session and message is logged

    /*! Starts the program; its command line is \a arguments behind "--port 0" and \a log. */
    explicit EchoProcess(const QStringList &arguments = {}, Log log = Log::Verbose);
    ~EchoProcess();

    /*! Returns whether the program listens; waits for its line on standard output. */
    bool isListening() const { return m_url.isValid(); }

    QUrl url() const { return m_url; }
    qint64 pid() const { return m_process.processId(); }

    /*! Returns everything that was written on standard output, and on standard error. */
    QByteArray output();
    QByteArray log();

    /*! Waits for a line of the log that matches \a pattern; returns whether it came. */
    bool waitForLogLine(const QString &pattern);

    /*! Sends \a signal and returns the exit status, -1 when the program crashed or goes on. */
    int stop(int signal);

    /*! Waits for the end of a program that ends by itself; as stop(). */
    int waitForExit();

private:
    void standBehindProxy();

    QProcess m_process;
    QByteArray m_output;
    QByteArray m_log;
    QUrl m_url;
    std::unique_ptr<EngineIoProxy> m_proxy;
    std::unique_ptr<EngineIoFaults> m_faults;
};
