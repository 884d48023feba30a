// SPDX-License-Identifier: MIT
#pragma once

#include "sources/proxysetup.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Inspector {

// Asks where a proxy shall listen and in front of which server; remembers what was chosen.
class ProxyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ProxyDialog(QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const Inspector::ProxySetup &setup);

private:
    void layOut();
    void restore();
    void save() const;
    void validate();

    QLineEdit *m_target;
    QComboBox *m_address;
    QSpinBox *m_port;
    QLabel *m_message;
    QPushButton *m_start;
};

} // namespace Inspector
