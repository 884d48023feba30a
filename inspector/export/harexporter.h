// SPDX-License-Identifier: MIT
#pragma once

#include "export/exporter.h"
#include "export/harindex.h"

namespace Inspector {

// HAR 1.2: an entry for each exchange over HTTP and each WebSocket of which a row is selected, in
// the order of time. docs/export.md says what is in them.
class HarExporter final : public Exporter
{
public:
    HarExporter(const EventStore &store, const RowSelection &selection);

    bool writeSome(QByteArray &out) override;
    int percent() const override;

private:
    void indexSome();
    void beginEntry(QByteArray &out);
    void writeMessages(QByteArray &out);

    const EventStore &m_store;
    RowSelection m_selection;
    HarIndex m_index;
    quint32 m_nextRow = 0; // to be indexed
    quint32 m_endRow;
    size_t m_entry = 0;
    size_t m_message = 0; // of that entry
    bool m_isBegun = false;
    bool m_isInEntry = false;  // a WebSocket whose messages are being written
    bool m_hasEntries = false; // one was written: a comma comes first
};

} // namespace Inspector
