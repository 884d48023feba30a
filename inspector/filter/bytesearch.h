// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Inspector {

// Finds a text in bytes, upper and lower case of ASCII letters being the same. Looks with memchr
// for the byte of the text that is rarest in JSON and compares only there.
class ByteSearch
{
public:
    ByteSearch() = default;
    explicit ByteSearch(const QByteArray &text);

    bool isFoundIn(QByteArrayView bytes) const;
    bool isEmpty() const { return m_lower.isEmpty(); }

private:
    bool isAt(const char *start) const;

    QByteArray m_lower;
    qsizetype m_rarest = 0;
    char m_rareLower = 0;
    char m_rareUpper = 0;
};

char toLowerAscii(char c);
char toUpperAscii(char c);
bool isAscii(QByteArrayView bytes);

} // namespace Inspector
