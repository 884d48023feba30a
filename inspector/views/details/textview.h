// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QPlainTextEdit>
#include <QTimer>

namespace Inspector {

// Text of any size, put in a few ms at a time: laying out a large document at once, or one line of
// a megabyte, would stop the window.
class TextView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxLineBytes = 2048; // longer lines are broken

    explicit TextView(QWidget *parent = nullptr);

    void setBytes(QByteArray utf8);
    void clearBytes() { setBytes({}); }
    bool isComplete() const { return m_position >= m_bytes.size(); }

Q_SIGNALS:
    void completed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void adoptFont();
    void appendSome();
    QString takeLines(qsizetype bytes);

    QByteArray m_bytes;
    qsizetype m_position = 0;
    QTimer m_timer;
};

// Where a piece of \a text from \a begin on ends: behind a line feed, or within MaxLineBytes at the
// beginning of a character.
qsizetype endOfPiece(QByteArrayView text, qsizetype begin);

} // namespace Inspector
