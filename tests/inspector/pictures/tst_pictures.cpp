// SPDX-License-Identifier: MIT
#include "cafe.h"

#include "actions/selection.h"
#include "diagnosis/diagnosis.h"
#include "faults/faultlist.h"
#include "faults/faulttext.h"
#include "faults/stoppedpackets.h"
#include "inspector/views/testlanguage.h"
#include "inspector/views/testsettings.h"
#include "model/capturewriter.h"
#include "model/traffic.h"
#include "sources/democlient.h"
#include "sources/embeddedserver.h"
#include "sources/workspace.h"
#include "views/appearance.h"
#include "views/compare/comparewindow.h"
#include "views/compare/comparisontable.h"
#include "views/details/detailspanel.h"
#include "views/diagnosis/diagnosispanel.h"
#include "views/faults/breakpointview.h"
#include "views/faults/faultspanel.h"
#include "views/faults/faultsview.h"
#include "views/filterbar.h"
#include "views/filteredit.h"
#include "views/mainwindow.h"
#include "views/packetspanel.h"
#include "views/packettable.h"
#include "views/sessions/sessionmodel.h"
#include "views/sessions/sessionspanel.h"
#include "views/statistics/statisticspanel.h"
#include "views/statusbar.h"
#include "views/timing/timingpanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDockWidget>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The pictures of docs/images, painted again. They have to look as they are there, where the
// letters do; with ENGINEIO_RENEW_PICTURES=1 in the environment they are made anew.
class tst_Pictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shows_data();
    void shows();

private:
    void openCafe(Workspace &workspace);
    void paintWindow();
    void paintStatistics();
    void paintComparison();
    void paintFaults();
    void arrange(MainWindow &window, const QString &dock, int height) const;
    void look(MainWindow &window) const;
    void finish(QWidget &widget);
    void keep(const QImage &picture) const;
    void compare(const QImage &picture) const;

    TestSettings m_settings;
    const TestLanguage m_language{u"en"_s};
    QTemporaryDir m_folder;
    Cafe m_cafe;
    QString m_letters; // how this machine paints them
};

namespace {

const QSize WindowSize(1280, 800);
const QString LettersKey = u"Letters"_s;
constexpr int SameColor = 64;    // of 255: less is another rounding of an edge
constexpr int MostDifferent = 4; // pixels

QString fileOf(const char *name)
{
    return QStringLiteral(ENGINEIO_SOURCE_DIR "/docs/images/%1.png").arg(QLatin1StringView(name));
}

// The version of Qt, and what becomes of letters: fonts, their renderer and its settings.
QString lettersHere()
{
    QImage image(600, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QString sample = u"Sphinx of black quartz, judge my vöw 0123456789 →←✕⚠…"_s;
    painter.drawText(4, 20, sample);
    painter.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    painter.drawText(4, 45, sample);
    painter.end();
    const QByteArrayView pixels(image.constBits(), image.sizeInBytes());
    const QByteArray hash
        = QCryptographicHash::hash(pixels.toByteArray(), QCryptographicHash::Sha1);
    return u"Qt %1, %2, %3"_s.arg(QLatin1StringView(qVersion()),
                                  QFontInfo(QApplication::font()).family(),
                                  QString::fromLatin1(hash.first(6).toHex()));
}

int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b))});
}

// With 256 colours, in a file of less than half the size: those that it has most of, and of the
// others those that none of them is like.
QImage withFewColors(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QList<QRgb> colors = counts.keys();
    std::ranges::sort(colors, [&counts](QRgb a, QRgb b) {
        return std::pair(-counts[a], a) < std::pair(-counts[b], b);
    });
    QList<QRgb> taken;
    for (const QRgb color : std::as_const(colors)) {
        const bool isKnown = taken.size() >= 64 && std::ranges::any_of(taken, [color](QRgb other) {
                                 return distance(color, other) < 20;
                             });
        if (!isKnown && taken.size() < 256)
            taken.append(color);
    }
    return image.convertToFormat(QImage::Format_Indexed8, taken);
}

// Where pixels differ, and how many.
std::pair<int, QRect> difference(const QImage &a, const QImage &b)
{
    int count = 0;
    QRect where;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (distance(a.pixel(x, y), b.pixel(x, y)) > SameColor) {
                ++count;
                where |= QRect(x, y, 1, 1);
            }
        }
    }
    return {count, where};
}

// The button that clears a line fades in, by an animation that nobody can ask for.
bool isStill(const QWidget &widget)
{
    const auto buttons = widget.findChildren<QAbstractButton *>();
    return std::ranges::all_of(buttons, [](const QAbstractButton *button) {
        const auto *line = qobject_cast<QLineEdit *>(button->parent());
        const QVariant opacity = button->property("opacity");
        return !line || !opacity.isValid() || opacity == 1.0 || line->text().isEmpty();
    });
}

} // namespace

