// SPDX-License-Identifier: MIT
#include "views/export/exportdialog.h"

#include "export/exportjob.h"
#include "model/eventstore.h"
#include "views/messagelabel.h"
#include "views/sessionchoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

namespace Inspector {
using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(const EventStore &store, const Filter &filter,
                           std::optional<quint32> session, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_filter(filter)
    , m_formats(new QComboBox(this))
    , m_explanation(new QLabel(this))
    , m_sessions(new QComboBox(this))
    , m_filtered(new QCheckBox(tr("Only what the &filter shows"), this))
    , m_message(new QLabel(this))
    , m_export(new QPushButton(tr("&Export\u2026"), this))
{
    setWindowTitle(tr("Export"));
    for (ExportFormat format : exportFormats())
        m_formats->addItem(titleOf(format), suffixOf(format));
    m_formats->setAccessibleName(tr("Format"));
    m_formats->setToolTip(tr("For whom the file is"));
    m_formats->setCurrentIndex(
        std::max(0, m_formats->findData(QSettings().value("export/format"_L1))));
    offerSessions(*m_sessions, store, session ? session : onlySession(store));
    m_sessions->setAccessibleName(tr("Session"));
    m_sessions->setToolTip(tr("Whose events are exported"));
    m_sessions->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_filtered->setEnabled(!filter.matchesAll());
    m_filtered->setChecked(!filter.matchesAll());
    m_filtered->setToolTip(filter.matchesAll() ? tr("There is no filter: all is shown")
                                               : filter.text().toHtmlEscaped());
    m_export->setAccessibleName(tr("Export"));
    layOut();
    connect(m_formats, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    connect(m_sessions, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    connect(&store, &EventStore::aboutToClear, this, &QDialog::reject); // sessions change
    update();
}

void ExportDialog::layOut()
{
    for (QLabel *label : {m_explanation, m_message}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignTop);
        label->setMinimumHeight(2 * fontMetrics().lineSpacing()); // texts change
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    }
    m_explanation->setAccessibleName(tr("What the format is good for"));
    m_message->setAccessibleName(tr("What is missing"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);

    auto *form = new QFormLayout(this);
    form->addRow(tr("F&ormat"), m_formats);
    form->addRow(QString(), m_explanation);
    form->addRow(tr("&Session"), m_sessions);
    form->addRow(QString(), m_filtered);
    form->addRow(m_message);
    form->addRow(buttons);
}

ExportFormat ExportDialog::format() const
{
    return exportFormats().value(m_formats->currentIndex());
}

RowSelection ExportDialog::selection() const
{
    return {m_filtered->isChecked() ? m_filter : Filter(), chosenSession(*m_sessions)};
}

QString ExportDialog::message() const
{
    return m_message->text();
}

void ExportDialog::update()
{
    const bool lacksSession = format() == ExportFormat::Html && !chosenSession(*m_sessions);
    const QString problem
        = lacksSession ? tr("A report is about one session: choose one.") : QString();
    showProblem(*m_message, problem);
    m_explanation->setText(explanationOf(format()));
    m_export->setEnabled(!lacksSession);
    m_export->setToolTip(lacksSession ? problem : tr("Choose the file"));
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void ExportDialog::accept()
{
    QSettings().setValue("export/format"_L1, suffixOf(format()));
    QDialog::accept();
    Q_EMIT chosen(format(), selection());
}

} // namespace Inspector
