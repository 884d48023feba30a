// SPDX-License-Identifier: MIT
#pragma once

#include "filter/evaluation.h"
#include "filter/fields.h"

namespace Inspector {

// What an event has in a field; each function knows the fields of its types only.

// One bit for each word of the field that is true of the event.
quint32 wordBits(Field field, const Evaluation &evaluation);

// False: the event has none. Times are in ns.
bool readNumber(Field field, Evaluation &evaluation, qint64 &number);

// UTF-8, which may be kept in the buffer. False: the event has none.
bool readText(Field field, Evaluation &evaluation, QByteArray &buffer, QByteArrayView &text);

bool isInPayload(Field field); // has its value from the payload

} // namespace Inspector
