// SPDX-License-Identifier: MIT
// A server that the system gives no more descriptors.
#include "echoprocess.h"
#include "shared/rawhttpclient.h"
#include "shared/rawwebsocketclient.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

class tst_ServerDescriptors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesAndResumes_data();
    void pausesAndResumes();
};

static rlim_t openDescriptors(qint64 pid)
{
    return rlim_t(QDir(u"/proc/%1/fd"_s.arg(pid))
                      .entryList(QDir::NoDotAndDotDot | QDir::System | QDir::AllEntries)
                      .size());
}

static void limitDescriptors(qint64 pid, rlim_t count)
{
    const rlimit limit{count, count};
    QCOMPARE(::prlimit(pid_t(pid), RLIMIT_NOFILE, &limit, nullptr), 0);
}

// Of a process since it began, in seconds.
static double processorTime(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QFile::ReadOnly))
        return -1;
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.sliced(stat.lastIndexOf(')') + 2).split(' ');
    return double(fields[11].toLongLong() + fields[12].toLongLong())
           / double(::sysconf(_SC_CLK_TCK));
}

void tst_ServerDescriptors::pausesAndResumes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one thread") << QStringList();
    QTest::newRow("I/O threads") << QStringList{u"--threads"_s, u"2"_s};
}

void tst_ServerDescriptors::pausesAndResumes()
{
    QFETCH(QStringList, arguments);
#ifdef __SANITIZE_ADDRESS__
    QSKIP("UndefinedBehaviorSanitizer looks at objects by a pipe, and ends a program that has no "
          "descriptor for one");
#endif
    EchoProcess echo(arguments);
    QVERIFY(echo.isListening());
    const quint16 port = quint16(echo.url().port());
    RawWebSocketClient client(port);
    QCOMPARE(client.open(), 101);
    QVERIFY(client.nextText().startsWith('0'));

    limitDescriptors(echo.pid(), openDescriptors(echo.pid()) + 3);
    std::vector<std::unique_ptr<RawHttpClient>> many;
    for (int i = 0; i < 20; ++i) {
        many.push_back(std::make_unique<RawHttpClient>(port)); // the system accepts them for it
        many.back()->get("/nothing"_ba);
    }
    const auto answered = [&many] {
        return std::ranges::count_if(many, [](const auto &one) { return one->hasReceived(); });
    };
    QTRY_VERIFY(answered() >= 3); // more where numbers between them were free

    // Whoever is connected is served as ever, and the server doesn't spin.
    const double before = processorTime(echo.pid());
    QElapsedTimer timer;
    timer.start();
    int echoes = 0;
    while (!timer.hasExpired(1'000)) {
        client.sendText("4hello");
        QCOMPARE(client.nextText(), "4hello"_ba);
        ++echoes;
        QTest::qWait(20);
    }
    QVERIFY(processorTime(echo.pid()) - before < 0.5);
    QVERIFY(echoes > 5);

    // Each that goes makes room for the next.
    QVERIFY(answered() < 10);
    while (!many.empty()) {
        QTRY_VERIFY(many.front()->hasReceived());
        many.erase(many.begin());
    }
}

QTEST_GUILESS_MAIN(tst_ServerDescriptors)
#include "tst_serverdescriptors.moc"
