// SPDX-License-Identifier: MIT
#include "views/compare/comparedpackets.h"

#include "model/describe.h"
#include "model/detailtree.h"
#include "model/eventstore.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QTextOption>

namespace Inspector {

namespace {

QString fullText(const EventStore &store, quint32 packet)
{
    if (packet == Event::NoLink)
        return {};
    const QByteArray payload = store.payload(packet);
    const QByteArrayView shown(payload.constData(),
                               std::min(payload.size(), ComparedPackets::MostShown));
    if (store.at(packet).has(Event::Binary))
        return hexDump(shown);
    const QString json = shown.size() == payload.size() ? indentedJson(payload) : QString();
    return json.isEmpty() ? visibleText(payload, ComparedPackets::MostShown) : json;
}

} // namespace

ComparedPackets::ComparedPackets(QWidget *parent)
    : QWidget(parent)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(fontMetrics().averageCharWidth());
    for (QPlainTextEdit *&edit : m_edits) {
        edit = new QPlainTextEdit(this);
        edit->setReadOnly(true);
        edit->setUndoRedoEnabled(false);
        edit->setTabChangesFocus(true);
        edit->setWordWrapMode(QTextOption::WrapAnywhere);
        edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        edit->setFrameShape(QFrame::NoFrame);
        edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        columns->addWidget(edit);
    }
    m_edits[Comparison::Left]->setAccessibleName(tr("Content on the left"));
    m_edits[Comparison::Right]->setAccessibleName(tr("Content on the right"));
}

QString ComparedPackets::text(Comparison::Side side) const
{
    return m_edits[side]->toPlainText();
}

void ComparedPackets::show(const Comparison &comparison, const ComparedRow &row)
{
    m_edits[Comparison::Left]->setPlainText(fullText(comparison.store(Comparison::Left), row.left));
    m_edits[Comparison::Right]->setPlainText(
        fullText(comparison.store(Comparison::Right), row.right));
}

void ComparedPackets::clear()
{
    for (QPlainTextEdit *edit : m_edits)
        edit->clear();
}

} // namespace Inspector
