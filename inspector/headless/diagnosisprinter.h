// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/diagnosis.h"
#include "headless/eventprinter.h"

#include <cstdio>

namespace Inspector {

// Prints what went wrong, a line each, with its proof and a hint at the cure.
class DiagnosisPrinter
{
public:
    DiagnosisPrinter(const EventStore &store, EventPrinter::Format format, std::FILE *output);

    EventPrinter::Result printNew(); // of all that is stored; later changes are not printed again

private:
    QByteArray textLines(const Finding &finding) const;
    QByteArray jsonLine(const Finding &finding) const;

    Diagnosis m_diagnosis;
    EventPrinter::Format m_format;
    std::FILE *m_output;
    size_t m_next = 0;
};

} // namespace Inspector
