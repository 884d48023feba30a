// SPDX-License-Identifier: MIT
#include "transports/websockettransport.h"

#include "shared/fakelistener.h"

#include <QTest>

#include <vector>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using Type = EngineIoPacket::Type;

class tst_WebSocketTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsEachPacketAsOneMessage();
    void usesTheEncodingOfABroadcast();
    void deliversEachMessageAsAPacket();
    void reportsMalformedFrames();
    void stopsAtTheHighWaterMark();
    void asksForMoreBelowTheLowWaterMark();
    void saysWhenEverythingIsWritten();
    void closesWithTheCodeOfItsCause_data();
    void closesWithTheCodeOfItsCause();
    void hearsNothingOnceItCloses();
    void reportsHowTheConnectionEnded_data();
    void reportsHowTheConnectionEnded();
    void abortsAConnectionThatWasNotClosed();
    void losesItsConnectionWhenItIsTold();
    void sendsVersion3_data();
    void sendsVersion3();
    void receivesVersion3_data();
    void receivesVersion3();
};

namespace {

// What the connection was told outlives it.
struct Wire
{
    QStringList log;
    qint64 unwritten = 0;
    bool tooBig = false;
    WebSocketConnection::Listener *listener = nullptr;
};

class FakeConnection final : public WebSocketConnection
{
public:
    explicit FakeConnection(Wire &wire)
        : m_wire(wire)
    {
    }

    void sendText(const QByteArray &utf8) override { m_wire.log.append(QString::fromUtf8(utf8)); }
    void sendBinary(const QByteArray &data) override
    {
        m_wire.log.append(u"b:"_s + QString::fromLatin1(data.toHex()));
    }
    qint64 bytesToWrite() const override { return m_wire.unwritten; }
    void close(WebSocketCloseCode code) override
    {
        m_wire.log.append(u"close "_s + QString::number(int(code)));
    }
    void abort() override { m_wire.log.append(u"abort"_s); }
    void flush() override { m_wire.log.append(u"flush"_s); }
    void setPaused(bool paused) override
    {
        if (paused)
            m_wire.log.append(u"paused"_s);
    }
    void readPending() override { m_wire.log.append(u"read"_s); }
    bool sawTooBig() const override { return m_wire.tooBig; }
    void start(Listener *listener) override { m_wire.listener = listener; }

private:
    Wire &m_wire;
};

struct Fixture
{
    explicit Fixture(WireFormat format = WireFormat::V4)
        : transport(
            std::make_unique<WebSocketTransport>(std::make_unique<FakeConnection>(wire), format))
    {
        transport->setListener(&listener);
        transport->start();
    }

    Wire wire;
    FakeListener listener;
    std::unique_ptr<WebSocketTransport> transport;
};

OutgoingPacket text(const QByteArray &data)
{
    return {{Type::Message, data, false}, Compression::Allowed, {}};
}

} // namespace

void tst_WebSocketTransport::sendsEachPacketAsOneMessage()
{
    Fixture f;
    const OutgoingPacket packets[] = {text("a"_ba),
                                      {{Type::Message, "\x01\x02"_ba, true}, {}, {}},
                                      {{Type::Ping, {}, false}, {}, {}}};
    QCOMPARE(f.transport->send(packets), std::size_t(3));
    QCOMPARE(f.wire.log, (QStringList{u"4a"_s, u"b:0102"_s, u"2"_s}));
}

void tst_WebSocketTransport::usesTheEncodingOfABroadcast()
{
    Fixture f;
    const OutgoingPacket packet{{Type::Message, "a"_ba, false}, {}, "4shared"_ba};
    f.transport->send({&packet, 1});
    QCOMPARE(f.wire.log, QStringList{u"4shared"_s});
}

void tst_WebSocketTransport::deliversEachMessageAsAPacket()
{
    Fixture f;
    f.wire.listener->textReceived("4a"_ba);
    f.wire.listener->binaryReceived("\x01"_ba);
    f.wire.listener->textReceived("2probe"_ba);
    QCOMPARE(f.listener.log, (QStringList{u"4a"_s, u"b:01"_s, u"2probe"_s}));
}

