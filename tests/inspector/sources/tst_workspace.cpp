// SPDX-License-Identifier: MIT
#include "sources/democlient.h"
#include "sources/democlients.h"
#include "sources/embeddedserver.h"
#include "sources/taprecorder.h"
#include "sources/workspace.h"

#include "model/jsonlines.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Workspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithoutASource();
    void showsTheServersEvents();
    void sendsPingsAndDisconnects();
    void cannotActOnAClosedSession();
    void opensWhatItSaved();
    void keepsItsSourceWhenACaptureCannotBeOpened();
    void opensADamagedCaptureAsFarAsItGoes();
    void recordsWhatComes();
    void leavesACaptureForTheServer();
    void countsWhatComesWhilePaused();
    void keepsOpenSessionsWhenCleared();
    void startsTheServerForTheDemo();

private:
    DemoClient &connectClient();
    QList<QByteArray> lines();
    void save(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DemoClient> m_client;
};

void tst_Workspace::init()
{
    m_client.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>();
    m_workspace->server().setPreferredPort(0);
}

DemoClient &tst_Workspace::connectClient()
{
    if (m_workspace->source() != Workspace::Source::Server)
        m_workspace->startServer();
    m_client
        = std::make_unique<DemoClient>(m_workspace->server().url(), DemoClient::Kind::WebSocket);
    QSignalSpy opened(m_client.get(), &DemoClient::opened);
    m_client->open();
    opened.wait();
    m_workspace->recorder().flush();
    return *m_client;
}

QList<QByteArray> tst_Workspace::lines()
{
    QList<QByteArray> lines;
    for (quint32 number = 0; number < m_workspace->store().size(); ++number)
        lines.append(jsonLine(m_workspace->store(), number));
    return lines;
}

void tst_Workspace::save(const QString &path)
{
    QSignalSpy saved(m_workspace.get(), &Workspace::captureSaved);
    m_workspace->saveCapture(path);
    QVERIFY(saved.wait());
}

void tst_Workspace::startsWithoutASource()
{
    QCOMPARE(m_workspace->source(), Workspace::Source::None);
    QVERIFY(!m_workspace->canAct());
    QVERIFY(!m_workspace->sendText("x"_ba, u"x"_s));
    QVERIFY(m_workspace->sourceText().isEmpty());
}

void tst_Workspace::showsTheServersEvents()
{
    const QSignalSpy sourceChanged(m_workspace.get(), &Workspace::sourceChanged);
    DemoClient &client = connectClient();
    QVERIFY(!sourceChanged.isEmpty());
    QVERIFY(m_workspace->sourceText().startsWith("http://127.0.0.1:"_L1));
    QTRY_VERIFY(m_workspace->store().sessionOf(client.sid()) >= 0);
    QVERIFY(m_workspace->now() > 0);
}

void tst_Workspace::sendsPingsAndDisconnects()
{
    DemoClient &client = connectClient();
    const QSignalSpy texts(&client, &DemoClient::textReceived);
    const QSignalSpy binaries(&client, &DemoClient::binaryReceived);
    const QSignalSpy pings(&client, &DemoClient::pingReceived);
    const QSignalSpy closed(&client, &DemoClient::closed);
    QVERIFY(m_workspace->sendText(client.sid(), u"grüße"_s));
    QVERIFY(m_workspace->sendBinary(client.sid(), "\x01"_ba));
    QVERIFY(m_workspace->ping(client.sid()));
    QTRY_COMPARE(pings.size(), 1);
    QTRY_COMPARE(texts.size(), 1);
    QTRY_COMPARE(binaries.size(), 1);
    QCOMPARE(texts[0][0].toString(), u"grüße"_s);

    m_workspace->recorder().flush();
    int injected = 0;
    for (quint32 number = 0; number < m_workspace->store().size(); ++number)
        injected += m_workspace->store().at(number).has(Event::Injected) ? 1 : 0;
    QCOMPARE(injected, 3);

    QVERIFY(m_workspace->disconnectClient(client.sid()));
    QTRY_COMPARE(closed.size(), 1);
}

void tst_Workspace::cannotActOnAClosedSession()
{
    DemoClient &client = connectClient();
    const QByteArray sid = client.sid();
    const QSignalSpy disconnected(&m_workspace->server().server(), &EngineIoServer::disconnected);
    client.abort();
    QTRY_COMPARE(disconnected.size(), 1);
    QVERIFY(!m_workspace->sendText(sid, u"x"_s));
    QVERIFY(!m_workspace->sendBinary(sid, "x"_ba));
    QVERIFY(!m_workspace->ping(sid));
    QVERIFY(!m_workspace->disconnectClient(sid));
}

