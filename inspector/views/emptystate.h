// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Inspector {

// Stands where rows would be, and says what to do next.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);
    QPushButton *addButton(QAction *action); // there while the action is enabled
    QString title() const;
    QString explanation() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void adoptPalette();

    QLabel *m_title;
    QLabel *m_explanation;
    QVBoxLayout *m_column;
};

} // namespace Inspector
