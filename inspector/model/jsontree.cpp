// SPDX-License-Identifier: MIT
// QJsonDocument says whether a text is JSON but not where its parts are; the hex view needs that.
#include "model/detailtree.h"

#include "model/describe.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

constexpr qsizetype MaxValueBytes = 1000;

// Walks a text that QJsonDocument has accepted: structure and depth are known to be right.
class JsonWalker
{
public:
    JsonWalker(QByteArrayView text, qsizetype baseOffset)
        : m_text(text)
        , m_base(baseOffset)
    {
    }

    DetailNode value(QString label)
    {
        skipSpace();
        const qsizetype begin = m_position;
        DetailNode node;
        node.label = std::move(label);
        node.offset = m_base + begin;
        ++m_nodes;
        if (peek() == '{')
            object(node);
        else if (peek() == '[')
            array(node);
        else
            node.value = visibleText(peek() == '"' ? string() : scalar(), MaxValueBytes);
        node.length = m_position - begin;
        return node;
    }

    bool isFull() const { return m_nodes >= MaxJsonNodes; }

private:
    char peek() const { return m_position < m_text.size() ? m_text[m_position] : '\0'; }

    void skipSpace()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
            ++m_position;
    }

    bool takeComma()
    {
        skipSpace();
        if (peek() != ',')
            return false;
        ++m_position;
        return true;
    }

    void object(DetailNode &node)
    {
        ++m_position;
        skipSpace();
        if (peek() != '}') {
            do {
                skipSpace();
                const QString key = visibleText(unquoted(string()), MaxValueBytes);
                skipSpace();
                ++m_position; // the colon
                node.children.push_back(value(key));
            } while (!isFull() && takeComma());
        }
        finish(node, u"{%1}"_s);
    }

    void array(DetailNode &node)
    {
        ++m_position;
        skipSpace();
        if (peek() != ']') {
            do {
                node.children.push_back(value(QString::number(node.children.size())));
            } while (!isFull() && takeComma());
        }
        finish(node, u"[%1]"_s);
    }

    void finish(DetailNode &node, const QString &shape)
    {
        skipSpace();
        if (isFull())
            m_position = m_text.size(); // the rest isn't looked at
        else
            ++m_position;
        node.value = shape.arg(node.children.size());
    }

    QByteArrayView scalar()
    {
        const qsizetype begin = m_position;
        while (m_position < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(peek()))
            ++m_position;
        return m_text.sliced(begin, m_position - begin);
    }

    QByteArrayView string() // with its quotes, as a person expects a string to look
    {
        const qsizetype begin = m_position++;
        while (m_position < m_text.size() && peek() != '"')
            m_position += peek() == '\\' ? 2 : 1;
        m_position = std::min(m_position + 1, m_text.size());
        return m_text.sliced(begin, m_position - begin);
    }

    static QByteArray unquoted(QByteArrayView quoted)
    {
        if (quoted.contains('\\')) {
            const QByteArray array = '[' + quoted.toByteArray() + ']';
            return QJsonDocument::fromJson(array).array().first().toString().toUtf8();
        }
        return quoted.sliced(1, std::max<qsizetype>(0, quoted.size() - 2)).toByteArray();
    }

    QByteArrayView m_text;
    qsizetype m_base;
    qsizetype m_position = 0;
    int m_nodes = 0;
};

QJsonDocument parsed(QByteArrayView text)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()));
}

} // namespace

std::optional<DetailNode> jsonTree(QByteArrayView text, qsizetype baseOffset)
{
    if (parsed(text).isNull())
        return {};
    JsonWalker walker(text, baseOffset);
    DetailNode tree = walker.value(u"JSON"_s);
    if (walker.isFull())
        tree.children.push_back(
            {Text::tr("…"),
             Text::tr("only the first %n value(s) are shown", nullptr, MaxJsonNodes),
             -1,
             0,
             {}});
    return tree;
}

QString indentedJson(QByteArrayView text)
{
    const QJsonDocument document = parsed(text);
    return document.isNull() ? QString()
                             : QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

} // namespace Inspector
