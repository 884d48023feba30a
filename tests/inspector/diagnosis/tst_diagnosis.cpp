// SPDX-License-Identifier: MIT
#include "diagnosis/diagnosis.h"

#include "diagnosis/httphead.h"
#include "model/capturereader.h"
#include "model/capturewriter.h"
#include "samplecaptures.h"

#include <EngineIoPacket>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Inspector::SampleCapture)

class tst_Diagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCaptureShowsWhatWentWrong_data();
    void aCaptureShowsWhatWentWrong();
    void theDocumentationHasEachLine();
    void theSameAgainIsCounted();
    void batchesFindTheSame_data() { aCaptureShowsWhatWentWrong_data(); }
    void batchesFindTheSame();
    void clearingForgets();
    void onlySoManyOfARuleAreListed();
    void othersBehindOneAddressAreNoLoop();
    void whatAClientWritesIsNoPlaceForOthers();
    void readsHeads();
    void aMillionEventsTakeLittle();

private:
    static QString fileOf(const char *name);
    static bool read(const char *name, EventStore &store);
};

QString tst_Diagnosis::fileOf(const char *name)
{
    return QStringLiteral(ENGINEIO_SOURCE_DIR "/tests/data/diagnosis/%1.eiocap")
        .arg(QLatin1StringView(name));
}

bool tst_Diagnosis::read(const char *name, EventStore &store)
{
    CaptureReader reader;
    if (!reader.open(fileOf(name)))
        return false;
    auto state = CaptureReader::State::More;
    while (state == CaptureReader::State::More)
        state = reader.readSome(store, 1s);
    return state == CaptureReader::State::AtEnd && reader.cutBytes() == 0;
}

void tst_Diagnosis::initTestCase()
{
    if (!qEnvironmentVariableIsSet("ENGINEIO_WRITE_CAPTURES"))
        return;
    for (const SampleCapture &sample : sampleCaptures()) {
        EventStore store;
        sample.fill(store);
        CaptureWriter writer;
        QVERIFY(writer.open(fileOf(sample.name),
                            {u"engineio-inspector"_s, u"a test"_s, store.startedAt()},
                            CaptureWriter::Target::Whole));
        writer.writeSome(store, 0, 10s);
        QVERIFY(writer.finish(store));
    }
}

void tst_Diagnosis::aCaptureShowsWhatWentWrong_data()
{
    QTest::addColumn<SampleCapture>("sample");
    for (const SampleCapture &sample : sampleCaptures())
        QTest::newRow(sample.name) << sample;
}

void tst_Diagnosis::aCaptureShowsWhatWentWrong()
{
    QFETCH(SampleCapture, sample);
    EventStore store;
    QVERIFY(read(sample.name, store));
    Diagnosis diagnosis(store);
    diagnosis.finish();
    const auto &findings = diagnosis.findings();
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(findingLine(finding));
    QCOMPARE(lines, sample.rule.isEmpty() ? QStringList() : QStringList{sample.line});
    if (findings.empty())
        return;
    QCOMPARE(ruleName(findings.front().rule), sample.rule);
    QCOMPARE(findings.front().proof, sample.proof);
    QVERIFY(!findings.front().hint.isEmpty());
}

