// SPDX-License-Identifier: MIT
#pragma once

#include "replay/replayplan.h"

#include <QDialog>
#include <QUrl>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Inspector {

// What a person wants to be replayed.
struct ReplayWish
{
    std::optional<QUrl> server; // none: that of the inspector
    ReplayPace pace = ReplayPace::Lockstep;
    bool chosenOnly = false; // the sessions that are chosen in the list
};

// Asks for a ReplayWish; remembers what was chosen.
class ReplayDialog final : public QDialog
{
    Q_OBJECT

public:
    ReplayDialog(int sessions, int chosen, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const Inspector::ReplayWish &wish);

private:
    void fill(int sessions, int chosen);
    void layOut();
    void restore();
    void save() const;
    void validate();
    bool isInspectorsServer() const;

    QComboBox *m_server;
    QLineEdit *m_address;
    QComboBox *m_sessions;
    QComboBox *m_pace;
    QLabel *m_message;
    QPushButton *m_start;
};

} // namespace Inspector
