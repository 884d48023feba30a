// SPDX-License-Identifier: MIT
#include "views/details/hexview.h"

#include "model/describe.h"
#include "views/theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr int GapAfterOffset = 2; // characters
constexpr int GapBeforeAscii = 2;
constexpr qsizetype BytesPerGroup = 8;

QChar asciiOf(char byte)
{
    return byte >= 0x20 && byte < 0x7f ? QLatin1Char(byte) : QLatin1Char('.');
}

} // namespace

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_copyHex(new QAction(tr("Copy as hex"), this))
    , m_copyText(new QAction(tr("Copy as text"), this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Bytes of the payload"));
    setToolTip(tr("Drag or use Shift with the arrow keys to select, Ctrl+C copies"));
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    m_copyHex->setShortcut(QKeySequence::Copy);
    m_copyHex->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copyHex);
    connect(m_copyHex, &QAction::triggered, this, &HexView::copyHex);
    connect(m_copyText, &QAction::triggered, this, &HexView::copyText);
    adoptFont();
}

void HexView::adoptFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    viewport()->setFont(font);
    m_charWidth = std::max(1, QFontMetrics(font).horizontalAdvance(u'0'));
    updateScrollBars();
}

void HexView::setSource(Source source)
{
    m_source = std::move(source);
    m_anchor = 0;
    m_cursor = 0;
    m_offsetDigits = int(QString::number(std::max<qsizetype>(0, size() - 1), 16).size());
    m_offsetDigits = std::max(6, m_offsetDigits);
    verticalScrollBar()->setValue(0);
    updateScrollBars();
    viewport()->update();
}

void HexView::select(qsizetype offset, qsizetype length)
{
    const qsizetype last = size() - 1;
    if (last < 0)
        return;
    m_anchor = std::clamp<qsizetype>(offset, 0, last);
    m_cursor = std::clamp<qsizetype>(offset + std::max<qsizetype>(1, length) - 1, m_anchor, last);
    scrollTo(m_anchor);
    viewport()->update();
}

qsizetype HexView::selectionOffset() const
{
    return std::min(m_anchor, m_cursor);
}

qsizetype HexView::selectionLength() const
{
    return size() == 0 ? 0 : std::abs(m_anchor - m_cursor) + 1;
}

QByteArray HexView::selectedBytes() const
{
    const QByteArrayView all = bytes();
    const qsizetype offset = std::min(selectionOffset(), all.size());
    const qsizetype length = std::min({selectionLength(), all.size() - offset, MaxCopiedBytes});
    return all.sliced(offset, length).toByteArray();
}

QSize HexView::sizeHint() const
{
    return {m_charWidth * (asciiColumn(BytesPerLine) + 2), lineHeight() * 16};
}

int HexView::digitColumn(qsizetype byte) const
{
    const int groups = byte < BytesPerGroup ? 0 : 1;
    return m_offsetDigits + GapAfterOffset + int(byte) * 3 + groups;
}

int HexView::asciiColumn(qsizetype byte) const
{
    return digitColumn(BytesPerLine) - 1 + GapBeforeAscii + int(byte);
}

int HexView::lineHeight() const
{
    return QFontMetrics(viewport()->font()).height() + 1;
}

int HexView::visibleLines() const
{
    return std::max(1, viewport()->height() / lineHeight());
}

void HexView::updateScrollBars()
{
    const qsizetype lines = (size() + BytesPerLine - 1) / BytesPerLine;
    verticalScrollBar()->setRange(0, int(std::max<qsizetype>(0, lines - visibleLines())));
    verticalScrollBar()->setPageStep(visibleLines());
    const int width = m_charWidth * (asciiColumn(BytesPerLine) + 1);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_charWidth);
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adoptFont();
}

void HexView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().base());
    painter.setFont(viewport()->font());
    const QByteArrayView all = bytes();
    const int height = lineHeight();
    const int first = event->rect().top() / height;
    const int last = event->rect().bottom() / height;
    for (int line = first; line <= last; ++line) {
        const qsizetype offset = (qsizetype(verticalScrollBar()->value()) + line) * BytesPerLine;
        if (offset < all.size())
            paintLine(painter, all, offset, line * height);
    }
}

void HexView::paintLine(QPainter &painter, QByteArrayView all, qsizetype offset, int y) const
{
    const QByteArrayView row = all.sliced(offset, std::min(BytesPerLine, all.size() - offset));
    const int left = m_charWidth / 2 - horizontalScrollBar()->value();
    const int baseline = y + QFontMetrics(viewport()->font()).ascent();
    paintSelection(painter, offset, row.size(), y);

    painter.setPen(Theme::current().muted);
    painter.drawText(left, baseline,
                     QString::number(offset, 16).rightJustified(m_offsetDigits, u'0'));

    // Cell by cell: a fixed font's advance isn't always a whole number of pixels.
    const qsizetype from = selectionOffset() - offset;
    const qsizetype to = from + selectionLength();
    const QByteArray digits = row.toByteArray().toHex();
    const QColor text = palette().color(QPalette::Text);
    const QColor selected = palette().color(hasFocus() ? QPalette::Active : QPalette::Inactive,
                                            QPalette::HighlightedText);
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QChar ascii = asciiOf(row[i]);
        const bool isSelected = i >= from && i < to;
        const bool quiet = row[i] == 0 || (ascii == u'.' && row[i] != '.');
        painter.setPen(isSelected ? selected : text);
        painter.drawText(left + digitColumn(i) * m_charWidth, baseline,
                         QString::fromLatin1(digits.sliced(i * 2, 2)));
        painter.setPen(isSelected ? selected : quiet ? Theme::current().muted : text);
        painter.drawText(left + asciiColumn(i) * m_charWidth, baseline, ascii);
    }
}

