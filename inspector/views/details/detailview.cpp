// SPDX-License-Identifier: MIT
#include "views/details/detailview.h"

#include "views/details/datapath.h"
#include "views/icons.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTreeView>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr int MaxUnfolded = 300; // nodes; more are a document to look around in

enum { CopyValue, CopyPath, CopyLine, FilterByValue };

void copy(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace

DetailView::DetailView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_tree(new QTreeView(this))
    , m_searchBar(new QWidget(this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_tree->setAccessibleName(name);
    m_tree->setModel(&m_model);
    layOut();

    addAction(tr("Copy value"), QKeySequence::Copy, &DetailView::copyValue);
    addAction(tr("Copy path"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &DetailView::copyPath);
    addAction(tr("Copy line"), {}, &DetailView::copyLine);
    addAction(tr("Filter by this value"), Qt::CTRL | Qt::Key_Return, &DetailView::filterByValue);
    addAction(tr("Fold all"), {}, &DetailView::foldAll);
    addAction(tr("Unfold all"), {}, &DetailView::unfoldAll);

    connect(m_tree, &QWidget::customContextMenuRequested, this, &DetailView::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DetailView::takeCurrent);
    connect(m_search, &QLineEdit::textChanged, this, [this] { find(0); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(1); });
}

void DetailView::layOut()
{
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setIndentation(fontMetrics().averageCharWidth() * 2);
    m_tree->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_tree->header()->resizeSection(0, fontMetrics().averageCharWidth() * 24);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setToolTip(tr("Enter unfolds, Ctrl+F searches, Ctrl+C copies the value"));

    m_search->setPlaceholderText(tr("Search in this event"));
    m_search->setAccessibleName(tr("Search in this event"));
    m_search->setToolTip(
        tr("Enter goes to the next match, Shift+Enter to the previous one (%1)")
            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_tree->installEventFilter(this);
    m_count->setAccessibleName(tr("Matches"));

    const int gap = fontMetrics().height() / 4;
    auto *bar = new QHBoxLayout(m_searchBar);
    bar->setContentsMargins(gap, gap, gap, gap);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_searchBar);
    column->addWidget(m_tree, 1);
}

void DetailView::addAction(const QString &text, const QKeySequence &shortcut,
                           void (DetailView::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(action);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, slot);
}

void DetailView::setSearchVisible(bool visible)
{
    m_searchBar->setVisible(visible);
}

void DetailView::show(std::shared_ptr<const DetailNode> tree, const DetailNode *root,
                      QByteArray payload)
{
    const QScopedValueRollback guard(m_following, true);
    m_payload = std::move(payload);
    m_model.setTree(std::move(tree), root);
    unfold();
    showCount();
}

void DetailView::clear()
{
    m_payload.clear();
    m_model.clear();
    showCount();
}

void DetailView::unfold()
{
    if (m_model.nodeCount() <= MaxUnfolded)
        m_tree->expandAll();
    else
        m_tree->expandToDepth(1);
}

void DetailView::selectBytes(qsizetype offset, qsizetype length)
{
    const QScopedValueRollback guard(m_following, true);
    const QModelIndex index = m_model.indexAt(offset, length);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void DetailView::takeCurrent(const QModelIndex &index)
{
    if (m_following || !index.isValid())
        return;
    const DetailNode &node = *m_model.node(index);
    if (node.offset >= 0)
        Q_EMIT bytesSelected(node.offset, node.length);
}

// 0: from the current node on, so that typing on stays with a match; 1 and -1: behind and before
// it.
void DetailView::find(int step)
{
    showCount();
    const int current = std::max(0, m_model.numberOf(m_tree->currentIndex()));
    const QModelIndex found = m_model.find(m_search->text(), current + step, step < 0 ? -1 : 1);
    if (!found.isValid())
        return;
    m_tree->setCurrentIndex(found);
    m_tree->scrollTo(found);
}

void DetailView::showCount()
{
    const QString text = m_search->text();
    m_count->setText(text.isEmpty() ? QString()
                                    : tr("%n match(es)", nullptr, m_model.countMatches(text)));
}

bool DetailView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool searches = key->matches(QKeySequence::Find) && m_searchBar->isVisibleTo(this);
    if (event->type() == QEvent::ShortcutOverride) {
        if (searches)
            event->accept();
        return false;
    }
    if (searches) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return true;
    }
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_search && isReturn && key->modifiers() & Qt::ShiftModifier) {
        find(-1);
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Escape) {
        m_search->clear();
        m_tree->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DetailView::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    const bool hasPath = !dataPath(m_model, index, m_payload).isEmpty();
    const QString condition
        = index.isValid() ? dataCondition(m_model, index, m_payload) : QString();
    m_actions[CopyValue]->setEnabled(index.isValid());
    m_actions[CopyPath]->setEnabled(hasPath);
    m_actions[CopyLine]->setEnabled(index.isValid());
    m_actions[FilterByValue]->setText(
        condition.isEmpty() ? tr("Filter by this value")
                            : tr("Filter by %1").arg(QString(condition).replace(u'&', u"&&"_s)));
    m_actions[FilterByValue]->setEnabled(!condition.isEmpty());

    QMenu menu(this);
    for (QAction *action : std::as_const(m_actions))
        menu.addAction(action);
    menu.exec(m_tree->viewport()->mapToGlobal(position));
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(true); // by key they do nothing where they can't
}

void DetailView::copyValue()
{
    if (m_tree->currentIndex().isValid())
        copy(dataValue(*m_model.node(m_tree->currentIndex()), m_payload));
}

void DetailView::copyPath()
{
    copy(dataPath(m_model, m_tree->currentIndex(), m_payload));
}

void DetailView::copyLine()
{
    if (!m_tree->currentIndex().isValid())
        return;
    const DetailNode &node = *m_model.node(m_tree->currentIndex());
    copy(node.label + u": "_s + node.value);
}

void DetailView::filterByValue()
{
    if (!m_tree->currentIndex().isValid())
        return;
    const QString condition = dataCondition(m_model, m_tree->currentIndex(), m_payload);
    if (!condition.isEmpty())
        Q_EMIT filterRequested(condition);
}

void DetailView::foldAll()
{
    m_tree->collapseAll();
}

void DetailView::unfoldAll()
{
    m_tree->expandAll();
}

} // namespace Inspector
