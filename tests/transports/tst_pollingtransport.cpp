// SPDX-License-Identifier: MIT
#include "transports/pollingtransport.h"

#include "http/contentencoding.h"
#include "shared/fakeexchange.h"
#include "shared/fakelistener.h"

#include <QTest>

#include <vector>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using Type = EngineIoPacket::Type;

class tst_PollingTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAPollUntilThereIsAPacket();
    void answersAPollWithEverythingQueued();
    void keepsPacketsOfAPollThatDied();
    void endsWhenAnAnsweredPollDies();
    void forgetsAPollWhoseResponseIsOut();
    void compresses_data();
    void compresses();
    void tellsTheClientWhyItCloses_data();
    void tellsTheClientWhyItCloses();
    void reportsItsEndOnlyWhenEverythingWasDelivered();
    void takesThePacketsOfAPost();
    void refusesAMalformedPost();
    void stopsDeliveringWhenAPacketEndsTheSession();
    void noticesASecondPost();
    void losesTheConnectionsOfWhatWaits();
    void writesVersion3_data();
    void writesVersion3();
    void closesVersion3();
    void readsVersion3_data();
    void readsVersion3();
    void refusesAMalformedPostOfVersion3_data();
    void refusesAMalformedPostOfVersion3();
};

namespace {

EngineIoHttpRequest pollRequest(const QByteArray &acceptEncoding = {})
{
    EngineIoHttpRequest request;
    request.method = "GET"_ba;
    if (!acceptEncoding.isEmpty())
        request.headers.set("Accept-Encoding"_ba, acceptEncoding);
    return request;
}

OutgoingPacket text(const QByteArray &data, Compression compression = Compression::Allowed)
{
    return {{Type::Message, data, false}, compression, {}};
}

struct Fixture
{
    Fixture() { transport.setListener(&listener); }

    std::shared_ptr<FakeExchange> poll(const QByteArray &acceptEncoding = {})
    {
        auto exchange = std::make_shared<FakeExchange>(pollRequest(acceptEncoding));
        transport.poll(exchange);
        return exchange;
    }
    std::size_t send(const OutgoingPacket &packet) { return transport.send({&packet, 1}); }

    FakeListener listener;
    PollingTransport transport{PollingTransport::Settings{true, 100}};
};

} // namespace

void tst_PollingTransport::holdsAPollUntilThereIsAPacket()
{
    Fixture f;
    QVERIFY(!f.transport.isWritable());
    QCOMPARE(f.send(text("early"_ba)), std::size_t(0));

    const auto poll = f.poll();
    QVERIFY(f.transport.isWritable());
    QVERIFY(f.transport.isPolled());
    QCOMPARE(f.listener.log, QStringList{u"writable"_s});
    QVERIFY(!poll->isAnswered());

    QCOMPARE(f.send(text("hi"_ba)), std::size_t(1));
    QVERIFY(!f.transport.isWritable());
    QCOMPARE(poll->response->status, 200);
    QCOMPARE(poll->response->body, "4hi"_ba);
    QCOMPARE(poll->response->headers.value("content-type"), "text/plain; charset=UTF-8"_ba);
}

void tst_PollingTransport::answersAPollWithEverythingQueued()
{
    Fixture f;
    const auto poll = f.poll();
    const OutgoingPacket packets[] = {text("a"_ba),
                                      {{Type::Message, "\x01\x02"_ba, true}, {}, {}},
                                      {{Type::Ping, {}, false}, {}, {}}};
    QCOMPARE(f.transport.send(packets), std::size_t(3));
    QCOMPARE(poll->response->body, "4a\x1e"_ba
                                   "bAQI=\x1e"_ba
                                   "2"_ba);
}

void tst_PollingTransport::keepsPacketsOfAPollThatDied()
{
    Fixture f;
    const auto poll = f.poll();
    poll->abort();
    QVERIFY(!f.transport.isWritable());
    QCOMPARE(f.send(text("hi"_ba)), std::size_t(0));
    QCOMPARE(f.listener.log, QStringList{u"writable"_s}); // the session lives

    const auto next = f.poll();
    QCOMPARE(f.send(text("hi"_ba)), std::size_t(1));
    QCOMPARE(next->response->body, "4hi"_ba);
}

