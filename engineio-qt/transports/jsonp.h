// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttprequest.h"

#include <optional>

namespace EngineIo {

// Polling by script elements, for pages whose browser or network allows nothing else: the query's
// "j" numbers a callback, a payload comes as its argument and goes as a form field.
std::optional<int> jsonpIndex(const EngineIoHttpRequest &request);
QByteArray wrapJsonp(int index, const QByteArray &payload);
std::optional<QByteArray> unwrapJsonp(const QByteArray &form);

} // namespace EngineIo
