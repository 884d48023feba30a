// SPDX-License-Identifier: MIT
#include "views/commandpalette.h"

#include "views/mnemonic.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

enum Role { ActionRole = Qt::UserRole, ShortcutRole };

constexpr int VisibleRows = 14;

class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state & QStyle::State_Selected;
        painter->setPen(
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        const int margin = option.fontMetrics.averageCharWidth();
        painter->drawText(option.rect.adjusted(0, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(ShortcutRole).toString());
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index)
            .expandedTo({0, option.fontMetrics.height() * 3 / 2});
    }
};

// Several views may have an action of the same name; the one that the person looks at counts.
bool isInView(const QAction *action)
{
    bool hasOwner = false;
    for (const QObject *object : action->associatedObjects()) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (!widget || qobject_cast<const QMenu *>(widget))
            continue;
        if (widget->isVisible())
            return true;
        hasOwner = true;
    }
    return !hasOwner;
}

QString nameOf(const QAction *action)
{
    return withoutMnemonic(action->text());
}

} // namespace

int matchQuality(QStringView name, QStringView typed)
{
    int quality = 0;
    qsizetype from = 0;
    for (QChar wanted : typed) {
        if (wanted.isSpace())
            continue;
        const qsizetype found = name.indexOf(wanted, from, Qt::CaseInsensitive);
        if (found < 0)
            return -1;
        const bool begins = found == 0 || !name[found - 1].isLetterOrNumber();
        quality += begins ? 4 : found == from ? 2 : 0;
        from = found + 1;
    }
    return name.contains(typed, Qt::CaseInsensitive) ? quality + 1000 : quality;
}

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Command palette"));
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Commands"));
    auto *rows = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 3;
    rows->setContentsMargins(gap, gap, gap, gap);
    rows->addWidget(m_edit);
    rows->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { run(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
}

void CommandPalette::open(const QList<QAction *> &actions)
{
    m_actions.clear();
    for (QAction *action : actions) {
        const bool isCommand = action->isEnabled() && action->isVisible() && !action->menu()
                               && !action->isSeparator() && !nameOf(action).isEmpty()
                               && isInView(action);
        if (isCommand && !m_actions.contains(action))
            m_actions.append(action);
    }
    m_edit->clear();
    showMatches({});
    const int width = fontMetrics().averageCharWidth() * 70;
    const int height = fontMetrics().height() * (VisibleRows * 3 / 2 + 3);
    resize(std::min(width, parentWidget()->width()), std::min(height, parentWidget()->height()));
    move(parentWidget()->mapToGlobal(
        QPoint((parentWidget()->width() - this->width()) / 2, fontMetrics().height() * 4)));
    show();
    m_edit->setFocus();
}

void CommandPalette::showMatches(const QString &text)
{
    std::vector<std::pair<int, QAction *>> found;
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        const int quality = action ? matchQuality(nameOf(action), text) : -1;
        if (quality >= 0)
            found.emplace_back(quality, action);
    }
    std::ranges::stable_sort(found, std::greater(), &std::pair<int, QAction *>::first);
    m_model->clear();
    for (const auto &[quality, action] : found) {
        auto *item = new QStandardItem(action->icon(), nameOf(action));
        item->setData(QVariant::fromValue(action), ActionRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), ShortcutRole);
        item->setData(action->isChecked() ? Qt::Checked : QVariant(), Qt::CheckStateRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::moveBy(int rows)
{
    const int row
        = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, 0));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(VisibleRows);
        return true;
    case Qt::Key_PageUp:
        moveBy(-VisibleRows);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

// Closed first: the action may open something that needs the focus.
void CommandPalette::run(const QModelIndex &index)
{
    const QPointer<QAction> action = index.data(ActionRole).value<QAction *>();
    close();
    if (action)
        action->trigger();
}

} // namespace Inspector
