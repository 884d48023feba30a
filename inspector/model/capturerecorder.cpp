// SPDX-License-Identifier: MIT
#include "model/capturerecorder.h"

#include "model/eventstore.h"

namespace Inspector {
using namespace std::chrono_literals;

namespace {
constexpr int WriteDelay = 250; // ms: a block for each, so that a crash loses less than a second
constexpr auto SliceBudget = 4ms;
} // namespace

CaptureRecorder::CaptureRecorder(EventStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CaptureRecorder::writeSlice);
    connect(store, &EventStore::appended, this, [this] { startTimer(WriteDelay); });
    connect(store, &EventStore::annotated, this, [this](quint32 number) {
        if (isRecording() && number < m_next)
            m_writer->writeAnnotation(*m_store, number);
        startTimer(WriteDelay);
    });
    // The numbers start anew, and a file can't: what was recorded is complete.
    connect(store, &EventStore::aboutToClear, this, &CaptureRecorder::stop);
}

CaptureRecorder::~CaptureRecorder()
{
    stop();
}

bool CaptureRecorder::start(const QString &path, const CaptureHeader &header, From from)
{
    stop();
    auto writer = std::make_unique<CaptureWriter>();
    if (!writer->open(path, header, CaptureWriter::Target::Growing)) {
        m_error = writer->errorString();
        return false;
    }
    m_error.clear();
    m_path = path;
    m_writer = std::move(writer);
    m_next = from == From::Beginning ? 0 : m_store->size();
    startTimer(0);
    Q_EMIT recordingChanged(true);
    return true;
}

void CaptureRecorder::startTimer(int delay)
{
    if (isRecording() && !m_timer.isActive())
        m_timer.start(delay);
}

void CaptureRecorder::writeSlice()
{
    if (!isRecording())
        return;
    m_next = m_writer->writeSome(*m_store, m_next, SliceBudget);
    if (m_next < m_store->size() && !m_writer->hasError()) {
        startTimer(0);
        return;
    }
    if (m_writer->flush())
        return;
    m_error = m_writer->errorString();
    m_writer.reset();
    Q_EMIT recordingChanged(false);
    Q_EMIT failed(m_error);
}

bool CaptureRecorder::stop()
{
    m_timer.stop();
    if (!isRecording())
        return true;
    while (m_next < m_store->size() && !m_writer->hasError())
        m_next = m_writer->writeSome(*m_store, m_next, 1s);
    const bool done = m_writer->finish(*m_store);
    m_error = m_writer->errorString();
    m_writer.reset();
    Q_EMIT recordingChanged(false);
    return done;
}

} // namespace Inspector
