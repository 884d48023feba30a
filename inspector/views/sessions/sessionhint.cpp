// SPDX-License-Identifier: MIT
#include "views/sessions/sessionhint.h"

#include "sources/workspace.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Inspector {
using namespace Qt::StringLiterals;

SessionHint::SessionHint(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_address(new QLineEdit(this))
    , m_copy(new QPushButton(icon(u"copy"_s), tr("&Copy Address"), this))
    , m_demo(new QPushButton(icon(u"demo"_s), tr("Start &Demo Clients"), this))
    , m_start(new QPushButton(icon(u"start"_s), tr("Start the Ser&ver"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_title->setFont(large);
    m_address->setReadOnly(true);
    m_address->setAlignment(Qt::AlignCenter);
    m_address->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_address->setAccessibleName(tr("Address for clients"));
    m_copy->setToolTip(tr("Copies the address to the clipboard"));
    m_demo->setToolTip(
        tr("Starts a few clients that chat with the server, and one that misses pongs"));
    m_start->setToolTip(tr("Starts the server that clients connect to"));
    connect(m_copy, &QPushButton::clicked, this, &SessionHint::copyAddress);
    connect(m_demo, &QPushButton::clicked, &workspace, &Workspace::startDemo);
    connect(m_start, &QPushButton::clicked, &workspace, &Workspace::startServer);
    connect(&workspace, &Workspace::sourceChanged, this, &SessionHint::update);

    auto *rows = new QVBoxLayout(this);
    rows->addStretch(2);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        rows->addWidget(label);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_address, m_copy, m_demo, m_start})
        rows->addWidget(widget);
    rows->addStretch(3);
    adoptPalette();
    update();
}

QString SessionHint::title() const
{
    return m_title->text();
}

QString SessionHint::address() const
{
    return m_address->text();
}

QString SessionHint::text() const
{
    const bool serves = !m_workspace.url().isEmpty();
    switch (m_workspace.source()) {
    case Workspace::Source::None:
    case Workspace::Source::Server:
        return serves ? tr("Point an Engine.IO or Socket.IO client at")
                      : tr("Start the server, and point a client at it.");
    case Workspace::Source::Proxy:
        return serves ? tr("Point a client at the proxy, instead of its server")
                      : tr("The proxy is stopped.");
    case Workspace::Source::Capture:
        return tr("This capture has none.");
    case Workspace::Source::Application:
        return tr("The application has none.");
    }
    Q_UNREACHABLE();
}

void SessionHint::update()
{
    const Workspace::Source source = m_workspace.source();
    const bool serves = !m_workspace.url().isEmpty();
    const bool starts = source == Workspace::Source::None || source == Workspace::Source::Server;
    m_title->setText(serves ? tr("Waiting for a client") : tr("No sessions"));
    m_text->setText(text());
    m_address->setText(m_workspace.url().toString());
    m_address->setCursorPosition(0);
    m_address->setVisible(serves);
    m_copy->setVisible(serves);
    m_demo->setVisible(starts);
    m_start->setVisible(starts && !serves);
}

void SessionHint::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_address->text());
    m_address->selectAll();
}

void SessionHint::adoptPalette()
{
    QPalette palette = m_text->palette();
    palette.setColor(m_text->foregroundRole(), Theme::current().muted); // Text, on Base
    m_text->setPalette(palette);
}

void SessionHint::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

} // namespace Inspector
