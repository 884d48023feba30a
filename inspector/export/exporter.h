// SPDX-License-Identifier: MIT
#pragma once

#include "actions/rowselection.h"
#include "export/exportformat.h"

#include <QByteArray>

#include <memory>

namespace Inspector {

// Writes rows of a store in one format, piece by piece, so that a thread with an event loop stays
// quick: a piece takes less than a frame but for payloads of many megabytes. Rows that come later
// are left out; the store must not be cleared meanwhile.
class Exporter
{
public:
    virtual ~Exporter();

    virtual bool writeSome(QByteArray &out) = 0; // appends; false: that was the last piece
    virtual int percent() const = 0;             // 0 to 100
};

// \a selection needs a session for an HTML report.
std::unique_ptr<Exporter> makeExporter(ExportFormat format, const EventStore &store,
                                       const RowSelection &selection);

// For formats of one line for each row.
class RowExporter : public Exporter
{
public:
    RowExporter(const EventStore &store, const RowSelection &selection);

    bool writeSome(QByteArray &out) final;
    int percent() const final;

protected:
    const EventStore &store() const { return m_store; }

private:
    virtual void appendHead(QByteArray &out) const;
    virtual void appendRow(QByteArray &out, quint32 number) const = 0;

    const EventStore &m_store;
    RowSelection m_selection;
    quint32 m_next = 0;
    quint32 m_end;
};

int percentOf(quint64 part, quint64 whole);

} // namespace Inspector
