// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace Inspector {

// The editor of what is sent: Ctrl+Return sends, Up and Down look through the history as long as
// nothing of one's own is typed.
class ComposeEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ComposeEdit(QWidget *parent = nullptr);

    void setRecalled(const QString &text); // from the history: Up and Down go on from it
    void markError(qsizetype position);    // -1: none

Q_SIGNALS:
    void sendRequested();
    void historyRequested(int step); // 1: an older one

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adoptFont();
    bool holdsOwnText() const;

    QString m_recalled;
};

} // namespace Inspector
