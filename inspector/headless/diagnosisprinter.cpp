// SPDX-License-Identifier: MIT
#include "headless/diagnosisprinter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Inspector {
using namespace Qt::StringLiterals;

DiagnosisPrinter::DiagnosisPrinter(const EventStore &store, EventPrinter::Format format,
                                   std::FILE *output)
    : m_diagnosis(store)
    , m_format(format)
    , m_output(output)
{
}

EventPrinter::Result DiagnosisPrinter::printNew()
{
    m_diagnosis.finish();
    const std::vector<Finding> &findings = m_diagnosis.findings();
    QByteArray lines;
    for (; m_next < findings.size(); ++m_next)
        lines += m_format == EventPrinter::Format::Json ? jsonLine(findings[m_next])
                                                        : textLines(findings[m_next]);
    return writeTo(m_output, lines);
}

QByteArray DiagnosisPrinter::textLines(const Finding &finding) const
{
    return (findingLine(finding) + "\n    "_L1 + finding.hint + u'\n').toUtf8();
}

QByteArray DiagnosisPrinter::jsonLine(const Finding &finding) const
{
    QJsonArray proof;
    for (quint32 event : finding.proof)
        proof.append(qint64(event));
    const QJsonObject line{{u"count"_s, qint64(finding.count)},
                           {u"events"_s, proof},
                           {u"hint"_s, finding.hint},
                           {u"rule"_s, QString::fromLatin1(ruleName(finding.rule))},
                           {u"text"_s, finding.text}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Inspector
