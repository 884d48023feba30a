// SPDX-License-Identifier: MIT
#include "echoprocess.h"

#include <EngineIoFaults>
#include <EngineIoProxy>
#include <QDeadlineTimer>
#include <QRegularExpression>

#include <chrono>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 5000; // ms

} // namespace

EchoProcess::EchoProcess(const QStringList &arguments, Log log)
{
    QStringList all{u"--port"_s, u"0"_s};
    if (log == Log::Verbose)
        all += u"--verbose"_s;
    // So each test can run on both engines, and with I/O threads.
    if (const QString engine = qEnvironmentVariable("ENGINEIO_TEST_WS_ENGINE"); !engine.isEmpty())
        all += {u"--ws-engine"_s, engine};
    if (qEnvironmentVariableIsSet("ENGINEIO_TEST_IO_THREADS"))
        all += {u"--threads"_s, qEnvironmentVariable("ENGINEIO_TEST_IO_THREADS")};
    m_process.start(QStringLiteral(ENGINEIO_ECHO), all + arguments);
    static const QByteArray prefix = "listening on "_ba;
    const QDeadlineTimer deadline(Patience);
    while (!output().contains('\n')) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime())))
            return;
    }
    if (m_output.startsWith(prefix))
        m_url = QUrl(QString::fromUtf8(m_output.sliced(prefix.size()).trimmed()));
    if (qEnvironmentVariableIntValue("ENGINEIO_TEST_PROXY") > 0 && m_url.scheme() == "http"_L1)
        standBehindProxy();
}

void EchoProcess::standBehindProxy()
{
    m_proxy = std::make_unique<EngineIoProxy>(m_url);
    m_proxy->setSink([](const EngineIoTapEvent &) {}); // so that everything is read
    if (qEnvironmentVariableIntValue("ENGINEIO_TEST_PROXY") == 2) {
        m_faults = std::make_unique<EngineIoFaults>(m_proxy.get());
        EngineIoFault delay; // a little, so that all is cut into packets and waits
        delay.delay = 1ms;
        delay.jitter = 1ms;
        m_faults->addFault(delay);
    }
    const bool local = m_url.host() == "localhost"_L1;
    if (!m_proxy->listen(local ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost)) {
        m_url.clear();
        return;
    }
    m_url.setPort(m_proxy->port());
}

EchoProcess::~EchoProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        stop(SIGKILL);
}

QByteArray EchoProcess::output()
{
    m_output += m_process.readAllStandardOutput();
    return m_output;
}

QByteArray EchoProcess::log()
{
    m_log += m_process.readAllStandardError();
    return m_log;
}

bool EchoProcess::waitForLogLine(const QString &pattern)
{
    const QRegularExpression expression(u'^' + pattern + u'$', QRegularExpression::MultilineOption);
    const QDeadlineTimer deadline(Patience);
    m_process.setReadChannel(QProcess::StandardError); // which waitForReadyRead() waits for
    while (!expression.match(QString::fromUtf8(log())).hasMatch()) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime())))
            return expression.match(QString::fromUtf8(log())).hasMatch();
    }
    return true;
}

int EchoProcess::stop(int signal)
{
    if (m_process.state() == QProcess::NotRunning)
        return -1;
    ::kill(pid_t(m_process.processId()), signal);
    return waitForExit();
}

int EchoProcess::waitForExit()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(Patience))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}
