// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Inspector {

class EventStore;

// One event in two lines: what it is and what it belongs to, its mark and its comment.
class EventHeader final : public QWidget
{
    Q_OBJECT

public:
    EventHeader(EventStore &store, std::function<QUrl()> serverUrl, QWidget *parent = nullptr);

    void setEvent(quint32 number);
    void clear();
    void showLink(); // again: the answer may have come meanwhile
    QLineEdit *commentEdit() const { return m_comment; }
    QToolButton *markButton() const { return m_mark; }
    QLabel *linkLabel() const { return m_link; }

Q_SIGNALS:
    void eventActivated(quint32 number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void addCopyMenu();
    void showAnnotation();
    void takeComment();

    EventStore &m_store;
    std::function<QUrl()> m_serverUrl;
    std::optional<quint32> m_number;
    QLabel *m_title;
    QLabel *m_link;
    QToolButton *m_mark;
    QToolButton *m_copy;
    QLineEdit *m_comment;
};

} // namespace Inspector
