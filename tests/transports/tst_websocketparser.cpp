// SPDX-License-Identifier: MIT
#include "transports/websocket/websocketparser.h"

#include "shared/parsertranscript.h"
#include "shared/rawwebsocketclient.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

using Client = RawWebSocketClient;
using Error = WebSocketError;
using Transcript = ParserTranscript;

class tst_WebSocketParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesMessagesOfAnySize_data();
    void takesMessagesOfAnySize();
    void takesManyFromOneSegment();
    void givesTheSameHoweverTheBytesAreSplit();
    void givesTheSameHoweverAMessageIsFragmented();
    void leavesWhatFollowsAMessage();
    void refusesWhatBreaksTheProtocol_data();
    void refusesWhatBreaksTheProtocol();
    void saysNothingMoreAfterAnError();
    void takesExactlyTheLimit_data();
    void takesExactlyTheLimit();
    void refusesMoreThanTheLimitByTheHeadAlone_data();
    void refusesMoreThanTheLimitByTheHeadAlone();
    void countsEachMessageByItself();
    void growsOnlyWithWhatComes();
};

namespace {

constexpr qint64 Limit = ParserTranscript::DefaultLimit;

QByteArray withBits(QByteArray frame, int bits)
{
    frame[0] = char(frame[0] | bits);
    return frame;
}

} // namespace

