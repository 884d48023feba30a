// SPDX-License-Identifier: MIT
#include "streams/wakeup.h"

#include <utility>

#ifdef Q_OS_LINUX
#include <QSocketNotifier>

#include <sys/eventfd.h>
#include <unistd.h>
#endif

namespace EngineIo {

#ifdef Q_OS_LINUX

WakeUp::WakeUp(std::function<void()> woken)
    : m_woken(std::move(woken))
    , m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_notifier(std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read))
{
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        clear();
        m_woken();
    });
}

WakeUp::~WakeUp()
{
    m_notifier.reset();
    ::close(m_descriptor);
}

void WakeUp::wake()
{
    const quint64 once = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_descriptor, &once, sizeof once);
}

void WakeUp::moveToThread(QThread *thread)
{
    m_notifier->moveToThread(thread);
}

void WakeUp::clear()
{
    quint64 times = 0;
    [[maybe_unused]] const ssize_t taken = ::read(m_descriptor, &times, sizeof times);
}

#else

WakeUp::WakeUp(std::function<void()> woken)
    : m_woken(std::move(woken))
{
}

WakeUp::~WakeUp() = default;

void WakeUp::wake()
{
    QMetaObject::invokeMethod(
        &m_receiver, [this] { m_woken(); }, Qt::QueuedConnection);
}

void WakeUp::moveToThread(QThread *thread)
{
    m_receiver.moveToThread(thread);
}

#endif

} // namespace EngineIo
