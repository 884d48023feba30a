// SPDX-License-Identifier: MIT
#include "views/details/payloadloader.h"

#include "model/eventstore.h"
#include "protocol/pooltask.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <optional>

namespace Inspector {

namespace {

constexpr qsizetype SliceBytes = 4 * 1024 * 1024; // copied in about a ms
constexpr qsizetype MaxDecodedHere = 16 * 1024;   // more takes longer than a thread's start

// A cut may go through a character; then the text would no longer be one.
qsizetype endOfCharacters(QByteArrayView bytes)
{
    qsizetype end = bytes.size();
    while (end > 0 && bytes.size() - end < 3 && (uchar(bytes[end - 1]) & 0xc0) == 0x80)
        --end;
    const bool cutHere = end > 0 && (uchar(bytes[end - 1]) & 0xc0) == 0xc0;
    return cutHere ? end - 1 : bytes.size();
}

} // namespace

PayloadLoader::PayloadLoader(const EventStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_copyTimer.setInterval(0);
    connect(&m_copyTimer, &QTimer::timeout, this, &PayloadLoader::copySome);
    connect(&m_watcher, &QFutureWatcher<Tree>::finished, this, [this] {
        if (m_watcher.future().resultCount() == 0)
            return;
        EngineIo::tellBehind(this);
        finish(m_watcher.result());
    });
}

PayloadLoader::~PayloadLoader() = default;

void PayloadLoader::clear()
{
    m_copyTimer.stop();
    m_watcher.setFuture({});
    m_arriving = {};
    m_bytes = {};
    m_total = 0;
    m_lost = false;
    m_tree.reset();
}

void PayloadLoader::load(quint32 number)
{
    clear();
    m_number = number;
    m_lost = m_store.isPayloadLost(number);
    const QByteArrayView payload = m_store.payloadView(number);
    m_total = payload.size();
    m_bytes = payload.first(std::min(m_total, FirstBytes)).toByteArray();
    if (!isComplete() && !m_store.at(number).has(Event::Binary))
        m_bytes.truncate(endOfCharacters(m_bytes));
    decode();
}

void PayloadLoader::loadAll()
{
    if (isComplete() || m_copyTimer.isActive())
        return;
    m_arriving = {};
    m_arriving.reserve(m_total); // the system gives the pages as they are filled
    m_copyTimer.start();
    Q_EMIT progressChanged(0);
}

void PayloadLoader::copySome()
{
    const QByteArrayView payload = m_store.payloadView(m_number);
    const qsizetype at = m_arriving.size();
    if (payload.size() != m_total) { // lost meanwhile, with the file that it was moved to
        m_copyTimer.stop();
        m_arriving = {};
        m_lost = true;
        Q_EMIT loaded();
        return;
    }
    m_arriving += payload.sliced(at, std::min(SliceBytes, payload.size() - at));
    Q_EMIT progressChanged(int(m_arriving.size() * 100 / m_total));
    if (m_arriving.size() < m_total)
        return;
    m_copyTimer.stop();
    m_bytes = std::exchange(m_arriving, {});
    decode();
}

void PayloadLoader::decode()
{
    const Event event = m_store.at(m_number);
    std::optional<SessionRecord> session;
    if (event.session != Event::NoSession)
        session = m_store.sessions()[event.session];
    const auto work = [event, session, number = m_number, bytes = m_bytes]() -> Tree {
        return std::make_shared<const DetailNode>(
            detailTree(event, number, bytes, session ? &*session : nullptr));
    };
    if (m_bytes.size() <= MaxDecodedHere) {
        m_watcher.setFuture({});
        Q_EMIT loaded();
        finish(work());
        return;
    }
    m_tree.reset();
    const auto promise = std::make_shared<QPromise<Tree>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start(new EngineIo::PoolTask([this, promise, work] {
        promise->addResult(work());
        EngineIo::tellBefore(this); // its address: it may be gone
        promise->finish();
    }));
    Q_EMIT loaded();
}

void PayloadLoader::finish(Tree tree)
{
    m_tree = std::move(tree);
    Q_EMIT decoded();
}

} // namespace Inspector
