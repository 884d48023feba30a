// SPDX-License-Identifier: MIT
#pragma once

#include "filter/filteredrows.h"
#include "model/eventstore.h"

namespace Inspector {

// The store as a filter looks at it.
class PacketRows final : public RowSource, public PayloadSource
{
public:
    explicit PacketRows(const EventStore &store)
        : m_store(store)
    {
    }

    quint32 size() const override { return m_store.size(); }
    FilterInput at(quint32 row) const override;
    QByteArrayView payload(quint32 number) const override { return m_store.payloadView(number); }
    QString comment(quint32 number) const override { return m_store.comment(number); }

private:
    const EventStore &m_store;
};

} // namespace Inspector
