// SPDX-License-Identifier: MIT
#include "filter/jsonpath.h"

#include "filter/lexer.h"

#include <array>
#include <cstring>

namespace Inspector {
using namespace Qt::StringLiterals;

JsonValueVisitor::~JsonValueVisitor() = default;

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

// What ends a run of bytes that a container's contents can be skipped over without a look.
constexpr std::array<bool, 256> Structural = [] {
    std::array<bool, 256> table{};
    for (char c : {'"', '{', '}', '[', ']'})
        table[uchar(c)] = true;
    return table;
}();

class Scanner
{
public:
    Scanner(QByteArrayView json, const JsonPath &path, const JsonValueVisitor &visitor)
        : m_at(json.begin())
        , m_end(json.end())
        , m_path(path)
        , m_visitor(visitor)
    {
    }

    bool run()
    {
        skipBlanks();
        if (atEnd())
            return false;
        if (*m_at == '[' && !m_path.empty() && m_path.front().index < 0)
            return eachObject();
        return value(0);
    }

private:
    bool atEnd() const { return m_at == m_end; }
    bool take(char c)
    {
        skipBlanks();
        if (atEnd() || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    void skipBlanks()
    {
        while (m_at != m_end && isBlank(*m_at))
            ++m_at;
    }

    // Each of these stands on a value's first byte and leaves behind its last one; true: stop.
    // The depth is at most the path's length, however deep the document is.
    bool value(size_t depth)
    {
        const char *start = m_at;
        if (depth == m_path.size()) {
            skipValue();
            return m_visitor.visit({start, m_at - start});
        }
        if (*m_at == '{')
            return member(depth);
        if (*m_at == '[' && m_path[depth].index >= 0)
            return element(depth);
        skipValue();
        return false;
    }

    bool member(size_t depth)
    {
        ++m_at;
        if (take('}'))
            return false;
        do {
            skipBlanks();
            const char *key = m_at;
            if (atEnd() || *m_at != '"' || !skipString())
                return false;
            const bool wanted = isKey({key, m_at - key}, m_path[depth].key);
            if (!take(':'))
                return false;
            skipBlanks();
            if (atEnd())
                return false;
            if (wanted ? value(depth + 1) : skipValue())
                return true;
        } while (take(','));
        return !take('}') && stopAtDamage();
    }

    bool element(size_t depth)
    {
        ++m_at;
        int index = 0;
        do {
            skipBlanks();
            if (atEnd() || *m_at == ']')
                break;
            if (index++ == m_path[depth].index ? value(depth + 1) : skipValue())
                return true;
        } while (take(','));
        return !take(']') && stopAtDamage();
    }

    bool eachObject()
    {
        ++m_at;
        do {
            skipBlanks();
            if (atEnd())
                return false;
            if (*m_at == '{' ? value(0) : skipValue())
                return true;
        } while (take(','));
        return false;
    }

    bool stopAtDamage()
    {
        m_at = m_end;
        return false;
    }

    // Always false, so that it can stand where a value that was looked at does.
    bool skipValue()
    {
        if (*m_at == '"')
            skipString();
        else if (*m_at == '{' || *m_at == '[')
            skipContainer();
        else
            skipScalar();
        return false;
    }

    bool skipString()
    {
        for (++m_at; m_at != m_end;) {
            const auto *quote = static_cast<const char *>(std::memchr(m_at, '"', m_end - m_at));
            if (!quote)
                break;
            const char *backslash = quote;
            while (backslash != m_at && backslash[-1] == '\\')
                --backslash;
            m_at = quote + 1;
            if ((quote - backslash) % 2 == 0)
                return true;
        }
        m_at = m_end;
        return false;
    }

    void skipContainer()
    {
        qsizetype depth = 0;
        while (m_at != m_end) {
            const char c = *m_at;
            if (c == '"') {
                skipString();
                continue;
            }
            ++m_at;
            if (!Structural[uchar(c)])
                continue;
            depth += c == '{' || c == '[' ? 1 : -1;
            if (depth == 0)
                return;
        }
    }

    void skipScalar()
    {
        const char *start = m_at;
        while (m_at != m_end && !isBlank(*m_at) && *m_at != ',' && *m_at != '}' && *m_at != ']')
            ++m_at;
        if (m_at == start) // no value at all: don't stay here for ever
            m_at = m_end;
    }

    static bool isKey(QByteArrayView string, const QByteArray &key)
    {
        const QByteArrayView inner = string.sliced(1, string.size() - 2);
        if (!inner.contains('\\'))
            return inner == key;
        return unescapeJsonString(string) == key;
    }

    const char *m_at;
    const char *m_end;
    const JsonPath &m_path;
    const JsonValueVisitor &m_visitor;
};

bool isPlainKeyCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'$' || c.isSurrogate();
}

// Decimal digits without a needless zero in front, as they are written in a path.
int indexOf(QStringView key)
{
    bool ok = false;
    const int index = key.toInt(&ok);
    return ok && index >= 0 && QString::number(index) == key ? index : -1;
}

class PathReader
{
public:
    explicit PathReader(QStringView text)
        : m_text(text)
    {
    }

