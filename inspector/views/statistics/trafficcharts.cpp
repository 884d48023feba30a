// SPDX-License-Identifier: MIT
#include "views/statistics/trafficcharts.h"

#include "model/describe.h"
#include "model/eventstore.h"
#include "views/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Inspector {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspector::Statistics)
};

QString number(quint64 count)
{
    return QLocale().toString(count);
}

QString nameOf(const SessionRecord &session, const QString &sid)
{
    return session.peer.isEmpty() ? sid : u"%1 \u00b7 %2"_s.arg(sid, session.peer);
}

std::vector<Bar> talkers(const TopList &top, const EventStore &store, const QColor &color,
                         QString (*text)(quint64))
{
    std::vector<Bar> bars;
    for (const TopList::Entry &entry : top.sorted()) {
        if (entry.session >= store.sessions().size())
            continue;
        const SessionRecord &session = store.sessions()[entry.session];
        const QString sid = QString::fromLatin1(session.sid);
        bars.push_back({nameOf(session, shortSid(sid)), double(entry.value), text(entry.value),
                        color, entry.session, nameOf(session, sid)});
    }
    return bars;
}

// Without the empty ones at both ends.
std::vector<Column> trimmed(const std::vector<Column> &columns)
{
    const auto isFull = [](const Column &column) {
        return column.sum() > 0;
    };
    const auto first = std::ranges::find_if(columns, isFull);
    const auto last = std::find_if(columns.rbegin(), columns.rend(), isFull).base();
    return first < last ? std::vector<Column>(first, last) : std::vector<Column>();
}

} // namespace

std::vector<Bar> transportBars(const Traffic &traffic)
{
    const Theme &theme = Theme::current();
    const std::array names{Text::tr("polling"), Text::tr("polling, then websocket"),
                           Text::tr("websocket")};
    std::vector<Bar> bars;
    for (size_t i = 0; i < names.size(); ++i) {
        const quint64 count = traffic.transports()[i];
        bars.push_back({names[i], double(count), number(count), theme.series[i]});
    }
    return bars;
}

std::vector<Bar> endBars(const Traffic &traffic)
{
    const Theme &theme = Theme::current();
    constexpr std::array IsError{false, false, true, false, true, true};
    std::vector<Bar> bars{{Text::tr("still open"), double(traffic.openSessions()),
                           number(traffic.openSessions()), theme.good}};
    for (size_t reason = 0; reason < IsError.size(); ++reason) {
        const quint64 count = traffic.reasons()[reason];
        if (count > 0)
            bars.push_back({closeReasonText(quint16(reason)), double(count), number(count),
                            IsError[reason] ? theme.error : theme.series[0]});
    }
    return bars;
}

std::vector<Bar> talkersByBytes(const Traffic &traffic, const EventStore &store)
{
    return talkers(traffic.topByBytes(), store, Theme::current().series[2],
                   [](quint64 bytes) { return sizeText(qint64(bytes)); });
}

std::vector<Bar> talkersByMessages(const Traffic &traffic, const EventStore &store)
{
    return talkers(traffic.topByMessages(), store, Theme::current().series[3], number);
}

std::vector<Column> sizeColumns(const Traffic &traffic)
{
    std::vector<Column> columns;
    for (size_t i = 0; i < Traffic::SizeBuckets; ++i) {
        const qint64 from = i == 0 ? 0 : qint64(1) << (i - 1);
        const qint64 to = i == 0 ? 0 : (qint64(1) << i) - 1;
        const QString range
            = from == to ? sizeText(from) : Text::tr("%1 to %2").arg(sizeText(from), sizeText(to));
        columns.push_back({sizeText(from), range, traffic.sizes()[i].in, traffic.sizes()[i].out});
    }
    return trimmed(columns);
}

// 1, 2, 5 times a power of ten, from 0.1 ms on.
std::vector<Column> roundTripColumns(const RoundTripHistogram &roundTrips)
{
    constexpr std::array Ends{100U,       200U,       500U,       1'000U,      2'000U,     5'000U,
                              10'000U,    20'000U,    50'000U,    100'000U,    200'000U,   500'000U,
                              1'000'000U, 2'000'000U, 5'000'000U, 10'000'000U, 30'000'000U};
    const auto text = [](quint32 us) {
        return durationText(qint64(us) * 1000);
    };
    std::vector<Column> columns;
    quint64 before = 0;
    quint32 begin = 0;
    for (quint32 end : Ends) {
        const quint64 upTo = roundTrips.countUpTo(end - 1);
        columns.push_back(
            {text(begin), Text::tr("%1 to %2").arg(text(begin), text(end)), upTo - before, 0});
        before = upTo;
        begin = end;
    }
    columns.push_back(
        {text(begin), Text::tr("%1 and more").arg(text(begin)), roundTrips.count() - before, 0});
    return trimmed(columns);
}

} // namespace Inspector