void tst_PollingTransport::endsWhenAnAnsweredPollDies()
{
    Fixture f;
    const auto poll = f.poll();
    f.send(text("hi"_ba));
    poll->abort();
    QCOMPARE(f.listener.log, (QStringList{u"writable"_s, u"failed"_s}));
}

void tst_PollingTransport::forgetsAPollWhoseResponseIsOut()
{
    Fixture f;
    const auto poll = f.poll();
    f.send(text("hi"_ba));
    poll->complete();
    poll->abort();
    QCOMPARE(f.listener.log, QStringList{u"writable"_s});
}

void tst_PollingTransport::compresses_data()
{
    QTest::addColumn<QByteArray>("acceptEncoding");
    QTest::addColumn<qsizetype>("size"); // of the body
    QTest::addColumn<Compression>("compression");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QByteArray>("expected");

    const auto allowed = Compression::Allowed;
    QTest::newRow("gzip") << "gzip"_ba << qsizetype(100) << allowed << true << "gzip"_ba;
    QTest::newRow("deflate") << "deflate"_ba << qsizetype(100) << allowed << true << "deflate"_ba;
    QTest::newRow("below the threshold") << "gzip"_ba << qsizetype(99) << allowed << true << ""_ba;
    QTest::newRow("not understood") << "br"_ba << qsizetype(100) << allowed << true << ""_ba;
    QTest::newRow("not accepted") << ""_ba << qsizetype(100) << allowed << true << ""_ba;
    QTest::newRow("never") << "gzip"_ba << qsizetype(100) << Compression::Never << true << ""_ba;
    QTest::newRow("off") << "gzip"_ba << qsizetype(100) << allowed << false << ""_ba;
}

void tst_PollingTransport::compresses()
{
    QFETCH(QByteArray, acceptEncoding);
    QFETCH(qsizetype, size);
    QFETCH(Compression, compression);
    QFETCH(bool, enabled);
    QFETCH(QByteArray, expected);

    PollingTransport transport({enabled, 100});
    auto poll = std::make_shared<FakeExchange>(pollRequest(acceptEncoding));
    transport.poll(poll);
    const OutgoingPacket packet = text(QByteArray(size - 1, 'x'), compression);
    transport.send({&packet, 1});

    const QByteArray coding = poll->response->headers.value("content-encoding");
    QCOMPARE(coding, expected);
    QByteArray body = poll->response->body;
    if (!coding.isEmpty()) {
        QCOMPARE(poll->response->headers.value("vary"), "Accept-Encoding"_ba);
        const auto kind = coding == "gzip" ? ContentCoding::Gzip : ContentCoding::Deflate;
        body = decode(kind, body, size).value_or(QByteArray());
    }
    QCOMPARE(body, '4' + packet.packet.data);
}

void tst_PollingTransport::tellsTheClientWhyItCloses_data()
{
    QTest::addColumn<CloseCause>("cause");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("given up") << CloseCause::GivenUp << "1"_ba;
    QTest::newRow("protocol error") << CloseCause::ProtocolError << "1"_ba;
    QTest::newRow("the client asked") << CloseCause::ClientAsked << "6"_ba;
    QTest::newRow("upgraded") << CloseCause::UpgradeDone << "6"_ba;
}

void tst_PollingTransport::tellsTheClientWhyItCloses()
{
    QFETCH(CloseCause, cause);
    Fixture f;
    const auto poll = f.poll();
    f.transport.close(cause);
    QVERIFY(poll->isAnswered());
    QTEST(poll->response->body, "body");
    QCOMPARE(f.listener.log, QStringList{u"writable"_s});
}

void tst_PollingTransport::reportsItsEndOnlyWhenEverythingWasDelivered()
{
    Fixture f;
    f.transport.close(CloseCause::Delivered);
    QCOMPARE(f.listener.log, QStringList{u"closed"_s});

    Fixture other;
    other.transport.close(CloseCause::GivenUp);
    QVERIFY(other.listener.log.isEmpty());
}

