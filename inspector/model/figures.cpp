// SPDX-License-Identifier: MIT
#include "model/figures.h"

#include "model/describe.h"
#include "model/describesession.h"
#include "model/eventstore.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Inspector {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

struct Sums
{
    quint64 sessions = 0;
    qint64 duration = 0; // ns
    quint64 packetsIn = 0;
    quint64 packetsOut = 0;
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    quint64 late = 0;
    quint64 missed = 0;
    RoundTripHistogram roundTrips;

    void add(const SessionRecord &record, const SessionTiming &timing);
};

void Sums::add(const SessionRecord &record, const SessionTiming &timing)
{
    ++sessions;
    packetsIn += record.packetsIn;
    packetsOut += record.packetsOut;
    bytesIn += record.bytesIn;
    bytesOut += record.bytesOut;
    late += timing.latePongs;
    missed += timing.missedPongs;
    roundTrips.merge(timing.histogram);
}

// Of one that is still open up to its last event.
qint64 durationOf(const EventStore &store, const SessionRecord &record)
{
    qint64 end = record.closedAt;
    if (record.state != SessionState::Closed)
        end = record.lastEvent < store.size() ? store.at(record.lastEvent).time : record.openedAt;
    return std::max<qint64>(0, end - record.openedAt);
}

Sums sumsOf(const EventStore &store, std::optional<quint32> session)
{
    Sums sums;
    const auto &records = store.sessions();
    if (session) {
        sums.add(records[*session], store.timing(*session));
        sums.duration = durationOf(store, records[*session]);
        return sums;
    }
    for (quint32 i = 0; i < records.size(); ++i)
        sums.add(records[i], store.timing(i));
    if (store.size() > 0)
        sums.duration = store.at(store.size() - 1).time - store.at(0).time;
    return sums;
}

QString endOf(const SessionRecord &record)
{
    return record.state == SessionState::Closed ? closeReasonText(record.closeReason)
                                                : stateName(record.state);
}

} // namespace

std::vector<Figure> figuresOf(const EventStore &store, std::optional<quint32> session)
{
    const Sums sums = sumsOf(store, session);
    const SessionRecord *record = session ? &store.sessions()[*session] : nullptr;
    const auto number = [](quint64 value) {
        return QLocale().toString(value);
    };
    const auto roundTrip = [&sums](quint32 microseconds) {
        return sums.roundTrips.count() == 0 ? QString() : durationText(qint64(microseconds) * 1000);
    };
    return {{Text::tr("Sessions"), record ? QString() : number(sums.sessions)},
            {Text::tr("Client"), record ? record->peer : QString()},
            {Text::tr("Transport"), record ? transportPath(*record) : QString()},
            {Text::tr("Duration"), durationText(sums.duration)},
            {Text::tr("End"), record ? endOf(*record) : QString()},
            {Text::tr("Packets from the client"), number(sums.packetsIn)},
            {Text::tr("Packets to the client"), number(sums.packetsOut)},
            {Text::tr("Bytes from the client"), sizeText(qint64(sums.bytesIn))},
            {Text::tr("Bytes to the client"), sizeText(qint64(sums.bytesOut))},
            {Text::tr("Round trips"), number(sums.roundTrips.count())},
            {Text::tr("Round trip, median"), roundTrip(sums.roundTrips.percentile(50))},
            {Text::tr("Round trip, p95"), roundTrip(sums.roundTrips.percentile(95))},
            {Text::tr("Round trip, longest"), roundTrip(sums.roundTrips.maximum())},
            {Text::tr("Pongs that came late"), number(sums.late)},
            {Text::tr("Pongs missed"), number(sums.missed)}};
}

} // namespace Inspector
