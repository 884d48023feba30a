// SPDX-License-Identifier: MIT
#include "server/admission.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Admission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsNothingWithoutALimit();
    void takesAsManyConnectionsAsAllowed();
    void takesAsManyOfOneAddressAsAllowed();
    void givesAPlaceBackWhenItsLastHolderGoes();
    void takesAsManyHandshakesAsAllowed();
    void givesHandshakesBackEvenly();
    void countsHandshakesOfEachAddress();
    void forgetsAddressesThatAreQuiet();
};

static std::shared_ptr<Admission> admission(const Admission::Limits &limits)
{
    return std::make_shared<Admission>(limits);
}

void tst_Admission::countsNothingWithoutALimit()
{
    const auto all = admission({});
    const auto place = all->connectionFrom("a"_ba);
    QVERIFY(place);
    QVERIFY(*place == nullptr);
    QVERIFY(!all->handshakeFrom("a"_ba, Time(1s)));
}

void tst_Admission::takesAsManyConnectionsAsAllowed()
{
    const auto three = admission({3, 0, 0});
    const auto a = three->connectionFrom("a"_ba);
    const auto b = three->connectionFrom("b"_ba);
    const auto c = three->connectionFrom("c"_ba);
    QVERIFY(a && b && c);
    const auto d = three->connectionFrom("d"_ba);
    QVERIFY(!d);
    QCOMPARE(d.error().status, 503);
    QCOMPARE(d.error().reason, u"more than 3 connections"_s);
}

void tst_Admission::takesAsManyOfOneAddressAsAllowed()
{
    const auto two = admission({0, 2, 0});
    const auto a = two->connectionFrom("a"_ba);
    const auto b = two->connectionFrom("a"_ba);
    QVERIFY(a && b);
    const auto c = two->connectionFrom("a"_ba);
    QVERIFY(!c);
    QCOMPARE(c.error().status, 429);
    QVERIFY(two->connectionFrom("b"_ba));
}

void tst_Admission::givesAPlaceBackWhenItsLastHolderGoes()
{
    const auto one = admission({1, 1, 0});
    auto first = one->connectionFrom("a"_ba);
    QVERIFY(first);
    Admission::Place copy = *first;
    *first = nullptr;
    QVERIFY(!one->connectionFrom("b"_ba));
    copy = nullptr;
    QVERIFY(one->connectionFrom("b"_ba));
}

void tst_Admission::takesAsManyHandshakesAsAllowed()
{
    const auto three = admission({0, 0, 3});
    for (int i = 0; i < 3; ++i)
        QVERIFY(!three->handshakeFrom("a"_ba, Time(1s)));
    const auto refusal = three->handshakeFrom("a"_ba, Time(1s));
    QVERIFY(refusal);
    QCOMPARE(refusal->status, 429);
    QCOMPARE(refusal->reason, u"more than 3 handshakes a second from one address"_s);
}

void tst_Admission::givesHandshakesBackEvenly()
{
    const auto four = admission({0, 0, 4});
    for (int i = 0; i < 4; ++i)
        QVERIFY(!four->handshakeFrom("a"_ba, Time(1s)));
    QVERIFY(four->handshakeFrom("a"_ba, Time(1s + 249ms)));
    QVERIFY(!four->handshakeFrom("a"_ba, Time(1s + 251ms)));
    QVERIFY(four->handshakeFrom("a"_ba, Time(1s + 252ms)));
    for (int i = 0; i < 4; ++i) // and not more than that after a long time
        QVERIFY(!four->handshakeFrom("a"_ba, Time(1h)));
    QVERIFY(four->handshakeFrom("a"_ba, Time(1h)));
}

void tst_Admission::countsHandshakesOfEachAddress()
{
    const auto one = admission({0, 0, 1});
    QVERIFY(!one->handshakeFrom("a"_ba, Time(1s)));
    QVERIFY(!one->handshakeFrom("b"_ba, Time(1s)));
    QVERIFY(one->handshakeFrom("a"_ba, Time(1s)));
}

// Addresses come from strangers: what is remembered of them must not grow without end, and what
// is forgotten must not help them.
void tst_Admission::forgetsAddressesThatAreQuiet()
{
    const auto one = admission({0, 0, 1});
    for (int second = 1; second <= 20; ++second) {
        for (int i = 0; i < 1'000; ++i) {
            const QByteArray address = QByteArray::number(second * 1'000 + i);
            QVERIFY(!one->handshakeFrom(address, Time(std::chrono::seconds(second))));
        }
        QVERIFY(one->rememberedAddresses() <= 4'096);
    }
    QVERIFY(one->handshakeFrom("20999"_ba, Time(20s)));
}

QTEST_GUILESS_MAIN(tst_Admission)
#include "tst_admission.moc"
