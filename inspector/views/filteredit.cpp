// SPDX-License-Identifier: MIT
#include "views/filteredit.h"

#include "views/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTextCharFormat>
#include <QTreeView>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

enum Role { StartRole = Qt::UserRole, LengthRole };

constexpr int VisibleProposals = 12;

QTreeView *makePopup()
{
    auto *popup = new QTreeView; // the completer owns it
    popup->setRootIsDecorated(false);
    popup->setUniformRowHeights(true);
    popup->header()->hide();
    popup->header()->setStretchLastSection(true);
    popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return popup;
}

// A proposal is welcome within a word and behind an operator, not at each blank.
bool isWelcome(const Completion &first, const QString &text)
{
    const bool behindOperator = first.start > 0 && u":=<>~{,"_s.contains(text[first.start - 1]);
    return first.length > 0 || behindOperator;
}

} // namespace

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_proposals(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_proposals, this))
{
    QTreeView *popup = makePopup();
    m_completer->setPopup(popup);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(VisibleProposals);
    popup->setAccessibleName(tr("Proposals for the filter"));
    popup->installEventFilter(this); // behind the completer's own, so that it comes first
    connect(this, &QLineEdit::textEdited, this, [this] { show(Reason::Typed); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &FilterEdit::insertProposal);
}

void FilterEdit::propose()
{
    show(Reason::Asked);
}

void FilterEdit::show(Reason reason)
{
    m_proposals->clear();
    const auto found = completions(text(), cursorPosition(), m_knownValues);
    for (const Completion &proposal : found) {
        auto *item = new QStandardItem(proposal.insertText);
        item->setData(proposal.start, StartRole);
        item->setData(proposal.length, LengthRole);
        m_proposals->appendRow({item, new QStandardItem(proposal.description)});
    }
    QAbstractItemView *popup = m_completer->popup();
    if (found.empty() || (reason == Reason::Typed && !isWelcome(found.front(), text()))) {
        popup->hide();
        return;
    }
    auto *tree = static_cast<QTreeView *>(popup);
    const int em = fontMetrics().horizontalAdvance(u'M');
    m_completer->complete(QRect(cursorRect().left(), 0, em * 36, height()));
    tree->header()->resizeSection(0, em * 15);
    popup->setCurrentIndex({});
}

void FilterEdit::insertProposal(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    const int start = first.data(StartRole).toInt();
    const QString inserted = first.data().toString();
    QString changed = text();
    changed.replace(start, first.data(LengthRole).toInt(), inserted);
    setText(changed);
    setCursorPosition(start + int(inserted.size()));
    Q_EMIT textEdited(changed); // as if it had been typed; that proposes what follows
}

bool FilterEdit::eventFilter(QObject *watched, QEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    if (watched != popup || event->type() != QEvent::KeyPress)
        return QLineEdit::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Tab || m_completer->completionCount() == 0)
        return false;
    const QModelIndex chosen = popup->currentIndex();
    popup->hide();
    insertProposal(chosen.isValid() ? chosen : m_completer->completionModel()->index(0, 0));
    return true;
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    const bool asks
        = event->key() == Qt::Key_Down
          || (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier);
    if (asks)
        propose();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QLineEdit::keyPressEvent(event);
}

void FilterEdit::setError(const std::optional<FilterError> &error)
{
    if (!error) {
        underline(0, 0);
        return;
    }
    // Something that is missing has no length: the character before it stands for it.
    const int size = int(text().size());
    const int length = std::max(1, error->length);
    const int position = std::clamp(error->position, 0, std::max(0, size - 1));
    underline(position, std::min(length, size - position));
}

// A line edit has formats for what an input method composes, and takes them for all of its text.
void FilterEdit::underline(int position, int length)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Theme::current().error);
        format.setForeground(Theme::current().error);
        attributes.append(
            {QInputMethodEvent::TextFormat, position - cursorPosition(), length, format});
    }
    QInputMethodEvent event({}, attributes);
    inputMethodEvent(&event);
}

} // namespace Inspector
