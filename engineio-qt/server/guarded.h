// SPDX-License-Identifier: MIT
#pragma once

#include "server/logging.h"

#include <exception>

namespace EngineIo {

// Calls a function of the application. An exception is logged and never ends the server; returns
// whether there was none.
template <typename Function>
bool guarded(const char *what, Function &&function)
{
    try {
        function();
        return true;
    } catch (const std::exception &error) {
        qCCritical(lcServer).nospace() << "exception in " << what << ": " << error.what();
    } catch (...) {
        qCCritical(lcServer) << "unknown exception in" << what;
    }
    return false;
}

} // namespace EngineIo
