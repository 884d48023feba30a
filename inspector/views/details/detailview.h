// SPDX-License-Identifier: MIT
#pragma once

#include "views/details/detailmodel.h"

#include <QByteArray>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QTreeView;

namespace Inspector {

// A decoded event as a tree that folds, with a search line; what a node was read from can be
// selected elsewhere.
class DetailView final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailView(const QString &name, QWidget *parent = nullptr);

    DetailModel &model() { return m_model; }
    QTreeView *tree() const { return m_tree; }
    QLineEdit *searchEdit() const { return m_search; }

    // \a payload: what the nodes were read from, for copying and filtering.
    void show(std::shared_ptr<const DetailNode> tree, const DetailNode *root, QByteArray payload);
    void clear();
    void selectBytes(qsizetype offset, qsizetype length); // the node that was read from there
    void setSearchVisible(bool visible);

Q_SIGNALS:
    void bytesSelected(qsizetype offset, qsizetype length);
    void filterRequested(const QString &expression);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void addAction(const QString &text, const QKeySequence &shortcut, void (DetailView::*slot)());
    void unfold();
    void find(int step);
    void showCount();
    void showMenu(const QPoint &position);
    void copyValue();
    void copyPath();
    void copyLine();
    void filterByValue();
    void foldAll();
    void unfoldAll();
    void takeCurrent(const QModelIndex &index);

    DetailModel m_model;
    QByteArray m_payload;
    QTreeView *m_tree;
    QWidget *m_searchBar;
    QLineEdit *m_search;
    QLabel *m_count;
    QList<QAction *> m_actions;
    bool m_following = false; // the bytes were selected elsewhere: don't tell them back
};

} // namespace Inspector
