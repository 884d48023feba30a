// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "model/eventstore.h"

#include <QDialog>
#include <QTimer>

#include <array>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace Inspector {

class CaptureFiles;
class ComparedPackets;
class ComparisonTable;
class EmptyState;

// Two sessions or captures next to each other: figures, packets, and the chosen packets in full.
// Lies beside the window.
class CompareWindow final : public QDialog
{
    Q_OBJECT

public:
    // \a title: where the events of \a store come from.
    CompareWindow(EventStore &store, const QString &title, QWidget *parent);
    ~CompareWindow() override;

    void compareSessions(quint32 left, quint32 right); // both of the store
    void compareWithFile(const QString &path);         // the store left, the file right

    QComboBox *sessions(Comparison::Side side) const { return m_sessions[side]; }
    ComparisonTable *table() const { return m_table; }
    QTableWidget *figures() const { return m_figures; }
    ComparedPackets *packets() const { return m_packets; }
    QCheckBox *onlyDifferences() const { return m_onlyDifferences; }
    QString summary() const;
    QString emptyText() const; // and why; empty while there are packets to see

Q_SIGNALS:
    void packetActivated(quint32 packet); // of the store

private:
    void layOut();
    QLayout *makeTop();
    QPushButton *addStep(const QString &text, const QString &icon, const QKeySequence &shortcut,
                         int step);
    void offer(Comparison::Side side, EventStore &store, const QString &title,
               std::optional<quint32> session);
    void restart();
    void goOn();
    void showResult();
    void showFigures();
    void showEmpty(const QString &title, const QString &explanation);
    void forget();
    QString summaryText() const;

    EventStore &m_store;
    QString m_title;
    std::unique_ptr<EventStore> m_fileStore;
    std::unique_ptr<CaptureFiles> m_files;
    std::array<EventStore *, 2> m_stores{};
    std::array<QComboBox *, 2> m_sessions{};
    std::array<QLabel *, 2> m_titles{};
    QLabel *m_summary;
    QString m_warning; // of the file, which was not read to its end
    QCheckBox *m_onlyDifferences;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QTableWidget *m_figures;
    ComparisonTable *m_table;
    ComparedPackets *m_packets;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    std::shared_ptr<Comparison> m_comparison;
    QTimer m_timer;
};

} // namespace Inspector