void HexView::paintSelection(QPainter &painter, qsizetype offset, qsizetype count, int y) const
{
    const qsizetype from = std::max<qsizetype>(0, selectionOffset() - offset);
    const qsizetype to = std::min(count, selectionOffset() + selectionLength() - offset);
    if (from >= to)
        return;
    const int left = m_charWidth / 2 - horizontalScrollBar()->value();
    const QColor color
        = palette().color(hasFocus() ? QPalette::Active : QPalette::Inactive, QPalette::Highlight);
    const auto fill = [&](int first, int last) {
        painter.fillRect(left + first * m_charWidth, y, (last - first) * m_charWidth, lineHeight(),
                         color);
    };
    fill(digitColumn(from), digitColumn(to - 1) + 2);
    fill(asciiColumn(from), asciiColumn(to));
}

qsizetype HexView::byteAt(const QPoint &position) const
{
    const int line = std::max(0, position.y()) / lineHeight();
    const int left = m_charWidth / 2 - horizontalScrollBar()->value();
    const int column = (position.x() - left) / m_charWidth;
    qsizetype byte = 0;
    if (column >= asciiColumn(0)) {
        byte = column - asciiColumn(0);
    } else {
        while (byte + 1 < BytesPerLine && digitColumn(byte + 1) <= column)
            ++byte;
    }
    byte = std::clamp<qsizetype>(byte, 0, BytesPerLine - 1);
    const qsizetype offset = (qsizetype(verticalScrollBar()->value()) + line) * BytesPerLine + byte;
    return std::clamp<qsizetype>(offset, 0, std::max<qsizetype>(0, size() - 1));
}

void HexView::moveTo(qsizetype byte, Extend extend)
{
    if (size() == 0)
        return;
    m_cursor = std::clamp<qsizetype>(byte, 0, size() - 1);
    if (extend == Extend::No)
        m_anchor = m_cursor;
    scrollTo(m_cursor);
    viewport()->update();
    Q_EMIT selectionChanged(selectionOffset(), selectionLength());
}

void HexView::scrollTo(qsizetype byte)
{
    const int line = int(byte / BytesPerLine);
    QScrollBar *bar = verticalScrollBar();
    if (line < bar->value())
        bar->setValue(line);
    else if (line >= bar->value() + visibleLines())
        bar->setValue(line - visibleLines() + 1);
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    // Alt with an arrow goes back and forward in the filters, Ctrl+Tab through the tabs.
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->modifiers() & Qt::AltModifier || size() == 0) {
        event->ignore();
        return;
    }
    const auto extend = event->modifiers() & Qt::ShiftModifier ? Extend::Yes : Extend::No;
    const qsizetype page = visibleLines() * BytesPerLine;
    const qsizetype lineStart = m_cursor / BytesPerLine * BytesPerLine;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_cursor - 1, extend);
    case Qt::Key_Right:
        return moveTo(m_cursor + 1, extend);
    case Qt::Key_Up:
        return moveTo(m_cursor >= BytesPerLine ? m_cursor - BytesPerLine : m_cursor, extend);
    case Qt::Key_Down:
        return moveTo(m_cursor + BytesPerLine, extend);
    case Qt::Key_PageUp:
        return moveTo(m_cursor - page, extend);
    case Qt::Key_PageDown:
        return moveTo(m_cursor + page, extend);
    case Qt::Key_Home:
        return moveTo(control ? 0 : lineStart, extend);
    case Qt::Key_End:
        return moveTo(control ? size() - 1 : lineStart + BytesPerLine - 1, extend);
    default:
        break;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_anchor = 0;
        m_cursor = size() - 1;
        viewport()->update();
        Q_EMIT selectionChanged(0, size());
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(byteAt(event->position().toPoint()),
               event->modifiers() & Qt::ShiftModifier ? Extend::Yes : Extend::No);
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(byteAt(event->position().toPoint()), Extend::Yes);
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    if (size() == 0)
        return;
    QMenu menu(this);
    menu.addActions({m_copyHex, m_copyText});
    if (selectionLength() > MaxCopiedBytes)
        menu.addAction(tr("Only the first %1 are copied").arg(sizeText(MaxCopiedBytes)))
            ->setEnabled(false);
    menu.exec(event->globalPos());
}

void HexView::copyHex()
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(selectedBytes().toHex(' ')));
}

void HexView::copyText()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(selectedBytes()));
}

} // namespace Inspector
