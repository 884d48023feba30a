// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

class EngineIoFaults;
class QSplitter;

namespace Inspector {

class BreakpointView;
class FaultList;
class FaultsView;
class Selection;
class StoppedPackets;
class Workspace;

// Provokes what goes wrong on real networks: faults on the left, packets at the breakpoint on the
// right. For the sessions of the source that there is.
class FaultsPanel final : public QWidget
{
    Q_OBJECT

public:
    FaultsPanel(Workspace &workspace, Selection &selection, QWidget *parent = nullptr);
    ~FaultsPanel() override;

    FaultList &faults() { return *m_list; }
    StoppedPackets &stopped() { return *m_stopped; }
    FaultsView *faultsView() const { return m_faultsView; }
    BreakpointView *breakpointView() const { return m_breakpointView; }
    QString statusText() const; // "2 faults · 1 packet stopped"; empty: nothing

    QByteArray saveState() const; // neither faults nor that it breaks: see FaultList
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void statusChanged(const QString &text);
    void noticed(const QString &text);

private:
    QByteArray chosenSid() const; // of an open session
    QString reasonNotToAct() const;
    void connectAll();
    void adoptFaults();
    void showSource();
    void showChosen();
    void cut();

    Workspace &m_workspace;
    Selection &m_selection;
    std::unique_ptr<EngineIoFaults> m_faults; // of the source; none where it can't have any
    int m_sourceNumber = -1;
    std::unique_ptr<FaultList> m_list;
    std::unique_ptr<StoppedPackets> m_stopped;
    QSplitter *m_splitter;
    FaultsView *m_faultsView;
    BreakpointView *m_breakpointView;
};

} // namespace Inspector
