// SPDX-License-Identifier: MIT
#include "inspection/eventtexts.h"

namespace EngineIo {
using namespace Qt::StringLiterals;

QString packetErrorText(PacketError error)
{
    switch (error) {
    case PacketError::Empty:
        return u"empty packet"_s;
    case PacketError::UnknownType:
        return u"unknown packet type"_s;
    case PacketError::InvalidBase64:
        return u"invalid base64"_s;
    case PacketError::InvalidUtf8:
        return u"invalid UTF-8"_s;
    case PacketError::InvalidPrefix:
        return u"invalid length in front of a packet"_s;
    }
    Q_UNREACHABLE();
}

QString upgradeFailureText(UpgradeFailure failure)
{
    switch (failure) {
    case UpgradeFailure::NotProbed:
        return u"no probe came within the upgrade timeout"_s;
    case UpgradeFailure::NotCompleted:
        return u"the probe was answered, but no UPGRADE came within the upgrade timeout"_s;
    case UpgradeFailure::Disconnected:
        return u"the WebSocket was closed or lost"_s;
    case UpgradeFailure::WrongPacket:
        return u"another packet came than the probe or the UPGRADE"_s;
    case UpgradeFailure::SessionEnded:
        return u"the session ended"_s;
    }
    Q_UNREACHABLE();
}

EngineIoTapEvent::Kind upgradeKind(UpgradeStage stage)
{
    switch (stage) {
    case UpgradeStage::Started:
        return EngineIoTapEvent::Kind::UpgradeStarted;
    case UpgradeStage::Probed:
        return EngineIoTapEvent::Kind::UpgradeProbed;
    case UpgradeStage::Completed:
        return EngineIoTapEvent::Kind::UpgradeCompleted;
    }
    Q_UNREACHABLE();
}

QByteArray headOf(QByteArray startLine, const EngineIoHttpHeaders &headers)
{
    for (const auto &[name, value] : headers.fields())
        startLine += "\r\n" + name + ": " + value;
    return startLine;
}

QByteArray headOf(const EngineIoHttpRequest &request)
{
    return headOf(request.method + ' ' + request.target + " HTTP/1."
                      + QByteArray::number(request.minorVersion),
                  request.headers);
}

} // namespace EngineIo
