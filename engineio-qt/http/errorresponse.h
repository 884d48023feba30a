// SPDX-License-Identifier: MIT
#pragma once

#include "http/engineiohttpresponse.h"

#include <QJsonValue>

namespace EngineIo {

// A JSON body that no browser takes for something else.
EngineIoHttpResponse jsonResponse(int status, const QJsonValue &value);

// {"message":"Payload too large"}; without a message the status' own words.
EngineIoHttpResponse errorResponse(int status, const QString &message = {});

} // namespace EngineIo