void tst_Pictures::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setCursorFlashTime(0);
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(9);
    QApplication::setFont(font);
    m_letters = lettersHere();

    EventStore store;
    m_cafe = fillCafe(store);
    CaptureWriter writer;
    QVERIFY(writer.open(m_folder.filePath(u"café.eiocap"_s),
                        {u"engineio-inspector"_s, u"café"_s, store.startedAt()},
                        CaptureWriter::Target::Whole));
    QCOMPARE(writer.writeSome(store, 0, 10s), store.size());
    QVERIFY(writer.finish(store));
}

void tst_Pictures::shows_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("inspector-light") << Appearance::Light;
    QTest::newRow("inspector-dark") << Appearance::Dark;
    QTest::newRow("diagnosis") << Appearance::Light;
    QTest::newRow("upgrade") << Appearance::Light;
    QTest::newRow("statistics") << Appearance::Dark;
    QTest::newRow("compare") << Appearance::Light;
    QTest::newRow("faults") << Appearance::Light;
}

void tst_Pictures::shows()
{
    QFETCH(const Appearance, appearance);
    applyAppearance(appearance);
    const QByteArray name = QTest::currentDataTag();
    if (name == "compare")
        paintComparison();
    else if (name == "faults")
        paintFaults();
    else if (name == "statistics")
        paintStatistics();
    else
        paintWindow();
}

void tst_Pictures::openCafe(Workspace &workspace)
{
    QSignalSpy opened(&workspace, &Workspace::captureOpened);
    workspace.openCapture(m_folder.filePath(u"café.eiocap"_s));
    QTRY_COMPARE(opened.size(), 1);
}

void tst_Pictures::paintWindow()
{
    Workspace workspace;
    MainWindow window(workspace);
    window.resize(WindowSize);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    openCafe(workspace);
    QTRY_COMPARE(window.packetsPanel()->model().rowCount(), int(workspace.store().size()));
    window.packetsPanel()->table()->setFocus();
    look(window);
    // What is counted less often than rows arrive belongs to the picture too.
    auto *timing = window.findChild<TimingPanel *>();
    SessionModel &sessions = window.findChild<SessionsPanel *>()->model();
    for (int i = 0; i < 20; ++i) {
        timing->refresh();
        sessions.refresh();
    }
    window.findChild<StatusBar *>()->refresh();
    const QString total = QLocale().toString(window.packetsPanel()->model().rowCount());
    QTRY_VERIFY(window.packetsPanel()->filterBar()->matches().contains(total));
    finish(window);
}

void tst_Pictures::arrange(MainWindow &window, const QString &name, int height) const
{
    auto *dock = window.findChild<QDockWidget *>(name);
    dock->raise();
    window.resizeDocks({dock}, {height}, Qt::Vertical);
}

