// SPDX-License-Identifier: MIT
#include "events.h"

#include "model/capturereader.h"
#include "model/capturerecorder.h"
#include "model/eventstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using PacketType = EngineIoPacket::Type;

class tst_CaptureRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void putsEventsOnDiskWhileTheyCome();
    void beginsWhereItIsTold_data();
    void beginsWhereItIsTold();
    void recordsCommentsMadeLater();
    void endsWhenTheStoreIsCleared();
    void stopsAndSaysSoWhenItCannotWrite();

private:
    void append(int count);
    quint32 eventsOnDisk(EventStore &copy);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
    QString m_path;
};

void tst_CaptureRecorder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<EventStore>();
    m_path = m_folder->filePath(u"live.eiocap"_s);
}

void tst_CaptureRecorder::append(int count)
{
    for (int i = 0; i < count; ++i)
        m_store->append(packetEvent(PacketType::Message, Direction::In, i), "payload");
}

quint32 tst_CaptureRecorder::eventsOnDisk(EventStore &copy)
{
    copy.clear();
    CaptureReader reader;
    if (!reader.open(m_path))
        return 0;
    while (reader.readSome(copy, 10ms) == CaptureReader::State::More) {
    }
    return copy.size();
}

void tst_CaptureRecorder::putsEventsOnDiskWhileTheyCome()
{
    CaptureRecorder recorder(m_store.get());
    QVERIFY(recorder.start(m_path, {}, CaptureRecorder::From::Beginning));
    EventStore copy;
    append(5000);
    QTRY_COMPARE(eventsOnDisk(copy), 5000U);
    append(3);
    QTRY_COMPARE(eventsOnDisk(copy), 5003U);
    append(4);
    QVERIFY(recorder.stop()); // without waiting for the timer
    QCOMPARE(eventsOnDisk(copy), 5007U);
    QVERIFY(!recorder.isRecording());
}

void tst_CaptureRecorder::beginsWhereItIsTold_data()
{
    QTest::addColumn<CaptureRecorder::From>("from");
    QTest::addColumn<quint32>("expected");
    QTest::newRow("beginning") << CaptureRecorder::From::Beginning << 15U;
    QTest::newRow("now") << CaptureRecorder::From::Now << 5U;
}

void tst_CaptureRecorder::beginsWhereItIsTold()
{
    QFETCH(CaptureRecorder::From, from);
    append(10);
    CaptureRecorder recorder(m_store.get());
    QVERIFY(recorder.start(m_path, {}, from));
    append(5);
    QVERIFY(recorder.stop());
    EventStore copy;
    QTEST(eventsOnDisk(copy), "expected");
}

void tst_CaptureRecorder::recordsCommentsMadeLater()
{
    append(3);
    CaptureRecorder recorder(m_store.get());
    QVERIFY(recorder.start(m_path, {}, CaptureRecorder::From::Beginning));
    EventStore copy;
    QTRY_COMPARE(eventsOnDisk(copy), 3U);
    m_store->setComment(1, u"late"_s);
    m_store->setMarked(2, true);
    QTRY_VERIFY(eventsOnDisk(copy) == 3U && copy.comment(1) == u"late"_s);
    QVERIFY(copy.at(2).has(Event::Marked));
}

void tst_CaptureRecorder::endsWhenTheStoreIsCleared()
{
    CaptureRecorder recorder(m_store.get());
    const QSignalSpy changed(&recorder, &CaptureRecorder::recordingChanged);
    QVERIFY(recorder.start(m_path, {}, CaptureRecorder::From::Beginning));
    append(5);
    m_store->clear();
    QVERIFY(!recorder.isRecording());
    QCOMPARE(changed.count(), 2);
    EventStore copy;
    QCOMPARE(eventsOnDisk(copy), 5U); // with what had not been written yet
}

void tst_CaptureRecorder::stopsAndSaysSoWhenItCannotWrite()
{
    CaptureRecorder recorder(m_store.get());
    QVERIFY(!recorder.start(u"/nonexistent/x.eiocap"_s, {}, CaptureRecorder::From::Now));
    QVERIFY(!recorder.errorString().isEmpty());
#ifdef Q_OS_LINUX
    const QSignalSpy failed(&recorder, &CaptureRecorder::failed);
    if (!recorder.start(u"/dev/full"_s, {}, CaptureRecorder::From::Now))
        return; // the header was refused already
    append(5);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!recorder.isRecording());
#endif
}

QTEST_GUILESS_MAIN(tst_CaptureRecorder)
#include "tst_capturerecorder.moc"
