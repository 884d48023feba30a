// SPDX-License-Identifier: MIT
#include "views/faults/packetdialog.h"

#include "model/describe.h"
#include "views/compose/composedpayload.h"
#include "views/compose/composeedit.h"
#include "views/messagelabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMetaEnum>
#include <QPushButton>

namespace Inspector {
using namespace Qt::StringLiterals;

PacketDialog::PacketDialog(const EngineIoPacket &packet, QWidget *parent)
    : QDialog(parent)
    , m_type(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_edit(new ComposeEdit(this))
    , m_message(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Edit Stopped Packet"));
    const auto types = QMetaEnum::fromType<EngineIoPacket::Type>();
    for (int i = 0; i < types.keyCount(); ++i)
        m_type->addItem(packetTypeName(quint8(types.value(i))), types.value(i));
    m_type->setCurrentIndex(m_type->findData(int(packet.type)));
    m_format->addItem(tr("Text"), int(PayloadFormat::Text));
    m_format->addItem(tr("Binary, hexadecimal"), int(PayloadFormat::Hex));
    m_format->setCurrentIndex(packet.binary ? 1 : 0);
    m_edit->setPlainText(packet.binary ? QString::fromLatin1(packet.data.toHex(' '))
                                       : QString::fromUtf8(packet.data));
    layOut();
    connect(m_edit, &QPlainTextEdit::textChanged, this, &PacketDialog::validate);
    connect(m_edit, &ComposeEdit::sendRequested, this, [this] {
        if (this->packet() && !m_isGone)
            accept();
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, &PacketDialog::validate);
    connect(m_format, &QComboBox::currentIndexChanged, this, &PacketDialog::validate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
    m_edit->setFocus();
}

void PacketDialog::layOut()
{
    m_type->setAccessibleName(tr("Packet type"));
    m_type->setToolTip(tr("The type of the packet; only a message can be binary"));
    m_format->setAccessibleName(tr("Format"));
    m_format->setToolTip(tr("How the data below is meant"));
    m_edit->setAccessibleName(tr("Data of the packet"));
    m_message->setAccessibleName(tr("What is wrong with the packet"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setMinimumHeight(fontMetrics().height());
    QPushButton *go = m_buttons->addButton(tr("&Let It Go"), QDialogButtonBox::AcceptRole);
    go->setToolTip(tr("Let it go as it is here (Ctrl+Return)"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_type);
    row->addWidget(m_format);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_edit, 1);
    column->addWidget(m_message);
    column->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 18);
}

std::optional<EngineIoPacket> PacketDialog::packet() const
{
    const auto type = EngineIoPacket::Type(m_type->currentData().toInt());
    const auto format = PayloadFormat(m_format->currentData().toInt());
    const QString typed = m_edit->toPlainText();
    if (format == PayloadFormat::Text)
        return EngineIoPacket{type, typed.toUtf8(), false};
    const auto composed = composePayload(format, typed);
    const auto *payload = std::get_if<ComposedPayload>(&composed);
    if (!payload || type != EngineIoPacket::Type::Message)
        return std::nullopt;
    return EngineIoPacket{type, payload->bytes, true};
}

void PacketDialog::showGone()
{
    m_isGone = true;
    validate();
}

void PacketDialog::validate()
{
    const auto format = PayloadFormat(m_format->currentData().toInt());
    const QString typed = m_edit->toPlainText();
    QString message;
    qsizetype place = -1;
    if (m_isGone) {
        message = tr("The packet is stopped no more: its session has ended, or all were let go.");
    } else if (!packet()) {
        const auto composed = composePayload(format, typed);
        if (const auto *error = std::get_if<PayloadError>(&composed)) {
            message = tr("%1: %2").arg(placeText(typed, error->position), error->text);
            place = error->position;
        } else {
            message = tr("Only a message can be binary.");
        }
    }
    m_edit->markError(place);
    showMessage(message);
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(message.isEmpty());
    }
}

void PacketDialog::showMessage(const QString &text)
{
    showProblem(*m_message, text);
}

QString PacketDialog::message() const
{
    return m_message->text();
}

} // namespace Inspector
