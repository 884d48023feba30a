// SPDX-License-Identifier: MIT
#include "transports/pollingtransport.h"

#include "http/contentencoding.h"
#include "shared/fakeexchange.h"
#include "shared/fakelistener.h"

#include <QTest>

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

QTEST_APPLESS_MAIN(tst_PollingTransport)
#include "tst_pollingtransport.moc"
