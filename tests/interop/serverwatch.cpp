// SPDX-License-Identifier: MIT
#include "serverwatch.h"

#include "echoprocess.h"
#include "shared/rawwebsocketclient.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto Patience = 5000ms;
static constexpr auto BetweenEchoes = 20ms;
static constexpr auto BetweenSamples = 100ms;

ProcessSample ProcessSample::of(qint64 pid)
{
    ProcessSample sample;
    QFile file(u"/proc/%1/statm"_s.arg(pid));
    if (file.open(QFile::ReadOnly))
        sample.memory = file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
    sample.descriptors = QDir(u"/proc/%1/fd"_s.arg(pid))
                             .entryList(QDir::NoDotAndDotDot | QDir::System | QDir::AllEntries)
                             .size();
    return sample;
}

ServerWatch::ServerWatch(const EchoProcess &echo)
    : m_pid(echo.pid())
    , m_samples{ProcessSample::of(m_pid)}
    , m_thread(QThread::create([this, port = quint16(echo.url().port())] { watch(port); }))
{
    m_thread->start();
}

ServerWatch::~ServerWatch()
{
    stop();
}

void ServerWatch::stop()
{
    m_stopped = true;
    m_thread->wait();
}

qint64 ServerWatch::mostMemory() const
{
    return std::ranges::max_element(m_samples, {}, &ProcessSample::memory)->memory;
}

// Blocks, for a latency that no event loop rounds. Answers the server's pings meanwhile.
static bool awaitText(RawWebSocketClient &client, const QByteArray &expected)
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(Patience.count())) {
        RawWebSocketClient::Frame frame;
        if (!client.takeFrame(frame)) {
            client.socket().waitForReadyRead(100);
            continue;
        }
        if (frame.payload == expected)
            return true;
        if (frame.payload != "2"_ba)
            return false;
        client.sendText("3"_ba);
    }
    return false;
}

void ServerWatch::watch(quint16 port)
{
    RawWebSocketClient client(port);
    if (client.open() != 101 || !client.nextText().startsWith('0'))
        return;
    QElapsedTimer sinceSample;
    sinceSample.start();
    m_content = true;
    for (int i = 0; m_content && !m_stopped; ++i) {
        QElapsedTimer timer;
        timer.start();
        const QByteArray text = "4" + QByteArray::number(i);
        client.sendText(text);
        m_content = awaitText(client, text);
        m_worst = std::max(m_worst, std::chrono::milliseconds(timer.elapsed()));
        if (sinceSample.hasExpired(BetweenSamples.count())) {
            m_samples.append(ProcessSample::of(m_pid));
            sinceSample.restart();
        }
        QThread::msleep(BetweenEchoes.count());
    }
}
