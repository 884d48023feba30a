// SPDX-License-Identifier: MIT
#pragma once

#include "sources/workspace.h"
#include "views/compose/composememory.h"
#include "views/compose/sendjob.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QPushButton;

namespace Inspector {

class ComposeEdit;
class Selection;

// Sends what a person writes to one, some or all sessions, pings and disconnects them.
class ComposePanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Target : quint8 { Chosen, All };

    ComposePanel(Workspace &workspace, Selection &selection, QWidget *parent = nullptr);

    void setFormat(PayloadFormat format);
    PayloadFormat format() const;
    void setTarget(Target target);
    QList<QByteArray> targets() const; // sids of open sessions

    ComposeEdit *edit() const { return m_edit; }
    QPushButton *sendButton() const { return m_send; }
    QString message() const; // the line below: what is wrong, or what came of the last action

public Q_SLOTS:
    void send();
    void ping();
    void disconnectTargets();

private:
    void layOut();
    QHBoxLayout *targetRow();
    QHBoxLayout *formatRow();
    QHBoxLayout *sendRow();
    void connectAll();
    void setUp(QToolButton *button, const QString &iconName, const QString &text,
               const QString &toolTip);
    void updateTargets();
    void updateState();
    void validate();
    void showMessage(const QString &text, bool isError);
    void start(SendJob::Action action, const ComposedPayload &payload = {});
    void showHistory();
    void browseHistory(int step);
    void recall(const ComposedText &text);
    void fillTemplates();
    void saveTemplate();
    void removeTemplate();
    QString reasonNotTo(Workspace::Command command) const; // empty: all is well

    Workspace &m_workspace;
    Selection &m_selection;
    ComposeMemory m_memory;
    SendJob m_job;
    ComposeEdit *m_edit;
    QComboBox *m_target;
    QComboBox *m_format;
    QComboBox *m_template;
    QToolButton *m_saveTemplate;
    QToolButton *m_removeTemplate;
    QToolButton *m_history;
    QToolButton *m_ping;
    QToolButton *m_disconnect;
    QPushButton *m_send;
    QLabel *m_message;
    QTimer m_updateTimer; // sessions come and go faster than a person reads
    int m_recalled = -1;  // place in the history
    bool m_isValid = true;
};

} // namespace Inspector
