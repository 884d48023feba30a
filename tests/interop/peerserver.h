// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>

/*!
    \brief A server that a script of this folder is: it prints its port, and ends with its input.
*/
class PeerServer
{
public:
    /*! Starts \a script with \a program; false when it has printed no port. */
    bool start(const QString &program, const QString &script);

    /*! Ends it; false when it doesn't end. True when it was never started. */
    bool stop();

    /*! Returns the line that it answers \a line with, empty when none comes. */
    QByteArray ask(const QByteArray &line);

    quint16 port() const { return m_port; }
    qint64 pid() const { return m_process.processId(); }

private:
    QByteArray readLine();

    QProcess m_process;
    quint16 m_port = 0;
};
