// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <limits>
#include <memory>
#include <vector>

class QTemporaryFile;

namespace Inspector {

// The payloads of a capture one behind the other, in pages. Past a budget the oldest pages go to a
// temporary file and are mapped again when somebody looks. What can't be written is lost, counted,
// and said to be lost by isLost().
class PayloadArena
{
public:
    static constexpr qint64 PageSize = 1024 * 1024;
    static constexpr qint64 DefaultBudget = 1024 * PageSize;
    static constexpr quint64 Lost
        = std::numeric_limits<quint64>::max(); // a place that holds nothing

    PayloadArena();
    ~PayloadArena();
    PayloadArena(const PayloadArena &) = delete;
    PayloadArena &operator=(const PayloadArena &) = delete;

    // Keeps a copy and returns its place.
    quint64 append(QByteArrayView payload);

    // Without a copy; valid until the next call of append(), view() or clear().
    QByteArrayView view(quint64 place, quint32 length) const;
    bool isLost(quint64 place, quint32 length) const;

    // Bytes that may stay in memory; at least the page being filled does.
    void setBudget(qint64 bytes);
    qint64 budget() const { return m_budget; }
    void setSpillFolder(const QString &folder) { m_spillFolder = folder; } // before the first spill

    qint64 memoryUsage() const { return m_inMemory; }
    qint64 spilledBytes() const { return m_spilled; }
    quint64 lostPayloads() const { return m_lostPayloads; }

    void clear();

private:
    // A payload never crosses a page, and a larger one fills a page of its own: a place is the
    // page's number times PageSize and a position below that.
    struct Page
    {
        enum class State : quint8 { InMemory, Spilled, Lost };

        std::unique_ptr<char[]> bytes;
        qint64 fileOffset = -1;
        qint64 capacity = 0;
        qint64 used = 0;
        quint32 payloads = 0;
        State state = State::InMemory;
    };
    struct Mapping
    {
        size_t page = 0;
        uchar *bytes = nullptr;
        quint64 lastUse = 0;
    };

    void addPage(qint64 capacity);
    void spillOldPages();
    bool spill(Page &page);
    const char *mapped(size_t page) const;

    std::vector<Page> m_pages;
    size_t m_current = 0;       // the page being filled
    size_t m_firstInMemory = 0; // pages before it are in the file or lost
    qint64 m_budget = DefaultBudget;
    qint64 m_inMemory = 0;
    qint64 m_spilled = 0;
    quint64 m_lostPayloads = 0;
    QString m_spillFolder;
    std::unique_ptr<QTemporaryFile> m_file;
    mutable std::vector<Mapping> m_mappings;
    mutable quint64 m_useCount = 0;
};

} // namespace Inspector
