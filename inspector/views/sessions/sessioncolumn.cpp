// SPDX-License-Identifier: MIT
#include "views/sessions/sessioncolumn.h"

#include "views/sessions/sessiontext.h"

#include <QCoreApplication>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SessionColumn)
};
} // namespace

QString columnTitle(SessionColumn column)
{
    switch (column) {
    case SessionColumn::Sid:
        return Text::tr("Session");
    case SessionColumn::State:
        return Text::tr("State");
    case SessionColumn::Transport:
        return Text::tr("Transport");
    case SessionColumn::RoundTrip:
        return Text::tr("Round trip");
    case SessionColumn::P95:
        return Text::tr("p95");
    case SessionColumn::Age:
        return Text::tr("Age");
    case SessionColumn::CloseReason:
        return Text::tr("Closed by");
    case SessionColumn::PacketsIn:
        return Text::tr("\u2190 Packets");
    case SessionColumn::PacketsOut:
        return Text::tr("\u2192 Packets");
    case SessionColumn::BytesIn:
        return Text::tr("\u2190 Bytes");
    case SessionColumn::BytesOut:
        return Text::tr("\u2192 Bytes");
    case SessionColumn::Queued:
        return Text::tr("Queued");
    case SessionColumn::Peer:
        return Text::tr("Peer");
    }
    Q_UNREACHABLE();
}

QString columnExplanation(SessionColumn column)
{
    switch (column) {
    case SessionColumn::Sid:
        return Text::tr("Session id, the sid of the requests");
    case SessionColumn::State:
        return Text::tr("Open, upgrading to WebSocket, or closed");
    case SessionColumn::Transport:
        return Text::tr("Transport now, and the one it began with");
    case SessionColumn::RoundTrip:
        return Text::tr("The last heartbeats: time from a ping to its pong");
    case SessionColumn::P95:
        return Text::tr("Of a hundred round trips, five took longer");
    case SessionColumn::Age:
        return Text::tr("Time since it opened; of a closed one, how long it lived");
    case SessionColumn::CloseReason:
        return Text::tr("Why it was closed");
    case SessionColumn::PacketsIn:
        return Text::tr("Packets from the client");
    case SessionColumn::PacketsOut:
        return Text::tr("Packets to the client");
    case SessionColumn::BytesIn:
        return Text::tr("Bytes of the packets from the client");
    case SessionColumn::BytesOut:
        return Text::tr("Bytes of the packets to the client");
    case SessionColumn::Queued:
        return Text::tr("Bytes that wait to be sent");
    case SessionColumn::Peer:
        return Text::tr("Address of the client");
    }
    Q_UNREACHABLE();
}

static QString longer(const QString &a, const QString &b)
{
    return a.size() > b.size() ? a : b;
}

QString columnSample(SessionColumn column)
{
    switch (column) {
    case SessionColumn::Sid:
        return u"WmWmWmW"_s;
    case SessionColumn::State:
        return u"\u25cf "_s
               + longer(stateName(SessionState::Open), stateName(SessionState::Closed));
    case SessionColumn::Transport:
        return u"\u2026 websocket"_s;
    case SessionColumn::RoundTrip:
        return u"\u2582\u2582\u2582 \u26a0 999 ms"_s;
    case SessionColumn::P95:
        return u"999 ms"_s;
    case SessionColumn::Age:
        return u"59 min 59 s"_s;
    case SessionColumn::CloseReason:
        return u"\u2715 server disconnect"_s;
    case SessionColumn::PacketsIn:
    case SessionColumn::PacketsOut:
    case SessionColumn::BytesIn:
    case SessionColumn::BytesOut:
    case SessionColumn::Queued:
        return u"999 MB"_s;
    case SessionColumn::Peer:
        return u"127.0.0.1:65535"_s;
    }
    Q_UNREACHABLE();
}

bool isNumber(SessionColumn column)
{
    switch (column) {
    case SessionColumn::Sid:
    case SessionColumn::State:
    case SessionColumn::Transport:
    case SessionColumn::CloseReason:
    case SessionColumn::Peer:
        return false;
    case SessionColumn::RoundTrip:
    case SessionColumn::P95:
    case SessionColumn::Age:
    case SessionColumn::PacketsIn:
    case SessionColumn::PacketsOut:
    case SessionColumn::BytesIn:
    case SessionColumn::BytesOut:
    case SessionColumn::Queued:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
