// SPDX-License-Identifier: MIT
#pragma once

#include "filter/completion.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Inspector {

class FilterEdit;
class FilterState;
class SavedFilters;

// The filter as the person sees it: its text, what is wrong with it, how much it lets through, the
// saved ones as buttons. Its actions() are for a menu.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(FilterState &state, SavedFilters &saved, QWidget *parent = nullptr);
    ~FilterBar() override;

    FilterEdit *edit() const { return m_edit; }
    QLineEdit *nameEdit() const { return m_name; } // visible while a name is asked for
    QString message() const;
    QString matches() const; // how many, as shown
    void setKnownValues(KnownValues values);
    void setMatches(quint32 shown, quint32 total, int scannedPercent);

public Q_SLOTS:
    void focusEdit();
    void saveCurrent(); // asks for a name

Q_SIGNALS:
    void left(); // the person wants to go back to the packets

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *addFilterAction(const QString &text, const QString &iconName,
                             const QList<QKeySequence> &shortcuts);
    void addActions();
    QToolButton *buttonFor(QAction *action);
    void layOut();
    void showState();
    void showSaved();
    void addSavedButton(qsizetype index);
    void showSavedMenu(QToolButton *button, qsizetype index);
    void askForName(qsizetype index, const QString &name);
    void takeName();
    void typeNow();
    void showMessage();

    FilterState &m_state;
    SavedFilters &m_saved;
    QTimer m_debounce;
    FilterEdit *m_edit;
    QLabel *m_matches;
    QLabel *m_message;
    QLineEdit *m_name;
    QHBoxLayout *m_savedRow;
    QList<QToolButton *> m_savedButtons;
    qsizetype m_renamed = -1; // whose name is asked for; -1: a new one's
    QAction *m_focus = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_heartbeats = nullptr;
    QAction *m_save = nullptr;
};

} // namespace Inspector