void tst_Workspace::opensWhatItSaved()
{
    DemoClient &client = connectClient();
    const QSignalSpy texts(&client, &DemoClient::textReceived);
    QVERIFY(client.sendText(u"hello"_s));
    QTRY_COMPARE(texts.size(), 1);
    const QString path = m_folder->filePath(u"run.eiocap"_s);
    m_workspace->server().stop();
    m_workspace->recorder().flush();
    const QList<QByteArray> before = lines();
    QVERIFY(before.size() > 4);
    save(path);

    QSignalSpy opened(m_workspace.get(), &Workspace::captureOpened);
    const QSignalSpy progress(m_workspace.get(), &Workspace::progressChanged);
    m_workspace->openCapture(path);
    QCOMPARE(m_workspace->store().size(), 0U);
    QVERIFY(opened.wait());
    QCOMPARE(lines(), before);
    QCOMPARE(m_workspace->source(), Workspace::Source::Capture);
    QCOMPARE(m_workspace->sourceText(), u"run.eiocap"_s);
    QCOMPARE(progress.back()[0].toInt(), 100);
    QVERIFY(!m_workspace->canAct());
    QCOMPARE(m_workspace->now(), m_workspace->store().at(m_workspace->store().size() - 1).time);
}

void tst_Workspace::keepsItsSourceWhenACaptureCannotBeOpened()
{
    connectClient();
    const quint32 size = m_workspace->store().size();
    const QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    m_workspace->openCapture(m_folder->filePath(u"nowhere.eiocap"_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_workspace->source(), Workspace::Source::Server);
    QVERIFY(m_workspace->store().size() >= size);
    QVERIFY(m_client->isOpen());
}

void tst_Workspace::opensADamagedCaptureAsFarAsItGoes()
{
    connectClient();
    const QString path = m_folder->filePath(u"cut.eiocap"_s);
    save(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QVERIFY(file.write("the beginning of a block that never ended") > 0);
    file.close();

    QSignalSpy opened(m_workspace.get(), &Workspace::captureOpened);
    const QSignalSpy noticed(m_workspace.get(), &Workspace::noticed);
    const QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    m_workspace->openCapture(path);
    QVERIFY(opened.wait());
    QVERIFY(m_workspace->store().size() > 0);
    QCOMPARE(noticed.size() + failed.size(), 1); // it says so
}

void tst_Workspace::recordsWhatComes()
{
    const QString path = m_folder->filePath(u"live.eiocap"_s);
    const QSignalSpy recording(m_workspace.get(), &Workspace::recordingChanged);
    DemoClient &client = connectClient();
    m_workspace->startRecording(path);
    QVERIFY(m_workspace->isRecording());
    QCOMPARE(m_workspace->recordingPath(), path);
    QVERIFY(client.sendText(u"hello"_s));
    const QSignalSpy texts(&client, &DemoClient::textReceived);
    QTRY_COMPARE(texts.size(), 1);
    m_workspace->stopRecording();
    QCOMPARE(recording.size(), 2);
    const QList<QByteArray> before = lines();

    QSignalSpy opened(m_workspace.get(), &Workspace::captureOpened);
    m_workspace->openCapture(path);
    QVERIFY(opened.wait());
    QCOMPARE(lines(), before);
}

void tst_Workspace::leavesACaptureForTheServer()
{
    connectClient();
    const QString path = m_folder->filePath(u"run.eiocap"_s);
    save(path);
    QSignalSpy opened(m_workspace.get(), &Workspace::captureOpened);
    m_workspace->openCapture(path);
    QVERIFY(opened.wait());
    QVERIFY(!m_workspace->server().isListening());

    m_workspace->startServer();
    QCOMPARE(m_workspace->source(), Workspace::Source::Server);
    QCOMPARE(m_workspace->store().size(), 0U);
    DemoClient &client = connectClient();
    QVERIFY(m_workspace->store().sessionOf(client.sid()) >= 0);
}

void tst_Workspace::countsWhatComesWhilePaused()
{
    DemoClient &client = connectClient();
    const QSignalSpy paused(m_workspace.get(), &Workspace::pausedChanged);
    const QSignalSpy texts(&client, &DemoClient::textReceived);
    m_workspace->setPaused(true);
    QVERIFY(m_workspace->isPaused());
    const quint32 size = m_workspace->store().size();
    QVERIFY(client.sendText(u"hello"_s));
    QTRY_COMPARE(texts.size(), 1);
    QCOMPARE(m_workspace->store().size(), size);
    m_workspace->setPaused(false);
    QTRY_VERIFY(m_workspace->store().totals().lostEvents >= 2); // there and back
    QCOMPARE(paused.size(), 2);
}

void tst_Workspace::keepsOpenSessionsWhenCleared()
{
    DemoClient &client = connectClient();
    m_workspace->clear();
    QCOMPARE(m_workspace->store().size(), 0U);
    QCOMPARE(m_workspace->store().sessionOf(client.sid()), 0);
    QVERIFY(client.sendText(u"hello"_s));
    QTRY_VERIFY(m_workspace->store().size() >= 2);
    QCOMPARE(m_workspace->store().sessions().size(), size_t(1));
}

void tst_Workspace::startsTheServerForTheDemo()
{
    m_workspace->startDemo();
    QVERIFY(m_workspace->canAct());
    QVERIFY(m_workspace->demo().isRunning());
    QTRY_VERIFY(!m_workspace->store().sessions().empty());
    m_workspace->stopDemo();
    QVERIFY(!m_workspace->demo().isRunning());
}

QTEST_GUILESS_MAIN(tst_Workspace)
#include "tst_workspace.moc"
