// SPDX-License-Identifier: MIT
#pragma once

#include "views/details/whyclosed.h"

#include <QTextBrowser>

namespace Inspector {

// An explanation as a page whose events can be clicked.
class WhyClosedView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit WhyClosedView(QWidget *parent = nullptr);

    void show(const EventStore &store, const Explanation &why);

Q_SIGNALS:
    void eventActivated(quint32 number);

private:
    QString m_html; // as it was set: the place that is read stays while nothing changes
};

} // namespace Inspector
