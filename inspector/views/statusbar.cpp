// SPDX-License-Identifier: MIT
#include "views/statusbar.h"

#include "model/describe.h"
#include "sources/attachedapplication.h"
#include "sources/workspace.h"
#include "views/packetmodel.h"
#include "views/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto RefreshInterval = 250ms;

// A label that is told the same text again is not painted again, but lays its bar out.
void setTextOf(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

StatusBar::StatusBar(Workspace &workspace, const PacketModel &packets, QWidget *parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_packets(packets)
    , m_source(addField(tr("Source"), tr("Where the events come from"), 1))
    , m_activity(addField(tr("Faults"), tr("What the Faults dock does to sessions"), 0))
    , m_script(addField(tr("Script"), tr("How far the script is that runs"), 0))
    , m_replay(addField(tr("Replay"), tr("How far the replay is"), 0))
    , m_shown(addField(tr("Packets"), tr("Events shown, and how many there are"), 0))
    , m_sessions(addField(tr("Sessions"), tr("Sessions that are open, and how many there were"), 0))
    , m_rate(addField(tr("Rate"), tr("Events that came within the last second"), 0))
    , m_lost(
          addField(tr("Lost"), tr("Events that were not recorded, and payloads that are gone"), 0))
    , m_memory(
          addField(tr("Memory"), tr("Memory that the events take; on disk beyond the limit"), 0))
{
    connect(&m_timer, &QTimer::timeout, this, &StatusBar::refresh);
    connect(&workspace, &Workspace::sourceChanged, this, &StatusBar::refresh);
    connect(&workspace, &Workspace::pausedChanged, this, &StatusBar::refresh);
    connect(&workspace, &Workspace::recordingChanged, this, &StatusBar::refresh);
    connect(&workspace, &Workspace::progressChanged, this, &StatusBar::showProgress);
    m_timer.start(RefreshInterval);
    refresh();
}

QLabel *StatusBar::addField(const QString &name, const QString &tip, int stretch)
{
    auto *label = new QLabel(this);
    label->setAccessibleName(name);
    label->setToolTip(tip);
    label->setTextFormat(Qt::PlainText);
    const int margin = fontMetrics().averageCharWidth();
    label->setContentsMargins(margin, 0, margin, 0);
    addWidget(label, stretch);
    m_fields.append(label);
    return label;
}

QString StatusBar::text() const
{
    QStringList texts;
    for (const QLabel *label : m_fields) {
        if (!label->text().isEmpty())
            texts << label->text();
    }
    return texts.join(u" \u00b7 "_s);
}

void StatusBar::setActivity(const QString &text)
{
    setTextOf(m_activity, text.isEmpty() ? text : u"\u26a0 "_s + text);
}

void StatusBar::setScript(const QString &text)
{
    setTextOf(m_script, text);
}

void StatusBar::setReplay(const QString &text)
{
    setTextOf(m_replay, text);
}

void StatusBar::refresh()
{
    const EventStore &store = m_workspace.store();
    const Totals totals = store.totals();
    setTextOf(m_source, m_progress.isEmpty() ? sourceText() : m_progress);
    setTextOf(m_shown, packetsText());
    setTextOf(m_sessions, sessionsText());
    setTextOf(m_rate, tr("%1/s").arg(QLocale().toString(store.eventsPerSecond(m_workspace.now()))));
    const quint64 lost = totals.lostEvents + totals.lostPayloads;
    setTextOf(m_lost,
              lost == 0 ? tr("0 lost") : tr("\u26a0 %1 lost").arg(QLocale().toString(lost)));
    m_lost->setForegroundRole(lost == 0 ? QPalette::WindowText : QPalette::Text);
    const QString memory = sizeText(store.memoryUsage());
    setTextOf(m_memory, store.spilledBytes() == 0
                            ? memory
                            : tr("%1 + %2 on disk").arg(memory, sizeText(store.spilledBytes())));
}

QString StatusBar::packetsText() const
{
    const QLocale locale;
    const quint32 total = m_workspace.store().size();
    const auto shown = quint32(m_packets.rowCount());
    if (m_packets.filter().matchesAll())
        return tr("%n event(s)", nullptr, int(total));
    return tr("%1 of %n event(s)", nullptr, int(total)).arg(locale.toString(shown));
}

QString StatusBar::sessionsText() const
{
    int open = 0;
    const auto &sessions = m_workspace.store().sessions();
    for (const SessionRecord &session : sessions)
        open += session.state != SessionState::Closed;
    return tr("%1 of %n session(s) open", nullptr, int(sessions.size())).arg(open);
}

QString StatusBar::sourceText() const
{
    QString text;
    switch (m_workspace.source()) {
    case Workspace::Source::None:
        text = tr("No source");
        break;
    case Workspace::Source::Server:
        text = m_workspace.isPaused() ? tr("Paused: %1") : tr("Listening: %1");
        break;
    case Workspace::Source::Proxy:
        text = m_workspace.isPaused() ? tr("Paused: %1") : tr("Proxy: %1");
        break;
    case Workspace::Source::Capture:
        text = tr("Capture: %1");
        break;
    case Workspace::Source::Application:
        text = applicationText();
        break;
    }
    if (text.contains(u"%1"_s))
        text = text.arg(m_workspace.sourceText());
    if (!m_workspace.isRecording())
        return text;
    return tr("%1, recording to %2").arg(text, QFileInfo(m_workspace.recordingPath()).fileName());
}

QString StatusBar::applicationText() const
{
    const AttachedApplication &application = m_workspace.application();
    if (!application.isAttached())
        return tr("Detached: %1");
    const QString text = m_workspace.isPaused() ? tr("Paused: %1") : tr("Attached: %1");
    if (application.dropped() == 0)
        return text;
    // The application could not hand them over in time.
    return tr("%1, %2 dropped").arg(text, QLocale().toString(application.dropped()));
}

void StatusBar::showProgress(int percent, const QString &text)
{
    m_progress = percent >= 100 ? QString() : tr("%1: %2 %").arg(text).arg(percent);
    refresh();
}

} // namespace Inspector
