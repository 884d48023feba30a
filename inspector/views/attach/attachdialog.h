// SPDX-License-Identifier: MIT
#pragma once

#include <EngineIoApplication>
#include <QDialog>
#include <QTimer>

class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace Inspector {

class EmptyState;

// Lists the applications that can be attached to, and keeps the list fresh while it is open.
class AttachDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AttachDialog(QWidget *parent = nullptr);

    QTreeWidget *list() const { return m_list; }
    EmptyState *hint() const { return m_hint; }
    QPushButton *attachButton() const { return m_attach; }

public Q_SLOTS:
    void refresh();
    void accept() override;

Q_SIGNALS:
    void chosen(const EngineIoApplication &application);

private:
    void layOut();
    void showApplications(const QList<EngineIoApplication> &applications);

    QTreeWidget *m_list;
    EmptyState *m_hint;
    QStackedWidget *m_pages;
    QPushButton *m_attach = nullptr;
    QTimer m_timer;
    QList<EngineIoApplication> m_applications; // as shown
};

} // namespace Inspector
