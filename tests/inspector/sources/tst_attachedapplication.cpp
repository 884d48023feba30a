// SPDX-License-Identifier: MIT
#include "sources/attachedapplication.h"
#include "sources/democlient.h"
#include "sources/embeddedserver.h"
#include "sources/proxysource.h"
#include "sources/taprecorder.h"
#include "sources/workspace.h"

#include <EngineIoServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Inspector;
using namespace Qt::StringLiterals;
using EngineIo::InspectionPermission;
using Command = Workspace::Command;

// A workspace attached to a server of the same program: the socket is the same.
class tst_AttachedApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheSessionsThatAreOpen();
    void keepsWhatWasSeenWhenItDetaches();
    void attachesAgainFromTheBeginning();
    void saysWhenTheApplicationEnds();
    void actsWhereItMay();
    void saysWhyItMayNot();
    void tellsOfARefusal();
    void countsEventsThatWereDropped();
    void keepsTheSourceWhenItCannotAttach_data();
    void keepsTheSourceWhenItCannotAttach();
    void givesWayToTheServerAndToACapture();
    void takesThePlaceOfAProxyAndGivesWayToOne();

private:
    void attach();
    qsizetype count(EventKind kind) const;

    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<EngineIoServer> m_server;
    std::unique_ptr<DemoClient> m_client;
    std::unique_ptr<Workspace> m_workspace;
};

void tst_AttachedApplication::init()
{
    m_runtime = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
    m_server = std::make_unique<EngineIoServer>();
    QVERIFY(m_server->listen());
    QVERIFY(m_server->setInspectionEnabled(true, u"chat"_s));
    m_client = std::make_unique<DemoClient>(m_server->url(), DemoClient::Kind::WebSocket);
    QSignalSpy opened(m_client.get(), &DemoClient::opened);
    m_client->open();
    QVERIFY(opened.wait());
    m_workspace = std::make_unique<Workspace>();
    m_workspace->server().setPreferredPort(0);
}

void tst_AttachedApplication::cleanup()
{
    m_workspace.reset();
    m_client.reset();
    m_server.reset();
}

void tst_AttachedApplication::attach()
{
    m_workspace->attachTo(u"chat"_s);
    QTRY_VERIFY(m_workspace->application().isAttached());
    QCOMPARE(m_workspace->source(), Workspace::Source::Application);
    QTRY_VERIFY(m_workspace->isOpen(m_client->sid()));
}

qsizetype tst_AttachedApplication::count(EventKind kind) const
{
    qsizetype found = 0;
    for (quint32 number = 0; number < m_workspace->store().size(); ++number)
        found += m_workspace->store().at(number).kind == kind;
    return found;
}

void tst_AttachedApplication::showsTheSessionsThatAreOpen()
{
    attach();
    QVERIFY2(m_workspace->sourceText().startsWith("chat ("_L1),
             qPrintable(m_workspace->sourceText()));
    QCOMPARE(m_workspace->captureHeader().source, m_workspace->sourceText());
    QCOMPARE(m_workspace->openSids(), QList<QByteArray>{m_client->sid()});
    QVERIFY(m_client->sendText(u"hi"_s));
    QTRY_COMPARE(count(EventKind::Packet), 1);
    m_client->close();
    QTRY_COMPARE(count(EventKind::SessionClosed), 1);
    QVERIFY(m_workspace->openSids().isEmpty());
}

void tst_AttachedApplication::keepsWhatWasSeenWhenItDetaches()
{
    attach();
    m_client->sendText(u"hi"_s);
    QTRY_COMPARE(count(EventKind::Packet), 1);
    const quint32 size = m_workspace->store().size();
    const QSignalSpy changed(m_workspace.get(), &Workspace::sourceChanged);
    const QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    m_workspace->detach();
    QCOMPARE(changed.size(), 1);
    QVERIFY(failed.isEmpty());
    QVERIFY(!m_workspace->application().isAttached());
    QCOMPARE(m_workspace->store().size(), size);
    QVERIFY(!m_workspace->canAct());
}

void tst_AttachedApplication::attachesAgainFromTheBeginning()
{
    attach();
    m_client->sendText(u"hi"_s);
    QTRY_COMPARE(count(EventKind::Packet), 1);
    m_workspace->detach();
    attach();
    QCOMPARE(count(EventKind::Packet), 0);
    QCOMPARE(count(EventKind::SessionOpened), 1);
}

void tst_AttachedApplication::saysWhenTheApplicationEnds()
{
    attach();
    const QSignalSpy noticed(m_workspace.get(), &Workspace::noticed);
    const QSignalSpy detached(m_workspace.get(), &Workspace::detached);
    m_server.reset();
    QTRY_COMPARE(detached.size(), 1);
    QCOMPARE(noticed.value(0).value(0).toString(),
             u"Detached from chat: the application has ended"_s);
    m_workspace->recorder().flush();
    QCOMPARE(count(EventKind::SessionClosed), 1);
}

