// SPDX-License-Identifier: MIT
#include "views/compare/compareactions.h"

#include "actions/selection.h"
#include "sources/workspace.h"
#include "views/compare/comparewindow.h"
#include "views/icons.h"
#include "views/shortcuttip.h"

#include <QAction>
#include <QFileDialog>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

CompareActions::CompareActions(Workspace &workspace, Selection &selection, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_selection(selection)
    , m_window(window)
    , m_withFile(new QAction(icon(u"compare"_s), tr("Compare With &File\u2026"), this))
{
    m_withFile->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    m_withFile->setToolTip(tr("Show all that is stored beside a capture file"));
    showShortcutInTip(*m_withFile);
    window->addAction(m_withFile);
    connect(m_withFile, &QAction::triggered, this, &CompareActions::askForFile);
}

CompareWindow *CompareActions::makeWindow()
{
    auto *window = new CompareWindow(m_workspace.store(), m_workspace.sourceText(), m_window);
    connect(window, &CompareWindow::packetActivated, &m_selection,
            [this](quint32 packet) { m_selection.setCurrentEvent(packet); });
    window->show();
    return window;
}

void CompareActions::compareSessions()
{
    QList<quint32> sessions = m_selection.sessions();
    if (sessions.size() != 2)
        return;
    std::ranges::sort(sessions); // the older one left
    makeWindow()->compareSessions(sessions.front(), sessions.back());
}

void CompareActions::askForFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Compare With"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Engine.IO captures (*.eiocap)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { makeWindow()->compareWithFile(path); });
    dialog->open();
}

} // namespace Inspector
