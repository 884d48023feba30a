// SPDX-License-Identifier: MIT
#include "views/compose/composedpayload.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspector::ComposePanel)
};

using Result = std::variant<ComposedPayload, PayloadError>;

// The parser counts bytes of UTF-8, an editor UTF-16.
qsizetype positionInText(const QByteArray &utf8, qsizetype offset)
{
    return QString::fromUtf8(utf8.first(std::clamp<qsizetype>(offset, 0, utf8.size()))).size();
}

// Qt reads objects and arrays alone; a number or a string is JSON too, and an element of an array.
bool isJsonScalar(const QByteArray &utf8)
{
    const QByteArray trimmed = utf8.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith('{') || trimmed.startsWith('['))
        return false;
    const QJsonDocument document = QJsonDocument::fromJson('[' + trimmed + ']');
    return document.isArray() && document.array().size() == 1;
}

Result composeJson(const QString &typed)
{
    const QByteArray utf8 = typed.toUtf8();
    QJsonParseError error;
    QJsonDocument::fromJson(utf8, &error);
    if (error.error == QJsonParseError::NoError || isJsonScalar(utf8))
        return ComposedPayload{typed, {}, false};
    if (utf8.trimmed().isEmpty())
        return PayloadError{Text::tr("JSON can't be empty"), 0};
    // But for what stands behind the document, Qt counts the character that it could not take.
    const int back = error.error == QJsonParseError::GarbageAtEnd ? 0 : 1;
    return PayloadError{error.errorString(), positionInText(utf8, error.offset - back)};
}

bool isHexDigit(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'f')
           || (code >= u'A' && code <= u'F');
}

Result composeHex(const QString &typed)
{
    QByteArray digits;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        if (isHexDigit(c))
            digits += char(c.unicode());
        else if (!c.isSpace() && c != u':' && c != u',')
            return PayloadError{Text::tr("“%1” is no hexadecimal digit").arg(c), i};
    }
    if (digits.size() % 2 != 0)
        return PayloadError{Text::tr("A byte has two digits: one is missing"), typed.size()};
    return ComposedPayload{{}, QByteArray::fromHex(digits), true};
}

bool isBase64Digit(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'z')
           || (code >= u'A' && code <= u'Z') || code == u'+' || code == u'/' || code == u'-'
           || code == u'_';
}

Result composeBase64(const QString &typed)
{
    QByteArray digits;
    bool padded = false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        if (c.isSpace())
            continue;
        if (c == u'=')
            padded = true;
        else if (padded || !isBase64Digit(c))
            return PayloadError{Text::tr("“%1” can't be here in base64").arg(c), i};
        else
            digits += c == u'-' ? '+' : c == u'_' ? '/' : char(c.unicode());
    }
    if (digits.size() % 4 == 1)
        return PayloadError{Text::tr("The base64 is cut: a character is missing"), typed.size()};
    return ComposedPayload{{}, QByteArray::fromBase64(digits), true};
}

} // namespace

Result composePayload(PayloadFormat format, const QString &typed)
{
    switch (format) {
    case PayloadFormat::Text:
        return ComposedPayload{typed, {}, false};
    case PayloadFormat::Json:
        return composeJson(typed);
    case PayloadFormat::Hex:
        return composeHex(typed);
    case PayloadFormat::Base64:
        return composeBase64(typed);
    }
    Q_UNREACHABLE();
}

QString placeText(const QString &typed, qsizetype position)
{
    const QStringView before = QStringView(typed).first(std::min(position, typed.size()));
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return Text::tr("Line %1, column %2")
        .arg(before.count(u'\n') + 1)
        .arg(before.size() - lineStart + 1);
}

} // namespace Inspector
