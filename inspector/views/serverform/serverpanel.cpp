// SPDX-License-Identifier: MIT
#include "views/serverform/serverpanel.h"

#include "sources/workspace.h"
#include "views/icons.h"
#include "views/messagelabel.h"
#include "views/serverform/optionrow.h"
#include "views/serverform/replytable.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

// The sections are forms of their own: their fields shall begin below each other, and stay there
// when a label becomes bold.
void alignLabels(const QWidget &content)
{
    QList<QWidget *> labels;
    for (const QFormLayout *form : content.findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole))
                labels += item->widget();
        }
    }
    QFont bold = content.font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int width = 0;
    for (const QWidget *label : std::as_const(labels))
        width = std::max(width,
                         metrics.horizontalAdvance(qobject_cast<const QLabel *>(label)->text()));
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(width);
}

} // namespace

ServerPanel::ServerPanel(Workspace &workspace, Selection &, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_url(new QLineEdit(this))
    , m_copyUrl(new QToolButton(this))
    , m_mode(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_replies(new ReplyTable(this))
    , m_repliesLabel(new QLabel(tr("Replies"), this))
    , m_message(new QLabel(this))
    , m_reset(new QPushButton(tr("Reset to defaults"), this))
    , m_apply(new QPushButton(this))
{
    layOut();
    restore();
    connectAll();
    showUrl();
    validate();
}

EmbeddedServer &ServerPanel::server() const
{
    return m_workspace.server();
}

void ServerPanel::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(urlBar());
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Options of the server"));
    area->setWidget(form());
    column->addWidget(area, 1);
    column->addWidget(buttonBar());
}

QWidget *ServerPanel::urlBar()
{
    m_url->setReadOnly(true);
    m_url->setAccessibleName(tr("URL of the server"));
    m_url->setToolTip(tr("What clients connect to"));
    m_copyUrl->setIcon(icon(u"copy"_s));
    m_copyUrl->setAutoRaise(true);
    m_copyUrl->setToolTip(tr("Copy the URL"));
    m_copyUrl->setAccessibleName(tr("Copy the URL"));
    auto *bar = new QWidget(this);
    const int gap = fontMetrics().height() / 3;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(gap, gap, gap, gap);
    row->addWidget(m_url, 1);
    row->addWidget(m_copyUrl);
    return bar;
}

QWidget *ServerPanel::buttonBar()
{
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAccessibleName(tr("State of the form"));
    m_reset->setToolTip(tr("Put the defaults into the form; Apply then uses them"));
    m_reset->setAccessibleName(tr("Reset to defaults"));
    m_apply->setDefault(true);
    auto *bar = new QWidget(this);
    const int gap = fontMetrics().height() / 3;
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_message);
    column->addLayout(buttons);
    return bar;
}

QWidget *ServerPanel::form()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    const int gap = fontMetrics().height() / 3;
    column->setContentsMargins(gap * 2, gap, gap * 2, gap);
    column->setSpacing(gap);
    addServerSection(column);
    const OptionValues defaults = defaultSetup().values;
    QFormLayout *section = nullptr;
    std::optional<OptionGroup> group;
    for (const OptionField &field : optionFields()) {
        if (group != field.group)
            section = addSection(column, groupTitle(field.group));
        group = field.group;
        m_rows += new OptionRow(field, defaults.value(QString::fromLatin1(field.id)), section,
                                content);
    }
    column->addStretch();
    alignLabels(*content);
    return content;
}

