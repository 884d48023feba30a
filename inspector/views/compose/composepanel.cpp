// SPDX-License-Identifier: MIT
#include "views/compose/composepanel.h"

#include "actions/selection.h"
#include "model/describe.h"
#include "sources/embeddedserver.h"
#include "sources/workspace.h"
#include "views/compose/composeedit.h"
#include "views/icons.h"
#include "views/messagelabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto UpdateInterval = 100ms;
constexpr int MaxMenuEntries = 20;
constexpr qsizetype MenuTextBytes = 60;

} // namespace

ComposePanel::ComposePanel(Workspace &workspace, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_selection(selection)
    , m_job(workspace)
    , m_edit(new ComposeEdit(this))
    , m_target(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_template(new QComboBox(this))
    , m_saveTemplate(new QToolButton(this))
    , m_removeTemplate(new QToolButton(this))
    , m_history(new QToolButton(this))
    , m_ping(new QToolButton(this))
    , m_disconnect(new QToolButton(this))
    , m_send(new QPushButton(this))
    , m_message(new QLabel(this))
{
    layOut();
    fillTemplates();
    connectAll();
    updateTargets();
    validate();
}

void ComposePanel::setUp(QToolButton *button, const QString &iconName, const QString &text,
                         const QString &toolTip)
{
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text);
    button->setProperty("tip", toolTip);
}

void ComposePanel::layOut()
{
    const int gap = fontMetrics().height() / 3;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addLayout(targetRow());
    column->addLayout(formatRow());
    column->addWidget(m_edit, 1);
    column->addLayout(sendRow());
    m_edit->setMinimumHeight(fontMetrics().height() * 3);
}

QHBoxLayout *ComposePanel::targetRow()
{
    m_target->addItem(QString(), int(Target::Chosen));
    m_target->addItem(QString(), int(Target::All));
    m_target->setToolTip(tr("Who gets it: the sessions chosen in the list, or all open ones"));
    m_target->setAccessibleName(tr("Receivers"));
    m_target->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUp(m_ping, u"heartbeat"_s, tr("Ping now"), tr("Send the receivers a ping now"));
    setUp(m_disconnect, u"disconnect"_s, tr("Disconnect"), tr("Close the receivers' sessions"));
    m_ping->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_disconnect->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("T&o:"), this);
    label->setBuddy(m_target);
    row->addWidget(label);
    row->addWidget(m_target, 1);
    row->addWidget(m_ping);
    row->addWidget(m_disconnect);
    return row;
}

QHBoxLayout *ComposePanel::formatRow()
{
    m_format->addItem(tr("Text"), int(PayloadFormat::Text));
    m_format->addItem(tr("JSON"), int(PayloadFormat::Json));
    m_format->addItem(tr("Binary, hexadecimal"), int(PayloadFormat::Hex));
    m_format->addItem(tr("Binary, base64"), int(PayloadFormat::Base64));
    m_format->setToolTip(tr("How the message below is meant"));
    m_format->setAccessibleName(tr("Format"));
    m_template->setEditable(true);
    m_template->setInsertPolicy(QComboBox::NoInsert);
    m_template->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_template->setMinimumContentsLength(8);
    m_template->lineEdit()->setPlaceholderText(tr("Template"));
    m_template->setToolTip(tr("Choose a template, or type a name to save this message under"));
    m_template->setAccessibleName(tr("Template"));
    setUp(m_saveTemplate, u"save"_s, tr("Save template"),
          tr("Save this message under the template's name"));
    setUp(m_removeTemplate, u"close"_s, tr("Delete template"),
          tr("Delete the template of this name"));
    setUp(m_history, u"back"_s, tr("History"),
          tr("What was sent before (Up and Down in an empty editor)"));
    m_history->setPopupMode(QToolButton::InstantPopup);
    m_history->setMenu(new QMenu(m_history));

    auto *row = new QHBoxLayout;
    row->addWidget(m_format);
    row->addWidget(m_history);
    row->addWidget(m_template, 1);
    row->addWidget(m_saveTemplate);
    row->addWidget(m_removeTemplate);
    return row;
}

