// SPDX-License-Identifier: MIT
#pragma once

#include <EngineIoPacket>
#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace Inspector {

class ComposeEdit;

// Changes a packet that waits at a breakpoint, and lets it go.
class PacketDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PacketDialog(const EngineIoPacket &packet, QWidget *parent = nullptr);

    std::optional<EngineIoPacket> packet() const; // nothing while something is wrong
    ComposeEdit *edit() const { return m_edit; }
    QComboBox *types() const { return m_type; }
    QComboBox *formats() const { return m_format; }
    QString message() const; // what is wrong

public Q_SLOTS:
    void showGone(); // there is nothing to let go any more

private:
    void layOut();
    void validate();
    void showMessage(const QString &text);

    QComboBox *m_type;
    QComboBox *m_format;
    ComposeEdit *m_edit;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
    bool m_isGone = false;
};

} // namespace Inspector
