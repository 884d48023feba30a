// SPDX-License-Identifier: MIT
#include "views/packetactions.h"

#include "actions/filterstate.h"
#include "actions/linkedevent.h"
#include "filter/composefilter.h"
#include "views/icons.h"
#include "views/mnemonic.h"
#include "views/packetcopy.h"
#include "views/packettable.h"
#include "views/shortcuttip.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

QString typeWord(const Event &event)
{
    switch (event.kind) {
    case EventKind::Request:
        return u"request"_s;
    case EventKind::Response:
        return u"response"_s;
    case EventKind::Rejected:
        return u"rejected"_s;
    case EventKind::Lost:
        return u"lost"_s;
    case EventKind::Fault:
        return u"fault"_s;
    case EventKind::Packet:
    case EventKind::SessionOpened:
    case EventKind::SessionClosed:
    case EventKind::UpgradeStep:
        break;
    }
    return {};
}

QString kindWord(EventKind kind)
{
    switch (kind) {
    case EventKind::SessionOpened:
        return u"opened"_s;
    case EventKind::SessionClosed:
        return u"closed"_s;
    case EventKind::UpgradeStep:
        return u"step"_s;
    case EventKind::Packet:
    case EventKind::Request:
    case EventKind::Response:
    case EventKind::Rejected:
    case EventKind::Lost:
    case EventKind::Fault:
        break;
    }
    return {};
}

CellCondition typeCondition(const PacketModel &model, int row)
{
    const Event &event = model.event(row);
    if (event.kind == EventKind::Packet)
        return {u"type"_s, model.text(row, PacketModel::Type)};
    const QString type = typeWord(event);
    return type.isEmpty() ? CellCondition{u"kind"_s, kindWord(event.kind)}
                          : CellCondition{u"type"_s, type};
}

CellCondition payloadCondition(const PacketModel &model, int row)
{
    const Event &event = model.event(row);
    switch (event.kind) {
    case EventKind::Packet:
        if (event.length == 0 || event.has(Event::Binary) || event.length > 200)
            return {};
        return {u"data"_s, QString::fromUtf8(model.store().payload(model.eventAt(row)))};
    case EventKind::Response:
    case EventKind::Rejected:
        return {u"status"_s, QString::number(event.detail)};
    case EventKind::SessionClosed:
        return {u"kind"_s, u"closed"_s};
    case EventKind::UpgradeStep:
        return {u"kind"_s, u"step"_s};
    case EventKind::Request:
    case EventKind::SessionOpened:
    case EventKind::Lost:
    case EventKind::Fault:
        break;
    }
    return {};
}

} // namespace

CellCondition cellCondition(const PacketTable &table, const QModelIndex &cell)
{
    const PacketModel &model = table.packets();
    const int row = cell.row();
    const Event &event = model.event(row);
    switch (PacketModel::Column(cell.column())) {
    case PacketModel::Number:
        return {u"n"_s, QString::number(model.eventAt(row))};
    case PacketModel::Direction:
        return {u"dir"_s, event.direction == Direction::In    ? u"in"_s
                          : event.direction == Direction::Out ? u"out"_s
                                                              : u"none"_s};
    case PacketModel::Session:
        if (event.session == Event::NoSession)
            return {};
        return {u"sid"_s, model.text(row, PacketModel::Session)};
    case PacketModel::Transport:
        return {u"transport"_s, event.has(Event::WebSocket) ? u"websocket"_s : u"polling"_s};
    case PacketModel::Type:
        return typeCondition(model, row);
    case PacketModel::Size:
        return {u"size"_s, QString::number(event.length)};
    case PacketModel::Preview:
        return payloadCondition(model, row);
    case PacketModel::Time:
    case PacketModel::Delta:
    case PacketModel::ColumnCount:
        break;
    }
    return {};
}

CellCondition likenessCondition(const PacketTable &table, const QModelIndex &cell)
{
    if (cell.column() != PacketModel::Number) {
        const CellCondition condition = cellCondition(table, cell);
        if (!condition.field.isEmpty())
            return condition;
    }
    return typeCondition(table.packets(), cell.row());
}

