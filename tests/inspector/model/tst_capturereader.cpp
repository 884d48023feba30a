// SPDX-License-Identifier: MIT
#include "events.h"

#include "model/capturereader.h"
#include "model/capturewriter.h"
#include "model/eventstore.h"
#include <EngineIoNamespace>

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Inspector::CaptureFormat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using PacketType = EngineIoPacket::Type;
using State = CaptureReader::State;

class tst_CaptureReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsBackAllThatWasSaved();
    void readsBackALargeRandomStoreInSlices();
    void keepsLinksAmongTheEventsOfASelection();
    void saysWhichPayloadsWereMissing();
    void stopsAtTheLastWholeBlockWhereverTheFileIsCut();
    void followsAFileThatIsStillWritten();
    void keepsWhatCameBeforeTheDamage();
    void survivesEveryChangedByte();
    void refusesRecordsThatMakeNoSense_data();
    void refusesRecordsThatMakeNoSense();
    void refusesAFileOfAnotherKind();
    void doesNotReplaceAFileWhenSavingFails();

private:
    QByteArray save(const EventStore &store);
    void write(const QByteArray &bytes);
    State readAll(CaptureReader &reader, EventStore &store);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

const CaptureHeader Header{u"test"_s, u"generated"_s, 1'700'000'000'000};

// One event of each kind, in two sessions.
void fillSmall(EventStore &store)
{
    const quint32 first = store.addSession("first", u"127.0.0.1:1"_s, 1 * Ms);
    const quint32 second = store.addSession("second", u"[::1]:2"_s);
    store.append(otherEvent(EventKind::Request, 0), "GET /engine.io/ HTTP/1.1\r\n\r\n");
    Event response = otherEvent(EventKind::Response, 2 * Ms, first, 200);
    response.link = 0;
    store.append(response, "HTTP/1.1 200 OK\r\n\r\n");
    store.append(otherEvent(EventKind::SessionOpened, 1 * Ms, first),
                 {}); // earlier than the row above
    store.append(packetEvent(PacketType::Open, Direction::Out, 3 * Ms, first),
                 R"({"sid":"first","pingInterval":300,"pingTimeout":200})");
    store.append(pingAt(4 * Ms, first), {});
    store.append(pongAt(7 * Ms, first), {});
    Event binary = packetEvent(PacketType::Message, Direction::In, 8 * Ms, second);
    binary.flags = Event::Binary | Event::WebSocket | Event::Marked;
    store.append(binary, QByteArray("\0\x01\xff", 3));
    store.append(otherEvent(EventKind::UpgradeStep, 9 * Ms, first, quint16(UpgradeStep::Completed)),
                 {});
    store.append(otherEvent(EventKind::Rejected, 10 * Ms, Event::NoSession, 400), "Bad request");
    Event lost = otherEvent(EventKind::Lost, 11 * Ms);
    lost.link = 99;
    store.append(lost, {});
    store.append(otherEvent(EventKind::SessionClosed, 12 * Ms, first,
                            quint16(EngineIo::DisconnectReason::PingTimeout)),
                 {});
    store.setComment(6, u"look here: ü"_s);
}

QByteArray sidOf(const EventStore &store, const Event &event)
{
    return event.session == Event::NoSession ? QByteArray() : store.sessions()[event.session].sid;
}

// Sessions are numbered anew in a file, by their first event.
QString difference(const EventStore &a, const EventStore &b, quint32 count)
{
    for (quint32 i = 0; i < count; ++i) {
        const Event &x = a.at(i);
        const Event &y = b.at(i);
        const bool same = x.time == y.time && x.length == y.length && sidOf(a, x) == sidOf(b, y)
                          && x.link == y.link && x.carrier == y.carrier && x.elapsed == y.elapsed
                          && x.detail == y.detail && x.kind == y.kind
                          && x.packetType == y.packetType && x.direction == y.direction
                          && x.flags == y.flags && a.payload(i) == b.payload(i);
        if (!same)
            return u"event %1"_s.arg(i);
    }
    return {};
}

QByteArray fileWith(const QByteArray &records, quint32 count = 1)
{
    return encodeHeader(Header) + encodeBlock(records, count);
}

} // namespace

void tst_CaptureReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"test.eiocap"_s);
}

