// SPDX-License-Identifier: MIT
#pragma once

#include "model/detailtree.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Inspector {

class EventStore;

// Brings one event's payload and its decoded tree to the views, without ever stopping the window:
// the beginning at once, the rest when it is asked for, in slices; large trees in another thread.
class PayloadLoader final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype FirstBytes = 256 * 1024;

    explicit PayloadLoader(const EventStore &store, QObject *parent = nullptr);
    ~PayloadLoader() override;

    void load(quint32 number); // the beginning
    void loadAll();            // the rest of it
    void clear();

    const QByteArray &bytes() const { return m_bytes; }
    bool isComplete() const { return m_bytes.size() == m_total; }
    bool isBusy() const { return m_copyTimer.isActive() || m_watcher.isRunning(); }
    bool isLost() const { return m_lost; } // it could not be kept
    qsizetype total() const { return m_total; }
    std::shared_ptr<const DetailNode> tree() const { return m_tree; } // null until decoded()

Q_SIGNALS:
    void progressChanged(int percent);
    void loaded();  // bytes() have come or grown
    void decoded(); // tree() belongs to bytes()

private:
    using Tree = std::shared_ptr<const DetailNode>;

    void copySome();
    void decode();
    void finish(Tree tree);

    const EventStore &m_store;
    quint32 m_number = 0;
    QByteArray m_bytes;
    QByteArray m_arriving;
    qsizetype m_total = 0;
    bool m_lost = false;
    Tree m_tree;
    QTimer m_copyTimer;
    QFutureWatcher<Tree> m_watcher; // of the latest decoding; earlier results are dropped
};

} // namespace Inspector
