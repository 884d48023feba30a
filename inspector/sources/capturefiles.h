// SPDX-License-Identifier: MIT
#pragma once

#include "model/capturereader.h"
#include "model/capturewriter.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Inspector {

class EventStore;

// Opens and saves capture files a few ms at a time, one thing at once.
class CaptureFiles final : public QObject
{
    Q_OBJECT

public:
    explicit CaptureFiles(EventStore &store, QObject *parent = nullptr);
    ~CaptureFiles() override;

    // Reads into the store in the next turns of the event loop, so the caller clears it first.
    bool open(const QString &path); // false: see failed(); the store is as it was
    bool save(const QString &path, const CaptureHeader &header); // what is stored now
    CaptureHeader header() const { return m_reader ? m_reader->header() : CaptureHeader(); }
    bool isOpening() const { return m_reader != nullptr; }
    bool isSaving() const { return m_writer != nullptr; }
    void cancel(); // before the store is cleared; what was half saved is gone

Q_SIGNALS:
    void progressChanged(int percent, const QString &text);
    void opened(); // as far as it could be read
    void saved();
    void noticed(const QString &text);
    void failed(const QString &text);

private:
    void work();
    void readSlice();
    void writeSlice();
    void finishOpening();
    void finishSaving();
    QString fileName() const;

    EventStore &m_store;
    QTimer m_timer;
    QString m_path;
    std::unique_ptr<CaptureReader> m_reader;
    std::unique_ptr<CaptureWriter> m_writer;
    quint32 m_next = 0; // event to write
    quint32 m_end = 0;
};

} // namespace Inspector