void tst_WebSocketParser::takesMessagesOfAnySize_data()
{
    QTest::addColumn<int>("size");

    for (const int size : {0, 1, 7, 8, 125, 126, 127, 65'535, 65'536, 300'000})
        QTest::addRow("%d", size) << size;
}

void tst_WebSocketParser::takesMessagesOfAnySize()
{
    QFETCH(int, size);
    const QByteArray text(size, 'x');
    Transcript transcript;
    transcript.feed(Client::frame(Client::Text, text));
    QCOMPARE(transcript.log, QList<QByteArray>{"t:" + text});
    transcript.feed(Client::frame(Client::Binary, text));
    QCOMPARE(transcript.log.value(1), "b:" + text.toHex());
}

void tst_WebSocketParser::takesManyFromOneSegment()
{
    QByteArray segment;
    QList<QByteArray> expected;
    for (int i = 0; i < 16; ++i) {
        segment += Client::frame(Client::Text, "4message " + QByteArray::number(i));
        expected.append("t:4message " + QByteArray::number(i));
    }
    Transcript transcript;
    transcript.feed(segment);
    QCOMPARE(transcript.log, expected);
}

void tst_WebSocketParser::givesTheSameHoweverTheBytesAreSplit()
{
    const QByteArray stream
        = Client::frame(Client::Text, "4ž😀"_ba) + Client::frame(Client::Text, "4a\xc5"_ba, false)
          + Client::frame(Client::Ping, "between\xff"_ba)
          + Client::frame(Client::Continuation, ""_ba, false)
          + Client::frame(Client::Continuation, "\xbe tail"_ba)
          + Client::frame(Client::Binary, QByteArray(130, '\xfe'))
          + Client::frame(Client::Pong, ""_ba) + Client::frame(Client::Text, ""_ba)
          + Client::frame(Client::Close, "\x03\xe8over"_ba);
    const QList<QByteArray> expected{"t:4ž😀"_ba,
                                     "ping:between\xff"_ba,
                                     "t:4až tail"_ba,
                                     "b:"_ba + QByteArray(130, '\xfe').toHex(),
                                     "pong:"_ba,
                                     "t:"_ba,
                                     "close:03e86f766572"_ba};
    Transcript whole;
    whole.feed(stream);
    QCOMPARE(whole.log, expected);

    const QByteArrayView view(stream);
    for (qsizetype first = 0; first <= stream.size(); ++first) {
        for (qsizetype second = first; second <= stream.size(); second += 3) {
            Transcript split;
            split.feed(view.first(first));
            split.feed(view.sliced(first, second - first));
            split.feed(view.sliced(second));
            QCOMPARE(split.log, expected);
        }
    }
    Transcript byteByByte;
    for (qsizetype i = 0; i < stream.size(); ++i)
        byteByByte.feed(view.sliced(i, 1));
    QCOMPARE(byteByByte.log, expected);
}

// One bit for each place between two bytes: whether a fragment ends there.
void tst_WebSocketParser::givesTheSameHoweverAMessageIsFragmented()
{
    const QByteArray text = "ž😀日ab"_ba;
    for (int places = 0; places < 1 << (text.size() - 1); ++places) {
        QByteArray stream;
        qsizetype begin = 0;
        for (qsizetype end = 1; end <= text.size(); ++end) {
            const bool last = end == text.size();
            if (!last && !(places >> (end - 1) & 1))
                continue;
            stream += Client::frame(begin == 0 ? Client::Text : Client::Continuation,
                                    text.mid(begin, end - begin), last);
            if (!last && places % 3 == 0)
                stream += Client::frame(Client::Pong, ""_ba);
            begin = end;
        }
        Transcript transcript;
        transcript.feed(stream);
        transcript.log.removeAll("pong:"_ba);
        QCOMPARE(transcript.log, QList<QByteArray>{"t:" + text});
    }
}

void tst_WebSocketParser::leavesWhatFollowsAMessage()
{
    const QByteArray second = Client::frame(Client::Text, "second"_ba);
    const QByteArray both = Client::frame(Client::Text, "first"_ba) + second;
    QByteArrayView bytes(both);
    WebSocketParser parser(Limit);
    QCOMPARE(parser.next(bytes)->payload, "first"_ba);
    QCOMPARE(bytes, QByteArrayView(second));
}

void tst_WebSocketParser::refusesWhatBreaksTheProtocol_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error>("expected");
    QTest::addColumn<int>("closeCode");

    const QByteArray begun = Client::frame(Client::Text, "a"_ba, false);
    QTest::newRow("RSV1") << withBits(Client::frame(Client::Text, "a"_ba), 0x40)
                          << Error::ReservedBits << 1002;
    QTest::newRow("RSV2") << withBits(Client::frame(Client::Text, "a"_ba), 0x20)
                          << Error::ReservedBits << 1002;
    QTest::newRow("RSV1 of a ping")
        << withBits(Client::frame(Client::Ping, "a"_ba), 0x40) << Error::ReservedBits << 1002;
    QTest::newRow("opcode 3") << Client::frame(Client::Opcode(3), ""_ba) << Error::UnknownOpcode
                              << 1002;
    QTest::newRow("unmasked") << "\x81\x01x"_ba << Error::WrongMasking << 1002;
    QTest::newRow("fragmented ping")
        << Client::frame(Client::Ping, ""_ba, false) << Error::FragmentedControl << 1002;
    QTest::newRow("long ping") << Client::frame(Client::Ping, QByteArray(126, 'x'))
                               << Error::ControlTooLong << 1002;
    QTest::newRow("longer than needed")
        << QByteArray::fromHex("81fe000211223344") << Error::BadLength << 1002;
    QTest::newRow("continuation of nothing")
        << Client::frame(Client::Continuation, "a"_ba) << Error::UnexpectedContinuation << 1002;
    QTest::newRow("continuation of what has ended")
        << begun + Client::frame(Client::Continuation, "b"_ba)
               + Client::frame(Client::Continuation, "c"_ba)
        << Error::UnexpectedContinuation << 1002;
    QTest::newRow("message within a message")
        << begun + Client::frame(Client::Text, "b"_ba) << Error::ExpectedContinuation << 1002;
    QTest::newRow("close of one byte") // which with a NUL would be a good code
        << Client::frame(Client::Close, "\x0c"_ba) << Error::BadCloseFrame << 1002;
    for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65'535}) {
        QTest::addRow("close code %d", code)
            << Client::frame(Client::Close, QByteArray(1, char(code >> 8)) + char(code))
            << Error::BadCloseFrame << 1002;
    }
    QTest::newRow("close reason") << Client::frame(Client::Close, "\x03\xe8\xff"_ba)
                                  << Error::BadUtf8 << 1007;
    QTest::newRow("bad text") << Client::frame(Client::Text, "a\xff"_ba) << Error::BadUtf8 << 1007;
    QTest::newRow("bad long text")
        << Client::frame(Client::Text, QByteArray(70'000, 'x') + '\xc5') << Error::BadUtf8 << 1007;
    QTest::newRow("bad byte in the first fragment")
        << Client::frame(Client::Text, "a\xff"_ba, false)
               + Client::frame(Client::Continuation, "b"_ba)
        << Error::BadUtf8 << 1007;
    QTest::newRow("character cut off by the end")
        << begun + Client::frame(Client::Continuation, "\xe6\x97"_ba) << Error::BadUtf8 << 1007;
    QTest::newRow("too large") << Client::frame(Client::Text, QByteArray(Limit + 1, 'x'))
                               << Error::TooBig << 1009;
}

void tst_WebSocketParser::refusesWhatBreaksTheProtocol()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error, expected);
    QFETCH(int, closeCode);
    const QByteArray before = Client::frame(Client::Text, "good"_ba);
    Transcript whole;
    whole.feed(before + bytes);
    QCOMPARE(whole.error(), expected);
    QCOMPARE(whole.log.first(), "t:good"_ba);
    QCOMPARE(int(closeCodeFor(expected)), closeCode);

    Transcript byteByByte;
    for (const char byte : before + bytes)
        byteByByte.feed({&byte, 1});
    QCOMPARE(byteByByte.log, whole.log);
}