void tst_AttachedApplication::actsWhereItMay()
{
    m_server->setInspectionPermissions(InspectionPermission::AllCommands);
    attach();
    const QSignalSpy texts(m_client.get(), &DemoClient::textReceived);
    const QSignalSpy pings(m_client.get(), &DemoClient::pingReceived);
    const QSignalSpy closed(m_client.get(), &DemoClient::closed);
    QVERIFY(m_workspace->can(Command::Send));
    QVERIFY(m_workspace->sendText(m_client->sid(), u"grüße"_s));
    QTRY_COMPARE(texts.value(0).value(0).toString(), u"grüße"_s);
    QTRY_COMPARE(count(EventKind::Packet), 1);
    const EventStore &store = m_workspace->store();
    QVERIFY(store.at(store.size() - 1).flags & Event::Injected);
    QVERIFY(m_workspace->ping(m_client->sid()));
    QTRY_COMPARE(pings.size(), 1);
    QVERIFY(m_workspace->disconnectClient(m_client->sid()));
    QTRY_COMPARE(closed.size(), 1);

    m_client->open();
    QTRY_VERIFY(m_client->isOpen() && m_workspace->isOpen(m_client->sid()));
    QVERIFY(m_workspace->abortClient(m_client->sid()));
    QTRY_COMPARE(closed.size(), 2);
}

void tst_AttachedApplication::saysWhyItMayNot()
{
    m_server->setInspectionPermissions(InspectionPermission::Ping);
    attach();
    QVERIFY(m_workspace->canAct());
    QVERIFY(m_workspace->can(Command::Ping));
    for (const Command command : {Command::Send, Command::Disconnect, Command::Abort})
        QVERIFY(m_workspace->whyNot(command).contains("chat"_L1));
    QVERIFY(!m_workspace->sendText(m_client->sid(), u"hi"_s));
    QVERIFY(!m_workspace->disconnectClient(m_client->sid()));
    m_workspace->detach();
    QVERIFY(m_workspace->whyNot(Command::Ping).contains("not attached"_L1));
}

void tst_AttachedApplication::tellsOfARefusal()
{
    m_server->setInspectionPermissions(InspectionPermission::AllCommands);
    attach();
    m_server->setInspectionPermissions(InspectionPermission::ObserveOnly);
    const QSignalSpy noticed(m_workspace.get(), &Workspace::noticed);
    QVERIFY(m_workspace->sendText(m_client->sid(), u"hi"_s));
    QTRY_COMPARE(noticed.value(0).value(0).toString(),
                 u"chat has refused: the application does not allow that"_s);
    QVERIFY(m_workspace->recorder().injected().isEmpty());
}

void tst_AttachedApplication::countsEventsThatWereDropped()
{
    attach();
    m_workspace->recorder().countLost(70'000);
    QTRY_COMPARE(count(EventKind::Lost), 1);
    QCOMPARE(m_workspace->store().totals().lostEvents, quint64(70'000));
}

void tst_AttachedApplication::keepsTheSourceWhenItCannotAttach_data()
{
    QTest::addColumn<bool>("isListed");

    QTest::newRow("not there") << false;
    QTest::newRow("gone meanwhile") << true;
}

void tst_AttachedApplication::keepsTheSourceWhenItCannotAttach()
{
    QFETCH(bool, isListed);
    const auto applications = EngineIoApplication::running();
    QCOMPARE(applications.size(), 1);
    m_server->setInspectionEnabled(false);
    m_workspace->startServer();
    const QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    if (isListed)
        m_workspace->attach(applications.first());
    else
        m_workspace->attachTo(u"chat"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY2(failed[0][0].toString().contains("chat"_L1), qPrintable(failed[0][0].toString()));
    QCOMPARE(m_workspace->source(), Workspace::Source::Server);
    QVERIFY(m_workspace->server().isListening());
}

void tst_AttachedApplication::givesWayToTheServerAndToACapture()
{
    attach();
    QSignalSpy saved(m_workspace.get(), &Workspace::captureSaved);
    const QString capture = m_runtime->filePath(u"run.eiocap"_s);
    m_workspace->saveCapture(capture);
    QVERIFY(saved.wait());
    m_workspace->startServer();
    QCOMPARE(m_workspace->source(), Workspace::Source::Server);
    QVERIFY(!m_workspace->application().isAttached());
    attach();
    QVERIFY(!m_workspace->server().isListening());
    QSignalSpy opened(m_workspace.get(), &Workspace::captureOpened);
    m_workspace->openCapture(capture);
    QVERIFY(opened.wait());
    QCOMPARE(m_workspace->source(), Workspace::Source::Capture);
    QVERIFY(!m_workspace->application().isAttached());
}

void tst_AttachedApplication::takesThePlaceOfAProxyAndGivesWayToOne()
{
    const ProxySetup setup{QHostAddress::LocalHost, 0, m_server->url()};
    m_workspace->startProxy(setup);
    QVERIFY(m_workspace->proxy().isListening());
    attach();
    QVERIFY(!m_workspace->proxy().isListening());
    QVERIFY(m_workspace->isLive());
    QVERIFY(m_workspace->url().isEmpty()); // nothing to point a client at
    m_workspace->startProxy(setup);
    QCOMPARE(m_workspace->source(), Workspace::Source::Proxy);
    QVERIFY(!m_workspace->application().isAttached());
    QCOMPARE(m_workspace->store().size(), 0U);
}

QTEST_GUILESS_MAIN(tst_AttachedApplication)
#include "tst_attachedapplication.moc"
