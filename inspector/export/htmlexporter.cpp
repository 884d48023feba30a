// SPDX-License-Identifier: MIT
#include "export/htmlexporter.h"

#include "export/sessionreport.h"
#include "model/eventstore.h"

#include <algorithm>

namespace Inspector {
using namespace std::chrono_literals;

namespace {
constexpr quint32 RowsAtOnce = 64;
constexpr auto DiagnosisAtOnce = 2ms;
} // namespace

HtmlExporter::HtmlExporter(const EventStore &store, const RowSelection &selection)
    : m_store(store)
    , m_selection(selection)
    , m_diagnosis(store)
    , m_end(store.size())
{
    Q_ASSERT(selection.session);
}

bool HtmlExporter::writeSome(QByteArray &out)
{
    if (!m_isBegun && !m_diagnosis.finish(DiagnosisAtOnce))
        return true;
    if (!std::exchange(m_isBegun, true))
        out += reportHead(m_store, *m_selection.session, m_diagnosis.findings()).toUtf8();
    writeRows(out);
    if (m_next < m_end)
        return true;
    out += reportFoot(m_rows, m_rows - std::min<quint64>(m_rows, MostRows)).toUtf8();
    return false;
}

void HtmlExporter::writeRows(QByteArray &out)
{
    const qint64 openedAt = m_store.sessions()[*m_selection.session].openedAt;
    const quint32 end = std::min(m_end, m_next + RowsAtOnce);
    for (; m_next < end; ++m_next) {
        if (m_selection.contains(m_store, m_next) && m_rows++ < MostRows)
            out += reportRow(m_store, m_next, openedAt).toUtf8();
    }
}

int HtmlExporter::percent() const
{
    return m_isBegun ? percentOf(m_next, m_end) : 0;
}

} // namespace Inspector
