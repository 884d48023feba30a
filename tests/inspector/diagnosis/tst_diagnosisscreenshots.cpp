// SPDX-License-Identifier: MIT
// Pictures of both panels in screenshots/ of the build folder, for a person to look at; the test
// itself sees only that something was painted. QT_SCALE_FACTOR=2 makes those of a dense screen.
#include "actions/selection.h"
#include "diagnosis/diagnosis.h"
#include "inspector/model/events.h"
#include "model/traffic.h"
#include "samplecaptures.h"
#include "sources/workspace.h"
#include "views/diagnosis/diagnosispanel.h"
#include "views/statistics/statisticspanel.h"
#include "views/theme.h"

#include <EngineIoNamespace>
#include <QApplication>
#include <QDir>
#include <QStyleFactory>
#include <QTableView>
#include <QTest>

#include <random>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_DiagnosisScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void init();
    void diagnosis_data() { addPalettes(); }
    void diagnosis();
    void statistics_data() { addPalettes(); }
    void statistics();

private:
    static void addPalettes();
    void save(QWidget &panel, const QString &name);
};

void tst_DiagnosisScreenshots::addPalettes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_DiagnosisScreenshots::init()
{
    QFETCH(bool, dark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

void tst_DiagnosisScreenshots::save(QWidget &panel, const QString &name)
{
    QCoreApplication::processEvents();
    const QPixmap picture = panel.grab();
    const QString folder = QStringLiteral(ENGINEIO_BINARY_DIR "/screenshots");
    QVERIFY(QDir().mkpath(folder));
    const QString scale = picture.devicePixelRatio() > 1 ? u"-200"_s : QString();
    QVERIFY(picture.save(
        u"%1/%2-%3%4.png"_s.arg(folder, name, QLatin1StringView(QTest::currentDataTag()), scale)));
    const QImage image = picture.toImage();
    const QImage plain = image.copy(0, 0, 1, 1).scaled(image.size());
    QVERIFY(image != plain);
}

void tst_DiagnosisScreenshots::diagnosis()
{
    Workspace workspace;
    Selection selection;
    DiagnosisPanel panel(workspace, selection);
    panel.resize(1000, 300);
    panel.show();
    save(panel, u"diagnosis-empty"_s);
    for (const SampleCapture &sample : sampleCaptures())
        sample.fill(workspace.store());
    panel.diagnosis().finish();
    save(panel, u"diagnosis"_s);
    panel.list().selectRow(3);
    save(panel, u"diagnosis-chosen"_s);
    panel.resize(420, 500);
    save(panel, u"diagnosis-narrow"_s);
}

// A day's worth of chat of forty sessions, the same each time.
static void addTraffic(EventStore &store)
{
    std::mt19937 random(7);
    const auto between = [&random](int least, int most) {
        return std::uniform_int_distribution(least, most)(random);
    };
    for (int i = 0; i < 40; ++i) {
        SessionRecord session;
        session.sid = "8fKqZ0p-a_W3x7" + QByteArray::number(100 + i);
        session.peer = u"192.168.0.%1:5%2"_s.arg(i).arg(1000 + i);
        session.openedOverWebSocket = session.webSocket = i % 5 == 0;
        store.addSession(session);
        if (i % 3 == 0)
            store.append(
                otherEvent(EventKind::UpgradeStep, 0, quint32(i), quint16(UpgradeStep::Completed)),
                {});
    }
    for (int i = 0; i < 20'000; ++i) {
        const auto session = quint32(between(0, between(1, 39)));
        const qint64 time = (i / 20 + (i % 700 > 500 ? between(0, 30) : 0)) * 200 * Ms;
        const bool in = between(0, 2) == 0;
        store.append(packetEvent(EngineIoPacket::Type::Message, in ? Direction::In : Direction::Out,
                                 time, session),
                     QByteArray((1 << between(2, 12)) + between(0, 90), 'x'));
        if (i % 40 == 0) {
            store.append(pingAt(time, session), {});
            store.append(pongAt(time + (1 << between(0, 9)) * Ms, session), {});
        }
    }
    for (quint32 i = 0; i < 18; ++i)
        store.append(otherEvent(EventKind::SessionClosed, 0, i, quint16(i % 7 % 5)), {});
}

void tst_DiagnosisScreenshots::statistics()
{
    Workspace workspace;
    Selection selection;
    StatisticsPanel panel(workspace, selection);
    panel.resize(1200, 620);
    panel.show();
    save(panel, u"statistics-empty"_s);
    addTraffic(workspace.store());
    panel.traffic().finish();
    panel.refresh();
    save(panel, u"statistics"_s);
    panel.resize(420, 900);
    save(panel, u"statistics-narrow"_s);
}

QTEST_MAIN(tst_DiagnosisScreenshots)
#include "tst_diagnosisscreenshots.moc"
