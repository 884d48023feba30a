// SPDX-License-Identifier: MIT
#include "views/automation/replaydialog.h"

#include "sources/proxysetup.h"
#include "views/messagelabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

namespace Inspector {
using namespace Qt::StringLiterals;

ReplayDialog::ReplayDialog(int sessions, int chosen, QWidget *parent)
    : QDialog(parent)
    , m_server(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_sessions(new QComboBox(this))
    , m_pace(new QComboBox(this))
    , m_message(new QLabel(this))
    , m_start(new QPushButton(tr("&Replay"), this))
{
    setWindowTitle(tr("Replay"));
    fill(sessions, chosen);
    layOut();
    connect(m_address, &QLineEdit::textChanged, this, &ReplayDialog::validate);
    connect(m_server, &QComboBox::currentIndexChanged, this, &ReplayDialog::validate);
    restore();
    validate();
}

void ReplayDialog::fill(int sessions, int chosen)
{
    m_server->addItem(tr("the inspector\u2019s own, which shows what comes"));
    m_server->addItem(tr("another server; the capture stays open"));
    m_server->setToolTip(tr("The server that the clients connect to"));
    m_server->setAccessibleName(tr("Server"));
    m_address->setPlaceholderText(u"http://127.0.0.1:3000/engine.io/"_s);
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    m_address->setToolTip(tr("Where the server is: http, https, ws or wss; its query goes along"));
    m_address->setAccessibleName(tr("Address of the server"));
    m_sessions->addItem(tr("all %n session(s) of the capture", nullptr, sessions));
    if (chosen > 0)
        m_sessions->addItem(tr("the %n chosen session(s)", nullptr, chosen));
    m_sessions->setToolTip(tr("The sessions whose clients are replayed"));
    m_sessions->setAccessibleName(tr("Sessions"));
    m_pace->addItem(tr("in lock-step: when all has come that had come before"),
                    int(ReplayPace::Lockstep));
    m_pace->addItem(tr("as recorded: at the recorded times"), int(ReplayPace::Recorded));
    m_pace->addItem(tr("fast: at once"), int(ReplayPace::Fast));
    m_pace->setToolTip(tr("When a message goes"));
    m_pace->setAccessibleName(tr("Pace"));
}

void ReplayDialog::layOut()
{
    auto *explanation = new QLabel(
        tr("The clients of the capture connect once more, send what they sent then, and compare "
           "what the server says. Nothing is rewritten: ids that a server gives differ."),
        this);
    explanation->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignTop);
    m_message->setMinimumHeight(2 * fontMetrics().lineSpacing()); // it comes and goes
    m_message->setAccessibleName(tr("What is wrong"));
    m_start->setAccessibleName(tr("Replay"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReplayDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReplayDialog::reject);

    auto *form = new QFormLayout(this);
    form->addRow(explanation);
    form->addRow(tr("&Server"), m_server);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("S&essions"), m_sessions);
    form->addRow(tr("&Pace"), m_pace);
    form->addRow(m_message);
    form->addRow(buttons);
}

void ReplayDialog::restore()
{
    const QSettings settings;
    m_server->setCurrentIndex(settings.value("replay/another"_L1).toBool() ? 1 : 0);
    m_address->setText(settings.value("replay/address"_L1).toString());
    m_pace->setCurrentIndex(qMax(0, m_pace->findData(settings.value("replay/pace"_L1).toInt())));
    m_sessions->setCurrentIndex(m_sessions->count() - 1); // who has chosen some means them
}

void ReplayDialog::save() const
{
    QSettings settings;
    settings.setValue("replay/another"_L1, !isInspectorsServer());
    settings.setValue("replay/address"_L1, m_address->text().trimmed());
    settings.setValue("replay/pace"_L1, m_pace->currentData());
}

bool ReplayDialog::isInspectorsServer() const
{
    return m_server->currentIndex() == 0;
}

void ReplayDialog::validate()
{
    const bool own = isInspectorsServer();
    m_address->setEnabled(!own);
    const auto server = parseProxyTarget(m_address->text());
    const bool good = own || server;
    const bool untouched = m_address->text().isEmpty(); // not a mistake yet
    showProblem(*m_message, good || untouched ? QString() : server.error());
    m_start->setEnabled(good);
    m_start->setToolTip(good ? tr("Connects the clients") : server.error());
}

void ReplayDialog::accept()
{
    ReplayWish wish;
    if (!isInspectorsServer()) {
        const auto server = parseProxyTarget(m_address->text());
        if (!server)
            return;
        wish.server = *server;
    }
    wish.pace = ReplayPace(m_pace->currentData().toInt());
    wish.chosenOnly = m_sessions->currentIndex() > 0;
    save();
    Q_EMIT chosen(wish);
    QDialog::accept();
}

} // namespace Inspector
