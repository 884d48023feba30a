// SPDX-License-Identifier: MIT
#include "model/payloadarena.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryFile>

#include <algorithm>
#include <cstring>

namespace Inspector {
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcArena, "engineio.inspector.arena", QtWarningMsg)

namespace {
constexpr size_t MaxMappings = 16;
constexpr qint64 FileAlignment = 4096; // what can be mapped without a remainder

qint64 roundedUp(qint64 bytes, qint64 unit)
{
    return (bytes + unit - 1) / unit * unit;
}
} // namespace

PayloadArena::PayloadArena() = default;
PayloadArena::~PayloadArena() = default;

quint64 PayloadArena::append(QByteArrayView payload)
{
    if (payload.isEmpty())
        return 0;

    const bool fits = !m_pages.empty()
                      && m_pages[m_current].capacity - m_pages[m_current].used >= payload.size();
    if (!fits) {
        addPage(std::max<qint64>(PageSize, payload.size()));
        spillOldPages();
    }

    Page &page = m_pages[m_current];
    const quint64 place = quint64(m_current) * PageSize + quint64(page.used);
    std::memcpy(page.bytes.get() + page.used, payload.data(), size_t(payload.size()));
    page.used += payload.size();
    ++page.payloads;
    return place;
}

void PayloadArena::addPage(qint64 capacity)
{
    m_current = m_pages.size();
    Page &page = m_pages.emplace_back();
    page.bytes.reset(new char[size_t(capacity)]); // make_unique would touch every byte of it
    page.capacity = capacity;
    m_inMemory += capacity;
}

void PayloadArena::setBudget(qint64 bytes)
{
    m_budget = bytes;
    spillOldPages();
}

void PayloadArena::spillOldPages()
{
    while (m_inMemory > m_budget && m_firstInMemory < m_current) {
        Page &page = m_pages[m_firstInMemory++];
        if (spill(page)) {
            page.state = Page::State::Spilled;
            m_spilled += page.used;
        } else {
            page.state = Page::State::Lost;
            m_lostPayloads += page.payloads;
        }
        m_inMemory -= page.capacity;
        page.bytes.reset();
    }
}

bool PayloadArena::spill(Page &page)
{
    if (!m_file) {
        const QString folder = m_spillFolder.isEmpty() ? QDir::tempPath() : m_spillFolder;
        m_file = std::make_unique<QTemporaryFile>(folder + u"/engineio-payloads-XXXXXX"_s);
    }
    if (!m_file->isOpen() && !m_file->open()) {
        qCWarning(lcArena) << "cannot create a file for old payloads:" << m_file->errorString();
        return false;
    }

    const qint64 offset = roundedUp(m_file->size(), FileAlignment);
    const bool written = m_file->seek(offset)
                         && m_file->write(page.bytes.get(), page.used) == page.used
                         && m_file->flush();
    if (!written) {
        qCWarning(lcArena) << "cannot write old payloads:" << m_file->errorString();
        // What was written of it must not be mapped, nor waste space that others may need.
        m_file->unsetError();
        m_file->resize(offset);
        return false;
    }
    page.fileOffset = offset;
    return true;
}

QByteArrayView PayloadArena::view(quint64 place, quint32 length) const
{
    if (length == 0 || isLost(place, length))
        return {};

    const auto number = size_t(place / PageSize);
    const auto position = qint64(place % PageSize);
    const Page &page = m_pages[number];
    const char *bytes = page.state == Page::State::InMemory ? page.bytes.get() : mapped(number);
    return bytes ? QByteArrayView(bytes + position, qsizetype(length)) : QByteArrayView();
}

bool PayloadArena::isLost(quint64 place, quint32 length) const
{
    if (length == 0)
        return false;
    const quint64 number = place / PageSize;
    if (place == Lost || number >= m_pages.size())
        return true;
    const Page &page = m_pages[size_t(number)];
    const bool readable = page.state == Page::State::InMemory || page.state == Page::State::Spilled;
    return !readable || qint64(place % PageSize) + qint64(length) > page.used;
}

const char *PayloadArena::mapped(size_t page) const
{
    ++m_useCount;
    for (Mapping &mapping : m_mappings) {
        if (mapping.page == page) {
            mapping.lastUse = m_useCount;
            return reinterpret_cast<const char *>(mapping.bytes);
        }
    }

    if (m_mappings.size() >= MaxMappings) {
        const auto oldest = std::min_element(
            m_mappings.begin(), m_mappings.end(),
            [](const Mapping &a, const Mapping &b) { return a.lastUse < b.lastUse; });
        m_file->unmap(oldest->bytes);
        m_mappings.erase(oldest);
    }
    uchar *bytes = m_file->map(m_pages[page].fileOffset, m_pages[page].used);
    if (!bytes) {
        qCWarning(lcArena) << "cannot read old payloads:" << m_file->errorString();
        return nullptr;
    }
    m_mappings.push_back({page, bytes, m_useCount});
    return reinterpret_cast<const char *>(bytes);
}

void PayloadArena::clear()
{
    m_mappings.clear(); // closing the file unmaps them
    m_file.reset();
    m_pages.clear();
    m_current = 0;
    m_firstInMemory = 0;
    m_inMemory = 0;
    m_spilled = 0;
    m_lostPayloads = 0;
}

} // namespace Inspector
