// SPDX-License-Identifier: MIT
#include "views/highlight/highlightdialog.h"

#include "actions/highlightrules.h"
#include "views/emptystate.h"
#include "views/filteredit.h"
#include "views/highlight/highlightmodel.h"
#include "views/highlight/swatch.h"
#include "views/messagelabel.h"
#include "views/mnemonic.h"
#include "views/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

HighlightDialog::HighlightDialog(HighlightRules &rules, QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_model(new HighlightModel(rules, this))
    , m_list(new QListView(this))
    , m_nothing(new EmptyState(this))
    , m_pages(new QStackedWidget(this))
    , m_edit(new FilterEdit(this))
    , m_colors(new QComboBox(this))
    , m_message(new QLabel(this))
{
    setWindowTitle(tr("Highlight Rules"));
    m_list->setModel(m_model);
    layOut();
    adoptPalette();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HighlightDialog::showRule);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HighlightDialog::showRule);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HighlightDialog::showRule);
    connect(m_edit, &QLineEdit::textChanged, this, &HighlightDialog::takeExpression);
    connect(m_edit, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_edit, &FilterEdit::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_colors, &QComboBox::currentIndexChanged, this, &HighlightDialog::takeColor);
    choose(0);
}

// Its parts tell of changes while they go, and the rules may be gone already.
HighlightDialog::~HighlightDialog()
{
    m_edit->disconnect(this);
    m_model->disconnect(this);
    m_list->selectionModel()->disconnect(this);
}

QPushButton *HighlightDialog::addButton(const QString &text, const QKeySequence &shortcut,
                                        void (HighlightDialog::*trigger)())
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false); // Enter belongs to the expression
    button->setAccessibleName(withoutMnemonic(text));
    button->setToolTip(
        tr("%1 (%2)").arg(button->accessibleName(), shortcut.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, this, trigger);
    // A button's own shortcut would wait until the button has been seen to move.
    auto *keys = new QShortcut(shortcut, this);
    connect(keys, &QShortcut::activated, this, trigger);
    return button;
}

QLayout *HighlightDialog::makeButtons()
{
    auto *column = new QVBoxLayout;
    column->addWidget(
        addButton(tr("Add Rule"), Qt::CTRL | Qt::Key_N, &HighlightDialog::addEmptyRule));
    m_remove = addButton(tr("Remove Rule"), QKeySequence::Delete, &HighlightDialog::removeRule);
    m_up = addButton(tr("Move Up"), Qt::ALT | Qt::Key_Up, &HighlightDialog::moveUp);
    m_down = addButton(tr("Move Down"), Qt::ALT | Qt::Key_Down, &HighlightDialog::moveDown);
    for (QPushButton *button : {m_remove, m_up, m_down})
        column->addWidget(button);
    column->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    close->setToolTip(tr("Close (Escape); the rules stay"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    column->addWidget(close);
    return column;
}

QLayout *HighlightDialog::makeForm()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    m_edit->setFont(font);
    m_edit->setClearButtonEnabled(true);
    m_edit->setPlaceholderText(tr("Such as rtt>200ms, event:order, /regex/"));
    m_edit->setAccessibleName(tr("Packets to highlight"));
    m_edit->setToolTip(tr("Which packets get the colour; Ctrl+Space or Down proposes"));
    m_colors->setAccessibleName(tr("Colour"));
    m_colors->setToolTip(tr("Colour of the rows"));
    m_message->setAccessibleName(tr("What is wrong with the rule"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setMinimumHeight(fontMetrics().height());
    auto *form = new QFormLayout;
    form->addRow(tr("&Packets:"), m_edit);
    form->addRow(tr("&Colour:"), m_colors);
    form->addRow(m_message);
    m_colors->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return form;
}

void HighlightDialog::layOut()
{
    m_list->setAccessibleName(tr("Highlight rules, the first that matches decides"));
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    m_colors->setIconSize(m_list->iconSize());
    m_list->setSpacing(fontMetrics().height() / 8);
    m_list->installEventFilter(this);
    m_nothing->setTexts(tr("No rules yet"),
                        tr("Add a rule, or choose \u201cHighlight Rows Like This\u2026\u201d in "
                           "the menu of a packet. The first rule that matches colours the row."));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_nothing);
    m_pages->setFrameShape(QFrame::StyledPanel);

    auto *left = new QVBoxLayout;
    left->addWidget(m_pages, 1);
    left->addLayout(makeForm());
    auto *columns = new QHBoxLayout(this);
    columns->addLayout(left, 1);
    columns->addLayout(makeButtons());
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 24);
}

void HighlightDialog::setKnownValues(KnownValues values)
{
    m_edit->setKnownValues(std::move(values));
}

QString HighlightDialog::message() const
{
    return m_message->text();
}

int HighlightDialog::current() const
{
    return m_list->currentIndex().row();
}

void HighlightDialog::choose(int row)
{
    m_list->setCurrentIndex(
        m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1))));
    showRule();
}

