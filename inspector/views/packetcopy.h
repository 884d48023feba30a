// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>

class QAction;

namespace Inspector {

class EventStore;
class PacketTable;

// Puts the rows that are selected on the clipboard, in the forms that other programs want.
class PacketCopy final : public QObject
{
    Q_OBJECT

public:
    explicit PacketCopy(PacketTable &table, QObject *parent = nullptr);

    const QList<QAction *> &actions() const { return m_actions; }
    void setServerUrl(std::function<QUrl()> url) { m_url = std::move(url); } // for commands

private:
    using Form = std::function<QString(const EventStore &store, quint32 event)>;

    QAction *add(const QString &text, const Form &form);
    void copy(const Form &form) const;
    QUrl url() const { return m_url ? m_url() : QUrl(); }

    PacketTable &m_table;
    std::function<QUrl()> m_url;
    QList<QAction *> m_actions;
};

} // namespace Inspector
