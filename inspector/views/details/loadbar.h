// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Inspector {

// Says that only the beginning of a payload is shown, and brings the rest.
class LoadBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LoadBar(QWidget *parent = nullptr);

    void showPart(qsizetype shown, qsizetype total); // hides itself when that is all
    void showProgress(int percent);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void loadAllRequested();

private:
    QLabel *m_text;
    QPushButton *m_button;
    QProgressBar *m_progress;
};

} // namespace Inspector
