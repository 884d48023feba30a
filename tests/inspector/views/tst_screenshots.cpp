// SPDX-License-Identifier: MIT
#include "inspector/views/sampleevents.h"
#include "inspector/views/testlanguage.h"
#include "inspector/views/testsettings.h"
#include "sources/embeddedserver.h"
#include "sources/workspace.h"
#include "views/appearance.h"
#include "views/filterbar.h"
#include "views/highlight/highlightdialog.h"
#include "views/mainwindow.h"
#include "views/packetspanel.h"
#include "views/packettable.h"
#include "views/statusbar.h"
#include <EngineIoNamespace>

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

// Pictures of the window as a person meets it, in the build folder's screenshots/, to be looked at.
// The test itself asks only that there is something to see in each.
class tst_Screenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shows_data();
    void shows();

private:
    void keep(QWidget &widget, const QString &suffix = {}) const;

    TestSettings m_settings;
    QDir m_folder{QStringLiteral(ENGINEIO_BINARY_DIR "/screenshots")};
};

namespace {

enum class Scene : quint8 { Empty, Busy, Error, Mistake, Highlight };

void addConversation(SampleEvents &events, quint32 session, int turns)
{
    using Type = EngineIoPacket::Type;
    for (int i = 0; i < turns; ++i) {
        events.message(session, R"(2["chat",{"text":"hello )" + QByteArray::number(i)
                                    + R"(","user":{"id":42}}])");
        events.wait(9);
        events.message(session, R"(3["ok"])", Direction::Out);
        events.packet(Type::Ping, session, Direction::Out, {}, Event::WebSocket);
        events.wait(7 + i * 13 % 40);
        events.packet(Type::Pong, session, Direction::In, {}, Event::WebSocket);
        events.wait(230);
    }
}

void addBusyTraffic(EventStore &store)
{
    using Type = EngineIoPacket::Type;
    SampleEvents events(store);
    QList<quint32> sessions;
    for (const char *sid : {"8fKqZ0pa11XdAAAC", "11Xdq7LmPzWtAAAD", "Zp0aR5tYk2NbAAAE"}) {
        events.add(EventKind::Request, Event::NoSession, Direction::In,
                   "GET /engine.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: localhost\r\n\r\n");
        sessions << events.openSession(sid);
        events.packet(Type::Open, sessions.back(), Direction::Out,
                      R"({"sid":")" + QByteArray(sid)
                          + R"(","upgrades":["websocket"],"pingInterval":300,"pingTimeout":200})");
        events.wait(12);
        events.add(EventKind::UpgradeStep, sessions.back(), Direction::None, {},
                   quint16(UpgradeStep::Started));
        events.packet(Type::Ping, sessions.back(), Direction::In, "probe", Event::WebSocket);
        events.packet(Type::Pong, sessions.back(), Direction::Out, "probe", Event::WebSocket);
        events.packet(Type::Upgrade, sessions.back(), Direction::In, {}, Event::WebSocket);
        events.add(EventKind::UpgradeStep, sessions.back(), Direction::None, {},
                   quint16(UpgradeStep::Completed));
    }
    for (int round = 0; round < 6; ++round) {
        for (quint32 session : sessions)
            addConversation(events, session, 2);
    }
    events.rejected(R"({"code":0,"message":"Transport unknown"})");
    events.ping(sessions[1]);
    events.wait(520);
    events.closed(sessions[1], quint16(EngineIo::DisconnectReason::PingTimeout));
    addConversation(events, sessions[0], 3);
    events.packet(Type::Message, sessions[0], Direction::In, QByteArray::fromHex("00ff10a2b3c4d5"),
                  Event::WebSocket | Event::Binary);
    store.setMarked(30, true);
    store.setComment(30, QStringLiteral("first order of the day"));
}

void addRules(HighlightRules &rules)
{
    using enum HighlightColor;
    rules.add({u"flag:error"_s, Red});
    rules.add({u"event:chat data.user.id=42 \"hello 1\""_s, Yellow});
    rules.add({u"rtt>20ms"_s, Orange});
    rules.add({u"type:ping"_s, Blue});
    rules.add({u"type:pong"_s, Green});
    rules.add({u"sid~^Zp0"_s, Purple});
    rules.add({u"kind:step"_s, Gray});
    rules.add({u"rtt>soon"_s, Yellow});
    rules.add({u"size>1k"_s, Green, false});
}

} // namespace

