// SPDX-License-Identifier: MIT
#pragma once

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace EngineIo {

// Qt's thread pools order what is before and behind them by locks that ThreadSanitizer can't see
// in a Qt that is not built with it. It is told: what was done before tellBefore() is visible
// behind tellBehind() of the same object.
inline void tellBefore([[maybe_unused]] void *object)
{
#ifdef __SANITIZE_THREAD__
    __tsan_release(object);
#endif
}

inline void tellBehind([[maybe_unused]] void *object)
{
#ifdef __SANITIZE_THREAD__
    __tsan_acquire(object);
#endif
}

} // namespace EngineIo
