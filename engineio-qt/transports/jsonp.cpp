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

// A form changes line ends, so the client writes them as \n, and what was \n already as \\n. Other
// backslashes are themselves, however many stand together.
static QByteArray unescaped(QByteArrayView escaped)
{
    QByteArray out;
    out.reserve(escaped.size());
    qsizetype backslashes = 0; // right in front
    for (const char character : escaped) {
        if (character == 'n' && backslashes > 0) {
            out.chop(1);
            out.append(backslashes == 1 ? '\n' : 'n');
        } else {
            out.append(character);
        }
        backslashes = character == '\\' ? backslashes + 1 : 0;
    }
    return out;
}

std::optional<QByteArray> unwrapJsonp(const QByteArray &form)
{
    if (!form.startsWith("d="))
        return std::nullopt;
    QByteArray field
        = form.sliced(2, form.indexOf('&') < 0 ? form.size() - 2 : form.indexOf('&') - 2);
    field.replace('+', ' ');
    return unescaped(QByteArray::fromPercentEncoding(field));
}

} // namespace EngineIo
