// SPDX-License-Identifier: MIT
// Paints each panel as a person would see it: empty, busy and in trouble, light and dark. With
// ENGINEIO_SCREENSHOTS set to a folder the pictures are kept there; QT_SCALE_FACTOR=2 doubles them.
#include "actions/selection.h"
#include "inspector/sessions/fakesessions.h"
#include "model/capturewriter.h"
#include "sources/embeddedserver.h"
#include "sources/workspace.h"
#include "views/sessions/sessionmodel.h"
#include "views/sessions/sessionspanel.h"
#include "views/theme.h"
#include "views/timing/roundtripchart.h"
#include "views/timing/timingpanel.h"
#include "views/timing/upgradepanel.h"

#include <QApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_SessionScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void paintsEveryPanel_data();
    void paintsEveryPanel();

private:
    static void fillBusy(EventStore &store, qint64 now);
    static void fillFailing(EventStore &store, qint64 now);
    QString captureOf(const QString &scene) const;
    static bool keep(QWidget &widget, const QString &name);

    QPalette m_palette;
    QTemporaryDir m_folder;
};

void tst_SessionScreenshots::initTestCase()
{
    m_palette = QApplication::palette();
}

void tst_SessionScreenshots::cleanupTestCase()
{
    QApplication::setPalette(m_palette);
}

void tst_SessionScreenshots::fillBusy(EventStore &store, qint64 now)
{
    FakeSessions fake(store);
    QRandomGenerator random(17);
    const EventStore::Batch batch(store);
    for (int i = 0; i < 40; ++i) {
        QByteArray sid;
        for (int c = 0; c < 20; ++c)
            sid += "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789_-"[random.bounded(
                60)];
        const quint32 session
            = fake.open(sid, now - 600 * Seconds + i * Seconds,
                        u"192.168.1.%1:%2"_s.arg(20 + i % 7).arg(50'000 + i * 37));
        if (i % 4 != 3)
            fake.upgrade(session, now - 599 * Seconds + i * Seconds);
        const double base = 8 + random.bounded(40);
        for (int beat = 0; beat < 20; ++beat) {
            const double ms = base * std::exp(random.generateDouble() * 0.7)
                              + (random.bounded(25) == 0 ? 400 : 0);
            fake.heartbeat(session, now - 520 * Seconds + beat * 25 * Seconds + i * 300 * Ms,
                           qint64(ms * Ms));
        }
        for (int message = 0; message < i * 3; ++message)
            fake.packet(session, EngineIoPacket::Type::Message,
                        message % 3 ? Direction::In : Direction::Out, now - Seconds,
                        QByteArray(200 + i * 11, 'x'), Event::WebSocket);
        store.setQueuedBytes(session, i % 9 == 0 ? 48'000 * i : 0);
        if (i % 6 == 5)
            fake.close(session, now - 2 * Seconds, quint16(i % 5));
    }
}

// Clients that answer late, that stop answering, and one whose upgrade stalls.
void tst_SessionScreenshots::fillFailing(EventStore &store, qint64 now)
{
    FakeSessions fake(store);
    const EventStore::Batch batch(store);
    const quint32 slow
        = fake.open("slowSlowSlowSlow1234", now - 400 * Seconds, u"10.0.0.7:50123"_s);
    const quint32 gone
        = fake.open("goneGoneGoneGone5678", now - 390 * Seconds, u"10.0.0.8:50124"_s);
    const quint32 waits
        = fake.open("waitWaitWaitWait9012", now - 380 * Seconds, u"10.0.0.9:50125"_s);
    const quint32 stuck
        = fake.open("stuckUpgradeStuck345", now - 30 * Seconds, u"10.0.0.10:50126"_s);
    fake.upgrade(slow, now - 399 * Seconds);
    for (int beat = 0; beat < 14; ++beat) {
        const qint64 at = now - 370 * Seconds + beat * 25 * Seconds;
        fake.heartbeat(slow, at, (beat % 4 == 2 ? 2600 + beat * 300 : 35 + beat * 3) * Ms);
        if (beat < 9)
            fake.heartbeat(gone, at + Seconds, (20 + beat * 180) * Ms);
        if (beat < 13)
            fake.heartbeat(waits, at + 2 * Seconds, (25 + beat) * Ms);
    }
    fake.ping(gone, now - 140 * Seconds);
    fake.close(gone, now - 120 * Seconds, PingTimeoutReason);
    fake.ping(waits, now - 3100 * Ms);
    fake.step(stuck, UpgradeStep::Started, now - 29 * Seconds);
    fake.packet(stuck, EngineIoPacket::Type::Ping, Direction::In, now - 29 * Seconds + 4 * Ms,
                "probe", Event::WebSocket);
    fake.packet(stuck, EngineIoPacket::Type::Pong, Direction::Out, now - 29 * Seconds + 5 * Ms,
                "probe", Event::WebSocket);
    fake.packet(stuck, EngineIoPacket::Type::Noop, Direction::Out, now - 29 * Seconds + 6 * Ms);
    fake.step(stuck, UpgradeStep::Failed, now - 19 * Seconds);
}

// From a file, because a capture's present is its last event, whenever the test runs.
QString tst_SessionScreenshots::captureOf(const QString &scene) const
{
    constexpr qint64 Now = 700 * Seconds;
    EventStore store;
    if (scene == u"failing"_s)
        fillFailing(store, Now);
    else
        fillBusy(store, Now);
    store.append(otherEvent(EventKind::Lost, Now), {});
    const QString path = m_folder.filePath(scene + u".eiocap"_s);
    CaptureWriter writer;
    writer.open(path, {u"test"_s, u"test"_s, 0}, CaptureWriter::Target::Whole);
    for (quint32 next = 0; next < store.size();)
        next = writer.writeSome(store, next, std::chrono::seconds(1));
    writer.finish(store);
    return path;
}

bool tst_SessionScreenshots::keep(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents(); // a list lays itself out from the event loop
    const QImage image = widget.grab().toImage();
    const QString folder = qEnvironmentVariable("ENGINEIO_SCREENSHOTS");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        image.save(QDir(folder).filePath(name + u".png"_s));
    }
    // A panel that shows something has more than two colours.
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colors.insert(image.pixel(x, y));
    }
    return colors.size() > 8;
}

void tst_SessionScreenshots::paintsEveryPanel_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("scene");
    for (const bool dark : {false, true}) {
        for (const QString &scene : {u"empty"_s, u"busy"_s, u"failing"_s, u"grouped"_s})
            QTest::addRow("%s-%s", qPrintable(scene), dark ? "dark" : "light") << dark << scene;
    }
}

