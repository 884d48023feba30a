// SPDX-License-Identifier: MIT
#include "views/export/exportactions.h"

#include "actions/selection.h"
#include "model/eventstore.h"
#include "views/export/exportdialog.h"
#include "views/icons.h"
#include "views/shortcuttip.h"

#include <QAction>
#include <QFileDialog>

namespace Inspector {
using namespace Qt::StringLiterals;

ExportActions::ExportActions(const EventStore &store, const Selection &selection,
                             std::function<Filter()> filter, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_selection(selection)
    , m_filter(std::move(filter))
    , m_window(window)
    , m_job(store)
    , m_export(new QAction(icon(u"export"_s), tr("&Export\u2026"), this))
    , m_cancel(new QAction(icon(u"close"_s), tr("Ca&ncel Export"), this))
{
    m_export->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_export->setToolTip(tr("Write events to a file for other programs, or a report"));
    m_cancel->setToolTip(tr("Stop exporting; the file is not written"));
    m_cancel->setEnabled(false);
    for (QAction *action : actions()) {
        showShortcutInTip(*action);
        window->addAction(action);
    }
    connect(m_export, &QAction::triggered, this, &ExportActions::ask);
    connect(m_cancel, &QAction::triggered, &m_job, &ExportJob::cancel);
    connect(&m_job, &ExportJob::runningChanged, this, [this](bool running) {
        m_cancel->setEnabled(running);
        m_export->setEnabled(!running);
    });
}

void ExportActions::ask()
{
    const QList<quint32> &sessions = m_selection.sessions();
    const auto chosen = sessions.size() == 1 ? std::optional(sessions.front()) : std::nullopt;
    auto *dialog = new ExportDialog(m_store, m_filter(), chosen, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this, &ExportActions::askWhere);
    dialog->open();
}

void ExportActions::askWhere(ExportFormat format, const RowSelection &selection)
{
    auto *dialog = new QFileDialog(m_window, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->setNameFilters(
        {u"%1 (*.%2)"_s.arg(titleOf(format), suffixOf(format)), tr("All files (*)")});
    // Sessions have other indices then.
    connect(&m_store, &EventStore::aboutToClear, dialog, &QDialog::reject);
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this, format, selection](const QString &path) { m_job.start(path, format, selection); });
    dialog->open();
}

} // namespace Inspector
