// SPDX-License-Identifier: MIT
// Many mixed clients of Node's engine.io-client that come, go, upgrade and check every echo. A few
// seconds here; "./dev soak" for ten minutes. docs/testing.md says what "flat" means.
#include "echoprocess.h"
#include "peer.h"
#include "serverwatch.h"
#include "shared/sanitizer.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

class tst_Soak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNothingAndStaysFlat_data();
    void losesNothingAndStaysFlat();

private:
    QString m_node;
};

namespace {

constexpr qint64 Mebibyte = 1024 * 1024;
constexpr int Workers = 2;

int fromEnvironment(const char *name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

// Half of the samples have no more than this.
template <typename Value>
qint64 median(const QList<ProcessSample> &samples, Value ProcessSample::*value)
{
    std::vector<qint64> values;
    for (const ProcessSample &sample : samples)
        values.push_back(sample.*value);
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool endsWell(QProcess &clients, int seconds)
{
    const bool ended = QTest::qWaitFor(
        [&clients] { return clients.state() == QProcess::NotRunning; }, seconds * 1000);
    qInfo().noquote() << clients.readAllStandardOutput().trimmed();
    const QByteArray errors = clients.readAllStandardError();
    if (!errors.isEmpty())
        qWarning().noquote() << errors;
    return ended && clients.exitStatus() == QProcess::NormalExit && clients.exitCode() == 0;
}

} // namespace

void tst_Soak::initTestCase()
{
    m_node = Peer::node(u"engine.io-client"_s);
    REQUIRE_PEER(m_node, "Node with the packages of tests/interop");
}

void tst_Soak::losesNothingAndStaysFlat_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one thread") << QStringList();
    QTest::newRow("I/O threads") << QStringList{u"--threads"_s, u"2"_s};
}

void tst_Soak::losesNothingAndStaysFlat()
{
    QFETCH(QStringList, arguments);
    const int seconds = fromEnvironment("ENGINEIO_SOAK_SECONDS", 6);
    const int count = fromEnvironment("ENGINEIO_SOAK_CLIENTS", 60);
    EchoProcess echo(arguments + QStringList{u"--ping-interval"_s, u"1000"_s},
                     EchoProcess::Log::Quiet);
    QVERIFY(echo.isListening());
    ServerWatch watch(echo);

    std::vector<std::unique_ptr<QProcess>> workers;
    for (int i = 0; i < Workers; ++i) {
        workers.push_back(std::make_unique<QProcess>());
        workers.back()->start(m_node, {Peer::file(u"soakclients.mjs"_s), echo.url().toString(),
                                       QString::number(seconds), QString::number(count / Workers)});
    }
    for (const auto &worker : workers)
        QVERIFY(endsWell(*worker, seconds + 60));
    watch.stop();

    const qsizetype third = watch.samples().size() / 3;
    const auto middle = watch.samples().sliced(third, third);
    const auto last = watch.samples().sliced(2 * third, third);
    const qint64 middleMemory = median(middle, &ProcessSample::memory);
    const qint64 lastMemory = median(last, &ProcessSample::memory);
    qInfo().nospace() << "good client: " << watch.worstLatency().count()
                      << " ms at worst; memory: " << watch.before().memory / 1024 << " KiB before, "
                      << middleMemory / 1024 << " KiB in the middle third, " << lastMemory / 1024
                      << " KiB in the last; descriptors: " << watch.before().descriptors
                      << " before, " << median(middle, &ProcessSample::descriptors) << " and "
                      << median(last, &ProcessSample::descriptors);
    QVERIFY(watch.isContent());
    if (!IsSanitized)
        QVERIFY(lastMemory <= middleMemory + middleMemory / 10 + 2 * Mebibyte);
    // All have left: not one descriptor more than in the beginning.
    QTRY_COMPARE(ProcessSample::of(echo.pid()).descriptors, watch.before().descriptors);
}

QTEST_GUILESS_MAIN(tst_Soak)
#include "tst_soak.moc"
