// SPDX-License-Identifier: MIT
#include "transports/exchange.h"

#include <atomic>
#include <utility>

namespace EngineIo {

static quint64 nextNumber()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

Exchange::Exchange(EngineIoHttpRequest request)
    : m_request(std::move(request))
    , m_number(nextNumber())
{
}

Exchange::~Exchange() = default;

void Exchange::respond(EngineIoHttpResponse response)
{
    Q_ASSERT(!m_answered);
    m_answered = true;
    write(std::move(response));
}

void Exchange::abort()
{
    if (const auto handler = std::exchange(m_abortHandler, nullptr))
        handler();
}

void Exchange::complete()
{
    m_abortHandler = nullptr;
}

} // namespace EngineIo
