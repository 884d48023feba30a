// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttpresponse.h"

namespace EngineIo {

// What the request says about its response.
struct ResponseContext
{
    int minorVersion = 1;
    bool keepAlive = true;
    bool headOnly = false; // the request was HEAD
};

// The bytes of a whole response. Content-Length, Date and Connection are the writer's own: fields
// of these names are left out, but for the Connection of a 101 response.
QByteArray serialize(const EngineIoHttpResponse &response, const ResponseContext &context);

// RFC 9110, 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT"
QByteArray httpDate(qint64 secondsSinceEpoch);

} // namespace EngineIo
