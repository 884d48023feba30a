// SPDX-License-Identifier: MIT
#include "inspection/engineiofault.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString EngineIoFault::validationError() const
{
    if (scope.sessions == EngineIoFaultScope::Sessions::One && scope.sid.isEmpty())
        return u"the sid is empty"_s;
    if (delay < 0ms || delay > MaxDelay)
        return u"the delay is not within 0 and one hour"_s;
    if (jitter < 0ms || jitter > delay)
        return u"the jitter is not within 0 and the delay"_s;
    if (bytesPerSecond < 1 || bytesPerSecond > MaxBytesPerSecond)
        return u"the bandwidth is not within 1 byte and 1 GB a second"_s;
    if (status < 200 || status > 599)
        return u"the status is not within 200 and 599"_s;
    if (count < 0)
        return u"the count is negative"_s;
    return {};
}

#include "moc_engineiofault.cpp"
