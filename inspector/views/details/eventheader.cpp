// SPDX-License-Identifier: MIT
#include "views/details/eventheader.h"

#include "actions/copyevent.h"
#include "actions/linkedevent.h"
#include "model/describe.h"
#include "model/eventstore.h"
#include "views/eventlinks.h"
#include "views/icons.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 MaxCopied = 32 * 1024 * 1024; // bytes; more would stop the window

QString titleOf(const EventStore &store, quint32 number)
{
    const Event &event = store.at(number);
    QStringList parts{u"<b>%1</b>"_s.arg(typeText(event).toHtmlEscaped())};
    if (event.direction != Direction::None)
        parts.front().prepend(directionGlyph(event.direction) + u' ');
    parts.prepend(u"#%1"_s.arg(number));
    if (event.kind != EventKind::Lost)
        parts += transportText(event);
    if (event.length > 0)
        parts += sizeText(event.length);
    parts += QCoreApplication::translate("Inspector", "%1 s").arg(secondsText(event.time));
    if (event.has(Event::Injected))
        parts += QCoreApplication::translate("Inspector", "composed here");
    if (event.has(Event::Error))
        parts += u"\u26a0 "_s + QCoreApplication::translate("Inspector", "error");
    return parts.join(u" \u00b7 "_s);
}

QString linkText(const EventStore &store, quint32 number, quint32 linked)
{
    const Event &event = store.at(number);
    const QString name = u"%1 #%2"_s.arg(typeText(store.at(linked))).arg(linked);
    if (event.carrier == linked)
        return EventHeader::tr("Carried by %1").arg(eventLink(linked, name));
    const bool answers = event.link == linked;
    const Event &answer = store.at(answers ? number : linked);
    const QString time = durationText(qint64(answer.elapsed) * 1000);
    return (answers ? EventHeader::tr("Answers %1 after %2")
                    : EventHeader::tr("Answered by %1 after %2"))
        .arg(eventLink(linked, name), time.toHtmlEscaped());
}

} // namespace

EventHeader::EventHeader(EventStore &store, std::function<QUrl()> serverUrl, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_serverUrl(std::move(serverUrl))
    , m_title(new QLabel(this))
    , m_link(new QLabel(this))
    , m_mark(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_comment(new QLineEdit(this))
{
    layOut();
    addCopyMenu();
    connect(m_link, &QLabel::linkActivated, this, [this](const QString &link) {
        if (const auto number = linkTarget(link))
            Q_EMIT eventActivated(*number);
    });
    connect(m_mark, &QToolButton::clicked, this, [this](bool marked) {
        if (m_number)
            m_store.setMarked(*m_number, marked);
    });
    connect(m_comment, &QLineEdit::editingFinished, this, &EventHeader::takeComment);
    connect(&m_store, &EventStore::annotated, this, [this](quint32 number) {
        if (m_number == number)
            showAnnotation();
    });
    clear();
}

void EventHeader::layOut()
{
    m_title->setTextFormat(Qt::RichText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setAccessibleName(tr("Selected event"));
    m_link->setTextFormat(Qt::RichText);
    m_link->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_link->setToolTip(tr("Goes to the event that this one belongs to"));
    m_link->setAccessibleName(tr("Linked event"));

    m_mark->setCheckable(true);
    m_mark->setAutoRaise(true);
    m_mark->setIcon(icon(u"mark"_s));
    m_mark->setText(tr("Mark"));
    m_mark->setToolTip(tr("Mark this event"));
    m_mark->setAccessibleName(tr("Mark this event"));
    m_copy->setAutoRaise(true);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy this event"));
    m_copy->setAccessibleName(tr("Copy this event"));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_comment->setPlaceholderText(tr("Comment"));
    m_comment->setToolTip(tr("A comment for this event: Enter keeps it, Esc takes it back"));
    m_comment->setAccessibleName(tr("Comment for this event"));
    m_comment->installEventFilter(this);

    const int gap = fontMetrics().height() / 4;
    auto *first = new QHBoxLayout;
    first->setSpacing(gap);
    first->addWidget(m_title, 1);
    first->addWidget(m_mark);
    first->addWidget(m_copy);
    auto *second = new QHBoxLayout;
    second->setSpacing(gap * 3);
    second->addWidget(m_link);
    second->addWidget(m_comment, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap * 2, gap, gap * 2, gap);
    column->setSpacing(gap);
    column->addLayout(first);
    column->addLayout(second);
}

void EventHeader::addCopyMenu()
{
    auto *menu = new QMenu(m_copy);
    const auto add = [&](const QString &text, std::function<QString(quint32)> copied) {
        menu->addAction(text, this, [this, copied = std::move(copied)] {
            if (m_number)
                QGuiApplication::clipboard()->setText(copied(*m_number));
        });
    };
    add(tr("Copy as text"), [this](quint32 number) { return eventAsText(m_store, number); });
    add(tr("Copy as hex"), [this](quint32 number) { return eventAsHex(m_store, number); });
    add(tr("Copy as JSON"), [this](quint32 number) { return eventAsJson(m_store, number); });
    menu->addSeparator();
    add(tr("Copy as curl command"),
        [this](quint32 number) { return eventAsCurl(m_store, number, m_serverUrl()); });
    add(tr("Copy as wscat command"),
        [this](quint32 number) { return eventAsWscat(m_store, number, m_serverUrl()); });
    m_copy->setMenu(menu);
}

void EventHeader::setEvent(quint32 number)
{
    takeComment(); // of the event before: a click elsewhere doesn't always take the focus
    m_number = number;
    m_title->setText(titleOf(m_store, number));
    setEnabled(true);
    m_copy->setEnabled(m_store.at(number).length <= MaxCopied);
    m_copy->setToolTip(m_copy->isEnabled() ? tr("Copy this event")
                                           : tr("This event is too large for the clipboard"));
    showLink();
    showAnnotation();
}

void EventHeader::clear()
{
    m_number.reset();
    m_title->clear();
    m_link->hide();
    m_mark->setChecked(false);
    m_comment->clear();
    setEnabled(false);
}

void EventHeader::showLink()
{
    if (!m_number)
        return;
    const auto linked = linkedEvent(m_store, *m_number);
    m_link->setVisible(linked.has_value());
    if (linked)
        m_link->setText(linkText(m_store, *m_number, *linked));
}

void EventHeader::showAnnotation()
{
    m_mark->setChecked(m_store.at(*m_number).has(Event::Marked));
    if (!m_comment->isModified() || !m_comment->hasFocus())
        m_comment->setText(m_store.comment(*m_number));
}

void EventHeader::takeComment()
{
    if (!m_number || !m_comment->isModified())
        return;
    m_comment->setModified(false);
    m_store.setComment(*m_number, m_comment->text().trimmed());
}

bool EventHeader::eventFilter(QObject *watched, QEvent *event)
{
    const bool escapes = watched == m_comment && m_number && event->type() == QEvent::KeyPress
                         && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!escapes)
        return QWidget::eventFilter(watched, event);
    m_comment->setModified(false);
    m_comment->setText(m_store.comment(*m_number));
    return true;
}

} // namespace Inspector