void tst_WebSocketParser::saysNothingMoreAfterAnError()
{
    Transcript transcript;
    transcript.feed(Client::frame(Client::Text, "\xff"_ba) + Client::frame(Client::Text, "a"_ba));
    transcript.feed(Client::frame(Client::Text, "b"_ba));
    QCOMPARE(transcript.log.size(), 1);
    QCOMPARE(transcript.error(), Error::BadUtf8);
}

void tst_WebSocketParser::takesExactlyTheLimit_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("in one") << Client::frame(Client::Text, QByteArray(100, 'x'));
    QTest::newRow("in two") << Client::frame(Client::Text, QByteArray(60, 'x'), false)
                                   + Client::frame(Client::Continuation, QByteArray(40, 'x'));
    QTest::newRow("with nothing behind") << Client::frame(Client::Text, QByteArray(100, 'x'), false)
                                                + Client::frame(Client::Continuation, ""_ba);
    QTest::newRow("with a ping within")
        << Client::frame(Client::Text, QByteArray(60, 'x'), false)
               + Client::frame(Client::Ping, QByteArray(125, 'x'))
               + Client::frame(Client::Continuation, QByteArray(40, 'x'));
}

void tst_WebSocketParser::takesExactlyTheLimit()
{
    QFETCH(QByteArray, bytes);
    Transcript transcript(100);
    transcript.feed(bytes);
    QCOMPARE(transcript.error(), Error::None);
    QCOMPARE(transcript.log.last(), "t:" + QByteArray(100, 'x'));
}

void tst_WebSocketParser::refusesMoreThanTheLimitByTheHeadAlone_data()
{
    QTest::addColumn<QByteArray>("bytes"); // the last frame's head at its end

    const QByteArray full = Client::frame(Client::Binary, QByteArray(100, 'x'), false);
    QTest::newRow("in one") << QByteArray::fromHex("81e511223344");
    QTest::newRow("in two") << full + QByteArray::fromHex("808111223344");
    QTest::newRow("2^62") << QByteArray::fromHex("82ff400000000000000011223344");
    QTest::newRow("2^63 - 1, behind more")
        << full + QByteArray::fromHex("80ff7fffffffffffffff11223344");
}

void tst_WebSocketParser::refusesMoreThanTheLimitByTheHeadAlone()
{
    QFETCH(QByteArray, bytes);
    Transcript transcript(100);
    transcript.feed(QByteArrayView(bytes).chopped(1));
    QCOMPARE(transcript.error(), Error::None);
    transcript.feed(QByteArrayView(bytes).last(1));
    QCOMPARE(transcript.error(), Error::TooBig);
}

void tst_WebSocketParser::countsEachMessageByItself()
{
    Transcript transcript(100);
    for (int i = 0; i < 3; ++i)
        transcript.feed(Client::frame(Client::Text, QByteArray(100, 'x')));
    QCOMPARE(transcript.log.size(), 3);
}

// What an application keeps of a message, it keeps with its capacity.
void tst_WebSocketParser::growsOnlyWithWhatComes()
{
    const QByteArray frame = Client::frame(Client::Binary, QByteArray(70'000, 'x'));
    WebSocketParser parser(Limit);
    qsizetype at = 0;
    for (const qsizetype end : {100, 40'000, 50'000}) {
        QByteArrayView bytes = QByteArrayView(frame).first(end).sliced(at);
        QVERIFY(!parser.next(bytes));
        at = end;
    }
    QByteArrayView bytes = QByteArrayView(frame).sliced(at);
    const auto message = parser.next(bytes);
    QVERIFY(message);
    QVERIFY(message->payload.capacity() < 71'000);

    // Many small fragments: room for more than the next, and never for more than the limit.
    WebSocketParser small(900);
    QByteArray stream = Client::frame(Client::Binary, "x"_ba, false);
    for (int i = 0; i < 898; ++i)
        stream += Client::frame(Client::Continuation, "x"_ba, false);
    stream += Client::frame(Client::Continuation, "x"_ba);
    bytes = stream;
    const auto gathered = small.next(bytes);
    QVERIFY(gathered);
    QCOMPARE(gathered->payload, QByteArray(900, 'x'));
    QVERIFY(gathered->payload.capacity() < 950);
}

QTEST_GUILESS_MAIN(tst_WebSocketParser)
#include "tst_websocketparser.moc"