void ServerPanel::addServerSection(QVBoxLayout *column)
{
    using Mode = EmbeddedServer::Mode;
    m_mode->addItem(tr("Echo: to the sender"), int(Mode::Echo));
    m_mode->addItem(tr("Broadcast: to everybody"), int(Mode::Broadcast));
    m_mode->addItem(tr("Silent: no answer"), int(Mode::Silent));
    m_mode->addItem(tr("Scripted replies"), int(Mode::Scripted));
    m_mode->setToolTip(tr("What happens to messages; changing it keeps the sessions"));
    m_mode->setAccessibleName(tr("Mode"));
    m_mode->setMinimumContentsLength(10);
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_port->setRange(0, 0xffff);
    m_port->setSpecialValueText(tr("any free one"));
    m_port->setToolTip(tr("If it is taken, the next free one is used"));
    m_port->setAccessibleName(tr("Port"));
    auto *address = new QLabel(u"127.0.0.1"_s, this);
    address->setToolTip(tr("This server is for trying things out: it can be reached from this "
                           "computer only"));

    QFormLayout *section = addSection(column, tr("Server"));
    section->addRow(tr("Mode"), m_mode);
    section->addRow(m_repliesLabel, m_replies);
    section->addRow(tr("Address"), address);
    section->addRow(tr("Port"), m_port);
}

QFormLayout *ServerPanel::addSection(QVBoxLayout *column, const QString &title)
{
    auto *heading = new QLabel(title, this);
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    heading->setFont(font);
    heading->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    column->addWidget(heading);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    column->addLayout(form);
    return form;
}

void ServerPanel::connectAll()
{
    for (const OptionRow *row : std::as_const(m_rows))
        connect(row, &OptionRow::changed, this, &ServerPanel::validate);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ServerPanel::validate);
    connect(m_port, &QSpinBox::valueChanged, this, &ServerPanel::validate);
    connect(m_replies, &ReplyTable::changed, this, &ServerPanel::validate);
    connect(m_apply, &QPushButton::clicked, this, &ServerPanel::apply);
    connect(m_reset, &QPushButton::clicked, this, &ServerPanel::resetToDefaults);
    connect(m_copyUrl, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_url->text()); });
    connect(&server(), &EmbeddedServer::listeningChanged, this, &ServerPanel::showUrl);
    connect(&server(), &EmbeddedServer::failed, this,
            [this](const QString &text) { showMessage(text, true); });
    connect(&server(), &EmbeddedServer::noticed, this,
            [this](const QString &text) { showMessage(text, false); });
    connect(&m_workspace, &Workspace::sourceChanged, this, &ServerPanel::validate);
}

// What was applied before is used from the first start on. A server that runs already was set up by
// somebody else, the command line for example: the form shows that.
void ServerPanel::restore()
{
    ServerSetup setup = readSetup();
    if (server().isListening()) {
        setup.values = valuesOf(server().options());
        setup.mode = server().mode();
        setup.replies = server().replies();
    }
    if (server().isListening() || server().preferredPort() != EmbeddedServer::DefaultPort)
        setup.port = server().preferredPort();
    setSetup(setup);
    m_applied = this->setup();
    if (server().isListening())
        return;
    const auto options = applyValues(EmbeddedServer::defaultOptions(), setup.values);
    const auto *valid = std::get_if<EngineIoServerOptions>(&options);
    if (valid)
        server().setOptions(*valid);
    else
        m_applied.values = defaultSetup().values;
    if (m_replies->error().isEmpty())
        server().setReplies(setup.replies);
    server().setMode(setup.mode);
    server().setPreferredPort(setup.port);
}

ServerSetup ServerPanel::setup() const
{
    ServerSetup setup;
    for (const OptionRow *row : m_rows)
        setup.values.insert(row->id(), row->value());
    setup.mode = EmbeddedServer::Mode(m_mode->currentData().toInt());
    setup.port = quint16(m_port->value());
    setup.replies = m_replies->replies();
    return setup;
}

void ServerPanel::setSetup(const ServerSetup &setup)
{
    {
        const QScopedValueRollback guard(m_isFilling, true);
        for (OptionRow *row : std::as_const(m_rows))
            row->setValue(setup.values.value(row->id()));
        m_mode->setCurrentIndex(std::max(0, m_mode->findData(int(setup.mode))));
        m_port->setValue(setup.port);
        m_replies->setReplies(setup.replies);
    }
    validate();
}

OptionRow *ServerPanel::row(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, &OptionRow::id);
    return found == m_rows.end() ? nullptr : *found;
}

QString ServerPanel::message() const
{
    return m_message->text();
}