QByteArray tst_CaptureReader::save(const EventStore &store)
{
    CaptureWriter writer;
    writer.open(m_path, Header, CaptureWriter::Target::Whole);
    quint32 next = 0;
    while (next < store.size())
        next = writer.writeSome(store, next, 2ms);
    if (!writer.finish(store))
        return {};
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_CaptureReader::write(const QByteArray &bytes)
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

State tst_CaptureReader::readAll(CaptureReader &reader, EventStore &store)
{
    State state = State::More;
    while (state == State::More)
        state = reader.readSome(store, 5ms);
    return state;
}

void tst_CaptureReader::readsBackAllThatWasSaved()
{
    EventStore store;
    fillSmall(store);
    QVERIFY(!save(store).isEmpty());

    CaptureReader reader;
    QVERIFY(reader.open(m_path));
    QCOMPARE(reader.header().source, Header.source);
    QCOMPARE(reader.header().startedAt, Header.startedAt);
    EventStore copy;
    QCOMPARE(readAll(reader, copy), State::AtEnd);
    QCOMPARE(reader.cutBytes(), 0);
    QCOMPARE(copy.size(), store.size());
    QCOMPARE(difference(store, copy, store.size()), QString());
    QCOMPARE(copy.comment(6), u"look here: ü"_s);
    QCOMPARE(copy.comments().size(), size_t(1));
    QCOMPARE(copy.marked(), store.marked());

    QCOMPARE(copy.sessions().size(), size_t(2));
    const SessionRecord &session = copy.sessions()[size_t(copy.sessionOf("first"))];
    QCOMPARE(session.peer, u"127.0.0.1:1"_s);
    QCOMPARE(session.openedAt, 1 * Ms);
    QCOMPARE(session.state, SessionState::Closed);
    QCOMPARE(session.lastRoundTrip, 3000U);
    QVERIFY(session.webSocket);
    QCOMPARE(copy.timing(0).pingTimeout, 200 * Ms);
    QCOMPARE(copy.totals().lostEvents, quint64(99));
}

void tst_CaptureReader::readsBackALargeRandomStoreInSlices()
{
    QRandomGenerator random(77);
    EventStore store;
    store.setMemoryBudget(2 * PayloadArena::PageSize); // saving reads spilled payloads too
    for (int i = 0; i < 50; ++i)
        store.addSession("sid" + QByteArray::number(i), {});
    for (int i = 0; i < 30'000; ++i) {
        QByteArray payload(random.bounded(400), Qt::Uninitialized);
        for (char &c : payload)
            c = char(random.bounded(256));
        if (i == 12'345)
            payload = QByteArray(3'000'000, 'L');
        const auto type = PacketType(random.bounded(7));
        store.append(packetEvent(type, Direction(random.bounded(3)),
                                 qint64(i) * 100'000 + qint64(random.bounded(90'000)),
                                 random.bounded(50U)),
                     payload);
    }
    save(store);

    CaptureReader reader;
    QVERIFY(reader.open(m_path));
    EventStore copy;
    int slices = 0;
    while (reader.readSome(copy, 0ms) == State::More)
        ++slices;
    QVERIFY(slices > 10);
    QCOMPARE(copy.size(), store.size());
    QCOMPARE(difference(store, copy, store.size()), QString());
}

void tst_CaptureReader::keepsLinksAmongTheEventsOfASelection()
{
    EventStore store;
    store.append(packetEvent(PacketType::Message, Direction::In, 0), "left out");
    store.append(otherEvent(EventKind::Request, 1 * Ms), "GET / HTTP/1.1");
    store.append(packetEvent(PacketType::Message, Direction::In, 2 * Ms), "left out");
    for (const quint32 request : {1U, 0U}) { // the second answers what was left out
        Event response = otherEvent(EventKind::Response, 3 * Ms, Event::NoSession, 200);
        response.link = request;
        store.append(response, {});
    }
    Event packet = packetEvent(PacketType::Message, Direction::In, 4 * Ms);
    packet.carrier = 1;
    store.append(packet, "x");
    CaptureWriter writer;
    QVERIFY(writer.open(m_path, Header, CaptureWriter::Target::Growing));
    for (const quint32 number : {1U, 3U, 4U, 5U})
        writer.write(store, number);
    QVERIFY(writer.finish(store));

    CaptureReader reader;
    QVERIFY(reader.open(m_path));
    EventStore copy;
    QCOMPARE(readAll(reader, copy), State::AtEnd);
    QCOMPARE(copy.size(), 4U);
    QCOMPARE(copy.at(3).carrier, 0U);
    QCOMPARE(copy.at(2).carrier, Event::NoLink);
    QCOMPARE(copy.at(1).link, 0U);
    QCOMPARE(copy.at(1).elapsed, 2000U);
    QCOMPARE(copy.at(2).link, Event::NoLink);
}