void HighlightDialog::addRule(const QString &expression)
{
    qsizetype row = m_rules.indexOf(expression);
    if (row < 0) {
        row = m_rules.size();
        m_rules.add({expression, m_rules.leastUsedColor(), true});
    }
    choose(int(row));
    m_edit->setFocus();
}

void HighlightDialog::removeRule()
{
    const int row = current();
    m_rules.remove(row);
    choose(row);
    m_list->setFocus();
}

void HighlightDialog::moveBy(int rows)
{
    const int row = current();
    if (row < 0)
        return;
    m_rules.move(row, row + rows);
    choose(std::clamp(row + rows, 0, m_model->rowCount() - 1));
}

void HighlightDialog::showRule()
{
    const int row = current();
    const bool isThere = row >= 0;
    m_pages->setCurrentWidget(m_rules.size() > 0 ? static_cast<QWidget *>(m_list) : m_nothing);
    const QSignalBlocker edit(m_edit);
    const QSignalBlocker colors(m_colors);
    const HighlightRule rule = isThere ? m_rules.at(row) : HighlightRule();
    if (m_edit->text() != rule.expression)
        m_edit->setText(rule.expression);
    m_colors->setCurrentIndex(isThere ? int(rule.color) : -1);
    for (QWidget *widget : {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_colors),
                            static_cast<QWidget *>(m_remove)})
        widget->setEnabled(isThere);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(isThere && row + 1 < m_rules.size());
    showMessage();
}

void HighlightDialog::showMessage()
{
    const auto error = current() >= 0 ? m_rules.error(current()) : std::nullopt;
    m_edit->setError(error);
    showProblem(*m_message, error ? error->message : QString());
}

void HighlightDialog::showColors()
{
    const QSignalBlocker blocker(m_colors);
    const int chosen = m_colors->currentIndex();
    m_colors->clear();
    for (int color = 0; color < HighlightColorCount; ++color) {
        m_colors->addItem(swatch(HighlightColor(color), fontMetrics().height()),
                          colorName(HighlightColor(color)));
    }
    m_colors->setCurrentIndex(chosen);
}

// Fusion draws the edge of a check mark darker than Window, which nobody sees on dark ground.
void HighlightDialog::adoptPalette()
{
    QPalette palette;
    if (Theme::current().isDark)
        palette.setColor(QPalette::Window, Theme::current().muted);
    m_list->setPalette(palette);
    showColors();
    showMessage();
}

void HighlightDialog::takeExpression(const QString &expression)
{
    if (current() < 0)
        return;
    HighlightRule rule = m_rules.at(current());
    rule.expression = expression;
    m_rules.replace(current(), rule);
}

void HighlightDialog::takeColor(int color)
{
    if (current() < 0 || color < 0)
        return;
    HighlightRule rule = m_rules.at(current());
    rule.color = HighlightColor(color);
    m_rules.replace(current(), rule);
}

bool HighlightDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)
            && m_edit->isEnabled()) {
            m_edit->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void HighlightDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

} // namespace Inspector
