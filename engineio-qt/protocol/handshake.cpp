// SPDX-License-Identifier: MIT
#include "protocol/handshake.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace EngineIo {
using namespace Qt::StringLiterals;

EngineIoPacket openPacket(const Handshake &handshake)
{
    QJsonObject object{
        {u"sid"_s, QString::fromLatin1(handshake.sid)},
        {u"upgrades"_s, handshake.canUpgrade ? QJsonArray{u"websocket"_s} : QJsonArray{}},
        {u"pingInterval"_s, qint64(handshake.pingInterval.count())},
        {u"pingTimeout"_s, qint64(handshake.pingTimeout.count())},
    };
    if (handshake.maxPayload)
        object.insert(u"maxPayload"_s, *handshake.maxPayload);
    return {EngineIoPacket::Type::Open, QJsonDocument(object).toJson(QJsonDocument::Compact),
            false};
}

} // namespace EngineIo