bool ServerPanel::needsRestart() const
{
    const ServerSetup typed = setup();
    return typed.values != m_applied.values || typed.port != m_applied.port;
}

void ServerPanel::validate()
{
    if (m_isFilling)
        return;
    const ServerSetup typed = setup();
    const auto options = applyValues(EmbeddedServer::defaultOptions(), typed.values);
    const auto *error = std::get_if<OptionError>(&options);
    for (OptionRow *row : std::as_const(m_rows))
        row->setError(error && error->id == row->id() ? error->text : QString());
    enableRows();

    const bool scripted = typed.mode == EmbeddedServer::Mode::Scripted;
    const QString scriptError = scripted ? m_replies->error() : QString();
    const bool changed = typed != m_applied;
    m_apply->setEnabled(!error && scriptError.isEmpty());
    m_apply->setText(needsRestart() || !changed ? tr("Apply && restart") : tr("Apply"));
    m_apply->setAccessibleName(tr("Apply"));
    m_apply->setToolTip(!m_apply->isEnabled() ? tr("The form has a mistake")
                        : needsRestart()      ? tr("Uses these options; every session is closed")
                                              : tr("Uses what is in the form"));
    if (error)
        showMessage(error->id.isEmpty() ? error->text : tr("An option has a mistake, see above."),
                    true);
    else if (!scriptError.isEmpty())
        showMessage(scriptError, true);
    else
        showMessage(changed ? tr("Changed, not yet applied.") : QString(), false);
}

void ServerPanel::enableRows()
{
    m_repliesLabel->setVisible(m_mode->currentData().toInt()
                               == int(EmbeddedServer::Mode::Scripted));
    m_replies->setVisible(!m_repliesLabel->isHidden());
    const bool both = row(u"transports"_s)->value() == "both"_L1;
    row(u"allowsUpgrades"_s)->setEnabled(both);
    row(u"corsAllowedOrigins"_s)->setEnabled(row(u"corsMode"_s)->value() == "list"_L1);
    const bool native = row(u"webSocketEngine"_s)->value() == "native"_L1;
    const bool deflates = native && row(u"perMessageDeflate"_s)->value() == "true"_L1;
    row(u"perMessageDeflate"_s)->setEnabled(native);
    for (const QString &detail :
         {u"perMessageDeflateThreshold"_s, u"perMessageDeflateContextTakeover"_s,
          u"perMessageDeflateWindowBits"_s, u"perMessageDeflateMemoryLevel"_s})
        row(detail)->setEnabled(deflates);
    row(u"compressionThreshold"_s)->setEnabled(row(u"httpCompression"_s)->value() == "true"_L1);
}

void ServerPanel::showUrl()
{
    m_url->setText(server().isListening() ? server().url().toString() : QString());
    m_url->setPlaceholderText(tr("The server doesn't run"));
    m_copyUrl->setEnabled(server().isListening());
}

void ServerPanel::showMessage(const QString &text, bool isError)
{
    isError ? showProblem(*m_message, text) : showNote(*m_message, text);
    m_message->setVisible(!text.isEmpty());
}

void ServerPanel::apply()
{
    const ServerSetup typed = setup();
    const auto options = applyValues(EmbeddedServer::defaultOptions(), typed.values);
    const auto *valid = std::get_if<EngineIoServerOptions>(&options);
    const bool scripted = typed.mode == EmbeddedServer::Mode::Scripted;
    if (!valid || (scripted && !server().setReplies(typed.replies)))
        return;
    const bool restarts = needsRestart() || typed == m_applied;
    server().setMode(typed.mode);
    server().setPreferredPort(typed.port);
    m_applied = typed;
    writeSetup(typed);
    validate();
    if (restarts)
        server().setOptions(*valid); // restarts what runs
    // What else is looked at stays; the server takes the options when it is started.
    const bool isFree = m_workspace.source() == Workspace::Source::None
                        || m_workspace.source() == Workspace::Source::Server;
    if (!server().isListening() && isFree)
        m_workspace.startServer();
}

void ServerPanel::resetToDefaults()
{
    setSetup(defaultSetup());
}

} // namespace Inspector
