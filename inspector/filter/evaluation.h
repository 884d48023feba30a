// SPDX-License-Identifier: MIT
#pragma once

#include "filter/filter.h"
#include "filter/socketiohead.h"

namespace Inspector {

// One event while a predicate looks at it: what several parts of the predicate need is fetched
// once.
class Evaluation
{
public:
    explicit Evaluation(const FilterInput &input)
        : m_input(input)
    {
    }

    const FilterInput &input() const { return m_input; }
    const Event &event() const { return *m_input.event; }
    const SessionRecord *session() const { return m_input.session; }
    QByteArrayView payload();
    const SocketIoHead *socketIo(); // null: not a Socket.IO packet

private:
    const FilterInput &m_input;
    QByteArrayView m_payload;
    std::optional<SocketIoHead> m_head;
    bool m_hasPayload = false;
    bool m_hasHead = false;
};

} // namespace Inspector
