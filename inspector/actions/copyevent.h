// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QUrl>

namespace Inspector {

class EventStore;

// What "Copy as" puts on the clipboard for one event.
QString eventAsText(const EventStore &store, quint32 number); // the payload; bytes as hex digits
QString eventAsHex(const EventStore &store, quint32 number);  // a dump with offsets and ASCII
QString eventAsJson(const EventStore &store, quint32 number); // a line of --json

// Commands for a POSIX shell that do once more what the client did. \a url is the server's, the
// default one when it is empty. They can be pasted into a terminal whatever a client sent: nothing
// in them is a control character, and nothing is expanded.
QString eventAsCurl(const EventStore &store, quint32 number, const QUrl &url);
QString eventAsWscat(const EventStore &store, quint32 number, const QUrl &url);

// \a bytes as one word of a POSIX shell; trailing line feeds and NUL, which a word can't hold, go.
QString shellWord(QByteArrayView bytes);
// The format of a printf(1) that writes \a bytes, quoted.
QString printfFormat(QByteArrayView bytes);

} // namespace Inspector
