// SPDX-License-Identifier: MIT
#include "model/describesession.h"

#include <QCoreApplication>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

} // namespace

QString stateName(SessionState state)
{
    switch (state) {
    case SessionState::Open:
        return Text::tr("open");
    case SessionState::Upgrading:
        return Text::tr("upgrading");
    case SessionState::Closed:
        return Text::tr("closed");
    }
    Q_UNREACHABLE();
}

QString transportPath(const SessionRecord &session)
{
    const QString now = session.webSocket ? u"websocket"_s : u"polling"_s;
    if (session.webSocket && !session.openedOverWebSocket)
        return u"polling \u2192 "_s + now;
    return session.state == SessionState::Upgrading ? now + u" \u2192 \u2026"_s : now;
}

} // namespace Inspector
