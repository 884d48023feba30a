// SPDX-License-Identifier: MIT
#include "views/packetspanel.h"

#include "sources/proxysource.h"
#include "sources/workspace.h"
#include "views/emptystate.h"
#include "views/filterbar.h"
#include "views/filteredit.h"
#include "views/highlight/highlightdialog.h"
#include "views/icons.h"
#include "views/packetactions.h"
#include "views/packetcopy.h"
#include "views/packettable.h"

#include <QAction>
#include <QBoxLayout>
#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QStackedWidget>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto CountInterval = 100ms; // numbers that change more often can't be read
constexpr quint8 StateVersion = 1;

} // namespace

PacketsPanel::PacketsPanel(Workspace &workspace, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(workspace.store())
    , m_table(new PacketTable(m_model, selection, this))
    , m_filterBar(new FilterBar(m_filter, m_saved, this))
    , m_actions(new PacketActions(*m_table, m_filter, this))
    , m_highlightAction(new QAction(this))
    , m_pages(new QStackedWidget(this))
    , m_nothing(new EmptyState(this))
    , m_noMatch(new EmptyState(this))
    , m_comment(new QLineEdit(this))
{
    m_model.setClock([&workspace] { return workspace.now(); });
    m_actions->copying()->setServerUrl([&workspace] { return workspace.url(); });
    m_filterBar->setKnownValues([this](Field field) { return knownValues(field); });
    addHighlighting();
    m_matchTimer.setSingleShot(true);
    m_matchTimer.setInterval(CountInterval);
    layOut();

    const auto countSoon = [this] {
        if (!m_matchTimer.isActive())
            m_matchTimer.start();
    };
    connect(&m_matchTimer, &QTimer::timeout, this, &PacketsPanel::showMatches);
    connect(&workspace.store(), &EventStore::appended, this, countSoon);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &PacketsPanel::showPage);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PacketsPanel::showPage);
    connect(&m_model, &PacketModel::scanningChanged, this, [this] {
        showPage();
        showMatches();
    });
    connect(&m_filter, &FilterState::applied, &m_model, &PacketModel::setFilter);
    connect(&m_filter, &FilterState::applied, this, &PacketsPanel::showMatches);
    connect(m_filterBar, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_actions, &PacketActions::commentRequested, this, &PacketsPanel::editComment);
    connect(m_actions, &PacketActions::nothingFound, this, &PacketsPanel::noticed);
    connect(m_comment, &QLineEdit::returnPressed, this, &PacketsPanel::takeComment);
    connect(&workspace, &Workspace::sourceChanged, this, &PacketsPanel::showFirstSteps);
    connect(&workspace.store(), &EventStore::cleared, this, &PacketsPanel::endComment);
    showFirstSteps();
    showPage();
    showMatches();
}

void PacketsPanel::layOut()
{
    m_comment->setPlaceholderText(tr("Comment on the packet, then Enter"));
    m_comment->setAccessibleName(tr("Comment on the packet"));
    m_comment->setToolTip(tr("Enter keeps it, Escape doesn't"));
    m_comment->setClearButtonEnabled(true);
    m_comment->installEventFilter(this);
    m_comment->hide();
    m_noMatch->setTexts(tr("No packet matches"), {});
    for (QAction *action : m_filterBar->actions()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F))
            m_noMatch->addButton(action);
    }
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_noMatch);
    setFocusProxy(m_table);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_filterBar);
    rows->addWidget(m_pages, 1);
    rows->addWidget(m_comment);
}

void PacketsPanel::addHighlighting()
{
    m_model.setHighlightRules(m_highlights);
    m_highlightAction->setText(tr("&Highlight Rules\u2026"));
    m_highlightAction->setIcon(icon(u"highlight"_s));
    m_highlightAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    addAction(m_highlightAction);
    connect(m_highlightAction, &QAction::triggered, this, &PacketsPanel::showHighlightRules);
    connect(m_actions, &PacketActions::highlightRequested, this,
            [this](const QString &expression) { showHighlightRules()->addRule(expression); });
}

HighlightDialog *PacketsPanel::showHighlightRules()
{
    if (!m_highlightDialog) {
        m_highlightDialog = new HighlightDialog(m_highlights, this);
        m_highlightDialog->setKnownValues([this](Field field) { return knownValues(field); });
    }
    m_highlightDialog->show();
    m_highlightDialog->raise();
    m_highlightDialog->activateWindow();
    return m_highlightDialog;
}

