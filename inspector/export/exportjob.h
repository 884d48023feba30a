// SPDX-License-Identifier: MIT
#pragma once

#include "export/exporter.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QSaveFile;

namespace Inspector {

// Exports to a file a few ms at a time, one thing at once. The file appears under its name when it
// is complete; where something fails, or the store is cleared, what was there before stays.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(const EventStore &store, QObject *parent = nullptr);
    ~ExportJob() override;

    // What is stored now; ends with finished(), failed() or cancelled(), failed() maybe at once.
    void start(const QString &path, ExportFormat format, const RowSelection &selection);
    bool isRunning() const { return m_exporter != nullptr; }

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    void runningChanged(bool running);
    void progressChanged(int percent, const QString &text); // 100: done
    void finished(const QString &path);
    void failed(const QString &text);
    void cancelled();

private:
    void work();
    bool fill();
    void finish();
    void fail(const QString &reason);
    void stop();
    QString fileName() const;

    const EventStore &m_store;
    QTimer m_timer;
    QString m_path;
    std::unique_ptr<Exporter> m_exporter;
    std::unique_ptr<QSaveFile> m_file;
    QByteArray m_buffer;
};

// The session that a report can only be about: the only one of the store, if there is just one.
std::optional<quint32> onlySession(const EventStore &store);

} // namespace Inspector
