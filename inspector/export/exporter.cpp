// SPDX-License-Identifier: MIT
#include "export/exporter.h"

#include "export/csvexporter.h"
#include "export/harexporter.h"
#include "export/htmlexporter.h"
#include "model/eventstore.h"
#include "model/jsonlines.h"

#include <algorithm>

namespace Inspector {

namespace {

constexpr quint32 RowsAtOnce = 32;

class JsonLinesExporter final : public RowExporter
{
public:
    using RowExporter::RowExporter;

private:
    void appendRow(QByteArray &out, quint32 number) const override
    {
        out += jsonLine(store(), number) + '\n';
    }
};

} // namespace

Exporter::~Exporter() = default;

std::unique_ptr<Exporter> makeExporter(ExportFormat format, const EventStore &store,
                                       const RowSelection &selection)
{
    switch (format) {
    case ExportFormat::JsonLines:
        return std::make_unique<JsonLinesExporter>(store, selection);
    case ExportFormat::Csv:
        return std::make_unique<CsvExporter>(store, selection);
    case ExportFormat::Har:
        return std::make_unique<HarExporter>(store, selection);
    case ExportFormat::Html:
        return std::make_unique<HtmlExporter>(store, selection);
    }
    Q_UNREACHABLE();
}

RowExporter::RowExporter(const EventStore &store, const RowSelection &selection)
    : m_store(store)
    , m_selection(selection)
    , m_end(store.size())
{
}

void RowExporter::appendHead(QByteArray &) const {}

bool RowExporter::writeSome(QByteArray &out)
{
    if (m_next == 0)
        appendHead(out);
    const quint32 end = std::min(m_end, m_next + RowsAtOnce);
    for (; m_next < end; ++m_next) {
        if (m_selection.contains(m_store, m_next))
            appendRow(out, m_next);
    }
    return m_next < m_end;
}

int RowExporter::percent() const
{
    return percentOf(m_next, m_end);
}

int percentOf(quint64 part, quint64 whole)
{
    return whole == 0 ? 100 : int(part * 100 / whole);
}

} // namespace Inspector
