// SPDX-License-Identifier: MIT
#pragma once

// Whether a sanitizer is in the program: its memory is counted with the program's, and each access
// takes several times as long. So neither can be judged.
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
inline constexpr bool IsSanitized = true;
#else
inline constexpr bool IsSanitized = false;
#endif
