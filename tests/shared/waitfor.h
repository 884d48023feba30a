// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QTimer>

/*!
    Waits until \a condition holds, looking after each event; returns whether it does in the end.
    QTest::qWaitFor() and QTRY_* sleep between two looks, for ten milliseconds and more.
*/
template <typename Condition>
bool waitFor(Condition condition)
{
    constexpr int Patience = 5'000; // ms
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(Patience);
    while (!condition()) {
        if (!timer.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}
