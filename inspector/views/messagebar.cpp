// SPDX-License-Identifier: MIT
#include "views/messagebar.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace Inspector {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto NoticeTime = 8s; // to read two lines

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setAutoFillBackground(true);
    m_timer.setSingleShot(true);
    m_timer.setInterval(NoticeTime);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // it may come from a peer
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleName(tr("Message"));
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));

    const int gap = fontMetrics().height() / 3;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap * 2, gap / 2, gap, gap / 2);
    row->setSpacing(gap * 2);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::tell(Kind kind, const QString &text)
{
    // A notice that follows a failure at once must not hide it.
    if (kind == Kind::Notice && m_kind == Kind::Failure && isVisible())
        return;
    m_kind = kind;
    m_text->setText(text);
    adoptTheme();
    show();
    if (kind == Kind::Notice)
        m_timer.start();
    else
        m_timer.stop();
}

void MessageBar::adoptTheme()
{
    const Theme &theme = Theme::current();
    QPalette palette;
    palette.setColor(QPalette::Window,
                     m_kind == Kind::Failure ? theme.errorBackground : theme.linkedBackground);
    palette.setColor(QPalette::WindowText, palette.color(QPalette::Text));
    setPalette(palette);
    const int size = fontMetrics().height();
    m_icon->setPixmap(icon(m_kind == Kind::Failure ? u"error"_s : u"info"_s)
                          .pixmap(QSize(size, size), devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptTheme();
}

} // namespace Inspector
