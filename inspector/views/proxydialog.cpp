// SPDX-License-Identifier: MIT
#include "views/proxydialog.h"

#include "views/messagelabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

namespace Inspector {
using namespace Qt::StringLiterals;

ProxyDialog::ProxyDialog(QWidget *parent)
    : QDialog(parent)
    , m_target(new QLineEdit(this))
    , m_address(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_message(new QLabel(this))
    , m_start(new QPushButton(tr("&Start Proxy"), this))
{
    setWindowTitle(tr("Proxy"));
    m_target->setPlaceholderText(u"http://127.0.0.1:3000"_s);
    m_target->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    m_target->setToolTip(tr("Where the server is: http, https, ws or wss"));
    m_target->setAccessibleName(tr("Address of the server"));
    m_address->addItem(tr("this computer only (127.0.0.1)"), u"127.0.0.1"_s);
    m_address->addItem(tr("every address of this computer (0.0.0.0)"), u"0.0.0.0"_s);
    m_address->setToolTip(tr("From where clients can reach the proxy"));
    m_address->setAccessibleName(tr("Address of the proxy"));
    m_port->setRange(0, 0xffff);
    m_port->setSpecialValueText(tr("any free one"));
    m_port->setToolTip(tr("The port that clients connect to instead of the server's"));
    m_port->setAccessibleName(tr("Port of the proxy"));
    layOut();
    connect(m_target, &QLineEdit::textChanged, this, &ProxyDialog::validate);
    restore();
    validate();
}

void ProxyDialog::layOut()
{
    auto *explanation = new QLabel(
        tr("Clients connect to the proxy, and the proxy to the server. Every byte passes "
           "unchanged. A proxy only watches: sending and disconnecting are the server's."),
        this);
    explanation->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignTop);
    m_message->setMinimumHeight(2 * fontMetrics().lineSpacing()); // it comes and goes
    m_message->setAccessibleName(tr("What is wrong"));
    m_start->setAccessibleName(tr("Start Proxy"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProxyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProxyDialog::reject);

    auto *form = new QFormLayout(this);
    form->addRow(explanation);
    form->addRow(tr("S&erver"), m_target);
    form->addRow(tr("&Reachable from"), m_address);
    form->addRow(tr("&Port"), m_port);
    form->addRow(m_message);
    form->addRow(buttons);
}

void ProxyDialog::restore()
{
    const QSettings settings;
    m_target->setText(settings.value("proxy/target"_L1).toString());
    m_address->setCurrentIndex(
        qMax(0, m_address->findData(settings.value("proxy/address"_L1).toString())));
    m_port->setValue(settings.value("proxy/port"_L1, ProxySetup::DefaultPort).toInt());
}

void ProxyDialog::save() const
{
    QSettings settings;
    settings.setValue("proxy/target"_L1, m_target->text().trimmed());
    settings.setValue("proxy/address"_L1, m_address->currentData());
    settings.setValue("proxy/port"_L1, m_port->value());
}

void ProxyDialog::validate()
{
    const auto target = parseProxyTarget(m_target->text());
    const bool untouched = m_target->text().isEmpty(); // not a mistake yet
    showProblem(*m_message, target || untouched ? QString() : target.error());
    m_start->setEnabled(target.has_value());
    m_start->setToolTip(target ? tr("Starts the proxy; the server of the inspector is stopped")
                               : target.error());
}

void ProxyDialog::accept()
{
    const auto target = parseProxyTarget(m_target->text());
    if (!target)
        return;
    save();
    Q_EMIT chosen(
        {QHostAddress(m_address->currentData().toString()), quint16(m_port->value()), *target});
    QDialog::accept();
}

} // namespace Inspector
