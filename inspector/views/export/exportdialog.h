// SPDX-License-Identifier: MIT
#pragma once

#include "actions/rowselection.h"
#include "export/exportformat.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace Inspector {

class EventStore;

// Asks for the format, the session and whether the filter counts; the file comes after it.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    // \a filter: what the packet table shows; \a session: what is chosen to begin with.
    ExportDialog(const EventStore &store, const Filter &filter, std::optional<quint32> session,
                 QWidget *parent);

    QComboBox *formats() const { return m_formats; }
    QComboBox *sessions() const { return m_sessions; }
    QCheckBox *filtered() const { return m_filtered; }
    QPushButton *button() const { return m_export; }
    QString message() const; // why it can't be done as it is

    ExportFormat format() const;
    RowSelection selection() const;

Q_SIGNALS:
    void chosen(Inspector::ExportFormat format, const Inspector::RowSelection &selection);

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void update();

    const EventStore &m_store;
    Filter m_filter;
    QComboBox *m_formats;
    QLabel *m_explanation;
    QComboBox *m_sessions;
    QCheckBox *m_filtered;
    QLabel *m_message;
    QPushButton *m_export;
};

} // namespace Inspector
