// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttprequest.h"

#include <QList>

#include <functional>

namespace EngineIo {

struct CorsPolicy
{
    enum class Mode { SameOrigin, List, Any, Predicate, Off };

    Mode mode = Mode::SameOrigin;
    QList<QByteArray> origins = {}; // for List
    std::function<bool(const QByteArray &origin, const EngineIoHttpRequest &)> predicate = {};
    bool credentials = true;
};

// A request without Origin doesn't come from a page of another server and is allowed.
bool isOriginAllowed(const CorsPolicy &policy, const EngineIoHttpRequest &request);

// Adds what a browser needs to let the page at the request's origin see the response, if the policy
// allows it: the Fetch standard, 3.2. Asks a predicate again.
void addCorsHeaders(const CorsPolicy &policy, const EngineIoHttpRequest &request,
                    EngineIoHttpHeaders &headers);

} // namespace EngineIo
