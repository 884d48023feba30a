// SPDX-License-Identifier: MIT
#include "views/diagnosis/diagnosismodel.h"

#include "model/describe.h"
#include "model/eventstore.h"
#include "views/theme.h"

#include <QLocale>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

QString titleText(const Finding &finding)
{
    const QString sign = isOnlyCostly(finding.rule) ? u"\u26a0 "_s : u"\u2715 "_s;
    return sign + ruleTitle(finding.rule);
}

} // namespace

DiagnosisModel::DiagnosisModel(const EventStore &store, const Diagnosis &diagnosis, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_diagnosis(diagnosis)
    , m_rows(int(diagnosis.findings().size()))
{
    connect(&diagnosis, &Diagnosis::found, this, [this] {
        const auto size = int(m_diagnosis.findings().size());
        beginInsertRows({}, m_rows, size - 1);
        m_rows = size;
        endInsertRows();
    });
    connect(&diagnosis, &Diagnosis::changed, this, [this](qsizetype row) {
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    });
    connect(&diagnosis, &Diagnosis::cleared, this, [this] {
        beginResetModel();
        m_rows = 0;
        endResetModel();
    });
}

QString DiagnosisModel::displayText(const Finding &finding, int column) const
{
    switch (Column(column)) {
    case Title:
        return titleText(finding);
    case Times:
        return finding.count > 1 ? u"\u00d7"_s + QLocale().toString(finding.count) : QString();
    case Line:
        // One line has better things to say than an id; the page and the tool tip have it whole.
        if (m_store.sessionOf(finding.subject) < 0)
            return finding.text;
        return QString(finding.text)
            .replace(QString::fromLatin1(finding.subject),
                     shortSid(QString::fromLatin1(finding.subject)));
    }
    Q_UNREACHABLE();
}

int DiagnosisModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int DiagnosisModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiagnosisModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const Finding &finding = at(index.row());
    const Theme &theme = Theme::current();
    switch (role) {
    case Qt::DisplayRole:
        return displayText(finding, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Line ? findingLine(finding) : displayText(finding, index.column());
    case Qt::ToolTipRole:
        return u"<p>%1</p><p>%2</p>"_s.arg(findingLine(finding).toHtmlEscaped(),
                                           finding.hint.toHtmlEscaped());
    case Qt::ForegroundRole:
        if (index.column() == Title)
            return isOnlyCostly(finding.rule) ? theme.late : theme.error;
        return index.column() == Times ? QVariant(theme.muted) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(index.column() == Times
                                                     ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant DiagnosisModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Title:
        return tr("Trouble");
    case Times:
        return tr("Times");
    case Line:
        return tr("What happened");
    }
    return {};
}

} // namespace Inspector
