// SPDX-License-Identifier: MIT
#include "sources/capturefiles.h"

#include "model/eventstore.h"

#include <QFileInfo>

namespace Inspector {
using namespace std::chrono_literals;

namespace {
constexpr auto SliceBudget = 6ms; // of a turn; a block is read whole

int percent(qint64 part, qint64 whole)
{
    return whole > 0 ? int(part * 99 / whole) : 0; // 100 says that it is done
}
} // namespace

CaptureFiles::CaptureFiles(EventStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &CaptureFiles::work);
}

CaptureFiles::~CaptureFiles() = default;

bool CaptureFiles::open(const QString &path)
{
    auto reader = std::make_unique<CaptureReader>();
    if (!reader->open(path)) {
        Q_EMIT failed(tr("%1 cannot be opened: %2").arg(path, reader->errorString()));
        return false;
    }
    cancel();
    m_path = path;
    m_reader = std::move(reader);
    m_timer.start();
    return true;
}

bool CaptureFiles::save(const QString &path, const CaptureHeader &header)
{
    if (isOpening()) {
        Q_EMIT failed(tr("Wait until the capture has been opened."));
        return false;
    }
    cancel();
    auto writer = std::make_unique<CaptureWriter>();
    if (!writer->open(path, header, CaptureWriter::Target::Whole)) {
        Q_EMIT failed(tr("%1 cannot be saved: %2").arg(path, writer->errorString()));
        return false;
    }
    m_path = path;
    m_writer = std::move(writer);
    m_next = 0;
    m_end = m_store.size();
    m_timer.start();
    return true;
}

void CaptureFiles::cancel()
{
    m_timer.stop();
    m_reader.reset();
    m_writer.reset();
}

void CaptureFiles::work()
{
    if (m_reader)
        readSlice();
    else if (m_writer)
        writeSlice();
    else
        m_timer.stop();
}

void CaptureFiles::readSlice()
{
    const CaptureReader::State state = m_reader->readSome(m_store, SliceBudget);
    if (!m_reader) // a view that was told of the new rows cancelled
        return;
    switch (state) {
    case CaptureReader::State::More:
        Q_EMIT progressChanged(percent(m_reader->position(), m_reader->size()),
                               tr("Opening %1").arg(fileName()));
        return;
    case CaptureReader::State::AtEnd:
        if (m_reader->cutBytes() > 0) {
            Q_EMIT noticed(
                tr("%1 ends in the middle of an event; all before it is here.").arg(fileName()));
        }
        break;
    case CaptureReader::State::Failed:
        Q_EMIT failed(tr("%1 is damaged: %2 All before that is here.")
                          .arg(fileName(), m_reader->errorString()));
        break;
    }
    finishOpening();
}

void CaptureFiles::finishOpening()
{
    m_timer.stop();
    m_reader.reset();
    Q_EMIT progressChanged(100, tr("%1 is open").arg(fileName()));
    Q_EMIT opened();
}

void CaptureFiles::writeSlice()
{
    m_next = m_writer->writeSome(m_store, m_next, SliceBudget);
    if (m_writer->hasError() || m_next >= m_end) {
        finishSaving();
        return;
    }
    Q_EMIT progressChanged(percent(m_next, m_end), tr("Saving %1").arg(fileName()));
}

void CaptureFiles::finishSaving()
{
    m_timer.stop();
    const bool done = m_writer->finish(m_store);
    const QString error = m_writer->errorString();
    m_writer.reset();
    if (done) {
        Q_EMIT progressChanged(100, tr("%1 has been saved").arg(fileName()));
        Q_EMIT saved();
    } else {
        Q_EMIT progressChanged(100, {});
        Q_EMIT failed(tr("%1 cannot be saved: %2").arg(m_path, error));
    }
}

QString CaptureFiles::fileName() const
{
    return QFileInfo(m_path).fileName();
}

} // namespace Inspector
