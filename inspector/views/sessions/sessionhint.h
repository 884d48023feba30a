// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Inspector {

class Workspace;

// In the place of a list without sessions: the address to point a client at, and what else to do.
class SessionHint final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionHint(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const;
    QString address() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QString text() const;
    void update();
    void copyAddress();
    void adoptPalette();

    Workspace &m_workspace;
    QLabel *m_title;
    QLabel *m_text;
    QLineEdit *m_address;
    QPushButton *m_copy;
    QPushButton *m_demo;
    QPushButton *m_start;
};

} // namespace Inspector
