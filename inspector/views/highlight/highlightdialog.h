// SPDX-License-Identifier: MIT
#pragma once

#include "actions/highlightcolor.h"
#include "filter/completion.h"

#include <QDialog>

class QComboBox;
class QKeySequence;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace Inspector {

class EmptyState;
class FilterEdit;
class HighlightModel;
class HighlightRules;

// Edits the rules that colour packets. Lies beside the window; each change shows at once.
class HighlightDialog final : public QDialog
{
    Q_OBJECT

public:
    HighlightDialog(HighlightRules &rules, QWidget *parent);
    ~HighlightDialog() override;

    QListView *list() const { return m_list; }
    FilterEdit *edit() const { return m_edit; }
    QComboBox *colors() const { return m_colors; }
    QString message() const; // what is wrong with the rule
    void setKnownValues(KnownValues values);

public Q_SLOTS:
    void addRule(const QString &expression = {}); // or goes to the rule that has it already

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QKeySequence &shortcut,
                           void (HighlightDialog::*trigger)());
    QLayout *makeButtons();
    QLayout *makeForm();
    void layOut();
    void addEmptyRule() { addRule(); }
    void removeRule();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int rows);
    void choose(int row);
    int current() const;
    void showRule();
    void showMessage();
    void showColors();
    void adoptPalette();
    void takeExpression(const QString &expression);
    void takeColor(int color);

    HighlightRules &m_rules;
    HighlightModel *m_model;
    QListView *m_list;
    EmptyState *m_nothing;
    QStackedWidget *m_pages;
    FilterEdit *m_edit;
    QComboBox *m_colors;
    QLabel *m_message;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace Inspector
