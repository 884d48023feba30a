// SPDX-License-Identifier: MIT
#pragma once

#include "sources/democlient.h"

#include <memory>
#include <vector>

namespace Inspector {

// A handful of clients that chat with a server at a person's speed, leave and come back, so that
// there is something to see.
class DemoClients final : public QObject
{
    Q_OBJECT

public:
    static constexpr int Most = 20;
    static constexpr int Usual = 8;

    explicit DemoClients(QObject *parent = nullptr);
    ~DemoClients() override;

    void start(const QUrl &endpoint, int count = Usual); // of each kind in turn; at most Most
    void stop();
    bool isRunning() const { return !m_clients.empty(); }
    int count() const { return int(m_clients.size()); }
    int openCount() const;

Q_SIGNALS:
    void runningChanged(bool running);

private:
    class Talker;

    std::vector<std::unique_ptr<Talker>> m_clients;
};

} // namespace Inspector
