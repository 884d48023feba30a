// SPDX-License-Identifier: MIT
#include "http/syntax.h"

#include <algorithm>
#include <array>

namespace EngineIo {

enum CharacterClass : quint8 { TokenCharacter = 1, ValueCharacter = 2 };

static constexpr bool isAsciiLetterOrDigit(int c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static constexpr std::array<quint8, 256> characterClasses()
{
    std::array<quint8, 256> classes{};
    for (int c = 0; c < 256; ++c) {
        if (isAsciiLetterOrDigit(c))
            classes[std::size_t(c)] |= TokenCharacter;
        if (c == '\t' || (c >= 0x20 && c != 0x7f))
            classes[std::size_t(c)] |= ValueCharacter;
    }
    for (const char c :
         {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        classes[std::size_t(c)] |= TokenCharacter;
    return classes;
}

static constexpr std::array<quint8, 256> Classes = characterClasses();

static bool consistsOf(QByteArrayView text, CharacterClass wanted)
{
    return std::all_of(text.begin(), text.end(),
                       [wanted](char c) { return (Classes[quint8(c)] & wanted) != 0; });
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && consistsOf(text, TokenCharacter);
}

bool isFieldValue(QByteArrayView text)
{
    return consistsOf(text, ValueCharacter);
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

int hexValue(char character)
{
    if (isDigit(character))
        return character - '0';
    const int lowered = character | 0x20;
    return lowered >= 'a' && lowered <= 'f' ? lowered - 'a' + 10 : -1;
}

bool equalsIgnoringCase(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size()
           && qstrnicmp(left.data(), left.size(), right.data(), right.size()) == 0;
}

static bool isSpace(char character)
{
    return character == ' ' || character == '\t';
}

QByteArrayView withoutSpaces(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

QByteArrayView takePart(QByteArrayView &list, char separator)
{
    const qsizetype end = list.indexOf(separator);
    const QByteArrayView part = end < 0 ? list : list.first(end);
    list = end < 0 ? QByteArrayView() : list.sliced(end + 1);
    return withoutSpaces(part);
}

QByteArrayView takeQuotedPart(QByteArrayView &list, char separator)
{
    bool quoted = false;
    qsizetype end = 0;
    for (; end < list.size(); ++end) {
        const char character = list[end];
        if (quoted && character == '\\')
            ++end;
        else if (character == '"')
            quoted = !quoted;
        else if (character == separator && !quoted)
            break;
    }
    const QByteArrayView part = list.first(std::min(end, list.size()));
    list = end < list.size() ? list.sliced(end + 1) : QByteArrayView();
    return withoutSpaces(part);
}

std::optional<QByteArray> unquoted(QByteArrayView text)
{
    if (text.size() < 2 || !text.startsWith('"') || !text.endsWith('"'))
        return std::nullopt;
    QByteArray content;
    text = text.sliced(1).chopped(1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        content.append(text[i]);
    }
    return content;
}

QByteArray percentDecoded(QByteArrayView text, PlusSign plus)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const int high = c == '%' && i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(text[i + 2]) : -1;
        if (low >= 0) {
            out.append(char(high * 16 + low));
            i += 2;
        } else {
            out.append(c == '+' && plus == PlusSign::Space ? ' ' : c);
        }
    }
    return out;
}

} // namespace EngineIo
