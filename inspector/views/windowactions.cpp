// SPDX-License-Identifier: MIT
#include "views/windowactions.h"

#include "sources/attachedapplication.h"
#include "sources/democlients.h"
#include "sources/embeddedserver.h"
#include "sources/proxysource.h"
#include "sources/workspace.h"
#include "views/attach/attachdialog.h"
#include "views/icons.h"
#include "views/proxydialog.h"
#include "views/shortcuttip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QSignalBlocker>
#include <QUrl>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Suffix = u"eiocap";

QFileDialog *makeFileDialog(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile
                                                        : QFileDialog::AnyFile);
    dialog->setDefaultSuffix(Suffix.toString());
    dialog->setNameFilters(
        {WindowActions::tr("Engine.IO captures (*.eiocap)"), WindowActions::tr("All files (*)")});
    return dialog;
}

// An action's check mark shows how things are, also when trying to change them has failed.
void showChecked(QAction *action, bool checked)
{
    const QSignalBlocker blocker(action);
    action->setChecked(checked);
}

} // namespace

WindowActions::WindowActions(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    open = add(tr("&Open Capture\u2026"), u"open"_s, QKeySequence::Open, tr("Open a capture file"));
    attach = add(tr("&Attach\u2026"), u"attach"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_A,
                 tr("Watch a server in another program"));
    detach = add(tr("De&tach"), u"close"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                 tr("Leave the application; what was seen stays"));
    save = add(tr("&Save Capture\u2026"), u"save"_s, QKeySequence::Save,
               tr("Save all events to a capture file"));
    record = add(tr("&Record"), u"record"_s, Qt::CTRL | Qt::Key_R,
                 tr("Record everything to a capture file as it comes"));
    pause = add(tr("&Pause"), u"pause"_s, Qt::CTRL | Qt::Key_P,
                tr("Stop adding events; what comes meanwhile is counted as lost"));
    startServer = add(tr("Start &Server"), u"start"_s, Qt::Key_F5,
                      tr("Start the server, on this machine only"));
    stopServer = add(tr("Stop &Server"), u"stop"_s, Qt::SHIFT | Qt::Key_F5,
                     tr("Stop the server, which closes all sessions"));
    startProxy = add(tr("Pro&xy\u2026"), u"proxy"_s, Qt::CTRL | Qt::Key_F5,
                     tr("Watch another server through a proxy in front of it"));
    stopProxy = add(tr("Stop Pro&xy"), u"stop"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F5,
                    tr("Stop the proxy, which closes all connections through it"));
    startDemo = add(tr("Start &Demo Clients"), u"demo"_s, Qt::Key_F6,
                    tr("Start clients that talk with the server"));
    stopDemo = add(tr("Stop &Demo Clients"), u"demo"_s, Qt::SHIFT | Qt::Key_F6,
                   tr("Stop the demo clients"));
    copyAddress = add(tr("&Copy Address"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_U,
                      tr("Copy the address to point a client at"));
    clear = add(tr("C&lear"), u"clear"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_X,
                tr("Remove all events; sessions that are open stay"));
    quit = add(tr("&Quit"), {}, QKeySequence::Quit, tr("Quit"));
    for (QAction *action : {record, pause})
        action->setCheckable(true);
    connectActions();
    update();
}

QAction *WindowActions::add(const QString &text, const QString &iconName,
                            const QKeySequence &shortcut, const QString &tip)
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    action->setToolTip(tip);
    showShortcutInTip(*action);
    m_window->addAction(action);
    return action;
}

void WindowActions::connectActions()
{
    connect(open, &QAction::triggered, this, &WindowActions::askWhatToOpen);
    connect(attach, &QAction::triggered, this, &WindowActions::askWhatToAttachTo);
    connect(detach, &QAction::triggered, &m_workspace, &Workspace::detach);
    connect(save, &QAction::triggered, this, &WindowActions::askWhereToSave);
    connect(record, &QAction::toggled, this, &WindowActions::setRecording);
    connect(pause, &QAction::toggled, &m_workspace, &Workspace::setPaused);
    connect(startServer, &QAction::triggered, &m_workspace, &Workspace::startServer);
    connect(stopServer, &QAction::triggered, &m_workspace.server(), &EmbeddedServer::stop);
    connect(startProxy, &QAction::triggered, this, &WindowActions::askForProxy);
    connect(stopProxy, &QAction::triggered, &m_workspace.proxy(), &ProxySource::stop);
    connect(startDemo, &QAction::triggered, &m_workspace, &Workspace::startDemo);
    connect(stopDemo, &QAction::triggered, &m_workspace, &Workspace::stopDemo);
    connect(clear, &QAction::triggered, &m_workspace, &Workspace::clear);
    connect(quit, &QAction::triggered, m_window, &QWidget::close);
    connect(copyAddress, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(m_workspace.url().toString()); });
    connect(&m_workspace, &Workspace::sourceChanged, this, &WindowActions::update);
    connect(&m_workspace, &Workspace::pausedChanged, this, &WindowActions::update);
    connect(&m_workspace, &Workspace::recordingChanged, this, &WindowActions::update);
    connect(&m_workspace.server(), &EmbeddedServer::listeningChanged, this, &WindowActions::update);
    connect(&m_workspace.demo(), &DemoClients::runningChanged, this, &WindowActions::update);
}

void WindowActions::update()
{
    const bool proxies = m_workspace.source() == Workspace::Source::Proxy;
    const bool attached = m_workspace.source() == Workspace::Source::Application
                          && m_workspace.application().isAttached();
    const bool live = proxies || attached || m_workspace.source() == Workspace::Source::Server;
    detach->setEnabled(attached);
    const bool listening = m_workspace.server().isListening();
    startServer->setVisible(!listening);
    stopServer->setVisible(listening);
    stopProxy->setVisible(m_workspace.proxy().isListening());
    startDemo->setVisible(!m_workspace.demo().isRunning());
    startDemo->setEnabled(!proxies && !attached); // they talk with the server
    stopDemo->setVisible(m_workspace.demo().isRunning());
    showChecked(pause, m_workspace.isPaused());
    showChecked(record, m_workspace.isRecording());
    pause->setEnabled(live);
    record->setEnabled(live);
    copyAddress->setEnabled(!m_workspace.url().isEmpty());
}

void WindowActions::askForProxy()
{
    auto *dialog = new ProxyDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProxyDialog::chosen, &m_workspace, &Workspace::startProxy);
    dialog->open();
}

void WindowActions::askWhatToOpen()
{
    QFileDialog *dialog = makeFileDialog(m_window, tr("Open Capture"), QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, &m_workspace, &Workspace::openCapture);
    dialog->open();
}

void WindowActions::askWhatToAttachTo()
{
    auto *dialog = new AttachDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AttachDialog::chosen, &m_workspace, &Workspace::attach);
    dialog->open();
}

void WindowActions::askWhereToSave()
{
    QFileDialog *dialog = makeFileDialog(m_window, tr("Save Capture"), QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, &m_workspace, &Workspace::saveCapture);
    dialog->open();
}

void WindowActions::setRecording(bool on)
{
    if (!on) {
        m_workspace.stopRecording();
        return;
    }
    showChecked(record, false); // until it really records
    QFileDialog *dialog = makeFileDialog(m_window, tr("Record To"), QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, &m_workspace, &Workspace::startRecording);
    dialog->open();
}

QString WindowActions::captureIn(const QList<QUrl> &urls)
{
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && url.path().endsWith(u'.' + Suffix.toString()))
            return url.toLocalFile();
    }
    return {};
}

} // namespace Inspector
