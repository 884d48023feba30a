// SPDX-License-Identifier: MIT
#include "transports/websocket/permessagedeflate.h"

#include "transports/websocket/messagedeflater.h"
#include "transports/websocket/messageinflater.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

using Error = WebSocketError;
using Parameters = PerMessageDeflateParameters;
using Settings = PerMessageDeflateSettings;

class tst_PerMessageDeflate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAnOffer_data();
    void answersAnOffer();
    void keepsToWhatWasAgreed();
    void isOffByDefault();
    void inflatesTheExamplesOfTheSpecification_data();
    void inflatesTheExamplesOfTheSpecification();
    void inflatesWithWhatCameBefore();
    void inflatesAStreamThatTheClientEnds();
    void returnsWhatWasCompressed_data();
    void returnsWhatWasCompressed();
    void forgetsAMessageWithoutContextTakeover();
    void compressesABroadcastOnce();
    void keepsToTheWindow();
    void stopsABomb();
    void takesExactlyTheLimit();
    void refusesWhatIsNotDeflated_data();
    void refusesWhatIsNotDeflated();
};

void tst_PerMessageDeflate::answersAnOffer_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QByteArray>("asWanted"); // by default, empty: declined
    QTest::addColumn<QByteArray>("sparing");  // without takeover, windows of 2^10

    const QByteArray plain = "permessage-deflate"_ba;
    const QByteArray none;
    const QByteArray spare = "permessage-deflate; server_no_context_takeover; "
                             "client_no_context_takeover; server_max_window_bits=10"_ba;
    const QByteArray spareBoth = spare + "; client_max_window_bits=10";
    const auto row = [](const char *name, const QByteArray &offer, const QByteArray &asWanted,
                        const QByteArray &sparing) {
        QTest::newRow(name) << offer << asWanted << sparing;
    };

    row("nothing", none, none, none);
    row("another extension", "x-webkit-deflate-frame"_ba, none, none);
    row("bare", plain, plain, spare);
    row("as browsers do", "permessage-deflate; client_max_window_bits"_ba, plain, spareBoth);
    row("client's window", "permessage-deflate; client_max_window_bits=9"_ba,
        "permessage-deflate; client_max_window_bits=9"_ba, spare + "; client_max_window_bits=9");
    row("server's window", "permessage-deflate;server_max_window_bits=12"_ba,
        "permessage-deflate; server_max_window_bits=12"_ba, spare);
    row("server's widest window", "permessage-deflate; server_max_window_bits=15"_ba,
        "permessage-deflate; server_max_window_bits=15"_ba, spare);
    row("in quotes", "permessage-deflate; server_max_window_bits=\"12\""_ba,
        "permessage-deflate; server_max_window_bits=12"_ba, spare);
    row("in quotes, escaped", "permessage-deflate; server_max_window_bits=\"1\\2\""_ba,
        "permessage-deflate; server_max_window_bits=12"_ba, spare);
    row("no takeover by the server", "permessage-deflate; server_no_context_takeover"_ba,
        "permessage-deflate; server_no_context_takeover"_ba, spare);
    row("no takeover by the client", "permessage-deflate; client_no_context_takeover"_ba,
        "permessage-deflate; client_no_context_takeover"_ba, spare);
    row("first of several", "x-other; a, permessage-deflate , x"_ba, plain, spare);
    row("not what is in quotes",
        "x; a=\"b,permessage-deflate;server_max_window_bits=9,c\", permessage-deflate"_ba, plain,
        spare);
    row("not what is behind an escaped quote",
        "x; a=\"b\\\",permessage-deflate;server_max_window_bits=9,c\", permessage-deflate"_ba,
        plain, spare);
    row("the one that can be fulfilled",
        "permessage-deflate; server_max_window_bits=8, permessage-deflate; "
        "server_max_window_bits=9, permessage-deflate"_ba,
        "permessage-deflate; server_max_window_bits=9"_ba,
        "permessage-deflate; server_no_context_takeover; client_no_context_takeover; "
        "server_max_window_bits=9"_ba);

    for (const QByteArray &bad : {"unknown"_ba, "unknown=1"_ba, "server_no_context_takeover=1"_ba,
                                  "server_no_context_takeover; server_no_context_takeover"_ba,
                                  "client_no_context_takeover=\"\""_ba, "server_max_window_bits"_ba,
                                  "server_max_window_bits="_ba, "server_max_window_bits=7"_ba,
                                  "server_max_window_bits=8"_ba, "server_max_window_bits=16"_ba,
                                  "server_max_window_bits=010"_ba, "server_max_window_bits=+9"_ba,
                                  "server_max_window_bits=1O"_ba, "server_max_window_bits=\"12"_ba,
                                  "server_max_window_bits=9; server_max_window_bits=9"_ba,
                                  "client_max_window_bits=7"_ba, "client_max_window_bits=16"_ba,
                                  "client_max_window_bits; client_max_window_bits=9"_ba, ";"_ba}) {
        const QByteArray offer = "permessage-deflate; " + bad;
        QTest::addRow("declined: %s", bad.constData()) << offer << none << none;
        if (bad.count('"') % 2 == 0) // otherwise what follows is within the quotes
            QTest::addRow("declined, then bare: %s", bad.constData())
                << offer + ", " + plain << plain << spare;
    }
}

