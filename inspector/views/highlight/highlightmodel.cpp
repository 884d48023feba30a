// SPDX-License-Identifier: MIT
#include "views/highlight/highlightmodel.h"

#include "actions/highlightrules.h"
#include "views/highlight/swatch.h"
#include "views/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>

namespace Inspector {
using namespace Qt::StringLiterals;

HighlightModel::HighlightModel(HighlightRules &rules, QObject *parent)
    : QAbstractListModel(parent)
    , m_rules(rules)
    , m_font(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
    m_font.setPointSizeF(QApplication::font().pointSizeF());
    connect(&rules, &HighlightRules::ruleChanged, this, [this](qsizetype row) {
        const QModelIndex changed = index(int(row));
        Q_EMIT dataChanged(changed, changed);
    });
    connect(&rules, &HighlightRules::listChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int HighlightModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

QVariant HighlightModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rules.size())
        return {};
    const HighlightRule &rule = m_rules.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row());
    case Qt::CheckStateRole:
        return rule.enabled ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        return swatch(rule.color, QFontMetrics(QApplication::font()).height());
    case Qt::FontRole:
        return m_font;
    case Qt::ForegroundRole:
        return foreground(index.row());
    case Qt::ToolTipRole:
        return toolTip(index.row());
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(text(index.row()), colorName(rule.color));
    }
    return {};
}

QString HighlightModel::text(qsizetype row) const
{
    const QString &expression = m_rules.at(row).expression;
    if (expression.trimmed().isEmpty())
        return tr("(nothing yet)");
    return m_rules.error(row) ? u"\u26a0 "_s + expression : expression;
}

QString HighlightModel::toolTip(qsizetype row) const
{
    if (const auto &error = m_rules.error(row))
        return error->message;
    return tr("%1. Space turns the rule on and off.").arg(colorName(m_rules.at(row).color));
}

QVariant HighlightModel::foreground(qsizetype row) const
{
    const Theme &theme = Theme::current();
    if (m_rules.error(row))
        return theme.error;
    const HighlightRule &rule = m_rules.at(row);
    return rule.enabled && !rule.expression.trimmed().isEmpty() ? QVariant()
                                                                : QVariant(theme.muted);
}

bool HighlightModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    HighlightRule rule = m_rules.at(index.row());
    rule.enabled = value.toInt() == Qt::Checked;
    m_rules.replace(index.row(), rule);
    return true;
}

Qt::ItemFlags HighlightModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index)
           | (index.isValid() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

} // namespace Inspector
