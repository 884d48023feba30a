// SPDX-License-Identifier: MIT
#include "views/messagelabel.h"

#include "views/theme.h"

#include <QLabel>

namespace Inspector {
using namespace Qt::StringLiterals;

static void show(QLabel &label, const QString &text, const QColor &color)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
    label.setText(text);
}

void showProblem(QLabel &label, const QString &problem)
{
    show(label, problem.isEmpty() ? QString() : u"\u26a0 "_s + problem, Theme::current().error);
}

void showNote(QLabel &label, const QString &note)
{
    show(label, note, Theme::current().muted);
}

} // namespace Inspector
