// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace Inspector {

class EventStore;
struct Finding;

// One finding as a page: what happened, the events that prove it, and a hint at the cure.
class FindingView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit FindingView(QWidget *parent = nullptr);

    void show(const EventStore &store, const Finding &finding);
    void showHint(); // while none is chosen

Q_SIGNALS:
    void eventActivated(quint32 number);

private:
    void setPage(const QString &html);

    QString m_html; // as it was set: the place that is read stays while nothing changes
};

} // namespace Inspector