    bool readStep(JsonStep &step)
    {
        const bool inBrackets = m_text[m_at] == u'[';
        if (!inBrackets && m_text[m_at] != u'.')
            return false;
        ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'"' ? !readQuoted(step) : !readPlain(step))
            return false;
        if (!inBrackets)
            return true;
        if (m_at == m_text.size() || m_text[m_at] != u']')
            return false;
        ++m_at;
        return true;
    }

    bool atEnd() const { return m_at == m_text.size(); }
    int position() const { return int(m_at); }

private:
    bool readPlain(JsonStep &step)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isPlainKeyCharacter(m_text[m_at]))
            ++m_at;
        const QStringView key = m_text.sliced(start, m_at - start);
        step.key = key.toUtf8();
        step.index = indexOf(key);
        return !key.isEmpty();
    }

    bool readQuoted(JsonStep &step)
    {
        Lexer lexer(m_text);
        lexer.setPosition(int(m_at));
        const Token token = lexer.next(Lexer::Mode::Value);
        if (token.kind != Token::Kind::Quoted)
            return false;
        m_at = lexer.position();
        step.key = token.text.toUtf8();
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

void appendCodePoint(QByteArray &text, char32_t code)
{
    text += QString::fromUcs4(&code, 1).toUtf8();
}

// The four digits behind "\u"; -1: there aren't four.
int hexValue(QByteArrayView digits)
{
    if (digits.size() < 4)
        return -1;
    int value = 0;
    for (char c : digits.first(4)) {
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

// Stands behind "\u"; returns how many bytes belong to it.
qsizetype unescapeUnicode(QByteArrayView rest, QByteArray &text)
{
    const int code = hexValue(rest);
    if (code < 0)
        return 0;
    if (!QChar::isSurrogate(char32_t(code))) {
        appendCodePoint(text, char32_t(code));
        return 4;
    }
    const int low
        = rest.size() >= 10 && rest[4] == '\\' && rest[5] == 'u' ? hexValue(rest.sliced(6)) : -1;
    if (!QChar::isHighSurrogate(char32_t(code)) || low < 0
        || !QChar::isLowSurrogate(char32_t(low))) {
        appendCodePoint(text, QChar::ReplacementCharacter);
        return 4;
    }
    appendCodePoint(text, QChar::surrogateToUcs4(char16_t(code), char16_t(low)));
    return 10;
}

} // namespace

std::optional<JsonPath> parseJsonPath(QStringView text, int &errorAt)
{
    JsonPath path;
    PathReader reader(text);
    while (!reader.atEnd()) {
        errorAt = reader.position();
        JsonStep step;
        if (path.size() == size_t(MaxJsonSteps) || !reader.readStep(step))
            return {};
        path.push_back(step);
    }
    return path;
}

QString jsonPathText(const JsonPath &path)
{
    QString text;
    for (const JsonStep &step : path) {
        const QString key = QString::fromUtf8(step.key);
        const bool plain = !key.isEmpty()
                           && std::all_of(key.begin(), key.end(), isPlainKeyCharacter)
                           && indexOf(key) == step.index;
        text += u'.' + (plain ? key : quoted(key));
    }
    return text;
}

bool visitJson(QByteArrayView json, const JsonPath &path, const JsonValueVisitor &visitor)
{
    return Scanner(json, path, visitor).run();
}

QByteArray unescapeJsonString(QByteArrayView string)
{
    static constexpr QByteArrayView Names("\"\\/bfnrt");
    static constexpr QByteArrayView Meanings("\"\\/\b\f\n\r\t");
    const QByteArrayView inner = string.sliced(1, string.size() - 2);
    QByteArray text;
    text.reserve(inner.size());
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] != '\\' || i + 1 == inner.size()) {
            text += inner[i];
            continue;
        }
        const char name = inner[++i];
        if (name == 'u') {
            i += unescapeUnicode(inner.sliced(i + 1), text);
            continue;
        }
        const qsizetype known = Names.indexOf(name);
        text += known < 0 ? name : Meanings[known];
    }
    return text;
}

} // namespace Inspector