QHBoxLayout *ComposePanel::sendRow()
{
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAccessibleName(tr("Result"));
    m_send->setText(tr("&Send"));
    m_send->setIcon(icon(u"send"_s));
    m_send->setAccessibleName(tr("Send"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_message, 1);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    return row;
}

void ComposePanel::connectAll()
{
    m_updateTimer.setSingleShot(true);
    m_updateTimer.setInterval(UpdateInterval);
    connect(&m_updateTimer, &QTimer::timeout, this, &ComposePanel::updateTargets);
    const auto updateSoon = [this] {
        if (!m_updateTimer.isActive())
            m_updateTimer.start();
    };
    connect(&m_workspace, &Workspace::sourceChanged, this, updateSoon);
    connect(&m_workspace.store(), &EventStore::appended, this, [this, updateSoon] {
        if (m_workspace.source() == Workspace::Source::Application) // it tells of no count
            updateSoon();
    });
    EmbeddedServer &server = m_workspace.server();
    connect(&server, &EmbeddedServer::listeningChanged, this, updateSoon);
    connect(&server.server(), &EngineIoServer::clientCountChanged, this, updateSoon);
    connect(&m_selection, &Selection::sessionsChanged, this, updateSoon);
    connect(&m_selection, &Selection::currentEventChanged, this, updateSoon);

    connect(m_target, &QComboBox::currentIndexChanged, this, &ComposePanel::updateState);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ComposePanel::validate);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ComposePanel::validate);
    connect(m_edit, &ComposeEdit::sendRequested, this, &ComposePanel::send);
    connect(m_edit, &ComposeEdit::historyRequested, this, &ComposePanel::browseHistory);
    connect(m_send, &QPushButton::clicked, this, &ComposePanel::send);
    connect(m_ping, &QToolButton::clicked, this, &ComposePanel::ping);
    connect(m_disconnect, &QToolButton::clicked, this, &ComposePanel::disconnectTargets);
    connect(m_history->menu(), &QMenu::aboutToShow, this, &ComposePanel::showHistory);
    connect(m_saveTemplate, &QToolButton::clicked, this, &ComposePanel::saveTemplate);
    connect(m_removeTemplate, &QToolButton::clicked, this, &ComposePanel::removeTemplate);
    connect(m_template, &QComboBox::activated, this, [this] {
        const auto found = m_memory.templates().constFind(m_template->currentText());
        if (found != m_memory.templates().cend())
            recall(*found);
    });
    connect(m_template, &QComboBox::editTextChanged, this, &ComposePanel::updateState);
    connect(&m_job, &SendJob::finished, this,
            [this](SendJob::Action action, const SendResult &result) {
                showMessage(resultText(action, result), result.done == 0 || result.refused > 0);
                updateTargets();
            });
}

void ComposePanel::setFormat(PayloadFormat format)
{
    m_format->setCurrentIndex(m_format->findData(int(format)));
}

PayloadFormat ComposePanel::format() const
{
    return PayloadFormat(m_format->currentData().toInt());
}

void ComposePanel::setTarget(Target target)
{
    m_target->setCurrentIndex(m_target->findData(int(target)));
}

QString ComposePanel::message() const
{
    return m_message->text();
}

// The chosen sessions; where none is, that of the chosen packet.
QList<QByteArray> ComposePanel::targets() const
{
    if (m_target->currentData().toInt() == int(Target::All))
        return m_workspace.openSids();
    const EventStore &store = m_workspace.store();
    QList<quint32> sessions = m_selection.sessions();
    const auto event = m_selection.currentEvent();
    if (sessions.isEmpty() && event && *event < store.size())
        sessions += store.at(*event).session;
    QList<QByteArray> sids;
    for (quint32 session : std::as_const(sessions)) {
        if (session < store.sessions().size() && m_workspace.isOpen(store.sessions()[session].sid))
            sids += store.sessions()[session].sid;
    }
    return sids;
}

void ComposePanel::updateTargets()
{
    const int chosen = m_selection.sessions().isEmpty() ? 0 : int(m_selection.sessions().size());
    m_target->setItemText(0, chosen > 0 ? tr("%n chosen session(s)", nullptr, chosen)
                                        : tr("Session of the selected packet"));
    const int all = m_workspace.canAct() ? int(m_workspace.openSids().size()) : 0;
    m_target->setItemText(1, tr("All %n open session(s)", nullptr, all));
    updateState();
}

QString ComposePanel::reasonNotTo(Workspace::Command command) const
{
    const QString reason = m_workspace.whyNot(command);
    if (!reason.isEmpty())
        return reason;
    if (m_job.isRunning())
        return tr("Sending…");
    if (!targets().isEmpty())
        return {};
    return m_target->currentData().toInt() == int(Target::All)
               ? tr("No session is open yet.")
               : tr("Choose an open session in the list, or a packet of one.");
}

