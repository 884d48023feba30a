// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace Inspector {

class Diagnosis;
class DiagnosisModel;
class EmptyState;
class FindingView;
class Selection;
class Workspace;

// The dock that says what went wrong. A line leads to the event that proves it.
class DiagnosisPanel final : public QWidget
{
    Q_OBJECT

public:
    DiagnosisPanel(Workspace &workspace, Selection &selection, QWidget *parent = nullptr);

    Diagnosis &diagnosis() const { return *m_diagnosis; }
    QTableView &list() const { return *m_list; }
    FindingView &page() const { return *m_page; }
    QString emptyText() const; // empty while there are lines

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void titleChanged(const QString &title); // with how many lines there are

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpList();
    void layOut();
    void choose(int row);
    void goToProof(int row);
    void goTo(quint32 number);
    void refresh();

    Workspace &m_workspace;
    Selection &m_selection;
    Diagnosis *m_diagnosis;
    DiagnosisModel *m_model;
    QTableView *m_list;
    FindingView *m_page;
    QLabel *m_unlisted;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    qsizetype m_titled = 0; // lines that the title tells
};

} // namespace Inspector
