// SPDX-License-Identifier: MIT
#include "views/compose/composememory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSettings>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

const QString HistoryKey = u"compose/history"_s;
const QString TemplatesKey = u"compose/templates"_s;

QJsonObject toJson(const ComposedText &text)
{
    const auto formats = QMetaEnum::fromType<PayloadFormat>();
    return {{u"format"_s, QLatin1StringView(formats.valueToKey(int(text.format)))},
            {u"text"_s, text.text}};
}

ComposedText fromJson(const QJsonObject &object)
{
    const auto formats = QMetaEnum::fromType<PayloadFormat>();
    bool known = false;
    const QByteArray name = object.value("format"_L1).toString().toLatin1();
    const int format = formats.keyToValue(name.constData(), &known);
    return {known ? PayloadFormat(format) : PayloadFormat::Text,
            object.value("text"_L1).toString()};
}

} // namespace

ComposeMemory::ComposeMemory()
{
    const QSettings settings;
    const auto read = [&settings](const QString &key) {
        return QJsonDocument::fromJson(settings.value(key).toByteArray());
    };
    const QJsonArray history = read(HistoryKey).array();
    for (const QJsonValue &entry : history)
        m_history += fromJson(entry.toObject());
    m_history = m_history.first(std::min<qsizetype>(m_history.size(), MaxHistory));
    const QJsonObject templates = read(TemplatesKey).object();
    for (auto entry = templates.begin(); entry != templates.end(); ++entry)
        m_templates.insert(entry.key(), fromJson(entry.value().toObject()));
}

void ComposeMemory::write() const
{
    QJsonArray history;
    for (const ComposedText &text : m_history)
        history += toJson(text);
    QJsonObject templates;
    for (auto entry = m_templates.begin(); entry != m_templates.end(); ++entry)
        templates.insert(entry.key(), toJson(entry.value()));
    QSettings settings;
    settings.setValue(HistoryKey, QJsonDocument(history).toJson(QJsonDocument::Compact));
    settings.setValue(TemplatesKey, QJsonDocument(templates).toJson(QJsonDocument::Compact));
}

void ComposeMemory::remember(const ComposedText &sent)
{
    if (sent.text.isEmpty() || sent.text.size() > MaxKept)
        return;
    m_history.removeAll(sent);
    m_history.prepend(sent);
    if (m_history.size() > MaxHistory)
        m_history.removeLast();
    write();
}

bool ComposeMemory::saveTemplate(const QString &name, const ComposedText &text)
{
    if (name.isEmpty() || text.text.size() > MaxKept)
        return false;
    m_templates.insert(name, text);
    write();
    return true;
}

void ComposeMemory::removeTemplate(const QString &name)
{
    m_templates.remove(name);
    write();
}

} // namespace Inspector