void tst_WebSocketTransport::reportsMalformedFrames()
{
    Fixture f;
    f.wire.listener->textReceived("9"_ba);
    f.wire.listener->textReceived(""_ba);
    QCOMPARE(f.listener.log, (QStringList{u"malformed:9"_s, u"malformed:"_s}));
}

void tst_WebSocketTransport::stopsAtTheHighWaterMark()
{
    Fixture f;
    f.wire.unwritten = WebSocketTransport::HighWaterMark - 1;
    QVERIFY(f.transport->isWritable());
    f.wire.unwritten = WebSocketTransport::HighWaterMark;
    QVERIFY(!f.transport->isWritable());
    QCOMPARE(f.transport->bytesToWrite(), WebSocketTransport::HighWaterMark);
    const OutgoingPacket packet = text("a"_ba);
    QCOMPARE(f.transport->send({&packet, 1}), std::size_t(0));
    QVERIFY(f.wire.log.isEmpty());
}

void tst_WebSocketTransport::asksForMoreBelowTheLowWaterMark()
{
    Fixture f;
    f.wire.unwritten = WebSocketTransport::HighWaterMark;
    const OutgoingPacket packet = text("a"_ba);
    f.transport->send({&packet, 1});

    f.wire.unwritten = WebSocketTransport::LowWaterMark;
    f.wire.listener->bytesWritten();
    QVERIFY(f.listener.log.isEmpty());
    f.wire.unwritten = WebSocketTransport::LowWaterMark - 1;
    f.wire.listener->bytesWritten();
    QCOMPARE(f.listener.log, QStringList{u"writable"_s});
    f.wire.listener->bytesWritten(); // nobody waits any more
    QCOMPARE(f.listener.log.size(), 1);
}

void tst_WebSocketTransport::saysWhenEverythingIsWritten()
{
    Fixture f;
    f.wire.unwritten = 1;
    f.wire.listener->bytesWritten();
    QVERIFY(f.listener.log.isEmpty());
    f.wire.unwritten = 0;
    f.wire.listener->bytesWritten();
    QCOMPARE(f.listener.log, QStringList{u"writable"_s});
}

void tst_WebSocketTransport::closesWithTheCodeOfItsCause_data()
{
    QTest::addColumn<CloseCause>("cause");
    QTest::addColumn<QString>("expected");

    QTest::newRow("delivered") << CloseCause::Delivered << u"close 1000"_s;
    QTest::newRow("the client asked") << CloseCause::ClientAsked << u"close 1000"_s;
    QTest::newRow("upgraded") << CloseCause::UpgradeDone << u"close 1000"_s;
    QTest::newRow("given up") << CloseCause::GivenUp << u"close 1008"_s;
    QTest::newRow("protocol error") << CloseCause::ProtocolError << u"close 1002"_s;
}

void tst_WebSocketTransport::closesWithTheCodeOfItsCause()
{
    QFETCH(CloseCause, cause);
    QFETCH(QString, expected);
    Fixture f;
    f.transport->close(cause);
    f.transport->close(CloseCause::ProtocolError); // once is enough
    QCOMPARE(f.wire.log, QStringList{expected});
    QVERIFY(!f.transport->isWritable());
}

void tst_WebSocketTransport::hearsNothingOnceItCloses()
{
    Fixture f;
    f.transport->close(CloseCause::Delivered);
    f.wire.listener->textReceived("4a"_ba);
    f.wire.listener->binaryReceived("a"_ba);
    QVERIFY(f.listener.log.isEmpty());
    f.wire.listener->closed(false);
    QCOMPARE(f.listener.log, QStringList{u"closed"_s}); // the other end has everything

    Fixture other;
    other.transport->close(CloseCause::GivenUp);
    other.wire.listener->closed(false);
    QVERIFY(other.listener.log.isEmpty());
}

