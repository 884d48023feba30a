// SPDX-License-Identifier: MIT
#pragma once

#include "model/eventstore.h"

#include <QByteArray>

#include <vector>

namespace Inspector {

// What tests/data/diagnosis/ was written from: for each rule the shortest run of a server that
// shows it, and one where all is well. With ENGINEIO_WRITE_CAPTURES set the test writes the files
// anew.
struct SampleCapture
{
    const char *name;
    void (*fill)(EventStore &store);
    QByteArray rule; // empty: all is well
    QString line;    // as findingLine() says it
    std::vector<quint32> proof;
};

std::vector<SampleCapture> sampleCaptures();

} // namespace Inspector
