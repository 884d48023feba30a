// SPDX-License-Identifier: MIT
#pragma once

#include "views/serverform/serversettings.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace Inspector {

class OptionRow;
class ReplyTable;
class Selection;
class Workspace;

// The embedded server: where it listens, how it answers, and every option that can be typed.
class ServerPanel final : public QWidget
{
    Q_OBJECT

public:
    ServerPanel(Workspace &workspace, Selection &selection, QWidget *parent = nullptr);

    ServerSetup setup() const; // as it is typed
    void setSetup(const ServerSetup &setup);
    OptionRow *row(const QString &id) const;
    QPushButton *applyButton() const { return m_apply; }
    QString message() const;

public Q_SLOTS:
    void apply();
    void resetToDefaults();

private:
    void layOut();
    QWidget *urlBar();
    QWidget *buttonBar();
    QWidget *form();
    void addServerSection(QVBoxLayout *column);
    QFormLayout *addSection(QVBoxLayout *column, const QString &title);
    void connectAll();
    void restore();
    void validate();
    void showUrl();
    void showMessage(const QString &text, bool isError);
    void enableRows();
    bool needsRestart() const;
    EmbeddedServer &server() const;

    Workspace &m_workspace;
    ServerSetup m_applied;
    QList<OptionRow *> m_rows;
    QLineEdit *m_url;
    QToolButton *m_copyUrl;
    QComboBox *m_mode;
    QSpinBox *m_port;
    ReplyTable *m_replies;
    QLabel *m_repliesLabel;
    QLabel *m_message;
    QPushButton *m_reset;
    QPushButton *m_apply;
    bool m_isFilling = false; // one look at the whole afterwards
};

} // namespace Inspector