// What the picture is about.
void tst_Pictures::look(MainWindow &window) const
{
    const QByteArray name = QTest::currentDataTag();
    auto *details = window.findChild<DetailsPanel *>();
    PacketTable *table = window.packetsPanel()->table();
    if (name == "inspector-light") {
        arrange(window, u"timing"_s, 400);
        arrange(window, u"details"_s, 330);
        QVERIFY(table->goToEvent(m_cafe.order));
        details->setTab(DetailsPanel::Json);
        for (QAction *action : window.findChild<TimingPanel *>()->findChildren<QAction *>()) {
            if (action->text() == u"Log"_s)
                action->trigger();
        }
    } else if (name == "inspector-dark") {
        arrange(window, u"details"_s, 380);
        window.selection().setSessions({m_cafe.waiter});
        QVERIFY(table->goToEvent(m_cafe.waiterClosed));
        details->setTab(DetailsPanel::WhyClosed);
    } else if (name == "diagnosis") {
        for (const QString &dock : {u"sessions"_s, u"timing"_s, u"upgrade"_s})
            window.findChild<QDockWidget *>(dock)->hide();
        arrange(window, u"diagnosis"_s, 300);
        auto *panel = window.findChild<DiagnosisPanel *>();
        panel->diagnosis().finish();
        panel->list().selectRow(2);
    } else {
        arrange(window, u"upgrade"_s, 350);
        window.selection().setSessions({m_cafe.phone});
        QVERIFY(table->goToEvent(m_cafe.upgradeFailed));
    }
    table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void tst_Pictures::paintStatistics()
{
    Workspace workspace;
    openCafe(workspace);
    Selection selection;
    StatisticsPanel panel(workspace, selection);
    panel.resize(WindowSize.width(), 560);
    panel.show();
    panel.traffic().finish();
    panel.refresh();
    finish(panel);
}

void tst_Pictures::paintComparison()
{
    Workspace workspace;
    openCafe(workspace);
    CompareWindow window(workspace.store(), workspace.sourceText(), nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(WindowSize);
    window.compareSessions(m_cafe.guest, m_cafe.otherGuest);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_COMPARE(window.emptyText(), QString());
    window.table()->setFocus();
    for (int i = 0; i < 3; ++i) // behind what differs always
        window.table()->goToDifference(1);
    finish(window);
}

// Of a server that lives, but numbers its sessions as it is told.
void tst_Pictures::paintFaults()
{
    Workspace workspace;
    EngineIoServerOptions options = workspace.server().options();
    QByteArrayList sids = {"Rk2ZcE8yUa5nJv_4AAAI", "kX3vQm9TzJ4cWb7oAAAC"};
    options.setIdGenerator([&sids](const EngineIoHttpRequest &) { return sids.takeFirst(); });
    QVERIFY(workspace.server().setOptions(options));
    workspace.server().setPreferredPort(0);
    workspace.server().setMode(EmbeddedServer::Mode::Silent);
    workspace.startServer();
    Selection selection;
    FaultsPanel panel(workspace, selection);
    panel.resize(WindowSize.width(), 180);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    for (const FaultTemplate &one : faultTemplates()) {
        if (one.spec.fault.scope.packet == EngineIoPacket::Type::Pong
            || one.spec.fault.kind == EngineIoFault::Kind::Delay
            || one.spec.fault.kind == EngineIoFault::Kind::RefuseUpgrades)
            panel.faults().add(one.spec);
    }
    std::vector<std::unique_ptr<DemoClient>> clients;
    for (int i = 0; i < 2; ++i) {
        clients.push_back(
            std::make_unique<DemoClient>(workspace.server().url(), DemoClient::Kind::WebSocket));
        clients.back()->open();
        QTRY_VERIFY(clients.back()->isOpen());
    }
    panel.faultsView()->findChild<QTableView *>()->setColumnWidth(0, 230);
    panel.breakpointView()->filter()->setText(u"type:message"_s);
    panel.breakpointView()->breakAction()->trigger();
    clients[0]->sendText(
        u"27[\"order\",{\"table\":7,\"items\":[\"Käsekuchen\",\"Cappuccino\"]}]"_s);
    QTRY_COMPARE(panel.stopped().size(), 1);
    clients[1]->sendText(u"2[\"ready\",{\"order\":117}]"_s);
    QTRY_COMPARE(panel.stopped().size(), 2);
    QVERIFY(workspace.sendText(clients[0]->sid(), u"2[\"ready\",{\"order\":117,\"table\":7}]"_s));
    QTRY_COMPARE(panel.stopped().size(), 3);
    finish(panel);
}

// Layouts follow from what was shown, and some of them from other layouts.
void tst_Pictures::finish(QWidget &widget)
{
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::processEvents();
    QTRY_VERIFY(isStill(widget));
    QImage picture = withFewColors(widget.grab().toImage());
    picture.setText(LettersKey, m_letters);
    if (qEnvironmentVariableIntValue("ENGINEIO_RENEW_PICTURES") == 1)
        keep(picture);
    else
        compare(picture);
}

void tst_Pictures::keep(const QImage &picture) const
{
    const QString file = fileOf(QTest::currentDataTag());
    const QImage old(file);
    if (old.text(LettersKey) == m_letters && old.size() == picture.size()
        && difference(old, picture).first == 0)
        return;                            // as good
    QVERIFY(picture.save(file, "PNG", 0)); // as small as it gets
}

void tst_Pictures::compare(const QImage &picture) const
{
    const QString file = fileOf(QTest::currentDataTag());
    const QImage kept(file);
    QVERIFY2(!kept.isNull(), qPrintable(file + u" is missing or no picture"_s));
    if (kept.text(LettersKey) != m_letters) {
        QSKIP(qPrintable(u"made with %1; here is %2"_s.arg(kept.text(LettersKey), m_letters)));
    }
    const auto [count, where] = kept.size() == picture.size()
                                    ? difference(kept, picture)
                                    : std::pair{-1, QRect(QPoint(), picture.size())};
    if (count >= 0 && count <= MostDifferent)
        return;
    const QString now = QStringLiteral(ENGINEIO_BINARY_DIR "/screenshots/now-%1.png")
                            .arg(QLatin1StringView(QTest::currentDataTag()));
    QVERIFY(QDir().mkpath(QFileInfo(now).path()));
    QVERIFY(picture.save(now));
    const QString message = u"%1 is old: %2 differ within %3 x %4 at %5, %6; as it is now: %7. "
                            "When that is meant: cmake --build build/dev --target doc_pictures"_s
                                .arg(file, count < 0 ? u"the sizes"_s : u"%1 pixels"_s.arg(count))
                                .arg(where.width())
                                .arg(where.height())
                                .arg(where.x())
                                .arg(where.y())
                                .arg(now);
    QFAIL(qPrintable(message));
}

QTEST_MAIN(tst_Pictures)
#include "tst_pictures.moc"
