// SPDX-License-Identifier: MIT
#pragma once

#include "export/exportjob.h"

#include <QList>

#include <functional>

class QAction;
class QWidget;

namespace Inspector {

class Selection;

// Exporting as a person does it: by a dialog, then in the background.
class ExportActions final : public QObject
{
    Q_OBJECT

public:
    // \a filter: says what the packet table shows.
    ExportActions(const EventStore &store, const Selection &selection,
                  std::function<Filter()> filter, QWidget *window);

    QList<QAction *> actions() const { return {m_export, m_cancel}; }
    ExportJob &job() { return m_job; }

private:
    void ask();
    void askWhere(ExportFormat format, const RowSelection &selection);

    const EventStore &m_store;
    const Selection &m_selection;
    std::function<Filter()> m_filter;
    QWidget *m_window;
    ExportJob m_job;
    QAction *m_export;
    QAction *m_cancel;
};

} // namespace Inspector