void tst_Diagnosis::theDocumentationHasEachLine()
{
    QFile file(QStringLiteral(ENGINEIO_SOURCE_DIR "/docs/inspector.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const SampleCapture &sample : sampleCaptures()) {
        const QString line = QString(sample.line).remove(u" (2 times)"_s);
        QVERIFY2(sample.rule.isEmpty() || text.contains(u"| `%1` |"_s.arg(line)), sample.name);
    }
}

void tst_Diagnosis::theSameAgainIsCounted()
{
    EventStore store;
    QVERIFY(read("cors-refused", store));
    Diagnosis diagnosis(store);
    diagnosis.finish();
    QCOMPARE(diagnosis.findings().size(), 1U);
    QCOMPARE(diagnosis.findings().front().count, 2U);
}

// Event by event, as live ones come, and told as such.
void tst_Diagnosis::batchesFindTheSame()
{
    QFETCH(SampleCapture, sample);
    EventStore whole;
    sample.fill(whole);
    EventStore store;
    Diagnosis diagnosis(store);
    QSignalSpy found(&diagnosis, &Diagnosis::found);
    for (const SessionRecord &session : whole.sessions()) {
        SessionRecord fresh;
        fresh.sid = session.sid;
        fresh.peer = session.peer;
        fresh.openedAt = session.openedAt;
        store.addSession(fresh);
    }
    for (quint32 number = 0; number < whole.size(); ++number) {
        store.append(whole.at(number), whole.payloadView(number));
        diagnosis.finish();
    }
    if (sample.rule.isEmpty()) {
        QVERIFY(diagnosis.findings().empty());
        return;
    }
    QCOMPARE(diagnosis.findings().size(), 1U);
    QCOMPARE(findingLine(diagnosis.findings().front()), sample.line);
    QCOMPARE(found.size(), 1);
}

void tst_Diagnosis::clearingForgets()
{
    EventStore store;
    QVERIFY(read("missed-pong", store));
    Diagnosis diagnosis(store);
    QSignalSpy cleared(&diagnosis, &Diagnosis::cleared);
    QTRY_COMPARE(diagnosis.findings().size(), 1U); // by itself
    store.clear();
    QCOMPARE(cleared.size(), 1);
    QVERIFY(diagnosis.findings().empty());
    QVERIFY(read("two-polls", store));
    QTRY_COMPARE(diagnosis.findings().size(), 1U);
    QCOMPARE(diagnosis.findings().front().rule, Rule::OverlappingRequests);
}

void tst_Diagnosis::onlySoManyOfARuleAreListed()
{
    EventStore store;
    Event event;
    event.kind = EventKind::Rejected;
    event.detail = 413;
    for (quint32 i = 0; i < Diagnosis::MostOfARule + 7; ++i) {
        event.session = store.addSession("s" + QByteArray::number(i), {});
        store.append(event, {});
    }
    Diagnosis diagnosis(store);
    diagnosis.finish();
    QCOMPARE(diagnosis.findings().size(), size_t(Diagnosis::MostOfARule));
    QCOMPARE(diagnosis.unlisted(), quint64(7));
}

void tst_Diagnosis::othersBehindOneAddressAreNoLoop()
{
    EventStore store;
    constexpr qint64 Second = 1'000'000'000;
    for (int i = 0; i < 20; ++i) {
        const QString peer = u"10.0.0.1:%1"_s.arg(4000 + i);
        store.addSession("s" + QByteArray::number(i), peer, i % 4 * Second / 10);
    }
    Event end;
    end.kind = EventKind::SessionClosed;
    for (quint32 i = 0; i < 20; ++i) {
        end.session = i;
        end.time = 2 * Second + i;
        store.append(end, {});
    }
    Diagnosis diagnosis(store);
    diagnosis.finish();
    QVERIFY(diagnosis.findings().empty());
}

void tst_Diagnosis::whatAClientWritesIsNoPlaceForOthers()
{
    EventStore store;
    Event event;
    event.kind = EventKind::Request;
    event.link = Event::NoLink;
    const quint32 request = store.append(
        event,
        "GET /e/?transport=polling&sid=%1%2%3\x1b HTTP/1.1\r\nHost: %2\r\nOrigin: http://%1");
    event.kind = EventKind::Response;
    event.link = request;
    for (const quint16 status : {quint16(400), quint16(403)}) {
        event.detail = status;
        store.append(event, {});
    }
    Diagnosis diagnosis(store);
    diagnosis.finish();
    QCOMPARE(diagnosis.findings().size(), 2U);
    QCOMPARE(diagnosis.findings()[0].text,
             u"request #0 is of session %1%2%3\u241b, which was not opened here; refused at #1"_s);
    QVERIFY(diagnosis.findings()[1].text.startsWith(
        u"origin http://%1 of request #0 was refused at #2: it is not the server's own, %2,"_s));
}

void tst_Diagnosis::readsHeads()
{
    const QByteArray bytes
        = "GET /e/?EIO=4&sid=a%20b&empty HTTP/1.1\r\nhost:  x:80 \r\nORIGIN: o"_ba;
    const HttpHead head(bytes);
    QCOMPARE(head.method().toByteArray(), "GET"_ba);
    QCOMPARE(head.query("EIO").value().toByteArray(), "4"_ba);
    QCOMPARE(head.query("sid").value().toByteArray(), "a%20b"_ba);
    QVERIFY(head.query("empty").value().isEmpty());
    QVERIFY(!head.query("transport"));
    QCOMPARE(head.field("Host").value().toByteArray(), "x:80"_ba);
    QCOMPARE(head.field("origin").value().toByteArray(), "o"_ba);
    QVERIFY(!head.field("GET /e/?EIO=4&sid=a%20b&empty HTTP/1.1"));
    for (const char *strange :
         {"", "\r\n", "GET", "GET ", "GET ?", "GET /?&&=", ":", "\r\n:\r\n"}) {
        const HttpHead broken{QByteArrayView(strange)};
        QVERIFY(!broken.query("sid"));
        QVERIFY(!broken.field("origin"));
        QVERIFY(!broken.asksForWebSocket());
    }
}

// A frame has some 500 new events when 30 000 come each second.
void tst_Diagnosis::aMillionEventsTakeLittle()
{
    EventStore store;
    Diagnosis diagnosis(store);
    diagnosis.finish();
    for (int i = 0; i < 200; ++i)
        store.addSession("s" + QByteArray::number(i), u"10.0.0.1:4000"_s);
    Event event;
    event.packetType = quint8(EngineIoPacket::Type::Message);
    constexpr int Million = 1'000'000;
    for (int i = 0; i < Million; ++i) {
        event.time = i * 1000;
        event.session = quint32(i % 200);
        event.direction = i % 2 == 0 ? Direction::In : Direction::Out;
        store.append(event, "text");
    }
    QElapsedTimer timer;
    timer.start();
    diagnosis.finish();
    const auto took = std::chrono::nanoseconds(timer.nsecsElapsed());
    qInfo("%.0f ns an event", double(took.count()) / Million);
    QVERIFY(took < 3s); // 0.05 in an optimised build
    QVERIFY(diagnosis.findings().empty());
}

QTEST_GUILESS_MAIN(tst_Diagnosis)
#include "tst_diagnosis.moc"
