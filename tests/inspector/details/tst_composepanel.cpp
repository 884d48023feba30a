// SPDX-License-Identifier: MIT
#include "views/compose/composepanel.h"

#include "actions/selection.h"
#include "sources/democlient.h"
#include "sources/embeddedserver.h"
#include "sources/proxysetup.h"
#include "sources/workspace.h"
#include "views/compose/composeedit.h"

#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Inspector;
using namespace Qt::StringLiterals;

// Against a real server and real clients.
class tst_ComposePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhyItCannotSend();
    void saysThatAProxyOnlyWatches();
    void sendsTextToTheChosenSession();
    void sendsJsonAndBinaryToAll();
    void controlReturnSendsAndUpBringsItBack();
    void marksAMistakeAndSendsNothing();
    void pingsAndDisconnects();
    void tellsWhoRefused();
    void keepsHistoryAndTemplates();

private:
    Workspace &workspace() { return *m_workspace; }
    void startServer();
    std::unique_ptr<DemoClient> openClient();
    void choose(const DemoClient &client);
    QToolButton *button(const QString &name) const;

    QTemporaryDir m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ComposePanel> m_panel;
};

void tst_ComposePanel::initTestCase()
{
    QCoreApplication::setOrganizationName(u"tests"_s);
    QCoreApplication::setApplicationName(u"tst_composepanel"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void tst_ComposePanel::init()
{
    QSettings().clear();
    m_workspace = std::make_unique<Workspace>();
    workspace().server().setPreferredPort(0);
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<ComposePanel>(workspace(), *m_selection);
    m_panel->show();
}

void tst_ComposePanel::cleanup()
{
    m_panel.reset();
    m_selection.reset();
    m_workspace.reset();
}

void tst_ComposePanel::startServer()
{
    workspace().startServer();
    workspace().server().setMode(EmbeddedServer::Mode::Silent);
    QVERIFY(workspace().canAct());
}

std::unique_ptr<DemoClient> tst_ComposePanel::openClient()
{
    auto client
        = std::make_unique<DemoClient>(workspace().server().url(), DemoClient::Kind::WebSocket);
    QSignalSpy opened(client.get(), &DemoClient::opened);
    client->open();
    if (!client->isOpen())
        opened.wait();
    return client;
}

void tst_ComposePanel::choose(const DemoClient &client)
{
    QTRY_VERIFY(workspace().store().sessionOf(client.sid()) >= 0);
    m_selection->setSessions({quint32(workspace().store().sessionOf(client.sid()))});
}

QToolButton *tst_ComposePanel::button(const QString &name) const
{
    for (auto *candidate : m_panel->findChildren<QToolButton *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

void tst_ComposePanel::saysWhyItCannotSend()
{
    QVERIFY(!m_panel->sendButton()->isEnabled());
    QVERIFY(m_panel->sendButton()->toolTip().contains(u"server"_s));
    startServer();
    QTRY_VERIFY(m_panel->sendButton()->toolTip().contains(u"Choose"_s));
    m_panel->setTarget(ComposePanel::Target::All);
    QVERIFY(m_panel->sendButton()->toolTip().contains(u"No session"_s));
    const auto client = openClient();
    QTRY_VERIFY(m_panel->sendButton()->isEnabled());
}

void tst_ComposePanel::saysThatAProxyOnlyWatches()
{
    workspace().startProxy({QHostAddress::LocalHost, 0, QUrl(u"http://127.0.0.1:9"_s)});
    QTRY_VERIFY(m_panel->sendButton()->toolTip().contains(u"proxy"_s));
    QVERIFY(!m_panel->sendButton()->isEnabled());
}

void tst_ComposePanel::sendsTextToTheChosenSession()
{
    startServer();
    const auto chosen = openClient();
    const auto other = openClient();
    QSignalSpy received(chosen.get(), &DemoClient::textReceived);
    QSignalSpy receivedByOther(other.get(), &DemoClient::textReceived);
    choose(*chosen);
    m_panel->edit()->setPlainText(u"Grüße\nzwei"_s);
    QTRY_VERIFY(m_panel->sendButton()->isEnabled());
    m_panel->sendButton()->click();
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.front().front().toString(), u"Grüße\nzwei"_s);
    QCOMPARE(receivedByOther.size(), 0);
    QVERIFY(m_panel->message().contains(u'1'));
}

void tst_ComposePanel::sendsJsonAndBinaryToAll()
{
    startServer();
    const auto one = openClient();
    const auto two = openClient();
    QSignalSpy text(one.get(), &DemoClient::textReceived);
    QSignalSpy binary(two.get(), &DemoClient::binaryReceived);
    m_panel->setTarget(ComposePanel::Target::All);
    m_panel->setFormat(PayloadFormat::Json);
    m_panel->edit()->setPlainText(uR"({"a":[1]})"_s);
    m_panel->send();
    QTRY_COMPARE(text.size(), 1);
    QCOMPARE(text.front().front().toString(), uR"({"a":[1]})"_s);
    m_panel->setFormat(PayloadFormat::Hex);
    m_panel->edit()->setPlainText(u"00 ff"_s);
    m_panel->send();
    QTRY_COMPARE(binary.size(), 1);
    QCOMPARE(binary.front().front().toByteArray(), "\x00\xff"_ba);
    QVERIFY(m_panel->message().contains(u'2'));
}

void tst_ComposePanel::controlReturnSendsAndUpBringsItBack()
{
    startServer();
    const auto client = openClient();
    m_panel->setTarget(ComposePanel::Target::All);
    QSignalSpy received(client.get(), &DemoClient::textReceived);
    ComposeEdit *edit = m_panel->edit();
    for (const QString &text : {u"first"_s, u"second"_s}) {
        edit->setPlainText(text);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    }
    QTRY_COMPARE(received.size(), 2);
    edit->clear();
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(edit->toPlainText(), u"second"_s);
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Up); // there is nothing older
    QCOMPARE(edit->toPlainText(), u"first"_s);
    QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(edit->toPlainText(), u"second"_s);
    edit->setPlainText(u"own"_s);
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(edit->toPlainText(), u"own"_s);
}

void tst_ComposePanel::marksAMistakeAndSendsNothing()
{
    startServer();
    const auto client = openClient();
    m_panel->setTarget(ComposePanel::Target::All);
    m_panel->setFormat(PayloadFormat::Json);
    m_panel->edit()->setPlainText(u"{\n\"a\": }"_s);
    QVERIFY(m_panel->message().contains(u"Line 2, column 6"_s));
    QCOMPARE(m_panel->edit()->extraSelections().size(), 1);
    QVERIFY(!m_panel->sendButton()->isEnabled());
    QSignalSpy received(client.get(), &DemoClient::textReceived);
    m_panel->send();
    m_panel->setFormat(PayloadFormat::Text);
    QCOMPARE(m_panel->edit()->extraSelections().size(), 0);
    m_panel->send();
    QTRY_COMPARE(received.size(), 1); // the second alone
}

void tst_ComposePanel::pingsAndDisconnects()
{
    startServer();
    const auto client = openClient();
    QSignalSpy closed(client.get(), &DemoClient::closed);
    choose(*client);
    QTRY_VERIFY(button(u"Ping now"_s)->isEnabled());
    button(u"Ping now"_s)->click();
    QVERIFY(m_panel->message().contains(u"Pinged"_s));
    button(u"Ping now"_s)->click(); // the first one's pong isn't here yet
    QVERIFY(m_panel->message().contains(u"waits for its pong"_s));
    button(u"Disconnect"_s)->click();
    QTRY_COMPARE(closed.size(), 1);
    QTRY_VERIFY(!button(u"Disconnect"_s)->isEnabled());
}

void tst_ComposePanel::tellsWhoRefused()
{
    auto options = EmbeddedServer::defaultOptions();
    options.setMaxQueuedBytes(10);
    QVERIFY(workspace().server().setOptions(options));
    startServer();
    const auto one = openClient();
    const auto two = openClient();
    m_panel->setTarget(ComposePanel::Target::All);
    m_panel->edit()->setPlainText(QString(1000, u'x'));
    m_panel->send();
    QCOMPARE(m_panel->message(), u"\u26a0 Sent to 0 session(s). 2 refused: the queue is full."_s);
    SendResult result{3, 1, 0};
    QCOMPARE(resultText(SendJob::Action::Send, result),
             u"Sent to 3 session(s). 1 had ended already."_s);
}

void tst_ComposePanel::keepsHistoryAndTemplates()
{
    {
        ComposeMemory memory;
        for (int i = 0; i < ComposeMemory::MaxHistory + 20; ++i)
            memory.remember({PayloadFormat::Text, QString::number(i)});
        memory.remember({PayloadFormat::Hex, u"00"_s});
        memory.remember({PayloadFormat::Text, u"50"_s}); // again: moves to the front
        memory.remember({PayloadFormat::Text, QString(ComposeMemory::MaxKept + 1, u'x')});
        QVERIFY(memory.saveTemplate(u"login"_s, {PayloadFormat::Json, u"{\"u\":\"\u00fc\"}"_s}));
        QVERIFY(!memory.saveTemplate(QString(), {}));
    }
    ComposeMemory memory;
    QCOMPARE(memory.history().size(), ComposeMemory::MaxHistory);
    QCOMPARE(memory.history()[0].text, u"50"_s);
    QCOMPARE(memory.history()[1], (ComposedText{PayloadFormat::Hex, u"00"_s}));
    QCOMPARE(memory.templates().value(u"login"_s),
             (ComposedText{PayloadFormat::Json, u"{\"u\":\"\u00fc\"}"_s}));
    memory.removeTemplate(u"login"_s);
    QVERIFY(ComposeMemory().templates().isEmpty());
}

QTEST_MAIN(tst_ComposePanel)
#include "tst_composepanel.moc"
