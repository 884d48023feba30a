// SPDX-License-Identifier: MIT
#include "views/timing/upgradepanel.h"

#include "actions/selection.h"
#include "sources/workspace.h"
#include "views/theme.h"
#include "views/timing/upgradedelegate.h"
#include "views/timing/upgrademodel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListView>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto RefreshInterval = 250ms;
} // namespace

UpgradePanel::UpgradePanel(Workspace &workspace, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_selection(selection)
    , m_model(new UpgradeModel(this))
    , m_list(new QListView(this))
    , m_title(new QLabel(this))
    , m_verdict(new QLabel(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_title->setAccessibleName(tr("Session whose upgrade is shown"));
    m_verdict->setAccessibleName(tr("How the upgrade went"));
    for (QLabel *label : {m_title, m_verdict}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_list->setModel(m_model);
    m_list->setItemDelegate(new UpgradeDelegate(*m_model, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Steps of the upgrade"));
    connect(m_list, &QListView::clicked, this, &UpgradePanel::choose);
    connect(m_list, &QListView::activated, this, &UpgradePanel::choose);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *texts = new QVBoxLayout;
    const int margin = fontMetrics().height() / 2;
    texts->setContentsMargins(margin, margin, margin, margin);
    texts->addWidget(m_title);
    texts->addWidget(m_verdict);
    rows->addLayout(texts);
    rows->addWidget(m_list, 1);
    setFocusProxy(m_list);

    connect(&selection, &Selection::sessionsChanged, this, &UpgradePanel::refresh);
    connect(&selection, &Selection::currentEventChanged, this, &UpgradePanel::refresh);
    EventStore &store = workspace.store();
    connect(&store, &EventStore::aboutToClear, this, &UpgradePanel::showNothing);
    connect(&store, &EventStore::cleared, this, &UpgradePanel::refresh);
    m_timer.setInterval(RefreshInterval);
    connect(&m_timer, &QTimer::timeout, this, &UpgradePanel::refresh);
    refresh();
}

std::optional<quint32> UpgradePanel::session() const
{
    const EventStore &store = m_workspace.store();
    for (quint32 session : m_selection.sessions()) {
        if (session < store.sessions().size())
            return session;
    }
    const auto event = m_selection.currentEvent();
    if (!event || *event >= store.size() || store.at(*event).session == Event::NoSession)
        return std::nullopt;
    return store.at(*event).session;
}

QString UpgradePanel::verdictText() const
{
    return m_verdict->text();
}

void UpgradePanel::showNothing()
{
    m_outcome.reset();
    m_toldSession.reset();
    m_title->setText(tr("No session is chosen."));
    m_verdict->setText(tr("Choose one in the list, or one of its packets, to see how it came from "
                          "polling to WebSocket."));
    m_model->setStages({});
    colorVerdict();
}

void UpgradePanel::refresh()
{
    const auto shown = session();
    if (!shown) {
        showNothing();
        return;
    }
    // A story that is over changes no more, but for the first packet after it.
    const SessionRecord &record = m_workspace.store().sessions()[*shown];
    const bool goesOn = m_outcome == UpgradeStory::Outcome::Running
                        || m_outcome == UpgradeStory::Outcome::NotTried;
    if (shown == m_toldSession && record.lastEvent == m_toldUpTo && !goesOn)
        return;
    m_toldSession = shown;
    m_toldUpTo = record.lastEvent;
    tell(*shown);
}

void UpgradePanel::tell(quint32 session)
{
    const SessionRecord &record = m_workspace.store().sessions()[session];
    UpgradeStory story = upgradeStory(m_workspace.store(), session, m_workspace.now());
    const QString sid = QString::fromUtf8(record.sid);
    m_title->setText(record.peer.isEmpty() ? sid : tr("%1 from %2").arg(sid, record.peer));
    m_verdict->setText(story.verdict);
    m_outcome = story.outcome;
    m_model->setStages(std::move(story.stages));
    colorVerdict();
}

void UpgradePanel::colorVerdict()
{
    const Theme &theme = Theme::current();
    QColor color = this->palette().color(QPalette::Text);
    if (m_outcome == UpgradeStory::Outcome::Failed)
        color = theme.error;
    else if (m_outcome == UpgradeStory::Outcome::Done)
        color = theme.good;
    else if (m_outcome == UpgradeStory::Outcome::Running)
        color = theme.late;
    else if (!m_outcome)
        color = theme.muted;
    const QPalette::ColorRole role = m_verdict->foregroundRole(); // Text, on Base
    QPalette palette = m_verdict->palette();
    if (palette.color(role) == color)
        return;
    palette.setColor(role, color);
    m_verdict->setPalette(palette);
}

void UpgradePanel::choose(const QModelIndex &index)
{
    const quint32 event = m_model->stage(index.row()).event;
    if (event < m_workspace.store().size())
        m_selection.setCurrentEvent(event);
}

void UpgradePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_timer.start();
}

void UpgradePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void UpgradePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorVerdict();
}

} // namespace Inspector