void PacketsPanel::setFirstSteps(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_nothing->addButton(action);
}

void PacketsPanel::showFirstSteps()
{
    switch (m_workspace.source()) {
    case Workspace::Source::None:
        m_nothing->setTexts(tr("Nothing to watch yet"),
                            tr("Start the server and point a client at it, put a proxy in front of "
                               "another server, attach to an application, or open a capture."));
        return;
    case Workspace::Source::Server:
        m_nothing->setTexts(tr("Waiting for a client"),
                            tr("Point an Engine.IO or Socket.IO client at<br><b>%1</b><br>"
                               "or open that address in a browser.")
                                .arg(m_workspace.sourceText().toHtmlEscaped()));
        return;
    case Workspace::Source::Proxy:
        m_nothing->setTexts(m_workspace.isLive() ? tr("Waiting for a client")
                                                 : tr("The proxy is stopped"),
                            tr("Point a client at<br><b>%1</b><br>instead of %2")
                                .arg(m_workspace.url().toString().toHtmlEscaped(),
                                     m_workspace.proxy().target().toString().toHtmlEscaped()));
        return;
    case Workspace::Source::Application:
        m_nothing->setTexts(
            tr("No events yet"),
            tr("%1 has no sessions, or nothing has happened since it was attached to.")
                .arg(m_workspace.sourceText().toHtmlEscaped()));
        return;
    case Workspace::Source::Capture:
        m_nothing->setTexts(tr("No packets"),
                            tr("%1 has no events.").arg(m_workspace.sourceText().toHtmlEscaped()));
        return;
    }
    Q_UNREACHABLE();
}

void PacketsPanel::showPage()
{
    QWidget *page = m_table;
    if (m_workspace.store().size() == 0)
        page = m_nothing;
    else if (m_model.rowCount() == 0 && m_filter.isFiltering() && !m_model.isScanning())
        page = m_noMatch;
    if (page == m_noMatch)
        m_noMatch->setTexts(tr("No packet matches"), m_filter.filter().text().toHtmlEscaped());
    if (m_pages->currentWidget() != page)
        m_pages->setCurrentWidget(page);
}

void PacketsPanel::showMatches()
{
    const quint32 total = m_workspace.store().size();
    m_filterBar->setMatches(quint32(m_model.rowCount()), total, m_model.scannedPercent());
}

QStringList PacketsPanel::knownValues(Field field) const
{
    QStringList values;
    for (const SessionRecord &session : m_workspace.store().sessions()) {
        if (session.cleared)
            continue;
        if (field == Field::Sid)
            values << QString::fromLatin1(session.sid);
        else if (field == Field::Peer)
            values << session.peer;
    }
    return values;
}

void PacketsPanel::editComment(quint32 event)
{
    m_commented = event;
    m_comment->setText(m_workspace.store().comment(event));
    m_comment->selectAll();
    m_comment->show();
    m_comment->setFocus();
}

void PacketsPanel::takeComment()
{
    if (m_commented && *m_commented < m_workspace.store().size())
        m_workspace.store().setComment(*m_commented, m_comment->text().trimmed());
    endComment();
}

void PacketsPanel::endComment()
{
    if (!m_commented)
        return;
    m_commented.reset();
    m_comment->hide();
    m_table->setFocus();
}

bool PacketsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_comment && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endComment();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QByteArray PacketsPanel::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << m_table->saveState() << quint8(m_model.timeFormat())
           << m_filter.hidesHeartbeats();
    return state;
}

void PacketsPanel::restoreState(const QByteArray &state)
{
    quint8 version = 0;
    QByteArray columns;
    quint8 timeFormat = 0;
    bool hidesHeartbeats = false;
    QDataStream stream(state);
    stream >> version >> columns >> timeFormat >> hidesHeartbeats;
    if (version != StateVersion || stream.status() != QDataStream::Ok)
        return;
    m_table->restoreState(columns);
    m_filter.setHidesHeartbeats(hidesHeartbeats);
    for (QAction *action : m_actions->timeFormats()) {
        if (action->data().toInt() == timeFormat)
            action->setChecked(true);
    }
}

} // namespace Inspector
