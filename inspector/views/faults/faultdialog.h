// SPDX-License-Identifier: MIT
#pragma once

#include "faults/faultspec.h"
#include "filter/completion.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace Inspector {

class FilterEdit;

// Makes or changes one fault. Shows only what its kind uses.
class FaultDialog final : public QDialog
{
    Q_OBJECT

public:
    // Takes what was made; returns what is wrong with it, and the dialog stays open then.
    using Take = std::function<QString(const FaultSpec &spec)>;

    // chosen: the session that the person looks at, or empty.
    FaultDialog(const FaultSpec &spec, const QByteArray &chosen, Take take,
                QWidget *parent = nullptr);
    ~FaultDialog() override;

    FaultSpec spec() const;
    void setKnownValues(KnownValues values);
    QString message() const; // what is wrong

    QComboBox *kinds() const { return m_kind; }
    QComboBox *sessions() const { return m_sessions; }
    FilterEdit *filter() const { return m_filter; }
    QSpinBox *delay() const { return m_delay; }
    QSpinBox *jitter() const { return m_jitter; }

public Q_SLOTS:
    void accept() override;

private:
    void fill(const FaultSpec &spec, const QByteArray &chosen);
    void fillSessions(const EngineIoFaultScope &scope, const QByteArray &chosen);
    void layOut();
    void addRow(const QString &label, QWidget *field, const QString &name, const QString &tip);
    QSpinBox *makeSpinBox(int least, int most, const QString &suffix);
    void showKind();
    void validate();
    void showMessage(const QString &text);
    EngineIoFault::Kind kind() const;

    Take m_take;
    FaultSpec m_spec; // what is not shown stays as it was
    QFormLayout *m_form;
    QComboBox *m_kind;
    QLabel *m_explanation;
    QComboBox *m_sessions;
    FilterEdit *m_filter;
    QComboBox *m_direction;
    QComboBox *m_packet;
    QSpinBox *m_delay;
    QSpinBox *m_jitter;
    QSpinBox *m_bandwidth;
    QSpinBox *m_status;
    QSpinBox *m_count;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
};

} // namespace Inspector