void tst_CaptureReader::saysWhichPayloadsWereMissing()
{
    EventStore store;
    Event event = packetEvent(PacketType::Message, Direction::In, 0);
    store.append(event, "here");
    event.length = 1000;
    store.appendWithoutPayload(event);
    save(store);

    CaptureReader reader;
    QVERIFY(reader.open(m_path));
    EventStore copy;
    QCOMPARE(readAll(reader, copy), State::AtEnd);
    QVERIFY(!copy.isPayloadLost(0));
    QVERIFY(copy.isPayloadLost(1));
    QCOMPARE(copy.at(1).length, 1000U);
    QCOMPARE(copy.totals().lostPayloads, quint64(1));
}

void tst_CaptureReader::stopsAtTheLastWholeBlockWhereverTheFileIsCut()
{
    EventStore store;
    fillSmall(store);
    CaptureWriter writer;
    QVERIFY(writer.open(m_path, Header, CaptureWriter::Target::Growing));
    std::vector<std::pair<qint64, quint32>> ends{{writer.bytesWritten(), 0}}; // bytes, events
    for (quint32 i = 0; i < store.size(); ++i) {
        writer.write(store, i);
        if (i % 3 == 2) {
            QVERIFY(writer.flush());
            ends.emplace_back(writer.bytesWritten(), i + 1);
        }
    }
    QVERIFY(writer.finish(store));
    ends.emplace_back(writer.bytesWritten(), store.size());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QCOMPARE(qint64(whole.size()), ends.back().first);

    for (qsizetype size = 0; size <= whole.size(); ++size) {
        write(whole.first(size));
        CaptureReader reader;
        EventStore copy;
        if (size < ends.front().first) {
            QVERIFY(!reader.open(m_path));
            QVERIFY(!reader.errorString().isEmpty());
            continue;
        }
        const auto expected = std::find_if(ends.rbegin(), ends.rend(),
                                           [size](const auto &end) { return end.first <= size; });
        QVERIFY(reader.open(m_path));
        QCOMPARE(readAll(reader, copy), State::AtEnd);
        QCOMPARE(copy.size(), expected->second);
        QCOMPARE(reader.cutBytes(), size - expected->first);
        QCOMPARE(difference(store, copy, copy.size()), QString());
    }
}

void tst_CaptureReader::followsAFileThatIsStillWritten()
{
    EventStore store;
    fillSmall(store);
    CaptureWriter writer;
    QVERIFY(writer.open(m_path, Header, CaptureWriter::Target::Growing));
    CaptureReader reader;
    QVERIFY(reader.open(m_path));
    EventStore copy;
    QCOMPARE(readAll(reader, copy), State::AtEnd);
    for (quint32 i = 0; i < store.size(); ++i) {
        writer.write(store, i);
        QVERIFY(writer.flush());
        QCOMPARE(readAll(reader, copy), State::AtEnd);
        QCOMPARE(copy.size(), i + 1);
    }
    QCOMPARE(difference(store, copy, store.size()), QString());
}

void tst_CaptureReader::keepsWhatCameBeforeTheDamage()
{
    EventStore store;
    fillSmall(store);
    const QByteArray whole = save(store);
    write(whole + "this is not a block, but it is long enough for the head of one");
    CaptureReader reader;
    QVERIFY(reader.open(m_path));
    EventStore copy;
    QCOMPARE(readAll(reader, copy), State::Failed);
    QCOMPARE(copy.size(), store.size());
    QCOMPARE(reader.error(), std::optional(CaptureError::BadBlock));
    QVERIFY(reader.errorString().contains(QString::number(whole.size())));
    QCOMPARE(reader.readSome(copy, 1ms), State::Failed); // and stays so
}

void tst_CaptureReader::survivesEveryChangedByte()
{
    EventStore store;
    fillSmall(store);
    const QByteArray whole = save(store);
    const qsizetype blocks = encodeHeader(Header).size();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const int bits : {0x01, 0x80, 0xff}) {
            QByteArray bytes = whole;
            bytes[i] = char(bytes[i] ^ bits);
            write(bytes);
            CaptureReader reader;
            EventStore copy;
            if (!reader.open(m_path)) {
                QVERIFY(i < blocks);
                continue;
            }
            // The lengths may say that the block goes on behind the end: then it is a cut file.
            const State state = readAll(reader, copy);
            QVERIFY2(state == State::Failed || (state == State::AtEnd && reader.cutBytes() > 0),
                     qPrintable(QString::number(i)));
        }
    }
}