void tst_WebSocketTransport::reportsHowTheConnectionEnded_data()
{
    QTest::addColumn<bool>("failed");
    QTest::addColumn<bool>("tooBig");
    QTest::addColumn<QString>("expected");

    QTest::newRow("properly") << false << false << u"closed"_s;
    QTest::newRow("by a failure") << true << false << u"failed"_s;
    QTest::newRow("by a message over the limit") << true << true << u"too large"_s;
}

void tst_WebSocketTransport::reportsHowTheConnectionEnded()
{
    QFETCH(bool, failed);
    QFETCH(QString, expected);
    Fixture f;
    QFETCH(bool, tooBig);
    f.wire.tooBig = tooBig;
    f.wire.listener->closed(failed);
    QCOMPARE(f.listener.log, QStringList{expected});
    QVERIFY(!f.transport->isWritable());
    f.transport->close(CloseCause::Delivered); // nothing is left to close
    f.transport.reset();
    QVERIFY(f.wire.log.isEmpty());
}

void tst_WebSocketTransport::abortsAConnectionThatWasNotClosed()
{
    Fixture f;
    f.transport.reset();
    QCOMPARE(f.wire.log, QStringList{u"abort"_s});
}

void tst_WebSocketTransport::losesItsConnectionWhenItIsTold()
{
    Fixture f;
    f.transport->abort();
    f.transport->abort();
    QCOMPARE(f.wire.log, QStringList{u"abort"_s});
    QCOMPARE(f.listener.log, QStringList{u"failed"_s});
    QVERIFY(!f.transport->isWritable());
}

void tst_WebSocketTransport::sendsVersion3_data()
{
    QTest::addColumn<WireFormat>("format");
    QTest::addColumn<QString>("binary");

    QTest::newRow("bytes") << WireFormat::V3 << u"b:040102"_s;
    QTest::newRow("base64") << WireFormat::V3Base64 << u"b4AQI="_s;
}

void tst_WebSocketTransport::sendsVersion3()
{
    QFETCH(WireFormat, format);
    QFETCH(QString, binary);
    Fixture f(format);
    const OutgoingPacket packets[]
        = {text("a"_ba),
           {{Type::Message, "\x01\x02"_ba, true}, {}, {}},
           {{Type::Pong, {}, false}, {}, {}},
           {{Type::Message, "b"_ba, false}, {}, "4b"_ba}}; // of a broadcast
    QCOMPARE(f.transport->send(packets), std::size_t(4));
    QCOMPARE(f.wire.log, (QStringList{u"4a"_s, binary, u"3"_s, u"4b"_s}));
}

void tst_WebSocketTransport::receivesVersion3_data()
{
    QTest::addColumn<WireFormat>("format");

    QTest::newRow("client of bytes") << WireFormat::V3;
    QTest::newRow("client of base64") << WireFormat::V3Base64;
}

void tst_WebSocketTransport::receivesVersion3()
{
    QFETCH(WireFormat, format);
    Fixture f(format);
    f.wire.listener->textReceived("4a"_ba);
    f.wire.listener->textReceived("b4AQI="_ba);
    f.wire.listener->binaryReceived("\x04\x01\x02"_ba);
    f.wire.listener->textReceived("2"_ba);
    QCOMPARE(f.listener.log, (QStringList{u"4a"_s, u"b:0102"_s, u"b:0102"_s, u"2"_s}));

    f.listener.log.clear();
    f.wire.listener->binaryReceived("\x02"_ba);
    f.wire.listener->binaryReceived(""_ba);
    f.wire.listener->textReceived("bAQI="_ba);
    QCOMPARE(f.listener.log,
             (QStringList{u"malformed:\x02"_s, u"malformed:"_s, u"malformed:bAQI="_s}));
}

QTEST_APPLESS_MAIN(tst_WebSocketTransport)
#include "tst_websockettransport.moc"
