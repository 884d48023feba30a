// SPDX-License-Identifier: MIT
#include "views/details/textview.h"

#include "model/describe.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QFontDatabase>
#include <QTextCursor>

#include <algorithm>

namespace Inspector {

namespace {

constexpr qsizetype SliceBytes = 16 * 1024;
constexpr int BudgetMs = 6; // of a turn of the event loop

} // namespace

TextView::TextView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setAccessibleName(tr("Payload as text"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TextView::appendSome);
    adoptFont();
}

void TextView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        adoptFont();
}

void TextView::adoptFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    setFont(font);
}

void TextView::setBytes(QByteArray utf8)
{
    m_timer.stop();
    m_bytes = std::move(utf8);
    m_position = 0;
    clear();
    if (m_bytes.isEmpty())
        return;
    appendSome();
}

void TextView::appendSome()
{
    QElapsedTimer elapsed;
    elapsed.start();
    QTextCursor cursor(document());
    while (!isComplete() && elapsed.elapsed() < BudgetMs) {
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(takeLines(SliceBytes));
    }
    if (isComplete())
        Q_EMIT completed();
    else
        m_timer.start();
}

// Control characters are shown as pictures: an override of the direction would turn the text of a
// hostile client into something else.
QString TextView::takeLines(qsizetype bytes)
{
    QString text;
    const qsizetype target = std::min(m_position + bytes, m_bytes.size());
    while (m_position < target) {
        const qsizetype end = endOfPiece(m_bytes, m_position);
        QByteArrayView piece = QByteArrayView(m_bytes).sliced(m_position, end - m_position);
        const bool endsLine = piece.endsWith('\n');
        if (endsLine)
            piece.chop(1);
        if (piece.endsWith('\r') && endsLine)
            piece.chop(1);
        text += visibleText(piece, piece.size()).replace(QChar(0x2409), u'\t');
        m_position = end;
        if (endsLine || m_position < m_bytes.size())
            text += u'\n';
    }
    return text;
}

qsizetype endOfPiece(QByteArrayView text, qsizetype begin)
{
    const qsizetype limit = std::min(begin + TextView::MaxLineBytes, text.size());
    const qsizetype lineFeed = text.sliced(begin, limit - begin).indexOf('\n');
    if (lineFeed >= 0)
        return begin + lineFeed + 1;
    qsizetype end = limit;
    while (end < text.size() && end > limit - 4 && (uchar(text[end]) & 0xc0) == 0x80)
        --end;
    return end;
}

} // namespace Inspector
