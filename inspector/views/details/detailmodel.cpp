// SPDX-License-Identifier: MIT
#include "views/details/detailmodel.h"

#include "views/theme.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>

namespace Inspector {

DetailModel::DetailModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_monospace(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
    m_monospace.setPointSizeF(QGuiApplication::font().pointSizeF());
    const int tallest = std::max(QFontMetrics(m_monospace).height(),
                                 QFontMetrics(QGuiApplication::font()).height());
    m_rowSize = QSize(0, tallest + tallest / 5); // the view measures one row for all
}

void DetailModel::setTree(std::shared_ptr<const DetailNode> tree, const DetailNode *root)
{
    beginResetModel();
    m_tree = std::move(tree);
    m_root = root;
    flatten();
    endResetModel();
}

void DetailModel::flatten()
{
    m_items.clear();
    m_searchOrder.clear();
    m_numbers.clear();
    if (!m_root)
        return;
    const auto appendChildren = [this](const DetailNode &node, int parent) {
        int row = 0;
        for (const DetailNode &child : node.children)
            m_items.push_back({&child, parent, row++, 0});
    };
    appendChildren(*m_root, -1);
    for (size_t i = 0; i < m_items.size(); ++i) { // grows meanwhile
        m_items[i].firstChild = int(m_items.size());
        appendChildren(*m_items[i].node, int(i));
    }

    // Top to bottom: a stack, since a document may be a thousand levels deep.
    std::vector<int> waiting;
    for (int i = int(m_root->children.size()) - 1; i >= 0; --i)
        waiting.push_back(i);
    m_numbers.resize(m_items.size());
    while (!waiting.empty()) {
        const int item = waiting.back();
        waiting.pop_back();
        m_numbers[size_t(item)] = int(m_searchOrder.size());
        m_searchOrder.push_back(item);
        const Item &parent = m_items[size_t(item)];
        for (int row = int(parent.node->children.size()) - 1; row >= 0; --row)
            waiting.push_back(parent.firstChild + row);
    }
}

const DetailNode *DetailModel::node(const QModelIndex &index) const
{
    return index.isValid() ? m_items[size_t(index.internalId())].node : m_root;
}

QModelIndex DetailModel::indexOfNode(int number) const
{
    const int item = m_searchOrder[size_t(number)];
    return createIndex(m_items[size_t(item)].row, Label, quintptr(item));
}

int DetailModel::numberOf(const QModelIndex &index) const
{
    return index.isValid() ? m_numbers[size_t(index.internalId())] : -1;
}

QModelIndex DetailModel::indexAt(qsizetype offset, qsizetype length) const
{
    int best = -1;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const DetailNode &node = *m_items[i].node;
        const bool holds = node.offset >= 0 && node.offset <= offset
                           && offset + length <= node.offset + node.length;
        // Among equals the deeper one, which comes later.
        if (holds && (best < 0 || node.length <= m_items[size_t(best)].node->length))
            best = int(i);
    }
    return best < 0 ? QModelIndex() : createIndex(m_items[size_t(best)].row, Label, quintptr(best));
}

bool DetailModel::matches(const Item &item, const QString &text) const
{
    return item.node->label.contains(text, Qt::CaseInsensitive)
           || item.node->value.contains(text, Qt::CaseInsensitive);
}

QModelIndex DetailModel::find(const QString &text, int from, int step) const
{
    const int count = nodeCount();
    for (int i = 0; i < count && !text.isEmpty(); ++i) {
        const int number = ((from + i * step) % count + count) % count;
        if (matches(m_items[size_t(m_searchOrder[size_t(number)])], text))
            return indexOfNode(number);
    }
    return {};
}

int DetailModel::countMatches(const QString &text) const
{
    return text.isEmpty() ? 0 : int(std::ranges::count_if(m_items, [&](const Item &item) {
        return matches(item, text);
    }));
}

QModelIndex DetailModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int first = parent.isValid() ? m_items[size_t(parent.internalId())].firstChild : 0;
    return createIndex(row, column, quintptr(first + row));
}

QModelIndex DetailModel::parent(const QModelIndex &index) const
{
    const int parent = index.isValid() ? m_items[size_t(index.internalId())].parent : -1;
    return parent < 0 ? QModelIndex()
                      : createIndex(m_items[size_t(parent)].row, Label, quintptr(parent));
}

int DetailModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0 || !m_root)
        return 0;
    return int(node(parent)->children.size());
}

int DetailModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DetailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DetailNode &node = *this->node(index);
    const bool isValue = index.column() == Value;
    switch (role) {
    case Qt::DisplayRole:
        // A view shapes the whole of a text to cut it at the column's end.
        return isValue ? node.value.left(500) : node.label.left(200);
    case Qt::ToolTipRole:
        return isValue && node.value.size() > 40 ? QVariant(node.value.left(1000)) : QVariant();
    case Qt::FontRole:
        return isValue && node.offset >= 0 ? QVariant(m_monospace) : QVariant();
    case Qt::SizeHintRole:
        return m_rowSize;
    case Qt::ForegroundRole:
        return isValue ? QVariant() : QVariant(Theme::current().muted);
    default:
        return {};
    }
}

QVariant DetailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Label ? tr("Field") : tr("Value");
}

} // namespace Inspector
