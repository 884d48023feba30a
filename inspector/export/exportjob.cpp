// SPDX-License-Identifier: MIT
#include "export/exportjob.h"

#include "model/eventstore.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSaveFile>

namespace Inspector {
using namespace std::chrono_literals;

namespace {
constexpr auto SliceBudget = 6ms; // of a turn
constexpr qsizetype BufferSize = 256 * 1024;
} // namespace

ExportJob::ExportJob(const EventStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ExportJob::work);
    connect(&store, &EventStore::aboutToClear, this, &ExportJob::cancel);
}

ExportJob::~ExportJob() = default;

void ExportJob::start(const QString &path, ExportFormat format, const RowSelection &selection)
{
    cancel();
    m_path = path;
    if (format == ExportFormat::Html && !selection.session) {
        Q_EMIT failed(tr("An HTML report is about one session: choose one."));
        return;
    }
    // A device or a pipe would be replaced by the file.
    if (const QFileInfo target(path); target.exists() && !target.isFile()) {
        Q_EMIT failed(tr("%1 cannot be written: it is not a file.").arg(path));
        return;
    }
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly)) {
        Q_EMIT failed(tr("%1 cannot be written: %2").arg(path, file->errorString()));
        return;
    }
    m_file = std::move(file);
    m_exporter = makeExporter(format, m_store, selection);
    m_timer.start();
    Q_EMIT runningChanged(true);
}

void ExportJob::cancel()
{
    if (!isRunning())
        return;
    stop();
    Q_EMIT progressChanged(100, {});
    Q_EMIT cancelled();
}

void ExportJob::stop()
{
    m_timer.stop();
    m_exporter.reset();
    m_file.reset();
    m_buffer.clear();
    Q_EMIT runningChanged(false);
}

void ExportJob::work()
{
    const bool more = fill();
    if (m_file->write(m_buffer) != m_buffer.size())
        return fail(m_file->errorString());
    m_buffer.resize(0); // keeps its memory
    if (more)
        Q_EMIT progressChanged(std::min(99, m_exporter->percent()),
                               tr("Exporting %1").arg(fileName()));
    else
        finish();
}

bool ExportJob::fill()
{
    QElapsedTimer timer;
    timer.start();
    bool more = true;
    while (more && m_buffer.size() < BufferSize && !timer.hasExpired(SliceBudget.count()))
        more = m_exporter->writeSome(m_buffer);
    return more;
}

void ExportJob::finish()
{
    if (!m_file->commit())
        return fail(m_file->errorString());
    stop();
    Q_EMIT progressChanged(100, tr("%1 has been exported").arg(fileName()));
    Q_EMIT finished(m_path);
}

void ExportJob::fail(const QString &reason)
{
    stop();
    Q_EMIT progressChanged(100, {});
    Q_EMIT failed(tr("%1 cannot be written: %2").arg(m_path, reason));
}

QString ExportJob::fileName() const
{
    return QFileInfo(m_path).fileName();
}

std::optional<quint32> onlySession(const EventStore &store)
{
    if (store.sessions().size() == 1)
        return 0;
    return {};
}

} // namespace Inspector
