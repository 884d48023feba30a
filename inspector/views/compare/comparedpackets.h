// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QWidget>

#include <array>

class QPlainTextEdit;

namespace Inspector {

// The two packets of a row in full, next to each other; JSON is indented.
class ComparedPackets final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype MostShown = 64 * 1024; // bytes of a payload

    explicit ComparedPackets(QWidget *parent = nullptr);

    QString text(Comparison::Side side) const;
    void show(const Comparison &comparison, const ComparedRow &row);
    void clear();

private:
    std::array<QPlainTextEdit *, 2> m_edits;
};

} // namespace Inspector
