// SPDX-License-Identifier: MIT
#include "views/faults/faultdialog.h"

#include "faults/faulttext.h"
#include "filter/filter.h"
#include "model/describe.h"
#include "views/filteredit.h"
#include "views/messagelabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QMetaEnum>
#include <QPushButton>
#include <QSpinBox>

namespace Inspector {
using namespace Qt::StringLiterals;
using Kind = EngineIoFault::Kind;
using Sessions = EngineIoFaultScope::Sessions;

namespace {

constexpr int EveryPacket = -1;

void choose(QComboBox *box, int data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

FaultDialog::FaultDialog(const FaultSpec &spec, const QByteArray &chosen, Take take,
                         QWidget *parent)
    : QDialog(parent)
    , m_take(std::move(take))
    , m_spec(spec)
    , m_form(new QFormLayout)
    , m_kind(new QComboBox(this))
    , m_explanation(new QLabel(this))
    , m_sessions(new QComboBox(this))
    , m_filter(new FilterEdit(this))
    , m_direction(new QComboBox(this))
    , m_packet(new QComboBox(this))
    , m_delay(makeSpinBox(0, int(EngineIoFault::MaxDelay.count()), tr(" ms")))
    , m_jitter(makeSpinBox(0, int(EngineIoFault::MaxDelay.count()), tr(" ms")))
    , m_bandwidth(makeSpinBox(1, int(EngineIoFault::MaxBytesPerSecond), tr(" B/s")))
    , m_status(makeSpinBox(200, 599, {}))
    , m_count(makeSpinBox(0, 1'000'000, {}))
    , m_message(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Fault"));
    layOut();
    fill(spec, chosen);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FaultDialog::showKind);
    connect(m_filter, &QLineEdit::textChanged, this, &FaultDialog::validate);
    connect(m_delay, &QSpinBox::valueChanged, this,
            [this](int delay) { m_jitter->setMaximum(delay); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FaultDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showKind();
}

// The line tells of changes while it goes.
FaultDialog::~FaultDialog()
{
    m_filter->disconnect(this);
}

QSpinBox *FaultDialog::makeSpinBox(int least, int most, const QString &suffix)
{
    auto *box = new QSpinBox(this);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setGroupSeparatorShown(most > 9999);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return box;
}

void FaultDialog::addRow(const QString &label, QWidget *field, const QString &name,
                         const QString &tip)
{
    field->setAccessibleName(name);
    field->setToolTip(tip);
    m_form->addRow(label, field);
}

void FaultDialog::layOut()
{
    m_explanation->setWordWrap(true);
    m_explanation->setAccessibleName(tr("What it does"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAccessibleName(tr("What is wrong with the fault"));
    m_message->setMinimumHeight(fontMetrics().height());
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    m_filter->setFont(font);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Everything, or such as type:message \"order\""));
    m_count->setSpecialValueText(tr("no limit"));

    addRow(tr("&Fault:"), m_kind, tr("Fault"), tr("What goes wrong"));
    m_form->addRow(QString(), m_explanation);
    addRow(tr("D&elay:"), m_delay, tr("Delay"), tr("0 to one hour"));
    addRow(tr("\u00b1 &Jitter:"), m_jitter, tr("Jitter"),
           tr("Each packet is so much faster or slower, evenly spread"));
    addRow(tr("&Bandwidth:"), m_bandwidth, tr("Bandwidth"),
           tr("Bytes a second for each session and direction"));
    addRow(tr("S&tatus:"), m_status, tr("HTTP status"), tr("200 to 599"));
    addRow(tr("&Sessions:"), m_sessions, tr("Sessions"), tr("Whose packets and requests"));
    addRow(tr("Di&rection:"), m_direction, tr("Direction"), tr("Which way packets go"));
    addRow(tr("&Type:"), m_packet, tr("Packet type"), tr("Packets of which type"));
    addRow(tr("&Only:"), m_filter, tr("Filter"),
           tr("Only what matches; Ctrl+Space or Down proposes"));
    addRow(tr("&Hits:"), m_count, tr("Hits"), tr("After so many it ends by itself"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_message);
    column->addStretch();
    column->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 72, sizeHint().height());
}

void FaultDialog::fill(const FaultSpec &spec, const QByteArray &chosen)
{
    const auto kinds = QMetaEnum::fromType<Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i)
        m_kind->addItem(faultKindText(Kind(kinds.value(i))), kinds.value(i));
    using Way = EngineIoFaultScope::Direction;
    m_direction->addItem(tr("Both ways"), int(Way::Both));
    m_direction->addItem(tr("\u2190 from the client"), int(Way::Incoming));
    m_direction->addItem(tr("\u2192 to the client"), int(Way::Outgoing));
    m_packet->addItem(tr("All packets"), EveryPacket);
    const auto types = QMetaEnum::fromType<EngineIoPacket::Type>();
    for (int i = 0; i < types.keyCount(); ++i)
        m_packet->addItem(packetTypeName(quint8(types.value(i))), types.value(i));

    const EngineIoFault &fault = spec.fault;
    fillSessions(fault.scope, chosen);
    choose(m_kind, int(fault.kind));
    choose(m_direction, int(fault.scope.direction));
    choose(m_packet, fault.scope.packet ? int(*fault.scope.packet) : EveryPacket);
    m_filter->setText(spec.filter);
    m_delay->setValue(int(fault.delay.count()));
    m_jitter->setMaximum(m_delay->value());
    m_jitter->setValue(int(fault.jitter.count()));
    m_bandwidth->setValue(int(fault.bytesPerSecond));
    m_status->setValue(fault.status);
    m_count->setValue(fault.count);
}

void FaultDialog::fillSessions(const EngineIoFaultScope &scope, const QByteArray &chosen)
{
    m_sessions->addItem(tr("All"));
    m_sessions->addItem(tr("New ones, with their handshakes"));
    const QByteArray sid = scope.sessions == Sessions::One ? scope.sid : chosen;
    if (!sid.isEmpty())
        m_sessions->addItem(tr("Only %1").arg(QString::fromLatin1(sid)), sid);
    m_sessions->setCurrentIndex(int(scope.sessions)); // in the order of the enumerators
}

void FaultDialog::setKnownValues(KnownValues values)
{
    m_filter->setKnownValues(std::move(values));
}

Kind FaultDialog::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

FaultSpec FaultDialog::spec() const
{
    FaultSpec spec = m_spec;
    EngineIoFault &fault = spec.fault;
    fault.kind = kind();
    fault.scope.sessions = Sessions(m_sessions->currentIndex());
    fault.scope.sid = m_sessions->currentData().toByteArray();
    fault.scope.direction = EngineIoFaultScope::Direction::Both;
    fault.scope.packet.reset();
    if (usesPackets(fault.kind)) {
        fault.scope.direction = EngineIoFaultScope::Direction(m_direction->currentData().toInt());
        if (const int type = m_packet->currentData().toInt(); type != EveryPacket)
            fault.scope.packet = EngineIoPacket::Type(type);
    }
    fault.delay = std::chrono::milliseconds(m_delay->value());
    fault.jitter = std::chrono::milliseconds(kind() == Kind::Delay ? m_jitter->value() : 0);
    fault.bytesPerSecond = m_bandwidth->value();
    fault.status = m_status->value();
    fault.count = m_count->value();
    spec.filter = m_filter->text().trimmed();
    return spec;
}

void FaultDialog::showKind()
{
    m_explanation->setText(faultExplanation(kind()));
    m_form->setRowVisible(m_delay, usesDelay(kind()));
    m_form->setRowVisible(m_jitter, kind() == Kind::Delay);
    m_form->setRowVisible(m_bandwidth, kind() == Kind::Bandwidth);
    m_form->setRowVisible(m_status, usesStatus(kind()));
    m_form->setRowVisible(m_direction, usesPackets(kind()));
    m_form->setRowVisible(m_packet, usesPackets(kind()));
    validate();
}

void FaultDialog::validate()
{
    const auto compiled = parseFilter(m_filter->text());
    m_filter->setError(compiled ? std::nullopt : std::optional(compiled.error()));
    QString error;
    spec().compile(&error);
    showMessage(error);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(error.isEmpty());
}

void FaultDialog::showMessage(const QString &text)
{
    showProblem(*m_message, text);
}

QString FaultDialog::message() const
{
    return m_message->text();
}

void FaultDialog::accept()
{
    const QString error = m_take(spec());
    showMessage(error);
    if (error.isEmpty())
        QDialog::accept();
}

} // namespace Inspector