void ComposePanel::updateState()
{
    for (const auto &[button, command] :
         {std::pair(m_ping, Workspace::Command::Ping),
          std::pair(m_disconnect, Workspace::Command::Disconnect)}) {
        const QString why = reasonNotTo(command);
        button->setEnabled(why.isEmpty());
        button->setToolTip(why.isEmpty() ? button->property("tip").toString() : why);
    }
    const QString reason = reasonNotTo(Workspace::Command::Send);
    m_send->setEnabled(reason.isEmpty() && m_isValid);
    m_send->setToolTip(!reason.isEmpty() ? reason
                       : m_isValid       ? tr("Send this message (Ctrl+Return)")
                                         : tr("The message has a mistake, see on the left"));
    m_edit->setPlaceholderText(reason.isEmpty() ? tr("Message") : reason);
    const QString name = m_template->currentText().trimmed();
    m_saveTemplate->setEnabled(!name.isEmpty() && !m_edit->document()->isEmpty());
    m_removeTemplate->setEnabled(m_memory.templates().contains(name));
    m_history->setEnabled(!m_memory.history().isEmpty());
}

void ComposePanel::validate()
{
    const QString typed = m_edit->toPlainText();
    const auto result = composePayload(format(), typed);
    const auto *error = std::get_if<PayloadError>(&result);
    m_isValid = !error;
    // An empty editor isn't a mistake yet.
    const bool shown = error && !typed.isEmpty();
    m_edit->markError(shown ? error->position : -1);
    if (shown)
        showMessage(tr("%1: %2").arg(placeText(typed, error->position), error->text), true);
    else
        showMessage({}, false);
    updateState();
}

void ComposePanel::showMessage(const QString &text, bool isError)
{
    isError ? showProblem(*m_message, text) : showNote(*m_message, text);
}

static Workspace::Command commandFor(SendJob::Action action)
{
    switch (action) {
    case SendJob::Action::Send:
        return Workspace::Command::Send;
    case SendJob::Action::Ping:
        return Workspace::Command::Ping;
    case SendJob::Action::Disconnect:
        return Workspace::Command::Disconnect;
    }
    Q_UNREACHABLE();
}

void ComposePanel::start(SendJob::Action action, const ComposedPayload &payload)
{
    const QString reason = reasonNotTo(commandFor(action));
    if (!reason.isEmpty()) {
        showMessage(reason, true);
        return;
    }
    m_job.start(action, targets(), payload);
    updateState();
}

void ComposePanel::send()
{
    const QString typed = m_edit->toPlainText();
    const auto result = composePayload(format(), typed);
    if (const auto *payload = std::get_if<ComposedPayload>(&result)) {
        m_memory.remember({format(), typed});
        m_recalled = -1;
        start(SendJob::Action::Send, *payload);
    }
}

void ComposePanel::ping()
{
    start(SendJob::Action::Ping);
}

void ComposePanel::disconnectTargets()
{
    start(SendJob::Action::Disconnect);
}

void ComposePanel::showHistory()
{
    QMenu *menu = m_history->menu();
    menu->clear();
    for (const ComposedText &sent :
         m_memory.history().first(std::min<qsizetype>(MaxMenuEntries, m_memory.history().size()))) {
        const QString text = visibleText(sent.text.left(MenuTextBytes * 2).toUtf8(), MenuTextBytes);
        menu->addAction(QString(text).replace(u'&', u"&&"_s), this, [this, sent] { recall(sent); });
    }
}

void ComposePanel::browseHistory(int step)
{
    const auto &history = m_memory.history();
    const int place = m_edit->document()->isEmpty() ? std::min(step, 1) - 1 : m_recalled + step;
    if (history.isEmpty() || place >= history.size() || (m_edit->document()->isEmpty() && step < 0))
        return;
    m_recalled = std::max(-1, place);
    recall(m_recalled < 0 ? ComposedText{format(), {}} : history[m_recalled]);
}

void ComposePanel::recall(const ComposedText &text)
{
    setFormat(text.format);
    m_edit->setRecalled(text.text);
}

void ComposePanel::fillTemplates()
{
    const QString name = m_template->currentText();
    m_template->clear();
    m_template->addItems(m_memory.templates().keys());
    m_template->setCurrentIndex(-1);
    m_template->setEditText(name);
}

void ComposePanel::saveTemplate()
{
    const QString name = m_template->currentText().trimmed();
    if (!m_memory.saveTemplate(name, {format(), m_edit->toPlainText()})) {
        showMessage(tr("The message is too long for a template."), true);
        return;
    }
    fillTemplates();
    updateState();
    showMessage(tr("Saved as template “%1”.").arg(name), false);
}

void ComposePanel::removeTemplate()
{
    m_memory.removeTemplate(m_template->currentText().trimmed());
    m_template->clearEditText();
    fillTemplates();
    updateState();
}

} // namespace Inspector