void tst_PerMessageDeflate::answersAnOffer()
{
    QFETCH(QByteArray, offer);
    const auto answer = [&](const Settings &settings) {
        const auto parameters = negotiatePerMessageDeflate(offer, settings);
        return parameters ? responseExtension(*parameters) : QByteArray();
    };
    QTEST(answer({.enabled = true}), "asWanted");
    QTEST(answer({.enabled = true,
                  .serverContextTakeover = false,
                  .clientContextTakeover = false,
                  .windowBits = 10}),
          "sparing");
}

void tst_PerMessageDeflate::keepsToWhatWasAgreed()
{
    const auto parameters = negotiatePerMessageDeflate(
        "permessage-deflate; client_max_window_bits=11; server_max_window_bits=12; "
        "server_no_context_takeover",
        {.enabled = true});
    QVERIFY(parameters);
    QCOMPARE(parameters->clientWindowBits, 11);
    QCOMPARE(parameters->serverWindowBits, 12);
    QCOMPARE(parameters->serverContextTakeover, false);
    QCOMPARE(parameters->clientContextTakeover, true);

    // A client that says nothing of its window uses the widest, whatever the server would like.
    const auto silent
        = negotiatePerMessageDeflate("permessage-deflate", {.enabled = true, .windowBits = 10});
    QVERIFY(silent);
    QCOMPARE(silent->clientWindowBits, 15);
}

void tst_PerMessageDeflate::isOffByDefault()
{
    QVERIFY(!negotiatePerMessageDeflate("permessage-deflate", {}));
}

constexpr qint64 Limit = 1'000'000;

static QByteArray inflated(MessageInflater &inflater, const QByteArray &compressed)
{
    QByteArray message;
    Error error = inflater.append(compressed, message, Limit);
    if (error == Error::None)
        error = inflater.finish(message, Limit);
    return error == Error::None ? message : "error " + QByteArray::number(int(error));
}

// RFC 7692, 7.2.3
void tst_PerMessageDeflate::inflatesTheExamplesOfTheSpecification_data()
{
    QTest::addColumn<QByteArray>("compressed");

    QTest::newRow("fixed Huffman block") << QByteArray::fromHex("f248cdc9c90700");
    QTest::newRow("no compression") << QByteArray::fromHex("000500faff48656c6c6f00");
    QTest::newRow("BFINAL") << QByteArray::fromHex("f348cdc9c9070000");
    QTest::newRow("two blocks") << QByteArray::fromHex("f248050000 00ffffcac9c90700");
}

void tst_PerMessageDeflate::inflatesTheExamplesOfTheSpecification()
{
    QFETCH(QByteArray, compressed);
    MessageInflater inflater({});
    QCOMPARE(inflated(inflater, compressed), "Hello"_ba);
}

void tst_PerMessageDeflate::inflatesWithWhatCameBefore()
{
    MessageInflater inflater({});
    QCOMPARE(inflated(inflater, QByteArray::fromHex("f248cdc9c90700")), "Hello"_ba);
    QCOMPARE(inflated(inflater, QByteArray::fromHex("f200110000")), "Hello"_ba);

    MessageInflater forgetful({.clientContextTakeover = false});
    QCOMPARE(inflated(forgetful, QByteArray::fromHex("f248cdc9c90700")), "Hello"_ba);
    QVERIFY(inflated(forgetful, QByteArray::fromHex("f200110000")) != "Hello"_ba);
}

void tst_PerMessageDeflate::inflatesAStreamThatTheClientEnds()
{
    MessageInflater inflater({});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(inflated(inflater, QByteArray::fromHex("f348cdc9c9070000")), "Hello"_ba);
}

static QByteArray someText(qsizetype size, int seed)
{
    QByteArray text;
    for (quint32 i = quint32(seed); text.size() < size; ++i)
        text += QByteArray::number(i * 7919) + ", ";
    return text.first(size);
}

void tst_PerMessageDeflate::returnsWhatWasCompressed_data()
{
    QTest::addColumn<bool>("takeover");
    QTest::addColumn<int>("windowBits");
    QTest::addColumn<int>("memoryLevel");

    for (const bool takeover : {true, false}) {
        for (const int windowBits : {9, 12, 15}) {
            for (const int memoryLevel : {1, 8, 9}) {
                QTest::addRow("%s, %d, %d", takeover ? "takeover" : "none", windowBits, memoryLevel)
                    << takeover << windowBits << memoryLevel;
            }
        }
    }
}