void tst_CaptureReader::refusesRecordsThatMakeNoSense_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<quint32>("count");
    const auto event = [](int kind, int packed, qint64 time, quint64 session, quint64 link,
                          quint64 length, const QByteArray &payload, quint64 carrier = 0) {
        QByteArray bytes{"\x02"};
        bytes += char(kind);
        bytes += '\0';
        bytes += char(packed);
        appendSigned(bytes, time);
        appendVarint(bytes, session);
        appendVarint(bytes, 0);
        appendVarint(bytes, 0);
        appendVarint(bytes, link);
        appendVarint(bytes, carrier);
        appendVarint(bytes, length);
        return bytes + payload;
    };
    const QByteArray good = event(0, 4 << 2, 5, 0, 0, 1, "x");
    QTest::newRow("unknown record") << QByteArray("\x09") << 1U;
    QTest::newRow("unknown kind") << event(9, 4 << 2, 5, 0, 0, 1, "x") << 1U;
    QTest::newRow("unknown direction") << event(0, 3 | 4 << 2, 5, 0, 0, 1, "x") << 1U;
    QTest::newRow("unknown packet type") << event(0, 7 << 2, 5, 0, 0, 1, "x") << 1U;
    QTest::newRow("before the beginning") << event(0, 4 << 2, -1, 0, 0, 1, "x") << 1U;
    QTest::newRow("in a thousand years")
        << event(0, 4 << 2, std::numeric_limits<qint64>::max(), 0, 0, 1, "x") << 1U;
    QTest::newRow("session that is not there") << event(0, 4 << 2, 5, 1, 0, 1, "x") << 1U;
    QTest::newRow("link that is not there") << event(2, 0, 5, 0, 1, 1, "x") << 1U;
    QTest::newRow("carrier that is not there") << event(0, 4 << 2, 5, 0, 0, 1, "x", 1) << 1U;
    QTest::newRow("payload behind the end") << event(0, 4 << 2, 5, 0, 0, 2, "x") << 1U;
    QTest::newRow("huge payload") << event(0, 4 << 2, 5, 0, 0, ~quint64(0), "x") << 1U;
    QTest::newRow("more records than there are") << good << 2U;
    QTest::newRow("fewer records than there are") << good + good << 1U;
    QTest::newRow("comment on nothing") << QByteArray("\x04\x00\x01\x00", 4) << 1U;
    QTest::newRow("huge sid") << QByteArray("\x01\xff\xff\xff\x7f") << 1U;
    QTest::newRow("session cut short") << QByteArray("\x01\x03"
                                                     "abc")
                                       << 1U;
}

void tst_CaptureReader::refusesRecordsThatMakeNoSense()
{
    QFETCH(QByteArray, records);
    QFETCH(quint32, count);
    write(fileWith(records, count));
    CaptureReader reader;
    QVERIFY(reader.open(m_path));
    EventStore store;
    QCOMPARE(readAll(reader, store), State::Failed);
    QCOMPARE(reader.error(), std::optional(CaptureError::BadRecord));
}

void tst_CaptureReader::refusesAFileOfAnotherKind()
{
    CaptureReader none;
    QVERIFY(!none.open(m_path));
    QCOMPARE(none.error(), std::optional(CaptureError::CannotOpen));
    write("{\"log\":{\"version\":\"1.2\"}}");
    CaptureReader text;
    QVERIFY(!text.open(m_path));
    QCOMPARE(text.error(), std::optional(CaptureError::NotACapture));
    CaptureReader folder;
    QVERIFY(!folder.open(m_folder->path()));
}

void tst_CaptureReader::doesNotReplaceAFileWhenSavingFails()
{
    write("precious");
    EventStore store;
    fillSmall(store);
    {
        CaptureWriter writer;
        QVERIFY(writer.open(m_path, Header, CaptureWriter::Target::Whole));
        writer.writeSome(store, 0, 1s);
        // not finished, as if the person had cancelled
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));

    CaptureWriter nowhere;
    QVERIFY(!nowhere.open(u"/nonexistent/x.eiocap"_s, Header, CaptureWriter::Target::Growing));
    QVERIFY(!nowhere.errorString().isEmpty());
}

QTEST_GUILESS_MAIN(tst_CaptureReader)
#include "tst_capturereader.moc"