void tst_PollingTransport::takesThePacketsOfAPost()
{
    Fixture f;
    const auto post = std::make_shared<FakeExchange>(EngineIoHttpRequest{"POST"_ba,
                                                                         "/"_ba,
                                                                         1,
                                                                         {},
                                                                         "4a\x1e"_ba
                                                                         "bAQI=\x1e"_ba
                                                                         "3"_ba,
                                                                         false,
                                                                         {},
                                                                         0});
    QVERIFY(f.transport.beginPost());
    f.transport.receive(post);
    QCOMPARE(f.listener.log, (QStringList{u"4a"_s, u"b:0102"_s, u"3"_s}));
    QCOMPARE(post->response->status, 200);
    QCOMPARE(post->response->body, "ok"_ba);
}

void tst_PollingTransport::refusesAMalformedPost()
{
    Fixture f;
    const auto post = std::make_shared<FakeExchange>(EngineIoHttpRequest{"POST"_ba,
                                                                         "/"_ba,
                                                                         1,
                                                                         {},
                                                                         "4a\x1e"_ba
                                                                         "9"_ba,
                                                                         false,
                                                                         {},
                                                                         0});
    f.transport.receive(post);
    QCOMPARE(post->response->status, 400);
    QCOMPARE(f.listener.log.size(), 1); // not even the first packet, which was well-formed
    QVERIFY(f.listener.log.first().startsWith(u"malformed:"_s));
}

void tst_PollingTransport::stopsDeliveringWhenAPacketEndsTheSession()
{
    Fixture f;
    f.listener.onPacket = [&f] {
        f.transport.close(CloseCause::ClientAsked);
    };
    const auto post = std::make_shared<FakeExchange>(EngineIoHttpRequest{"POST"_ba,
                                                                         "/"_ba,
                                                                         1,
                                                                         {},
                                                                         "1\x1e"_ba
                                                                         "4late"_ba,
                                                                         false,
                                                                         {},
                                                                         0});
    f.transport.receive(post);
    QCOMPARE(f.listener.log, QStringList{u"1"_s});
    QCOMPARE(post->response->body, "ok"_ba);
}

void tst_PollingTransport::noticesASecondPost()
{
    Fixture f;
    QVERIFY(f.transport.beginPost());
    QVERIFY(!f.transport.beginPost());
    f.transport.endPost();
    QVERIFY(f.transport.beginPost());
}

void tst_PollingTransport::losesTheConnectionsOfWhatWaits()
{
    Fixture f;
    f.transport.abort(); // nothing waits
    const auto poll = f.poll();
    f.transport.abort();
    QVERIFY(poll->wasCut);
    QVERIFY(!f.transport.isWritable());
    const auto again = f.poll(); // the session lives
    QCOMPARE(f.send(text("hi"_ba)), std::size_t(1));
    QVERIFY(again->isAnswered());
}

static PollingTransport::Settings version3(WireFormat format = WireFormat::V3)
{
    return {false, 100, format};
}

void tst_PollingTransport::writesVersion3_data()
{
    QTest::addColumn<WireFormat>("format");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("binary"); // one of the packets
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");

    const QByteArray plain = "text/plain; charset=UTF-8"_ba;
    QTest::newRow("text") << WireFormat::V3 << ""_ba << false << "2:4a1:3"_ba << plain;
    QTest::newRow("one of bytes") << WireFormat::V3 << ""_ba << true
                                  << QByteArray::fromHex("0002ff3461" // 4a
                                                         "0001ff33"   // 3
                                                         "0103ff040102")
                                  << "application/octet-stream"_ba;
    QTest::newRow("base64") << WireFormat::V3Base64 << ""_ba << true << "2:4a1:36:b4AQI="_ba
                            << plain;
    QTest::newRow("a script takes no bytes")
        << WireFormat::V3 << "?j=2"_ba << true << R"(___eio[2]("2:4a1:36:b4AQI=");)"_ba
        << "text/javascript; charset=UTF-8"_ba;
}

