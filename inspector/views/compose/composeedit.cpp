// SPDX-License-Identifier: MIT
#include "views/compose/composeedit.h"

#include "views/theme.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>

namespace Inspector {

ComposeEdit::ComposeEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setAccessibleName(tr("Message to send"));
    setToolTip(tr("Ctrl+Return sends; Up and Down in an empty editor bring back what was sent"));
    adoptFont();
}

void ComposeEdit::adoptFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    setFont(font);
}

void ComposeEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        adoptFont();
}

void ComposeEdit::setRecalled(const QString &text)
{
    m_recalled = text;
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

bool ComposeEdit::holdsOwnText() const
{
    return !document()->isEmpty() && toPlainText() != m_recalled;
}

void ComposeEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() & Qt::ControlModifier) {
        Q_EMIT sendRequested();
        return;
    }
    const bool upOrDown = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (upOrDown && plain && !holdsOwnText()) {
        Q_EMIT historyRequested(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ComposeEdit::markError(qsizetype position)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (position >= 0 && !document()->isEmpty()) {
        const int end = document()->characterCount() - 1;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(std::clamp(int(position), 0, end - 1));
        mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Theme::current().error);
        mark.format.setBackground(Theme::current().errorBackground);
        marks += mark;
    }
    setExtraSelections(marks);
}

} // namespace Inspector
