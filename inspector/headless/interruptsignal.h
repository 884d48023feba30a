// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Inspector {

// SIGINT and SIGTERM as a signal of the event loop; SIGPIPE becomes an error of the write. At most
// one at a time. Without Unix signals it stays silent.
class InterruptSignal final : public QObject
{
    Q_OBJECT

public:
    explicit InterruptSignal(QObject *parent = nullptr);
    ~InterruptSignal() override;

Q_SIGNALS:
    void interrupted();
};

} // namespace Inspector
