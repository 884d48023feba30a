// SPDX-License-Identifier: MIT
#include "peerserver.h"

#include "peer.h"

#include <QTest>

bool PeerServer::start(const QString &program, const QString &script)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, {Peer::file(script)});
    m_port = readLine().trimmed().toUShort();
    return m_port != 0;
}

bool PeerServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return true;
    m_process.closeWriteChannel();
    return m_process.waitForFinished();
}

QByteArray PeerServer::ask(const QByteArray &line)
{
    m_process.write(line);
    return readLine();
}

QByteArray PeerServer::readLine()
{
    const bool came = QTest::qWaitFor([this] { return m_process.canReadLine(); });
    return came ? m_process.readLine() : QByteArray();
}
