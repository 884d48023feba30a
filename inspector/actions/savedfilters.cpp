// SPDX-License-Identifier: MIT
#include "actions/savedfilters.h"

#include <QSettings>

#include <algorithm>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr auto Key = "savedFilters"; // name, expression, name, expression …

} // namespace

void SavedFilters::add(const SavedFilter &filter)
{
    if (filter.name.isEmpty())
        return;
    const auto known = std::ranges::find(m_filters, filter.name, &SavedFilter::name);
    if (known != m_filters.end())
        *known = filter;
    else
        m_filters.append(filter);
    Q_EMIT changed();
}

void SavedFilters::rename(qsizetype index, const QString &name)
{
    if (index < 0 || index >= m_filters.size() || name.isEmpty())
        return;
    m_filters[index].name = name;
    Q_EMIT changed();
}

void SavedFilters::remove(qsizetype index)
{
    if (index < 0 || index >= m_filters.size())
        return;
    m_filters.removeAt(index);
    Q_EMIT changed();
}

void SavedFilters::load(const QSettings &settings)
{
    m_filters.clear();
    if (settings.contains(QLatin1StringView(Key))) {
        const QStringList texts = settings.value(QLatin1StringView(Key)).toStringList();
        for (qsizetype i = 0; i + 1 < texts.size(); i += 2)
            m_filters.append({texts[i], texts[i + 1]});
    } else {
        m_filters = {{tr("Errors"), u"flag:error"_s},
                     {tr("Messages"), u"type:message"_s},
                     {tr("Slow pongs"), u"rtt>200ms"_s}};
    }
    Q_EMIT changed();
}

void SavedFilters::save(QSettings &settings) const
{
    QStringList texts;
    for (const SavedFilter &filter : m_filters)
        texts << filter.name << filter.expression;
    settings.setValue(QLatin1StringView(Key), texts);
}

} // namespace Inspector
