// SPDX-License-Identifier: MIT
#pragma once

#include "filter/completion.h"
#include "filter/filtererror.h"

#include <QLineEdit>

#include <optional>

class QCompleter;
class QStandardItemModel;

namespace Inspector {

// A line for a filter: proposes what could follow, underlines what is wrong.
class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    void setKnownValues(KnownValues values) { m_knownValues = std::move(values); }
    void setError(const std::optional<FilterError> &error);
    QCompleter *proposals() const { return m_completer; }

public Q_SLOTS:
    void propose(); // at the cursor, whatever was typed

Q_SIGNALS:
    void left(); // by Escape

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Reason : quint8 { Typed, Asked };

    void show(Reason reason);
    void insertProposal(const QModelIndex &index);
    void underline(int position, int length);

    KnownValues m_knownValues;
    QStandardItemModel *m_proposals;
    QCompleter *m_completer;
};

} // namespace Inspector