Q_DECLARE_METATYPE(Scene)

void tst_Screenshots::initTestCase()
{
    QVERIFY(m_folder.mkpath(u"."_s));
}

void tst_Screenshots::shows_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<int>("appearance");
    QTest::addColumn<QString>("language");

    const int light = int(Appearance::Light);
    const int dark = int(Appearance::Dark);
    QTest::newRow("empty") << Scene::Empty << light << u"en"_s;
    QTest::newRow("busy") << Scene::Busy << light << u"en"_s;
    QTest::newRow("error") << Scene::Error << light << u"en"_s;
    QTest::newRow("mistake") << Scene::Mistake << light << u"en"_s;
    QTest::newRow("mistake-dark") << Scene::Mistake << dark << u"en"_s;
    QTest::newRow("dark") << Scene::Error << dark << u"en"_s;
    QTest::newRow("empty-dark") << Scene::Empty << dark << u"en"_s;
    QTest::newRow("highlight") << Scene::Highlight << light << u"en"_s;
    QTest::newRow("highlight-dark") << Scene::Highlight << dark << u"en"_s;
    QTest::newRow("german") << Scene::Error << light << u"de"_s;
}

void tst_Screenshots::shows()
{
    QFETCH(Scene, scene);
    QFETCH(int, appearance);
    QFETCH(QString, language);
    const TestLanguage texts(language);
    applyAppearance(Appearance(appearance));

    Workspace workspace;
    MainWindow window(workspace);
    window.resize(1360, 860);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    workspace.server().setPreferredPort(0);
    workspace.startServer();
    if (scene != Scene::Empty)
        addBusyTraffic(workspace.store());
    QTRY_COMPARE(window.packetsPanel()->model().rowCount(), int(workspace.store().size()));
    if (scene == Scene::Error) {
        window.packetsPanel()->table()->goTo(SearchFor::Error, SearchDirection::Backward);
        window.selection().setSessions({1});
    }
    if (scene == Scene::Highlight)
        addRules(window.packetsPanel()->highlightRules());
    if (scene == Scene::Mistake) {
        window.packetsPanel()->filter().setText(u"type:message rtt>soon"_s);
        window.packetsPanel()->table()->verticalScrollBar()->triggerAction(
            QScrollBar::SliderPageStepSub);
        SampleEvents(workspace.store()).message(0, "something new");
        QTRY_VERIFY(window.packetsPanel()->table()->pill()->isVisible());
    }
    // What is counted less often than rows arrive belongs to the picture too.
    auto *status = window.findChild<StatusBar *>();
    status->refresh();
    const QString total = QLocale().toString(workspace.store().size());
    QTRY_VERIFY(window.packetsPanel()->filterBar()->matches().contains(total));
    if (scene == Scene::Error)
        QVERIFY(!window.packetsPanel()->table()->selectedEvents().isEmpty());
    // Layouts follow from what was shown, and some of them from other layouts.
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::processEvents();
    if (scene == Scene::Highlight)
        keep(*window.packetsPanel()->showHighlightRules(), u"-rules"_s);
    keep(window);
}

void tst_Screenshots::keep(QWidget &widget, const QString &suffix) const
{
    const qreal ratio = widget.devicePixelRatioF();
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + suffix
                         + (ratio > 1 ? u"-%1x"_s.arg(ratio) : QString()) + u".png"_s;
    const QImage picture = widget.grab().toImage();
    QVERIFY(picture.save(m_folder.filePath(name)));
    const QRgb corner = picture.pixel(0, 0);
    bool varies = false;
    for (int x = 0; x < picture.width() && !varies; ++x)
        varies = picture.pixel(x, picture.height() / 2) != corner;
    QVERIFY(varies);
}

QTEST_MAIN(tst_Screenshots)
#include "tst_screenshots.moc"
