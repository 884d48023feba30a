// SPDX-License-Identifier: MIT
#include "export/harexporter.h"

#include "export/harentry.h"
#include "model/eventstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 RowsAtOnce = 256;
constexpr size_t MessagesAtOnce = 64;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray logHead(quint64 packetsWithoutExchange)
{
    QJsonObject log{
        {u"version"_s, u"1.2"_s},
        {u"creator"_s, QJsonObject{{u"name"_s, QCoreApplication::applicationName()},
                                   {u"version"_s, QCoreApplication::applicationVersion()}}}};
    if (packetsWithoutExchange > 0)
        log.insert("comment"_L1, u"%1 packets are left out: the requests that carried them were "
                                 "not recorded."_s.arg(packetsWithoutExchange));
    QByteArray head = json(log);
    head.chop(1);
    return "{\"log\":" + head + ",\"entries\":[";
}

} // namespace

HarExporter::HarExporter(const EventStore &store, const RowSelection &selection)
    : m_store(store)
    , m_selection(selection)
    , m_index(store)
    , m_endRow(store.size())
{
}

bool HarExporter::writeSome(QByteArray &out)
{
    if (m_nextRow < m_endRow) {
        indexSome();
        return true;
    }
    const std::vector<HarEntry> &entries = m_index.entries();
    if (!std::exchange(m_isBegun, true))
        out += logHead(m_index.packetsWithoutExchange());
    if (m_isInEntry)
        writeMessages(out);
    else if (m_entry < entries.size())
        beginEntry(out);
    if (m_entry < entries.size())
        return true;
    out += "\n]}}\n";
    return false;
}

void HarExporter::indexSome()
{
    const quint32 end = std::min(m_endRow, m_nextRow + RowsAtOnce);
    for (; m_nextRow < end; ++m_nextRow)
        m_index.add(m_nextRow, m_selection.contains(m_store, m_nextRow));
}

void HarExporter::beginEntry(QByteArray &out)
{
    const HarEntry &entry = m_index.entries()[m_entry];
    if (!entry.wanted) {
        ++m_entry;
        return;
    }
    out += m_hasEntries ? ",\n" : "\n";
    m_hasEntries = true;
    out += json(harObject(m_store, entry));
    if (!entry.webSocket) {
        ++m_entry;
        return;
    }
    out.chop(1); // its messages are one more member
    out += ",\"_webSocketMessages\":[";
    m_isInEntry = true;
    m_message = 0;
}

void HarExporter::writeMessages(QByteArray &out)
{
    const std::vector<quint32> &messages = m_index.entries()[m_entry].sent;
    const size_t end = std::min(messages.size(), m_message + MessagesAtOnce);
    for (; m_message < end; ++m_message) {
        out += m_message == 0 ? "\n" : ",\n";
        out += json(harMessage(m_store, messages[m_message]));
    }
    if (m_message < messages.size())
        return;
    out += "]}";
    m_isInEntry = false;
    ++m_entry;
}

int HarExporter::percent() const
{
    const int indexed = percentOf(m_nextRow, m_endRow) / 2;
    return m_nextRow < m_endRow ? indexed : 50 + percentOf(m_entry, m_index.entries().size()) / 2;
}

} // namespace Inspector
