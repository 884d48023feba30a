// SPDX-License-Identifier: MIT
#include "transports/websocket/websocketparser.h"

#include "shared/parsertranscript.h"
#include "shared/rawwebsocketclient.h"
#include "transports/websocket/messagedeflater.h"
#include "transports/websocket/messageinflater.h"
#include "transports/websocket/permessagedeflate.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

using Client = RawWebSocketClient;
using Error = WebSocketError;
using Transcript = ParserTranscript;

class tst_WebSocketParserDeflate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inflatesHoweverTheBytesAreSplit();
    void inflatesWhatIsFragmented();
    void refusesBadCompression_data();
    void refusesBadCompression();
    void takesCompressedMessagesUpToTheLimit();
};

namespace {

constexpr qint64 Limit = ParserTranscript::DefaultLimit;

QByteArray withBits(QByteArray frame, int bits)
{
    frame[0] = char(frame[0] | bits);
    return frame;
}

constexpr int Rsv1 = 0x40;

QByteArray compressed(const QByteArray &message)
{
    return MessageDeflater({}, 8).compress(message);
}

QByteArray someText(qsizetype size)
{
    QByteArray text;
    for (int i = 0; text.size() < size; ++i)
        text += QByteArray::number(i * 7919) + "-ž";
    return text;
}

} // namespace

void tst_WebSocketParserDeflate::inflatesHoweverTheBytesAreSplit()
{
    const QByteArray text = someText(300);
    const QByteArray stream
        = withBits(Client::frame(Client::Text, compressed(text)), Rsv1)
          + Client::frame(Client::Text, "plain"_ba)
          + withBits(Client::frame(Client::Binary, compressed(QByteArray(500, 'z'))), Rsv1);
    const QList<QByteArray> expected{"t:" + text, "t:plain"_ba,
                                     "b:" + QByteArray(500, 'z').toHex()};
    for (qsizetype at = 0; at <= stream.size(); ++at) {
        MessageInflater inflater({.clientContextTakeover = false});
        Transcript transcript(Limit, &inflater);
        transcript.feed(QByteArrayView(stream).first(at));
        transcript.feed(QByteArrayView(stream).sliced(at));
        QCOMPARE(transcript.log, expected);
    }
}

void tst_WebSocketParserDeflate::inflatesWhatIsFragmented()
{
    const QByteArray text = someText(20'000);
    const QByteArray deflated = compressed(text);
    const qsizetype half = deflated.size() / 2 + 1;
    MessageInflater inflater({});
    Transcript transcript(Limit, &inflater);
    transcript.feed(withBits(Client::frame(Client::Text, deflated.first(half), false), Rsv1)
                    + Client::frame(Client::Ping, "between"_ba)
                    + Client::frame(Client::Continuation, deflated.sliced(half), false)
                    + Client::frame(Client::Continuation, ""_ba));
    QCOMPARE(transcript.log, (QList<QByteArray>{"ping:between"_ba, "t:" + text}));
}

void tst_WebSocketParserDeflate::refusesBadCompression_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error>("expected");

    const QByteArray deflated = compressed(someText(300));
    QTest::newRow("RSV1 of a continuation")
        << withBits(Client::frame(Client::Text, deflated, false), Rsv1)
               + withBits(Client::frame(Client::Continuation, ""_ba), Rsv1)
        << Error::ReservedBits;
    QTest::newRow("RSV1 of a plain message's continuation")
        << Client::frame(Client::Text, "a"_ba, false)
               + withBits(Client::frame(Client::Continuation, ""_ba), Rsv1)
        << Error::ReservedBits;
    QTest::newRow("RSV1 of a ping")
        << withBits(Client::frame(Client::Ping, ""_ba), Rsv1) << Error::ReservedBits;
    QTest::newRow("not deflated") << withBits(Client::frame(Client::Text, "\xff\xff\xff"_ba), Rsv1)
                                  << Error::BadCompression;
    QTest::newRow("cut off") << withBits(Client::frame(Client::Text, deflated.chopped(5)), Rsv1)
                             << Error::BadCompression;
    QTest::newRow("bad text") << withBits(Client::frame(Client::Text, compressed("a\xff"_ba)), Rsv1)
                              << Error::BadUtf8;
    QTest::newRow("inflates to too much")
        << withBits(Client::frame(Client::Text, compressed(QByteArray(Limit + 1, 'x'))), Rsv1)
        << Error::TooBig;
    QTest::newRow("says that it is far too long")
        << QByteArray::fromHex("c2ff000000000200000011223344") << Error::TooBig;
}

void tst_WebSocketParserDeflate::refusesBadCompression()
{
    QFETCH(QByteArray, bytes);
    MessageInflater inflater({});
    Transcript transcript(Limit, &inflater);
    transcript.feed(bytes);
    QTEST(transcript.error(), "expected");
    QCOMPARE(transcript.log.size(), 1);
}

// Also what deflate makes larger.
void tst_WebSocketParserDeflate::takesCompressedMessagesUpToTheLimit()
{
    QByteArray noise(2'000, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : noise) {
        state = state * 1'664'525 + 1'013'904'223;
        byte = char(state >> 24);
    }
    const QByteArray deflated = compressed(noise);
    QVERIFY(deflated.size() > noise.size());
    MessageInflater inflater({});
    Transcript transcript(noise.size(), &inflater);
    transcript.feed(withBits(Client::frame(Client::Binary, deflated), Rsv1));
    transcript.feed(
        withBits(Client::frame(Client::Binary, compressed(QByteArray(2'000, 'x'))), Rsv1));
    QCOMPARE(transcript.log,
             (QList<QByteArray>{"b:" + noise.toHex(), "b:" + QByteArray(2'000, 'x').toHex()}));
}

QTEST_GUILESS_MAIN(tst_WebSocketParserDeflate)
#include "tst_websocketparserdeflate.moc"
