// SPDX-License-Identifier: MIT
#pragma once

#include "views/serverform/serveroptionfields.h"

#include <QObject>

class QFormLayout;
class QLabel;
class QToolButton;
class QWidget;

namespace Inspector {

// One option in a form: its label, what it is typed into, a way back to the default, and below what
// is wrong with it.
class OptionRow final : public QObject
{
    Q_OBJECT

public:
    OptionRow(const OptionField &field, const QString &defaultValue, QFormLayout *form,
              QWidget *parent);

    QString id() const { return QString::fromLatin1(m_field.id); }
    QString value() const;
    void setValue(const QString &value);
    void reset() { setValue(m_default); }
    bool isDefault() const { return value() == m_default; }
    void setError(const QString &text); // empty: none
    QString error() const;
    void setEnabled(bool enabled);
    QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void changed();

private:
    QWidget *makeEditor();
    QWidget *makeTextEditor();
    QWidget *makeToggle();
    QWidget *makeChoice();
    void browse();
    void showDefault();
    QString shownDefault() const;

    const OptionField &m_field;
    QString m_default;
    QWidget *m_parent;
    QLabel *m_label;
    QWidget *m_editor;
    QToolButton *m_reset;
    QLabel *m_error;
};

} // namespace Inspector
