// SPDX-License-Identifier: MIT
#pragma once

#include "model/captureformat.h"
#include "model/event.h"

#include <chrono>
#include <memory>
#include <vector>

class QFileDevice;

namespace Inspector {

class EventStore;

// Writes events of a store to a capture file, one block after the other. The caller decides when:
// writeSome() in slices, flush() at least once a second while recording.
class CaptureWriter
{
public:
    enum class Target : quint8 {
        Growing, // visible at once, for a recording
        Whole    // appears under its name in finish() only, for saving: a failure leaves what was
                 // there
    };

    CaptureWriter();
    ~CaptureWriter(); // of a Whole file that wasn't finished nothing stays
    Q_DISABLE_COPY_MOVE(CaptureWriter)

    bool open(const QString &path, const CaptureHeader &header, Target target);
    bool isOpen() const { return m_file != nullptr; }

    // Writes the events from \a first on until there are no more or the time is up; returns the
    // next to write. Stops at an error, see hasError().
    quint32 writeSome(const EventStore &store, quint32 first, std::chrono::milliseconds budget);
    void write(const EventStore &store, quint32 number); // one: a filter decides which
    void writeAnnotation(const EventStore &store,
                         quint32 number); // mark and comment, as they are now
    bool flush();
    bool finish(const EventStore &store); // with all comments; then the file is complete and closed

    bool hasError() const { return !m_error.isEmpty(); }
    QString errorString() const { return m_error; }
    qint64 bytesWritten() const { return m_written; }

private:
    // Numbers in the file follow each other even when only some events were written.
    struct Range
    {
        quint32 event;
        quint32 number;
        quint32 count;
    };

    void writeSession(const EventStore &store, quint32 session);
    quint64 sessionNumber(const EventStore &store, quint32 session);
    quint64 back(quint32 number) const;
    void noteWritten(quint32 event);
    qint64 numberInFile(quint32 event) const; // -1: not written
    void endRecord();
    void endBlock();

    std::unique_ptr<QFileDevice> m_file;
    QByteArray m_block;
    quint32 m_blockRecords = 0;
    qint64 m_blockTime = 0; // of the block's last event: times are differences
    std::vector<Range> m_ranges;
    std::vector<quint32> m_sessionNumbers; // by the store's index; 0: not written yet
    quint32 m_sessions = 0;
    quint32 m_events = 0;
    qint64 m_written = 0;
    QString m_error;
};

} // namespace Inspector
