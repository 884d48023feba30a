// SPDX-License-Identifier: MIT
#include "views/sessions/sessionactions.h"

#include "actions/selection.h"
#include "filter/composefilter.h"
#include "sources/workspace.h"
#include "views/icons.h"
#include "views/sessions/sessiontext.h"
#include "views/shortcuttip.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

namespace Inspector {
using namespace Qt::StringLiterals;

SessionActions::SessionActions(Workspace &workspace, Selection &selection, QWidget &owner)
    : QObject(&owner)
    , m_workspace(workspace)
    , m_selection(selection)
    , m_owner(owner)
    , m_showPackets(add(tr("Show Only &These Packets"), u"filter"_s, Qt::Key_Return))
    , m_ping(add(tr("&Ping Now"), u"heartbeat"_s, Qt::CTRL | Qt::ALT | Qt::Key_P))
    , m_send(add(tr("&Send\u2026"), u"send"_s, Qt::CTRL | Qt::Key_Return))
    , m_disconnect(add(tr("&Disconnect"), u"disconnect"_s, Qt::Key_Delete))
    , m_abort(add(tr("&Break Connection"), u"disconnect"_s, Qt::SHIFT | Qt::Key_Delete))
    , m_copy(add(tr("&Copy Session ID"), u"copy"_s, QKeySequence::Copy))
    , m_compare(add(tr("Co&mpare"), u"compare"_s, Qt::CTRL | Qt::ALT | Qt::Key_C))
    , m_clearClosed(add(tr("C&lear Closed"), u"clear"_s, Qt::CTRL | Qt::Key_Delete))
    , m_group(add(tr("&Group by State"), u"sessions"_s, Qt::CTRL | Qt::ALT | Qt::Key_G))
    , m_forSelected{m_showPackets, m_compare, m_ping, m_send, m_disconnect, m_abort, m_copy}
{
    m_group->setCheckable(true);
    connect(m_showPackets, &QAction::triggered, this,
            [this] { Q_EMIT filterRequested(filterFor(selectedSids(false))); });
    connect(m_ping, &QAction::triggered, this, [this] {
        for (const QByteArray &sid : selectedSids(true))
            m_workspace.ping(sid);
    });
    connect(m_send, &QAction::triggered, this, &SessionActions::sendRequested);
    connect(m_disconnect, &QAction::triggered, this, [this] {
        for (const QByteArray &sid : selectedSids(true))
            m_workspace.disconnectClient(sid);
    });
    connect(m_abort, &QAction::triggered, this, [this] {
        for (const QByteArray &sid : selectedSids(true))
            m_workspace.abortClient(sid);
    });
    connect(m_copy, &QAction::triggered, this, &SessionActions::copySids);
    connect(m_compare, &QAction::triggered, this, &SessionActions::compareRequested);
    connect(m_clearClosed, &QAction::triggered, this,
            [this] { m_workspace.store().clearClosedSessions(); });
    connect(&selection, &Selection::sessionsChanged, this, &SessionActions::update);
    connect(&workspace, &Workspace::sourceChanged, this, &SessionActions::update);
    update();
}

QAction *SessionActions::add(const QString &text, const QString &iconName,
                             const QKeySequence &shortcut)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    showShortcutInTip(*action);
    m_owner.addAction(action);
    return action;
}

void SessionActions::update()
{
    const bool any = !m_selection.sessions().isEmpty();
    const bool reachable = !selectedSids(true).isEmpty();
    m_showPackets->setEnabled(any);
    m_copy->setEnabled(any);
    const bool areTwo = m_selection.sessions().size() == 2;
    m_compare->setEnabled(areTwo);
    m_compare->setToolTip(areTwo ? tr("Show both sessions side by side")
                                 : tr("Select two sessions to compare them"));
    showShortcutInTip(*m_compare);
    enable(*m_ping, Workspace::Command::Ping, reachable);
    enable(*m_send, Workspace::Command::Send, reachable);
    enable(*m_disconnect, Workspace::Command::Disconnect, reachable);
    enable(*m_abort, Workspace::Command::Abort, reachable);
}

void SessionActions::enable(QAction &action, Workspace::Command command, bool reachable) const
{
    const QString reason = m_workspace.whyNot(command);
    action.setEnabled(reachable && reason.isEmpty());
    action.setToolTip(reason); // empty: the text
    showShortcutInTip(action);
}

QList<QByteArray> SessionActions::selectedSids(bool openOnly) const
{
    const auto &sessions = m_workspace.store().sessions();
    QList<QByteArray> sids;
    for (quint32 session : m_selection.sessions()) {
        if (session < sessions.size()
            && !(openOnly && sessions[session].state == SessionState::Closed))
            sids.append(sessions[session].sid);
    }
    return sids;
}

void SessionActions::copySids() const
{
    QStringList sids;
    for (const QByteArray &sid : selectedSids(false))
        sids << QString::fromUtf8(sid);
    QGuiApplication::clipboard()->setText(sids.join(u'\n'));
}

QString SessionActions::filterFor(const QList<QByteArray> &sids)
{
    QStringList values;
    for (const QByteArray &sid : sids) {
        const QString term = onlyThis({}, u"sid", QString::fromUtf8(sid));
        if (sids.size() == 1)
            return term;
        values << term.sliced(u"sid="_s.size()); // quoted where it has to be
    }
    return values.isEmpty() ? QString() : u"sid:{%1}"_s.arg(values.join(u','));
}

} // namespace Inspector
