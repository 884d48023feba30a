// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttprequest.h"
#include "inspection/engineiotapevent.h"
#include "protocol/packetcodec.h"
#include "session/sessionobserver.h"

#include <QString>

namespace EngineIo {

// What events say in words, whoever saw them.
QString packetErrorText(PacketError error);
QString upgradeFailureText(UpgradeFailure failure);

EngineIoTapEvent::Kind upgradeKind(UpgradeStage stage); // of the event of that step

// As on the wire, without the empty line.
QByteArray headOf(QByteArray startLine, const EngineIoHttpHeaders &headers);
QByteArray headOf(const EngineIoHttpRequest &request);

} // namespace EngineIo
