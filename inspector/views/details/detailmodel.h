// SPDX-License-Identifier: MIT
#pragma once

#include "model/detailtree.h"

#include <QAbstractItemModel>
#include <QFont>
#include <QSize>

#include <memory>

namespace Inspector {

// A decoded event, or one branch of it, as a tree of two columns. The nodes are shared with what
// decoded them: nothing is copied.
class DetailModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Label, Value, ColumnCount };

    explicit DetailModel(QObject *parent = nullptr);

    // Shows the children of \a root, a node of \a tree.
    void setTree(std::shared_ptr<const DetailNode> tree, const DetailNode *root);
    void clear() { setTree(nullptr, nullptr); }

    int nodeCount() const { return int(m_items.size()); }
    const DetailNode *node(const QModelIndex &index) const;
    const DetailNode *root() const { return m_root; }
    QModelIndex indexOfNode(int number) const; // in the order of search: parents before children
    int numberOf(const QModelIndex &index) const;

    // The smallest node that was read from these bytes.
    QModelIndex indexAt(qsizetype offset, qsizetype length) const;
    // The first node from \a from on, round the end, whose label or value has \a text in it.
    QModelIndex find(const QString &text, int from, int step) const;
    int countMatches(const QString &text) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Item
    {
        const DetailNode *node;
        int parent; // -1: the invisible root
        int row;
        int firstChild; // the others follow it
    };

    void flatten();
    bool matches(const Item &item, const QString &text) const;

    std::shared_ptr<const DetailNode> m_tree;
    const DetailNode *m_root = nullptr;
    std::vector<Item> m_items;      // level by level, so that siblings are neighbours
    std::vector<int> m_searchOrder; // item by its place from top to bottom
    std::vector<int> m_numbers;     // and the other way
    QFont m_monospace;
    QSize m_rowSize;
};

} // namespace Inspector