PacketActions::PacketActions(PacketTable &table, FilterState &filter, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_filter(filter)
    , m_copy(new PacketCopy(table, this))
{
    addNavigation();
    addAnnotation();
    addFiltering();
    addHighlighting();
    addTimeFormats();
    connect(&table, &PacketTable::menuRequested, this, &PacketActions::showMenu);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PacketActions::updateForCell);
}

QAction *PacketActions::add(QList<QAction *> &group, const QString &text,
                            const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    showShortcutInTip(*action);
    m_table.addAction(action);
    group.append(action);
    return action;
}

void PacketActions::addSearch(const QString &text, const QKeySequence &shortcut, SearchFor what,
                              SearchDirection direction)
{
    QAction *action = add(m_navigation, text, shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setIcon(icon(direction == SearchDirection::Forward ? u"next"_s : u"previous"_s));
    connect(action, &QAction::triggered, this, [this, action, what, direction] {
        if (!m_table.goTo(what, direction))
            Q_EMIT nothingFound(tr("%1: there is no further one among the packets shown.")
                                    .arg(withoutMnemonic(action->text())));
    });
}

void PacketActions::addNavigation()
{
    using enum SearchDirection;
    addSearch(tr("Next &Error"), Qt::Key_F8, SearchFor::Error, Forward);
    addSearch(tr("Previous E&rror"), Qt::SHIFT | Qt::Key_F8, SearchFor::Error, Backward);
    addSearch(tr("Next &Message"), Qt::ALT | Qt::Key_Down, SearchFor::Message, Forward);
    addSearch(tr("Previous Me&ssage"), Qt::ALT | Qt::Key_Up, SearchFor::Message, Backward);
    addSearch(tr("Next M&arked Packet"), Qt::Key_F2, SearchFor::Marked, Forward);
    addSearch(tr("Previous Mar&ked Packet"), Qt::SHIFT | Qt::Key_F2, SearchFor::Marked, Backward);
    QAction *linked = add(m_navigation, tr("&Linked Packet"), Qt::CTRL | Qt::Key_L);
    linked->setIcon(icon(u"link"_s));
    linked->setShortcutContext(Qt::WindowShortcut);
    connect(linked, &QAction::triggered, this, &PacketActions::goToLinked);
    QAction *end = add(m_navigation, tr("&Follow the Newest Packet"), Qt::CTRL | Qt::Key_End);
    end->setShortcutContext(Qt::WindowShortcut);
    connect(end, &QAction::triggered, &m_table, &PacketTable::follow);
}

void PacketActions::addAnnotation()
{
    QAction *mark = add(m_annotation, tr("&Mark"), Qt::Key_M);
    mark->setIcon(icon(u"mark"_s));
    connect(mark, &QAction::triggered, this, &PacketActions::toggleMarks);
    QAction *comment = add(m_annotation, tr("&Comment\u2026"), Qt::SHIFT | Qt::Key_M);
    comment->setIcon(icon(u"comment"_s));
    connect(comment, &QAction::triggered, this, [this] {
        if (const auto event = m_table.currentEvent())
            Q_EMIT commentRequested(*event);
    });
}

void PacketActions::addFiltering()
{
    const auto addCell = [this](const QString &text, auto compose) {
        QAction *action = add(m_filtering, text, {});
        connect(action, &QAction::triggered, this, [this, compose] {
            if (m_cell.isValid())
                compose(QModelIndex(m_cell));
        });
        return action;
    };
    const auto apply = [this](const CellCondition &condition, auto compose) {
        if (!condition.field.isEmpty())
            m_filter.setText(compose(m_filter.text(), condition.field, condition.value));
    };
    const auto at = [this](const QModelIndex &cell, PacketModel::Column column) {
        return cellCondition(m_table, cell.siblingAtColumn(column));
    };
    addCell(tr("Only This &Session"), [apply, at](const QModelIndex &cell) {
        apply(at(cell, PacketModel::Session), onlyThis);
    });
    addCell(tr("Only This &Type"),
            [apply, at](const QModelIndex &cell) { apply(at(cell, PacketModel::Type), onlyThis); });
    addCell(tr("&Not This Type"),
            [apply, at](const QModelIndex &cell) { apply(at(cell, PacketModel::Type), notThis); });
    addCell(tr("From &Here On"), [this](const QModelIndex &cell) {
        m_filter.setText(fromHereOn(m_filter.text(), m_table.packets().eventAt(cell.row())));
    });
    m_onlyValue = addCell({}, [this, apply](const QModelIndex &cell) {
        apply(cellCondition(m_table, cell), onlyThis);
    });
    m_notValue = addCell({}, [this, apply](const QModelIndex &cell) {
        apply(cellCondition(m_table, cell), notThis);
    });
    updateForCell({});
}

void PacketActions::addHighlighting()
{
    m_highlight = new QAction(icon(u"highlight"_s), tr("Highlight &Rows Like This\u2026"), this);
    m_highlight->setEnabled(false);
    connect(m_highlight, &QAction::triggered, this, [this] {
        if (!m_cell.isValid())
            return;
        const CellCondition condition = likenessCondition(m_table, m_cell);
        Q_EMIT highlightRequested(onlyThis({}, condition.field, condition.value));
    });
}

void PacketActions::addTimeFormats()
{
    auto *group = new QActionGroup(this);
    const auto addFormat = [this, group](const QString &text, PacketModel::TimeFormat format) {
        QAction *action = add(m_timeFormats, text, {});
        action->setCheckable(true);
        action->setChecked(m_table.packets().timeFormat() == format);
        action->setData(int(format));
        group->addAction(action);
        connect(action, &QAction::toggled, this, [this, format](bool on) {
            if (on)
                m_table.packets().setTimeFormat(format);
        });
    };
    addFormat(tr("Time of &Day"), PacketModel::TimeFormat::Clock);
    addFormat(tr("Time Since &Start"), PacketModel::TimeFormat::SinceStart);
    addFormat(tr("Time Since &Previous"), PacketModel::TimeFormat::SincePrevious);
}

void PacketActions::updateForCell(const QModelIndex &cell)
{
    m_cell = cell;
    const CellCondition condition = cell.isValid() ? cellCondition(m_table, cell) : CellCondition();
    const bool usable = !condition.field.isEmpty();
    QString value = condition.value.left(24);
    if (value.size() < condition.value.size())
        value += u'\u2026';
    value.replace(u'&', u"&&"_s);
    m_onlyValue->setText(usable ? tr("&Only %1 %2").arg(condition.field, value)
                                : tr("&Only This Value"));
    m_notValue->setText(usable ? tr("N&ot %1 %2").arg(condition.field, value)
                               : tr("N&ot This Value"));
    for (QAction *action : std::as_const(m_filtering))
        action->setEnabled(cell.isValid());
    if (m_highlight)
        m_highlight->setEnabled(cell.isValid());
    m_onlyValue->setEnabled(usable);
    m_notValue->setEnabled(usable);
    if (cell.isValid())
        m_filtering.front()->setEnabled(m_table.packets().event(cell.row()).session
                                        != Event::NoSession);
}

void PacketActions::showMenu(const QPoint &position, const QModelIndex &cell)
{
    updateForCell(cell);
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_filtering);
    menu->addSeparator();
    menu->addAction(m_highlight);
    menu->addActions(m_annotation);
    menu->addActions({m_navigation[6]});
    menu->addSeparator();
    menu->addActions(m_copy->actions());
    menu->addSeparator();
    QMenu *times = menu->addMenu(tr("T&ime"));
    times->addActions(m_timeFormats);
    menu->popup(position);
}

// A selection of some marked rows becomes marked as a whole.
void PacketActions::toggleMarks()
{
    const QList<quint32> events = m_table.selectedEvents();
    EventStore &store = m_table.packets().store();
    const bool allMarked = std::ranges::all_of(
        events, [&store](quint32 event) { return store.at(event).has(Event::Marked); });
    for (quint32 event : events)
        store.setMarked(event, !allMarked);
}

void PacketActions::goToLinked()
{
    const auto event = m_table.currentEvent();
    const auto linked = event ? linkedEvent(m_table.packets().store(), *event) : std::nullopt;
    if (!linked || !m_table.goToEvent(*linked))
        Q_EMIT nothingFound(tr("No packet that belongs to this one is shown."));
}

} // namespace Inspector
