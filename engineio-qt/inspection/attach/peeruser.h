// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

class QLocalSocket;

namespace EngineIo {

// Whether the other end of a connection runs as the same user. True where a system can't tell:
// there the socket's own access rights have to do.
bool isSameUser(const QLocalSocket &socket);

} // namespace EngineIo
