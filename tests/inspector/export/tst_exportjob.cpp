// SPDX-License-Identifier: MIT
#include "exported.h"

#include "export/exportjob.h"
#include "inspector/model/events.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_ExportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesWhatTheExporterDoes_data();
    void writesWhatTheExporterDoes();
    void leavesTheEventLoopItsTime_data();
    void leavesTheEventLoopItsTime();
    void leavesNothingWhenItIsCancelled();
    void endsWhenTheStoreIsCleared();
    void keepsWhatWasThereWhenItFails();
    void wantsASessionForAReport();
    void leavesOutWhatComesMeanwhile();

private:
    QString path(const QString &suffix) const { return m_folder->filePath(u"out."_s + suffix); }
    static QByteArray contentOf(const QString &path);
    void fill(quint32 events);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
};

void tst_ExportJob::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<EventStore>();
}

QByteArray tst_ExportJob::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_ExportJob::fill(quint32 events)
{
    const EventStore::Batch batch(*m_store);
    const quint32 session = m_store->addSession("abc", {});
    for (quint32 i = 0; i < events; ++i) {
        Event event = packetEvent(EngineIoPacket::Type::Message, Direction::In, i * Ms, session);
        event.flags = Event::WebSocket;
        m_store->append(event, "message " + QByteArray::number(i));
    }
}

void tst_ExportJob::writesWhatTheExporterDoes_data()
{
    QTest::addColumn<ExportFormat>("format");
    for (ExportFormat format : exportFormats())
        QTest::newRow(qPrintable(suffixOf(format))) << format;
}

void tst_ExportJob::writesWhatTheExporterDoes()
{
    QFETCH(const ExportFormat, format);
    const SampleSession sample(*m_store);
    const RowSelection selection{{}, sample.session};
    ExportJob job(*m_store);
    QSignalSpy finished(&job, &ExportJob::finished);
    const QString file = path(suffixOf(format));
    QCOMPARE(exportFormatOf(file), std::optional(format));
    job.start(file, format, selection);
    QVERIFY(job.isRunning());
    QVERIFY(!QFile::exists(file)); // not before it is complete
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!job.isRunning());
    QCOMPARE(contentOf(file), exported(format, *m_store, selection));
    QVERIFY(!contentOf(file).isEmpty());
}

void tst_ExportJob::leavesTheEventLoopItsTime_data()
{
    writesWhatTheExporterDoes_data();
}

// How long the loop waits is measured and said; a bound of several frames only catches a freeze.
void tst_ExportJob::leavesTheEventLoopItsTime()
{
    QFETCH(const ExportFormat, format);
    fill(50'000);
    ExportJob job(*m_store);
    QSignalSpy finished(&job, &ExportJob::finished);
    QSignalSpy progress(&job, &ExportJob::progressChanged);
    job.start(path(suffixOf(format)), format, {{}, 0U});
    qint64 longest = 0;
    QElapsedTimer turn;
    QElapsedTimer whole;
    whole.start();
    while (finished.isEmpty() && whole.elapsed() < 60'000) {
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, turn.nsecsElapsed());
    }
    QCOMPARE(finished.size(), 1);
    qInfo("50000 events in %lld ms, longest turn %.1f ms", whole.elapsed(), double(longest) / 1e6);
    QVERIFY(!progress.isEmpty());
    QVERIFY(longest < 200'000'000);
}

void tst_ExportJob::leavesNothingWhenItIsCancelled()
{
    fill(20'000);
    ExportJob job(*m_store);
    QSignalSpy cancelled(&job, &ExportJob::cancelled);
    QSignalSpy progress(&job, &ExportJob::progressChanged);
    job.start(path(u"csv"_s), ExportFormat::Csv, {});
    QTRY_VERIFY(!progress.isEmpty());
    job.cancel();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!job.isRunning());
    QCOMPARE(progress.last().first().toInt(), 100);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    job.cancel();
    QCOMPARE(cancelled.size(), 1);
}

void tst_ExportJob::endsWhenTheStoreIsCleared()
{
    fill(20'000);
    ExportJob job(*m_store);
    QSignalSpy cancelled(&job, &ExportJob::cancelled);
    job.start(path(u"har"_s), ExportFormat::Har, {});
    m_store->clear();
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void tst_ExportJob::keepsWhatWasThereWhenItFails()
{
    const SampleSession sample(*m_store);
    ExportJob job(*m_store);
    QSignalSpy failed(&job, &ExportJob::failed);
    job.start(u"/nowhere/out.csv"_s, ExportFormat::Csv, {});
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().startsWith(u"/nowhere/out.csv "_s));
    QVERIFY(!job.isRunning());
    job.start(m_folder->path(), ExportFormat::Csv, {});
    QCOMPARE(failed.size(), 2);
    QVERIFY(QFileInfo(m_folder->path()).isDir());
#ifdef Q_OS_UNIX
    const QString pipe = path(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    job.start(pipe, ExportFormat::Csv, {});
    QCOMPARE(failed.size(), 3);
    QVERIFY(!job.isRunning());
    QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile()); // as it was
#endif
}

void tst_ExportJob::wantsASessionForAReport()
{
    const SampleSession sample(*m_store);
    ExportJob job(*m_store);
    QSignalSpy failed(&job, &ExportJob::failed);
    job.start(path(u"html"_s), ExportFormat::Html, {});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(onlySession(*m_store), std::optional(sample.session));
    m_store->addSession("other", {});
    QVERIFY(!onlySession(*m_store));
}

void tst_ExportJob::leavesOutWhatComesMeanwhile()
{
    fill(100);
    ExportJob job(*m_store);
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start(path(u"jsonl"_s), ExportFormat::JsonLines, {});
    m_store->append(packetEvent(EngineIoPacket::Type::Message, Direction::In, 0, 0), "late");
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(contentOf(path(u"jsonl"_s)).count('\n'), 100);
}

QTEST_GUILESS_MAIN(tst_ExportJob)
#include "tst_exportjob.moc"
