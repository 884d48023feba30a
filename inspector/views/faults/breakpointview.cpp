// SPDX-License-Identifier: MIT
#include "views/faults/breakpointview.h"

#include "faults/stoppedpackets.h"
#include "filter/filter.h"
#include "views/emptystate.h"
#include "views/faults/packetdialog.h"
#include "views/faults/stoppedmodel.h"
#include "views/filteredit.h"
#include "views/icons.h"
#include "views/messagelabel.h"
#include "views/tablelook.h"

#include <QAction>
#include <QBoxLayout>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Debounce = 400ms; // half a filter would stop what nobody meant

} // namespace

BreakpointView::BreakpointView(StoppedPackets &packets, QWidget *parent)
    : QWidget(parent)
    , m_packets(packets)
    , m_model(new StoppedModel(packets, this))
    , m_filter(new FilterEdit(this))
    , m_message(new QLabel(this))
    , m_table(new QTableView(this))
    , m_nothing(new EmptyState(this))
    , m_pages(new QStackedWidget(this))
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(Debounce);
    makeActions();
    m_table->setModel(m_model);
    layOut();
    connect(&m_debounce, &QTimer::timeout, this, &BreakpointView::takeFilter);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        showFilterState();
        m_debounce.start();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, &BreakpointView::takeFilter);
    connect(m_filter, &FilterEdit::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &QTableView::doubleClicked, this, &BreakpointView::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BreakpointView::update);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &BreakpointView::update);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &BreakpointView::update);
    connect(&packets, &StoppedPackets::activeChanged, this, &BreakpointView::update);
    connect(&packets, &StoppedPackets::refused, this, &BreakpointView::showMessage);
    update();
}

// Its parts tell of changes while they go.
BreakpointView::~BreakpointView()
{
    m_filter->disconnect(this);
    m_table->selectionModel()->disconnect(this);
    m_model->disconnect(this);
}

QAction *BreakpointView::makeAction(const QString &text, const QString &iconName,
                                    const QKeySequence &shortcut, const QString &tip)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(shortcut);
    action->setProperty("tip", tr("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText)));
    m_table->addAction(action);
    return action;
}

void BreakpointView::makeActions()
{
    m_break = makeAction(tr("&Break at Packets"), u"pause"_s, Qt::Key_F9,
                         tr("Stop packets that match until you let them go; heartbeats go on"));
    m_break->setCheckable(true);
    m_letGo = makeAction(tr("&Let Packet Go"), u"start"_s, Qt::Key_F7,
                         tr("Let the chosen packets go, without a choice the first"));
    m_letAllGo = makeAction(tr("Let &All Go"), u"next"_s, Qt::SHIFT | Qt::Key_F7,
                            tr("Let all stopped packets go"));
    m_edit = makeAction(tr("&Edit Packet\u2026"), u"comment"_s, Qt::Key_F4,
                        tr("Change the stopped packet, then let it go"));
    m_drop = makeAction(tr("&Drop Packet"), u"close"_s, Qt::CTRL | Qt::Key_F7,
                        tr("Lose the chosen packets, without a choice the first"));
    connect(m_break, &QAction::toggled, this, &BreakpointView::setBreaking);
    connect(m_letGo, &QAction::triggered, this, [this] { m_packets.letGo(chosen()); });
    connect(m_letAllGo, &QAction::triggered, this, &BreakpointView::letAllGo);
    connect(m_edit, &QAction::triggered, this, &BreakpointView::edit);
    connect(m_drop, &QAction::triggered, this, [this] { m_packets.drop(chosen()); });
}

QList<QAction *> BreakpointView::actions() const
{
    return {m_break, m_letGo, m_letAllGo, m_edit, m_drop};
}

QToolButton *BreakpointView::buttonFor(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(action->text().remove(u'&'));
    return button;
}

QHBoxLayout *BreakpointView::makeButtons()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    m_filter->setFont(font);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Every packet, or such as dir:in type:message \"order\""));
    m_filter->setAccessibleName(tr("Packets to stop"));
    m_filter->setToolTip(tr("Which packets stop; Ctrl+Space or Down proposes"));
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    QToolButton *const breaks = buttonFor(m_break);
    breaks->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(breaks);
    row->addWidget(m_filter, 1);
    for (QAction *action : {m_letGo, m_letAllGo, m_edit, m_drop})
        row->addWidget(buttonFor(action));
    return row;
}

