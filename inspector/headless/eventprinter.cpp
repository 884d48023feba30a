// SPDX-License-Identifier: MIT
#include "headless/eventprinter.h"

#include "model/eventstore.h"
#include "model/jsonlines.h"

#include <cerrno>
#include <utility>

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
        m_lines += line(number);
        if (m_writer.isOpen())
            m_writer.write(m_store, number);
        if (m_lines.size() < LinesAtOnce)
            continue;
        if (const Result result = writeTo(m_output, std::exchange(m_lines, {}));
            result != Result::Done)
            return result;
    }
    if (const Result result = writeTo(m_output, std::exchange(m_lines, {})); result != Result::Done)
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

QByteArray EventPrinter::line(quint32 number) const
{
    switch (m_format) {
    case Format::Text:
        return textLine(m_store, number).toUtf8() + '\n';
    case Format::Json:
        return jsonLine(m_store, number) + '\n';
    case Format::Silent:
        return {};
    }
    Q_UNREACHABLE();
}

EventPrinter::Result writeTo(std::FILE *output, const QByteArray &lines)
{
    if (lines.isEmpty())
        return EventPrinter::Result::Done;
    const auto size = size_t(lines.size());
    if (std::fwrite(lines.constData(), 1, size, output) == size && std::fflush(output) == 0)
        return EventPrinter::Result::Done;
    return errno == EPIPE ? EventPrinter::Result::ReaderGone : EventPrinter::Result::CannotPrint;
}

} // namespace Inspector
