// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Inspector {

// Everything that can be done, found by typing a part of its name.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    QLineEdit *edit() const { return m_edit; }
    void open(const QList<QAction *> &actions); // those that are enabled, over the parent

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches(const QString &text);
    void moveBy(int rows);
    void run(const QModelIndex &index);

    QLineEdit *m_edit;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<QPointer<QAction>> m_actions;
};

// How well a name answers what was typed: letters in their order, at beginnings of words best. -1:
// it doesn't.
int matchQuality(QStringView name, QStringView typed);

} // namespace Inspector