void tst_PollingTransport::writesVersion3()
{
    QFETCH(WireFormat, format);
    QFETCH(QByteArray, query);
    QFETCH(bool, binary);
    PollingTransport transport(version3(format));
    EngineIoHttpRequest request = pollRequest();
    request.target = "/" + query;
    const auto poll = std::make_shared<FakeExchange>(request);
    transport.poll(poll);
    std::vector<OutgoingPacket> packets{text("a"_ba), {{Type::Pong, {}, false}, {}, {}}};
    if (binary)
        packets.push_back({{Type::Message, "\x01\x02"_ba, true}, {}, {}});
    QCOMPARE(transport.send(packets), packets.size());
    QTEST(poll->response->body, "body");
    QTEST(poll->response->headers.value("content-type"), "type");
}

void tst_PollingTransport::closesVersion3()
{
    PollingTransport transport(version3());
    const auto poll = std::make_shared<FakeExchange>(pollRequest());
    transport.poll(poll);
    transport.close(CloseCause::GivenUp);
    QCOMPARE(poll->response->body, "1:1"_ba);
}

static std::shared_ptr<FakeExchange> post(const QByteArray &body, const QByteArray &contentType,
                                          const QByteArray &query = {})
{
    EngineIoHttpRequest request;
    request.method = "POST"_ba;
    request.target = "/" + query;
    request.body = body;
    if (!contentType.isEmpty())
        request.headers.set("Content-Type"_ba, contentType);
    return std::make_shared<FakeExchange>(request);
}

void tst_PollingTransport::readsVersion3_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("query");

    const QByteArray inText = "2:4a6:b4AQI=1:2"_ba;
    const QByteArray inBytes = QByteArray::fromHex("0002ff34610103ff0401020001ff32");
    QTest::newRow("text") << inText << "text/plain;charset=UTF-8"_ba
                          << ""_ba;
    QTest::newRow("no type") << inText << ""_ba
                             << ""_ba;
    QTest::newRow("bytes") << inBytes << "application/octet-stream"_ba
                           << ""_ba;
    QTest::newRow("bytes, written otherwise") << inBytes << "Application/Octet-Stream; x=y"_ba
                                              << ""_ba;
    QTest::newRow("form") << "d=2%3A4a6%3Ab4AQI%3D1%3A2"_ba
                          << "application/x-www-form-urlencoded"_ba
                          << "?j=0"_ba;
}

void tst_PollingTransport::readsVersion3()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, query);
    for (const WireFormat format : {WireFormat::V3, WireFormat::V3Base64}) {
        PollingTransport transport(version3(format));
        FakeListener listener;
        transport.setListener(&listener);
        const auto exchange = post(body, contentType, query);
        transport.receive(exchange);
        QCOMPARE(listener.log, (QStringList{u"4a"_s, u"b:0102"_s, u"2"_s}));
        QCOMPARE(exchange->response->body, "ok"_ba);
    }
}

void tst_PollingTransport::refusesAMalformedPostOfVersion3_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");

    const QByteArray bytes = "application/octet-stream"_ba;
    QTest::newRow("version 4") << "4a"_ba
                               << ""_ba;
    QTest::newRow("second cut short") << "2:4a3:4b"_ba
                                      << ""_ba;
    QTest::newRow("bytes as text") << QByteArray::fromHex("0102ff0401") << ""_ba;
    QTest::newRow("text as bytes") << "2:4a"_ba << bytes;
    QTest::newRow("empty") << ""_ba << bytes;
}

void tst_PollingTransport::refusesAMalformedPostOfVersion3()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    PollingTransport transport(version3());
    FakeListener listener;
    transport.setListener(&listener);
    const auto exchange = post(body, contentType);
    transport.receive(exchange);
    QCOMPARE(exchange->response->status, 400);
    QCOMPARE(listener.log.size(), 1);
    QVERIFY(listener.log.first().startsWith(u"malformed:"_s));
}

QTEST_APPLESS_MAIN(tst_PollingTransport)
#include "tst_pollingtransport.moc"
