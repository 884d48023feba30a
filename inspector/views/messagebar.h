// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Inspector {

// One line that tells the person something without stopping them. What went wrong stays until it is
// closed, the rest goes by itself.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Notice, Failure };

    explicit MessageBar(QWidget *parent = nullptr);

    QString text() const;

public Q_SLOTS:
    void notice(const QString &text) { tell(Kind::Notice, text); }
    void fail(const QString &text) { tell(Kind::Failure, text); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell(Kind kind, const QString &text);
    void adoptTheme();

    Kind m_kind = Kind::Notice;
    QLabel *m_icon;
    QLabel *m_text;
    QTimer m_timer;
};

} // namespace Inspector
