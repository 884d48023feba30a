// SPDX-License-Identifier: MIT
#include "views/packetcopy.h"

#include "actions/copyevent.h"
#include "views/icons.h"
#include "views/packettable.h"
#include "views/shortcuttip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

// More than that no person pastes; it keeps the window from standing still.
constexpr qsizetype MostRows = 10'000;

} // namespace

PacketCopy::PacketCopy(PacketTable &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
{
    QAction *text = add(tr("&Copy Payload"), eventAsText);
    text->setShortcut(QKeySequence::Copy);
    text->setIcon(icon(u"copy"_s));
    add(tr("Copy as &Hex"), eventAsHex);
    add(tr("Copy as &JSON"), eventAsJson)->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    add(tr("Copy as c&url Command"), [this](const EventStore &store, quint32 event) {
        return eventAsCurl(store, event, url());
    });
    add(tr("Copy as &wscat Command"), [this](const EventStore &store, quint32 event) {
        return eventAsWscat(store, event, url());
    });
    for (QAction *action : std::as_const(m_actions))
        showShortcutInTip(*action);
}

QAction *PacketCopy::add(const QString &text, const Form &form)
{
    auto *action = new QAction(text, this);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table.addAction(action);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, [this, form] { copy(form); });
    return action;
}

void PacketCopy::copy(const Form &form) const
{
    QStringList lines;
    for (quint32 event : m_table.selectedEvents()) {
        if (lines.size() == MostRows)
            break;
        lines << form(m_table.packets().store(), event);
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Inspector
