// SPDX-License-Identifier: MIT
#include "http/errorresponse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace EngineIo {

using namespace Qt::StringLiterals;

EngineIoHttpResponse jsonResponse(int status, const QJsonValue &value)
{
    // QJsonDocument writes no bare string, so the value is taken out of an array.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    auto response = EngineIoHttpResponse::text(status, array.sliced(1, array.size() - 2),
                                               "application/json"_ba);
    response.headers.set("X-Content-Type-Options"_ba, "nosniff"_ba);
    return response;
}

EngineIoHttpResponse errorResponse(int status, const QString &message)
{
    const QString text = message.isEmpty()
                             ? QString::fromLatin1(EngineIoHttpResponse::reasonPhrase(status))
                             : message;
    return jsonResponse(status, QJsonObject{{u"message"_s, text}});
}

} // namespace EngineIo
