// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/diagnosis.h"
#include "export/exporter.h"

namespace Inspector {

// A page about one session that needs nothing but itself: figures, trouble, charts, events.
class HtmlExporter final : public Exporter
{
public:
    static constexpr quint32 MostRows = 2'000; // of the table; the rest is counted

    HtmlExporter(const EventStore &store, const RowSelection &selection);

    bool writeSome(QByteArray &out) override;
    int percent() const override;

private:
    void writeRows(QByteArray &out);

    const EventStore &m_store;
    RowSelection m_selection;
    Diagnosis m_diagnosis;
    bool m_isBegun = false;
    quint32 m_next = 0;
    quint32 m_end;
    quint64 m_rows = 0;
};

} // namespace Inspector
