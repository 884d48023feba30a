// SPDX-License-Identifier: MIT
#pragma once

#include "model/captureformat.h"

#include <QFile>

#include <chrono>
#include <optional>
#include <vector>

namespace Inspector {

class EventStore;

// Reads a capture file into a store that was empty before, block by block, so that the first rows
// show while the rest is read. Follows a file that is still written: at its end, try again later.
class CaptureReader
{
public:
    enum class State : quint8 {
        More,
        AtEnd, // all that is whole was read; cutBytes() are left of a block that isn't
        Failed // what came before the damage stays in the store
    };

    bool open(const QString &path);
    const CaptureHeader &header() const { return m_header; }

    // Reads blocks until the time is up, at least one.
    State readSome(EventStore &store, std::chrono::milliseconds budget);

    std::optional<CaptureError> error() const { return m_error; }
    QString errorString() const;                   // with the place of the damage
    qint64 position() const { return m_position; } // of size(), for showing progress
    qint64 size() const { return m_file.size(); }
    qint64 cutBytes() const { return m_file.size() - m_position; } // meaningful AtEnd

private:
    bool fail(CaptureError error);
    State readBlock(EventStore &store);
    bool readRecords(EventStore &store, const QByteArray &block, quint32 count);
    bool readRecord(EventStore &store, RecordReader &reader);
    bool readSession(EventStore &store, RecordReader &reader);
    bool readEvent(EventStore &store, RecordReader &reader, CaptureFormat::Record record);
    bool readAnnotation(EventStore &store, RecordReader &reader);

    QFile m_file;
    CaptureHeader m_header;
    std::optional<CaptureError> m_error;
    qint64 m_position = 0;           // behind the last whole block
    qint64 m_blockTime = 0;          // of the block's last event
    std::vector<quint32> m_sessions; // the store's indices, in the file's order
};

} // namespace Inspector
