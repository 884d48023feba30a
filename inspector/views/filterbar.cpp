// SPDX-License-Identifier: MIT
#include "views/filterbar.h"

#include "actions/filterstate.h"
#include "actions/savedfilters.h"
#include "views/filteredit.h"
#include "views/icons.h"
#include "views/messagelabel.h"
#include "views/mnemonic.h"
#include "views/shortcuttip.h"

#include <QAction>
#include <QBoxLayout>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Debounce = 60ms; // a filter over a million rows takes about as long

} // namespace

FilterBar::FilterBar(FilterState &state, SavedFilters &saved, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_saved(saved)
    , m_edit(new FilterEdit(this))
    , m_matches(new QLabel(this))
    , m_message(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_savedRow(new QHBoxLayout)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(Debounce);
    addActions();
    layOut();
    connect(&m_debounce, &QTimer::timeout, this, &FilterBar::typeNow);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { m_debounce.start(); });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        typeNow();
        m_state.endTyping();
    });
    connect(m_edit, &FilterEdit::left, this, &FilterBar::left);
    connect(m_name, &QLineEdit::returnPressed, this, &FilterBar::takeName);
    connect(&m_state, &FilterState::textChanged, this, &FilterBar::showState);
    connect(&m_state, &FilterState::historyChanged, this, &FilterBar::showState);
    connect(&m_state, &FilterState::heartbeatsChanged, m_heartbeats, &QAction::setChecked);
    connect(&m_saved, &SavedFilters::changed, this, &FilterBar::showSaved);
    showSaved();
    showState();
}

// The edit loses the focus while it goes, and would tell us who are no longer there.
FilterBar::~FilterBar()
{
    m_edit->disconnect(this);
}

QAction *FilterBar::addFilterAction(const QString &text, const QString &iconName,
                                    const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcuts(shortcuts);
    showShortcutInTip(*action);
    addAction(action);
    return action;
}

