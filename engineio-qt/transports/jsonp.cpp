// SPDX-License-Identifier: MIT
#include "transports/jsonp.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace EngineIo {

std::optional<int> jsonpIndex(const EngineIoHttpRequest &request)
{
    const auto value = request.queryValue("j");
    if (!value)
        return std::nullopt;
    bool isNumber = false;
    const int index = value->toInt(&isNumber);
    return isNumber && index >= 0 ? std::optional(index) : std::nullopt;
}

QByteArray wrapJsonp(int index, const QByteArray &payload)
{
    const QByteArray array
        = QJsonDocument(QJsonArray{QString::fromUtf8(payload)}).toJson(QJsonDocument::Compact);
    QByteArray string = array.sliced(1, array.size() - 2);
    // Line ends in JavaScript before ES2019, but not in JSON.
    string.replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029");
    return "___eio[" + QByteArray::number(index) + "](" + string + ");";
}

std::optional<QByteArray> unwrapJsonp(const QByteArray &form)
{
    if (!form.startsWith("d="))
        return std::nullopt;
    QByteArray field
        = form.sliced(2, form.indexOf('&') < 0 ? form.size() - 2 : form.indexOf('&') - 2);
    field.replace('+', ' ');
    const QByteArray escaped = QByteArray::fromPercentEncoding(field);

    // A form changes line ends, so the client sends them as \n, and its own \n as \\n.
    QByteArray payload;
    payload.reserve(escaped.size());
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped[i] != '\\' || i + 1 == escaped.size()) {
            payload.append(escaped[i]);
        } else if (escaped[i + 1] == 'n') {
            payload.append('\n');
            ++i;
        } else if (escaped[i + 1] == '\\') {
            payload.append('\\');
            ++i;
        } else {
            payload.append('\\');
        }
    }
    return payload;
}

} // namespace EngineIo
