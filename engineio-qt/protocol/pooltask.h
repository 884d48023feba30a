// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/threadorder.h"

#include <QRunnable>

#include <functional>

namespace EngineIo {

// A function for a QThreadPool, which deletes the task.
class PoolTask final : public QRunnable
{
public:
    explicit PoolTask(std::function<void()> function)
        : m_function(std::move(function))
    {
        tellBefore(this);
    }

    void run() override
    {
        tellBehind(this);
        m_function();
    }

private:
    const std::function<void()> m_function;
};

} // namespace EngineIo
