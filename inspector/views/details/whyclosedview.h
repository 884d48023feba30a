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

// "event:12" in a link, as text that a person clicks; nothing when it names no event.
QString eventLink(quint32 number, const QString &text);
std::optional<quint32> linkTarget(const QString &link);

} // namespace Inspector
