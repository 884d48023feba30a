// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

/*!
    \brief Tells the event loop that SIGINT, SIGTERM or SIGHUP has arrived.

    At most one object may exist at a time.
*/
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();
    void reloadRequested(); //!< SIGHUP
};