void FilterBar::addActions()
{
    m_focus = addFilterAction(tr("&Filter Packets"), u"filter"_s,
                              {Qt::CTRL | Qt::Key_F, Qt::CTRL | Qt::Key_E});
    m_clear = addFilterAction(tr("&Clear Filter"), u"close"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    m_back = addFilterAction(tr("&Previous Filter"), u"back"_s, {Qt::ALT | Qt::Key_Left});
    m_forward = addFilterAction(tr("&Next Filter"), u"forward"_s, {Qt::ALT | Qt::Key_Right});
    m_heartbeats = addFilterAction(tr("Hide &Heartbeats"), u"heartbeat"_s, {Qt::CTRL | Qt::Key_H});
    m_heartbeats->setCheckable(true);
    m_save = addFilterAction(tr("&Save Filter\u2026"), u"star"_s, {Qt::CTRL | Qt::Key_D});
    connect(m_focus, &QAction::triggered, this, &FilterBar::focusEdit);
    connect(m_clear, &QAction::triggered, &m_state, &FilterState::clear);
    connect(m_back, &QAction::triggered, &m_state, &FilterState::goBack);
    connect(m_forward, &QAction::triggered, &m_state, &FilterState::goForward);
    connect(m_heartbeats, &QAction::toggled, &m_state, &FilterState::setHidesHeartbeats);
    connect(m_save, &QAction::triggered, this, &FilterBar::saveCurrent);
}

QToolButton *FilterBar::buttonFor(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(withoutMnemonic(action->text()));
    return button;
}

void FilterBar::layOut()
{
    m_edit->setPlaceholderText(
        tr("Filter: a word, type:message, rtt>200ms, data.user.id=42, /regex/"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setClearButtonEnabled(true);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    m_edit->setFont(font);
    m_matches->setAccessibleName(tr("Packets that match"));
    m_matches->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_matches->setMinimumWidth(fontMetrics().horizontalAdvance(u"8,888,888 / 8,888,888"_s));
    m_message->setAccessibleName(tr("What is wrong with the filter"));
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setAccessibleName(tr("Name of the saved filter"));
    m_name->setPlaceholderText(tr("Name, then Enter"));
    m_name->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_name->installEventFilter(this);
    m_name->hide();

    auto *first = new QHBoxLayout;
    first->setSpacing(2);
    first->addWidget(buttonFor(m_back));
    first->addWidget(buttonFor(m_forward));
    first->addWidget(m_edit, 1);
    first->addWidget(buttonFor(m_save));
    first->addWidget(m_matches);

    m_savedRow->setSpacing(2);
    m_savedRow->addWidget(m_name);
    m_savedRow->addWidget(m_message, 1);

    auto *rows = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 4;
    rows->setContentsMargins(gap, gap, gap * 2, gap);
    rows->setSpacing(gap);
    rows->addLayout(first);
    rows->addLayout(m_savedRow);
}

QString FilterBar::message() const
{
    return m_message->text();
}

QString FilterBar::matches() const
{
    return m_matches->text();
}

void FilterBar::setKnownValues(KnownValues values)
{
    m_edit->setKnownValues(std::move(values));
}

void FilterBar::setMatches(quint32 shown, quint32 total, int scannedPercent)
{
    const QLocale locale;
    if (scannedPercent < 100)
        m_matches->setText(tr("%1 so far, %2 %").arg(locale.toString(shown)).arg(scannedPercent));
    else if (m_state.isFiltering())
        m_matches->setText(tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
    else
        m_matches->setText(locale.toString(total));
}

void FilterBar::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::typeNow()
{
    m_debounce.stop();
    m_state.typeText(m_edit->text());
}

void FilterBar::showState()
{
    if (m_edit->text() != m_state.text()) {
        m_edit->setText(m_state.text());
        m_debounce.stop();
    }
    m_edit->setError(m_state.error());
    showMessage();
    m_back->setEnabled(m_state.canGoBack());
    m_forward->setEnabled(m_state.canGoForward());
    m_save->setEnabled(!m_state.text().trimmed().isEmpty() && !m_state.error());
    for (qsizetype i = 0; i < m_savedButtons.size(); ++i)
        m_savedButtons[i]->setChecked(m_saved.all()[i].expression == m_state.text());
}

void FilterBar::showMessage()
{
    const auto &error = m_state.error();
    showProblem(*m_message, error ? error->message : QString());
    m_message->setToolTip(m_message->text());
    m_edit->setToolTip(error ? error->message
                             : tr("What to show (%1); Ctrl+Space or Down proposes")
                                   .arg(m_focus->shortcut().toString(QKeySequence::NativeText)));
}

void FilterBar::showSaved()
{
    for (QToolButton *button : std::as_const(m_savedButtons))
        button->deleteLater();
    m_savedButtons.clear();
    for (qsizetype i = 0; i < m_saved.all().size(); ++i)
        addSavedButton(i);
}

void FilterBar::addSavedButton(qsizetype index)
{
    const SavedFilter &filter = m_saved.all()[index];
    auto *button = new QToolButton(this);
    button->setText(QString(filter.name).replace(u'&', u"&&"_s));
    button->setToolTip(filter.expression);
    button->setAccessibleName(tr("Saved filter %1").arg(filter.name));
    button->setCheckable(true);
    button->setChecked(filter.expression == m_state.text());
    button->setAutoRaise(true);
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(button, &QToolButton::clicked, this,
            [this, expression = filter.expression](bool checked) {
                m_state.setText(checked ? expression : QString());
                showState();
            });
    connect(button, &QWidget::customContextMenuRequested, this,
            [this, button, index] { showSavedMenu(button, index); });
    m_savedRow->insertWidget(int(index), button);
    m_savedButtons.append(button);
}

void FilterBar::showSavedMenu(QToolButton *button, qsizetype index)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Rename\u2026"), this,
                    [this, index] { askForName(index, m_saved.all()[index].name); });
    menu->addAction(tr("Re&move"), this, [this, index] { m_saved.remove(index); });
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void FilterBar::saveCurrent()
{
    typeNow();
    if (m_save->isEnabled())
        askForName(-1, m_state.text());
}

void FilterBar::askForName(qsizetype index, const QString &name)
{
    m_renamed = index;
    m_name->setText(name);
    m_name->selectAll();
    m_name->show();
    m_name->setFocus();
}

void FilterBar::takeName()
{
    const QString name = m_name->text().trimmed();
    m_name->hide();
    if (m_renamed >= 0)
        m_saved.rename(m_renamed, name);
    else
        m_saved.add({name, m_state.text()});
    m_edit->setFocus();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool leaves = watched == m_name && event->type() == QEvent::KeyPress
                        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!leaves)
        return QWidget::eventFilter(watched, event);
    m_name->hide();
    m_edit->setFocus();
    return true;
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_focus)
        showMessage();
}

} // namespace Inspector
