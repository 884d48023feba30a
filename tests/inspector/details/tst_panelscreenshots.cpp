// SPDX-License-Identifier: MIT
// Pictures of the panels in screenshots/ of the build folder, for a person to look at; the test
// itself sees only that something was painted. QT_SCALE_FACTOR=2 makes those of a dense screen.
#include "actions/selection.h"
#include "inspector/details/storedevents.h"
#include "sources/democlient.h"
#include "sources/embeddedserver.h"
#include "sources/workspace.h"
#include "views/compose/composeedit.h"
#include "views/compose/composepanel.h"
#include "views/details/detailspanel.h"
#include "views/details/hexview.h"
#include "views/serverform/optionrow.h"
#include "views/serverform/serverpanel.h"
#include "views/theme.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Second = 1'000'000'000;

} // namespace

class tst_PanelScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void details_data() { addPalettes(); }
    void details();
    void compose_data() { addPalettes(); }
    void compose();
    void serverForm_data() { addPalettes(); }
    void serverForm();

private:
    static void addPalettes();
    void save(QWidget &panel, const QString &name);

    QTemporaryDir m_settings;
    QPalette m_light;
};

void tst_PanelScreenshots::initTestCase()
{
    QCoreApplication::setOrganizationName(u"tests"_s);
    QCoreApplication::setApplicationName(u"tst_panelscreenshots"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    m_light = QApplication::palette();
}

void tst_PanelScreenshots::addPalettes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_PanelScreenshots::init()
{
    QSettings().clear();
    QFETCH(bool, dark);
    QApplication::setPalette(dark ? darkPalette() : m_light);
}

void tst_PanelScreenshots::save(QWidget &panel, const QString &name)
{
    QCoreApplication::processEvents();
    const QPixmap picture = panel.grab();
    const QString folder = QStringLiteral(ENGINEIO_BINARY_DIR "/screenshots");
    QVERIFY(QDir().mkpath(folder));
    const QString scale = picture.devicePixelRatio() > 1 ? u"-200"_s : QString();
    const QString file
        = u"%1/%2-%3%4.png"_s.arg(folder, name, QLatin1StringView(QTest::currentDataTag()), scale);
    QVERIFY(picture.save(file));
    const QImage image = picture.toImage();
    const QRgb corner = image.pixel(0, 0);
    bool painted = false;
    for (int y = 0; y < image.height() && !painted; ++y) {
        for (int x = 0; x < image.width() && !painted; ++x)
            painted = image.pixel(x, y) != corner;
    }
    QVERIFY(painted);
}

void tst_PanelScreenshots::details()
{
    Workspace workspace;
    Selection selection;
    EventStore &store = workspace.store();
    const quint32 session = store.addSession("8fKqZ0p-a_W3x7", u"127.0.0.1:51234"_s);
    store.setPingTimes(session, 5 * Second, 4 * Second);
    DetailsPanel panel(workspace, selection);
    panel.resize(620, 420);
    panel.show();
    save(panel, u"details-empty"_s);

    const quint32 chat = addPacket(
        store, session, EngineIoPacket::Type::Message, Direction::In,
        R"(2/chat,17["message",{"user":{"id":42,"name":"Zoë"},"text":"Good morning, is the order ready?","tags":["order","urgent"],"seen":false}])",
        12 * Second, Event::WebSocket);
    store.setComment(chat, u"first order of the day"_s);
    store.setMarked(chat, true);
    selection.setCurrentEvent(chat);
    const std::pair<DetailsPanel::Tab, QString> tabs[] = {
        {DetailsPanel::Decoded, u"decoded"_s}, {DetailsPanel::Text, u"text"_s},
        {DetailsPanel::Json, u"json"_s},       {DetailsPanel::Http, u"nohttp"_s},
        {DetailsPanel::Hex, u"hex"_s},
    };
    for (const auto &[tab, name] : tabs) {
        panel.setTab(tab);
        if (tab == DetailsPanel::Hex)
            QTest::keyClick(panel.findChild<HexView *>(), Qt::Key_End, Qt::ShiftModifier);
        save(panel, u"details-"_s + name);
    }
    Event request;
    request.kind = EventKind::Request;
    request.session = session;
    request.direction = Direction::In;
    panel.setTab(DetailsPanel::Http);
    selection.setCurrentEvent(store.append(
        request, "GET /engine.io/?EIO=4&transport=polling&sid=8fKqZ0p-a_W3x7 HTTP/1.1\r\n"
                 "Host: 127.0.0.1:3000\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64)\r\n"
                 "Accept: */*\r\nOrigin: http://localhost:8080\r\nCookie: io=8fKqZ0p-a_W3x7"));
    save(panel, u"details-http"_s);
    panel.setTab(DetailsPanel::Text);
    selection.setCurrentEvent(addMessage(store, session, QByteArray(2'000'000, 'x')));
    save(panel, u"details-large"_s);
    addPacket(store, session, EngineIoPacket::Type::Ping, Direction::Out, {}, 20 * Second);
    panel.setTab(DetailsPanel::WhyClosed);
    selection.setCurrentEvent(
        addClose(store, session, EngineIo::DisconnectReason::PingTimeout, 24 * Second));
    save(panel, u"details-whyclosed"_s);
}

void tst_PanelScreenshots::compose()
{
    Workspace workspace;
    workspace.server().setPreferredPort(0);
    Selection selection;
    ComposePanel panel(workspace, selection);
    panel.resize(520, 260);
    panel.show();
    save(panel, u"compose-empty"_s);
    workspace.startServer();
    DemoClient client(workspace.server().url(), DemoClient::Kind::WebSocket);
    QSignalSpy opened(&client, &DemoClient::opened);
    client.open();
    QTRY_COMPARE(opened.size(), 1);
    panel.setTarget(ComposePanel::Target::All);
    panel.setFormat(PayloadFormat::Json);
    panel.edit()->setPlainText(u"{\n  \"event\": \"order\",\n  \"id\": 42\n}"_s);
    panel.send();
    QTRY_VERIFY(!panel.message().isEmpty());
    save(panel, u"compose-busy"_s);
    panel.edit()->setPlainText(u"{\n  \"event\": \"order\",\n  \"id\": ,\n}"_s);
    save(panel, u"compose-failing"_s);
}

void tst_PanelScreenshots::serverForm()
{
    Workspace workspace;
    workspace.server().setPreferredPort(0);
    workspace.startServer();
    Selection selection;
    ServerPanel panel(workspace, selection);
    panel.resize(420, 640);
    panel.show();
    save(panel, u"server"_s);
    ServerSetup setup = panel.setup();
    setup.mode = EmbeddedServer::Mode::Scripted;
    setup.replies = {{u"/^hello/i"_s, u"Good morning"_s, std::chrono::milliseconds(200)},
                     {QString(), u"What?"_s, {}}};
    setup.values[u"pingInterval"_s] = u"soon"_s;
    panel.setSetup(setup);
    save(panel, u"server-failing"_s);
    panel.resize(420, 1900);
    panel.resetToDefaults();
    save(panel, u"server-whole"_s);
}

QTEST_MAIN(tst_PanelScreenshots)
#include "tst_panelscreenshots.moc"