void tst_SessionScreenshots::paintsEveryPanel()
{
    QFETCH(bool, dark);
    QFETCH(QString, scene);
    QApplication::setPalette(dark ? darkPalette() : m_palette);
    Workspace workspace;
    Selection selection;
    if (scene == u"empty"_s) {
        workspace.server().setPreferredPort(0);
        workspace.startServer();
    } else {
        const QSignalSpy opened(&workspace, &Workspace::captureOpened);
        workspace.openCapture(captureOf(scene));
        QTRY_COMPARE(opened.count(), 1);
    }
    SessionsPanel sessions(workspace, selection);
    TimingPanel timing(workspace, selection);
    UpgradePanel upgrade(workspace, selection);
    sessions.model().setGrouped(scene == u"grouped"_s);
    if (scene == u"failing"_s)
        selection.setSessions({3});
    sessions.resize(1150, 420);
    timing.resize(900, 380);
    upgrade.resize(420, 460);
    for (QWidget *panel : std::initializer_list<QWidget *>{&sessions, &timing, &upgrade})
        panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(&upgrade));
    const QString suffix = scene + (dark ? u"-dark"_s : u"-light"_s);
    QVERIFY(keep(upgrade, u"upgrade-"_s + suffix));
    if (scene == u"failing"_s)
        selection.setSessions({0, 1, 2});
    else if (scene == u"busy"_s)
        selection.setSessions({1, 2});
    QVERIFY(keep(upgrade, u"upgrade2-"_s + suffix));
    if (scene == u"busy"_s)
        selection.setSessions({});
    timing.refresh();
    if (scene == u"failing"_s) { // the cross hair on the ping without a pong
        for (int step = 0; step < 10; ++step)
            QTest::keyClick(&timing.chart(), Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(timing.chart().hovered());
    }
    QVERIFY(keep(sessions, u"sessions-"_s + suffix));
    QVERIFY(keep(timing, u"timing-"_s + suffix));
    sessions.resize(320, 420);
    QVERIFY(keep(sessions, u"sessions-narrow-"_s + suffix));
}

QTEST_MAIN(tst_SessionScreenshots)
#include "tst_sessionscreenshots.moc"
