// SPDX-License-Identifier: MIT
#include "views/serverform/optionrow.h"

#include "views/icons.h"
#include "views/messagelabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

OptionRow::OptionRow(const OptionField &field, const QString &defaultValue, QFormLayout *form,
                     QWidget *parent)
    : QObject(parent)
    , m_field(field)
    , m_default(defaultValue)
    , m_parent(parent)
    , m_label(new QLabel(optionText(field.label), parent))
    , m_editor(makeEditor())
    , m_reset(new QToolButton(parent))
    , m_error(new QLabel(parent))
{
    m_editor->setAccessibleName(optionText(field.label));
    m_label->setBuddy(m_editor);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setVisible(false);
    m_reset->setAutoRaise(true);
    m_reset->setIcon(icon(u"back"_s));
    m_reset->setAccessibleName(tr("Reset %1").arg(optionText(field.label)));
    QSizePolicy keeps = m_reset->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keeps);
    connect(m_reset, &QToolButton::clicked, this, &OptionRow::reset);

    auto *line = new QHBoxLayout;
    line->setSpacing(parent->fontMetrics().height() / 4);
    line->addWidget(m_editor, 1);
    if (field.kind == OptionKind::File) {
        auto *choose = new QToolButton(parent);
        choose->setIcon(icon(u"open"_s));
        choose->setToolTip(tr("Choose a file"));
        choose->setAccessibleName(tr("Choose a file for %1").arg(optionText(field.label)));
        connect(choose, &QToolButton::clicked, this, &OptionRow::browse);
        line->addWidget(choose);
    }
    line->addWidget(m_reset);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_error);
    form->addRow(m_label, column);

    setValue(defaultValue);
    showDefault();
    connect(this, &OptionRow::changed, this, &OptionRow::showDefault);
}

QWidget *OptionRow::makeEditor()
{
    switch (m_field.kind) {
    case OptionKind::Toggle:
        return makeToggle();
    case OptionKind::Choice:
        return makeChoice();
    case OptionKind::Duration:
    case OptionKind::Size:
    case OptionKind::Count:
    case OptionKind::Text:
    case OptionKind::File:
        return makeTextEditor();
    }
    Q_UNREACHABLE();
}

QWidget *OptionRow::makeTextEditor()
{
    auto *edit = new QLineEdit(m_parent);
    connect(edit, &QLineEdit::textChanged, this, &OptionRow::changed);
    return edit;
}

QWidget *OptionRow::makeToggle()
{
    auto *box = new QCheckBox(m_parent);
    connect(box, &QCheckBox::toggled, this, &OptionRow::changed);
    return box;
}

QWidget *OptionRow::makeChoice()
{
    auto *box = new QComboBox(m_parent);
    box->setMinimumContentsLength(10);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const OptionChoice &choice : m_field.choices)
        box->addItem(optionText(choice.label), QString::fromLatin1(choice.key));
    connect(box, &QComboBox::currentIndexChanged, this, &OptionRow::changed);
    return box;
}

QString OptionRow::value() const
{
    if (const auto *box = qobject_cast<QCheckBox *>(m_editor))
        return box->isChecked() ? u"true"_s : u"false"_s;
    if (const auto *box = qobject_cast<QComboBox *>(m_editor))
        return box->currentData().toString();
    return qobject_cast<QLineEdit *>(m_editor)->text();
}

void OptionRow::setValue(const QString &value)
{
    if (auto *box = qobject_cast<QCheckBox *>(m_editor))
        box->setChecked(value == "true"_L1);
    else if (auto *choice = qobject_cast<QComboBox *>(m_editor))
        choice->setCurrentIndex(std::max(0, choice->findData(value)));
    else
        qobject_cast<QLineEdit *>(m_editor)->setText(value);
}

QString OptionRow::shownDefault() const
{
    if (m_field.kind == OptionKind::Toggle)
        return m_default == "true"_L1 ? tr("on") : tr("off");
    if (const auto *box = qobject_cast<QComboBox *>(m_editor))
        return box->itemText(std::max(0, box->findData(m_default)));
    return m_default.isEmpty() ? tr("empty") : m_default;
}

void OptionRow::showDefault()
{
    const bool changedByPerson = !isDefault();
    QFont font = m_parent->font();
    font.setBold(changedByPerson);
    m_label->setFont(font);
    m_reset->setVisible(changedByPerson);
    const QString toolTip = tr("%1. Default: %2").arg(optionText(m_field.toolTip), shownDefault());
    m_label->setToolTip(toolTip);
    m_editor->setToolTip(toolTip);
    m_reset->setToolTip(tr("Back to the default: %1").arg(shownDefault()));
}

void OptionRow::setError(const QString &text)
{
    showProblem(*m_error, text);
    m_error->setVisible(!text.isEmpty());
}

QString OptionRow::error() const
{
    return m_error->text();
}

void OptionRow::setEnabled(bool enabled)
{
    m_editor->setEnabled(enabled);
    m_label->setEnabled(enabled);
}

void OptionRow::browse()
{
    auto *dialog = new QFileDialog(m_parent, optionText(m_field.label));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OptionRow::setValue);
    dialog->open(); // doesn't block: traffic flows meanwhile
}

} // namespace Inspector
