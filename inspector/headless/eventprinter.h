// SPDX-License-Identifier: MIT
#pragma once

#include "filter/filter.h"
#include "model/capturewriter.h"

#include <QByteArray>

#include <cstdio>

namespace Inspector {

class EventStore;

// Prints a store's events as lines, and saves them, those that a filter lets through.
class EventPrinter final : private PayloadSource
{
public:
    enum class Format : quint8 { Text, Json, Silent }; // Silent: saves only
    enum class Result : quint8 { Done, ReaderGone, CannotPrint, CannotSave };

    EventPrinter(const EventStore &store, const Filter &filter, Format format, std::FILE *output);

    bool saveTo(const QString &path, const CaptureHeader &header);
    Result printNew(); // all that came since the last call
    bool flushFile();  // what a crash may no longer take
    bool finishFile();
    bool hasFileError() const { return m_writer.hasError(); }
    QString fileError() const { return m_writer.errorString(); }

private:
    QByteArrayView payload(quint32 number) const override;
    QString comment(quint32 number) const override;
    bool matches(quint32 number) const;
    QByteArray line(quint32 number) const;

    const EventStore &m_store;
    Filter m_filter;
    Format m_format;
    std::FILE *m_output;
    CaptureWriter m_writer;
    QByteArray m_lines;
    quint32 m_next = 0;
};

EventPrinter::Result writeTo(std::FILE *output, const QByteArray &lines);

} // namespace Inspector