void tst_PerMessageDeflate::returnsWhatWasCompressed()
{
    QFETCH(bool, takeover);
    QFETCH(int, windowBits);
    QFETCH(int, memoryLevel);
    const Parameters parameters{.serverContextTakeover = takeover,
                                .clientContextTakeover = takeover,
                                .serverWindowBits = windowBits,
                                .clientWindowBits = windowBits};
    MessageDeflater deflater(parameters, memoryLevel);
    MessageInflater inflater(parameters);
    for (const int size : {1, 5, 1'024, 65'536, 700'000, 1'000}) {
        const QByteArray text = someText(size, size);
        QCOMPARE(inflated(inflater, deflater.compress(text)), text);
        const QByteArray same(size, 'x');
        QCOMPARE(inflated(inflater, deflater.compress(same)), same);
    }
}

void tst_PerMessageDeflate::forgetsAMessageWithoutContextTakeover()
{
    MessageDeflater forgetful({.serverContextTakeover = false}, 8);
    MessageDeflater remembering({}, 8);
    const QByteArray first = forgetful.compress(someText(1'000, 1));
    QCOMPARE(forgetful.compress(someText(1'000, 1)), first);
    QCOMPARE(remembering.compress(someText(1'000, 1)), first);
    QVERIFY(remembering.compress(someText(1'000, 1)).size() < first.size() / 10);
}

void tst_PerMessageDeflate::compressesABroadcastOnce()
{
    MessageDeflater deflater({.serverContextTakeover = false}, 8);
    const QByteArray text = someText(1'000, 1);
    const QByteArray shared = text;
    const QByteArray first = deflater.compress(shared);
    QVERIFY(deflater.compress(shared).isSharedWith(first));
    const QByteArray other = someText(1'000, 2);
    const QByteArray otherToo = other;
    MessageInflater inflater({});
    QCOMPARE(inflated(inflater, deflater.compress(otherToo)), other);
    QCOMPARE(inflated(inflater, deflater.compress(shared)), text);

    MessageDeflater remembering({}, 8); // each of its messages builds on the one before
    QVERIFY(remembering.compress(shared) != remembering.compress(shared));
}

// What was sent 600 bytes before is out of sight in a window of 512.
void tst_PerMessageDeflate::keepsToTheWindow()
{
    QByteArray noise(600, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : noise) {
        state = state * 1'664'525 + 1'013'904'223;
        byte = char(state >> 24);
    }
    const QByteArray twice = noise + noise;
    QVERIFY(MessageDeflater({.serverWindowBits = 9}, 8).compress(twice).size() > 1'100);
    QVERIFY(MessageDeflater({.serverWindowBits = 15}, 8).compress(twice).size() < 700);
}

void tst_PerMessageDeflate::stopsABomb()
{
    const QByteArray bomb = MessageDeflater({}, 8).compress(QByteArray(20'000'000, '\0'));
    QVERIFY(bomb.size() < 25'000);
    MessageInflater inflater({});
    QByteArray message;
    QCOMPARE(inflater.append(bomb, message, Limit), Error::TooBig);
    QCOMPARE(message.size(), Limit + 1);
    QVERIFY(message.capacity() < 3 * Limit);
}

void tst_PerMessageDeflate::takesExactlyTheLimit()
{
    for (const qint64 size : {Limit - 1, Limit, Limit + 1}) {
        const QByteArray compressed = MessageDeflater({}, 8).compress(QByteArray(size, 'x'));
        MessageInflater inflater({});
        QByteArray message;
        const Error expected = size > Limit ? Error::TooBig : Error::None;
        QCOMPARE(inflater.append(compressed, message, Limit), expected);
        if (expected != Error::None)
            continue;
        QCOMPARE(inflater.finish(message, Limit), Error::None);
        QCOMPARE(message.size(), size);
    }
}

void tst_PerMessageDeflate::refusesWhatIsNotDeflated_data()
{
    QTest::addColumn<QByteArray>("compressed");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("reserved block type") << "\xff\xff\xff\xff"_ba;
    QTest::newRow("distance before the beginning") << QByteArray::fromHex("f200110000");
    QTest::newRow("cut off") << QByteArray::fromHex("f248cd");
    QTest::newRow("tail within a stored block") << QByteArray::fromHex("000900f6ff48656c6c6f");
}

void tst_PerMessageDeflate::refusesWhatIsNotDeflated()
{
    QFETCH(QByteArray, compressed);
    MessageInflater inflater({});
    QCOMPARE(inflated(inflater, compressed),
             "error " + QByteArray::number(int(Error::BadCompression)));
}

QTEST_GUILESS_MAIN(tst_PerMessageDeflate)
#include "tst_permessagedeflate.moc"
