// SPDX-License-Identifier: MIT
#include <EngineIoFault>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_EngineIoFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isValidByDefault();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void tst_EngineIoFault::isValidByDefault()
{
    QCOMPARE(EngineIoFault().validationError(), QString());
}

void tst_EngineIoFault::saysWhatIsWrong_data()
{
    QTest::addColumn<EngineIoFault>("fault");
    QTest::addColumn<bool>("valid");

    const auto row = [](const char *name, auto change, bool valid) {
        EngineIoFault fault;
        change(fault);
        QTest::newRow(name) << fault << valid;
    };
    using Sessions = EngineIoFaultScope::Sessions;
    row(
        "no sid", [](auto &f) { f.scope.sessions = Sessions::One; }, false);
    row(
        "negative delay", [](auto &f) { f.delay = -1ms; }, false);
    row(
        "longest delay", [](auto &f) { f.delay = EngineIoFault::MaxDelay; }, true);
    row(
        "too long a delay", [](auto &f) { f.delay = EngineIoFault::MaxDelay + 1ms; }, false);
    row(
        "jitter as the delay", [](auto &f) { f.delay = f.jitter = 5ms; }, true);
    row(
        "jitter above the delay", [](auto &f) { f.jitter = 1ms; }, false);
    row(
        "no bandwidth", [](auto &f) { f.bytesPerSecond = 0; }, false);
    row(
        "one byte a second", [](auto &f) { f.bytesPerSecond = 1; }, true);
    row(
        "status 199", [](auto &f) { f.status = 199; }, false);
    row(
        "status 200", [](auto &f) { f.status = 200; }, true);
    row(
        "status 600", [](auto &f) { f.status = 600; }, false);
    row(
        "negative count", [](auto &f) { f.count = -1; }, false);
}

void tst_EngineIoFault::saysWhatIsWrong()
{
    QFETCH(EngineIoFault, fault);
    QFETCH(bool, valid);
    QCOMPARE(fault.validationError().isEmpty(), valid);
}

QTEST_APPLESS_MAIN(tst_EngineIoFault)
#include "tst_engineiofault.moc"