void BreakpointView::layOut()
{
    adoptTableLook(*m_table, tr("Columns of the stopped packets"));
    adoptRowHeight(*m_table, 0.4);
    m_table->setAccessibleName(tr("Stopped packets"));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(StoppedModel::Session, letter * 12);
    m_table->setColumnWidth(StoppedModel::Direction, letter * 6);
    m_table->setColumnWidth(StoppedModel::Type, letter * 12);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAccessibleName(tr("What is wrong with the filter"));
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->hide();
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 4;
    column->setContentsMargins(gap, gap, gap, 0);
    column->setSpacing(gap);
    column->addLayout(makeButtons());
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
}

void BreakpointView::setKnownValues(const KnownValues &values)
{
    m_filter->setKnownValues(values);
}

void BreakpointView::setReason(const QString &reason)
{
    m_reason = reason;
    if (!reason.isEmpty())
        m_packets.stop();
    update();
}

QString BreakpointView::saveFilter() const
{
    return m_filter->text();
}

void BreakpointView::restoreFilter(const QString &filter)
{
    m_filter->setText(filter);
}

QString BreakpointView::message() const
{
    return m_message->text();
}

void BreakpointView::setBreaking(bool on)
{
    if (!on) {
        m_packets.stop();
    } else if (const QString problem = m_packets.start(m_filter->text()); !problem.isEmpty()) {
        m_filter->setFocus(); // where a mistake is underlined
        showMessage(problem);
    }
    update();
}

void BreakpointView::takeFilter()
{
    m_debounce.stop();
    if (m_packets.isActive())
        showMessage(m_packets.start(m_filter->text()));
}

void BreakpointView::showFilterState()
{
    const auto compiled = parseFilter(m_filter->text());
    m_filter->setError(compiled ? std::nullopt : std::optional(compiled.error()));
    showMessage(compiled ? QString() : compiled.error().message);
}

void BreakpointView::showMessage(const QString &text)
{
    showProblem(*m_message, text);
    m_message->setVisible(!text.isEmpty());
}

QList<quint64> BreakpointView::chosen() const
{
    QList<quint64> stops;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        stops.append(m_packets.at(row.row()).stop);
    std::sort(stops.begin(), stops.end()); // in the order in which they came
    if (stops.isEmpty() && m_packets.size() > 0)
        stops.append(m_packets.at(0).stop);
    return stops;
}

void BreakpointView::letAllGo()
{
    QList<quint64> stops;
    for (int row = 0; row < m_packets.size(); ++row)
        stops.append(m_packets.at(row).stop);
    m_packets.letGo(stops);
}

void BreakpointView::edit()
{
    const QList<quint64> stops = chosen();
    if (stops.isEmpty())
        return;
    int row = 0;
    while (m_packets.at(row).stop != stops.first())
        ++row;
    auto *dialog = new PacketDialog(m_packets.at(row).packet, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const quint64 stop = stops.first();
    connect(dialog, &QDialog::accepted, this, [this, dialog, stop] {
        if (const auto edited = dialog->packet())
            m_packets.letGo(stop, *edited);
    });
    connect(&m_packets, &StoppedPackets::removed, dialog, [this, dialog, stop] {
        if (!m_packets.isStopped(stop))
            dialog->showGone();
    });
    dialog->open();
}

void BreakpointView::update()
{
    const bool usable = m_reason.isEmpty();
    const bool waits = m_packets.size() > 0;
    const auto show = [this, usable](QAction *action, bool possible) {
        action->setEnabled(usable && possible);
        action->setToolTip(usable ? action->property("tip").toString() : m_reason);
    };
    show(m_break, true);
    show(m_letGo, waits);
    show(m_letAllGo, waits);
    show(m_edit, waits && chosen().size() == 1);
    show(m_drop, waits);
    {
        const QSignalBlocker blocker(m_break);
        m_break->setChecked(m_packets.isActive());
    }
    m_pages->setCurrentWidget(waits ? static_cast<QWidget *>(m_table) : m_nothing);
    if (!usable)
        m_nothing->setTexts(tr("No breakpoint here"), m_reason);
    else if (m_packets.isActive())
        m_nothing->setTexts(tr("No packet is stopped"),
                            tr("The next one that matches waits here. Heartbeats go on."));
    else
        m_nothing->setTexts(tr("Packets go through"),
                            tr("\u201c"
                               "Break at Packets\u201d (F9) stops those that match."));
}

} // namespace Inspector
