// SPDX-License-Identifier: MIT
#pragma once

#include "model/capturewriter.h"

#include <QObject>
#include <QTimer>

namespace Inspector {

class EventStore;

// Records a store's events to a file as they come: a quarter of a second behind, a few ms a turn of
// the event loop. What a crash loses is what came after the last flush.
class CaptureRecorder : public QObject
{
    Q_OBJECT

public:
    enum class From : quint8 { Beginning, Now };

    explicit CaptureRecorder(EventStore *store, QObject *parent = nullptr);
    ~CaptureRecorder() override; // writes what is left

    bool start(const QString &path, const CaptureHeader &header, From from);
    bool stop(); // writes what is left; false when it failed
    bool isRecording() const { return m_writer && m_writer->isOpen(); }
    QString path() const { return m_path; }
    qint64 bytesWritten() const { return m_writer ? m_writer->bytesWritten() : 0; }
    QString errorString() const { return m_error; }

Q_SIGNALS:
    void recordingChanged(bool recording);
    void failed(const QString &error); // the disk is full, for example; recording has stopped

private:
    void writeSlice();
    void startTimer(int delay);

    EventStore *m_store;
    std::unique_ptr<CaptureWriter> m_writer;
    QTimer m_timer;
    quint32 m_next = 0;
    QString m_path;
    QString m_error;
};

} // namespace Inspector
