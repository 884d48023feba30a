// SPDX-License-Identifier: MIT
#pragma once

#include <QStackedWidget>

class QLabel;

namespace Inspector {

// A view, or a sentence in its place that says why there is nothing to see.
class HintPage final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit HintPage(QWidget *view, QWidget *parent = nullptr);

    void showView();
    void showHint(const QString &text);
    QString hint() const; // empty while the view is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void adoptPalette();

    QLabel *m_hint;
};

} // namespace Inspector
