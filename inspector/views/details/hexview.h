// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractScrollArea>
#include <QByteArrayView>

#include <functional>

class QAction;

namespace Inspector {

// Bytes as offset, hexadecimal digits and ASCII. Asks for them each time it paints and formats only
// the lines that are seen, so that a payload of any size shows at once.
class HexView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr qsizetype BytesPerLine = 16;
    static constexpr qsizetype MaxCopiedBytes = 1024 * 1024;

    using Source = std::function<QByteArrayView()>; // asked for anew each time

    explicit HexView(QWidget *parent = nullptr);

    void setSource(Source source);
    void clear() { setSource({}); }
    qsizetype size() const { return bytes().size(); }

    void select(qsizetype offset, qsizetype length); // and scrolls there
    qsizetype selectionOffset() const;
    qsizetype selectionLength() const; // 1: the byte under the cursor
    QByteArray selectedBytes() const;  // at most MaxCopiedBytes

    QSize sizeHint() const override;

Q_SIGNALS:
    void selectionChanged(qsizetype offset, qsizetype length); // by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Extend : quint8 { No, Yes };

    QByteArrayView bytes() const { return m_source ? m_source() : QByteArrayView(); }
    void adoptFont();
    void updateScrollBars();
    void paintLine(QPainter &painter, QByteArrayView all, qsizetype offset, int y) const;
    void paintSelection(QPainter &painter, qsizetype offset, qsizetype count, int y) const;
    int digitColumn(qsizetype byte) const; // in characters
    int asciiColumn(qsizetype byte) const;
    int lineHeight() const;
    int visibleLines() const;
    qsizetype byteAt(const QPoint &position) const;
    void moveTo(qsizetype byte, Extend extend);
    void scrollTo(qsizetype byte);
    void copyHex();
    void copyText();

    Source m_source;
    qsizetype m_anchor = 0;
    qsizetype m_cursor = 0;
    int m_charWidth = 1;
    int m_offsetDigits = 8;
    QAction *m_copyHex;
    QAction *m_copyText;
};

} // namespace Inspector
