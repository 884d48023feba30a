// SPDX-License-Identifier: MIT
#include "server/serverexchange.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_ServerExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesTheResponseOnByTheFinisher();
    void leavesADetachedResponseAlone();
    void isCompleteOnceTheApplicationHasTheResponse();
    void tellsOfAnAbortOnce();
    void numbersEveryExchange();
};

namespace {

struct Finisher final : ResponseFinisher
{
    void finishResponse(EngineIoHttpResponse &response, const ServerExchange &exchange) override
    {
        response.headers.set("X-Seen"_ba, exchange.request().target + ' ' + exchange.sid());
    }
};

EngineIoHttpRequest request()
{
    EngineIoHttpRequest request;
    request.target = "/x"_ba;
    return request;
}

} // namespace

void tst_ServerExchange::passesTheResponseOnByTheFinisher()
{
    Finisher finisher;
    std::optional<EngineIoHttpResponse> got;
    ServerExchange exchange(request(), &finisher,
                            [&](const EngineIoHttpResponse &response) { got = response; });
    exchange.setSid("sid"_ba);
    QVERIFY(!exchange.isAnswered());
    exchange.respond({204, {}, {}});
    QVERIFY(exchange.isAnswered());
    QCOMPARE(got->status, 204);
    QCOMPARE(got->headers.value("x-seen"), "/x sid"_ba);
}

void tst_ServerExchange::leavesADetachedResponseAlone()
{
    Finisher finisher;
    std::optional<EngineIoHttpResponse> got;
    ServerExchange exchange(request(), &finisher,
                            [&](const EngineIoHttpResponse &response) { got = response; });
    exchange.detach();
    exchange.respond({204, {}, {}});
    QVERIFY(got->headers.isEmpty());
}

void tst_ServerExchange::isCompleteOnceTheApplicationHasTheResponse()
{
    ServerExchange exchange(request(), nullptr, [](const EngineIoHttpResponse &) {});
    bool aborted = false;
    exchange.setAbortHandler([&] { aborted = true; });
    exchange.respond({200, {}, {}});
    exchange.abort();
    QVERIFY(!aborted);
}

void tst_ServerExchange::tellsOfAnAbortOnce()
{
    ServerExchange exchange(request(), nullptr, [](const EngineIoHttpResponse &) {});
    int aborts = 0;
    exchange.setAbortHandler([&] { ++aborts; });
    exchange.abort();
    exchange.abort();
    QCOMPARE(aborts, 1);
}

void tst_ServerExchange::numbersEveryExchange()
{
    const ServerExchange first(request(), nullptr, [](const EngineIoHttpResponse &) {});
    const ServerExchange second(request(), nullptr, [](const EngineIoHttpResponse &) {});
    QVERIFY(first.number() != second.number());
    QVERIFY(first.number() > 0);
}

QTEST_APPLESS_MAIN(tst_ServerExchange)
#include "tst_serverexchange.moc"
