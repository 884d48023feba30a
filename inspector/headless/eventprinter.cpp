// SPDX-License-Identifier: MIT
#include "headless/eventprinter.h"

#include "model/eventstore.h"
#include "model/jsonlines.h"

#include <cerrno>

namespace Inspector {

namespace {
constexpr qsizetype LinesAtOnce = 64 * 1024; // bytes
} // namespace

EventPrinter::EventPrinter(const EventStore &store, const Filter &filter, Format format,
                           std::FILE *output)
    : m_store(store)
    , m_filter(filter)
    , m_format(format)
    , m_output(output)
{
}

bool EventPrinter::saveTo(const QString &path, const CaptureHeader &header)
{
    return m_writer.open(path, header, CaptureWriter::Target::Growing);
}

EventPrinter::Result EventPrinter::printNew()
{
    while (m_next < m_store.size()) {
        const quint32 number = m_next++;
        if (!matches(number))
            continue;
        m_lines += m_format == Format::Json ? jsonLine(m_store, number)
                                            : textLine(m_store, number).toUtf8();
        m_lines += '\n';
        if (m_writer.isOpen())
            m_writer.write(m_store, number);
        if (m_lines.size() < LinesAtOnce)
            continue;
        if (const Result result = writeLines(); result != Result::Done)
            return result;
    }
    if (const Result result = writeLines(); result != Result::Done)
        return result;
    return m_writer.hasError() ? Result::CannotSave : Result::Done;
}

bool EventPrinter::flushFile()
{
    return !m_writer.isOpen() || m_writer.flush();
}

bool EventPrinter::finishFile()
{
    return !m_writer.isOpen() || m_writer.finish(m_store);
}

QByteArrayView EventPrinter::payload(quint32 number) const
{
    return m_store.payloadView(number);
}

QString EventPrinter::comment(quint32 number) const
{
    return m_store.comment(number);
}

bool EventPrinter::matches(quint32 number) const
{
    if (m_filter.matchesAll())
        return true;
    FilterInput input;
    input.number = number;
    input.event = &m_store.at(number);
    if (input.event->session != Event::NoSession)
        input.session = &m_store.sessions()[input.event->session];
    input.source = this;
    return m_filter.matches(input);
}

EventPrinter::Result EventPrinter::writeLines()
{
    if (m_lines.isEmpty())
        return Result::Done;
    const auto size = size_t(m_lines.size());
    const bool written
        = std::fwrite(m_lines.constData(), 1, size, m_output) == size && std::fflush(m_output) == 0;
    m_lines.clear();
    if (written)
        return Result::Done;
    return errno == EPIPE ? Result::ReaderGone : Result::CannotPrint;
}

} // namespace Inspector
