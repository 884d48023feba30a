// SPDX-License-Identifier: MIT
#include "views/serverform/serverpanel.h"

#include "actions/selection.h"
#include "sources/workspace.h"
#include "views/serverform/optionrow.h"
#include "views/serverform/replytable.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ServerForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyOptionThatCanBeTypedHasAField();
    void defaultsComeBackAsTheyAre();
    void changedOptionsComeBackAsTheyAre();
    void writesAndReadsUnits_data();
    void writesAndReadsUnits();
    void pointsAtTheMistake_data();
    void pointsAtTheMistake();
    void applyRestartsTheServerWithTheOptions();
    void aMistakeDisablesApply();
    void modeAloneKeepsTheSessions();
    void remembersWhatWasApplied();
    void resetBringsTheDefaultsBack();
    void aWrongScriptIsToldAndNotApplied();

private:
    QTemporaryDir m_settings;
};

void tst_ServerForm::initTestCase()
{
    QCoreApplication::setOrganizationName(u"tests"_s);
    QCoreApplication::setApplicationName(u"tst_serverform"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void tst_ServerForm::init()
{
    QSettings().clear();
}

// Reads the header, so that an option that is added there is missed here.
void tst_ServerForm::everyOptionThatCanBeTypedHasAField()
{
    QFile header(QStringLiteral(ENGINEIO_SOURCE_DIR "/engineio-qt/server/engineioserveroptions.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    const QMap<QString, QString> otherNames{
        {u"MonitorClients"_s, u"monitorsClients"_s},
        {u"AllowUpgrades"_s, u"allowsUpgrades"_s},
        {u"AllowEio3"_s, u"allowsEio3"_s},
        {u"CorsSameOrigin"_s, u"corsMode"_s},
        {u"CorsAnyOrigin"_s, u"corsMode"_s},
        {u"CorsOff"_s, u"corsMode"_s},
        {u"SslConfiguration"_s, u"tlsCertificate"_s},
    };
    const QStringList programsOnly{u"CorsOriginPredicate"_s, u"JsonCodec"_s, u"IdGenerator"_s,
                                   u"HeadersHook"_s, u"InitialHeadersHook"_s};
    const OptionValues values = defaultSetup().values;
    int found = 0;
    static const QRegularExpression setter(u"void set(\\w+)\\("_s);
    auto matches = setter.globalMatch(QString::fromUtf8(header.readAll()));
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (programsOnly.contains(name))
            continue;
        const QString id = otherNames.value(name, name.at(0).toLower() + name.mid(1));
        QVERIFY2(values.contains(id), qPrintable(id));
        ++found;
    }
    QVERIFY(found > 25);
    QCOMPARE(qsizetype(optionFields().size()), values.size());
}

void tst_ServerForm::defaultsComeBackAsTheyAre()
{
    for (const auto &options : {EngineIoServerOptions(), EmbeddedServer::defaultOptions()}) {
        const auto applied = applyValues(EngineIoServerOptions(), valuesOf(options));
        QVERIFY(std::holds_alternative<EngineIoServerOptions>(applied));
        QCOMPARE(valuesOf(std::get<EngineIoServerOptions>(applied)), valuesOf(options));
    }
}

void tst_ServerForm::changedOptionsComeBackAsTheyAre()
{
    EngineIoServerOptions options;
    options.setPingInterval(1234ms);
    options.setPingGrace(60s);
    options.setMaxHttpBufferSize(1);
    options.setMaxQueuedBytes(3 * 1024 * 1024);
    options.setMaxHeaderCount(7);
    options.setPath("/chat/");
    options.setTransports({EngineIo::TransportType::WebSocket});
    options.setAllowUpgrades(false);
    options.setAllowEio3(true);
    options.setHttpCompression(false);
    options.setWebSocketEngine(EngineIoServerOptions::WebSocketEngine::Qt);
    options.setPerMessageDeflateThreshold(2048);
    options.setPerMessageDeflateContextTakeover(false);
    options.setPerMessageDeflateWindowBits(12);
    options.setPerMessageDeflateMemoryLevel(3);
    options.setCookie(EngineIoCookie::parse("io; Path=/x; HttpOnly"));
    options.setCorsAllowedOrigins({"https://a.example", "http://b.example:8080"});
    options.setCorsCredentials(false);
    options.setInitialPacket(EngineIoPacket{EngineIoPacket::Type::Message, "hé", false});
    options.setMonitorClients(false);
    options.setAsyncHandlers(false);
    options.setLoggingEnabled(true);
    const auto result = applyValues(EngineIoServerOptions(), valuesOf(options));
    QVERIFY(std::holds_alternative<EngineIoServerOptions>(result));
    const auto &applied = std::get<EngineIoServerOptions>(result);
    QCOMPARE(valuesOf(applied), valuesOf(options));
    QCOMPARE(applied.pingInterval(), 1234ms);
    QCOMPARE(applied.cookie()->header("s"), "io=s; Path=/x; HttpOnly"_ba);
    QCOMPARE(applied.corsAllowedOrigins(), options.corsAllowedOrigins());
    QCOMPARE(applied.initialPacket()->data, "hé"_ba);
    QVERIFY(!applied.monitorsClients());
}

void tst_ServerForm::writesAndReadsUnits_data()
{
    QTest::addColumn<QString>("duration");
    QTest::addColumn<int>("ms");
    QTest::newRow("ms") << u"1500 ms"_s << 1500;
    QTest::newRow("s") << u"25 s"_s << 25'000;
    QTest::newRow("min") << u"2 min"_s << 120'000;
    QTest::newRow("nothing") << u"0 s"_s << 0;
}

void tst_ServerForm::writesAndReadsUnits()
{
    QFETCH(QString, duration);
    QFETCH(int, ms);
    QCOMPARE(parseDuration(duration), std::optional(std::chrono::milliseconds(ms)));
    QCOMPARE(durationValue(std::chrono::milliseconds(ms)), duration);
    for (const qint64 bytes : {0LL, 1LL, 999LL, 1000LL, 1024LL, 65536LL, 1'000'000LL, 16LL << 20})
        QCOMPARE(parseSize(sizeValue(bytes)), std::optional(bytes));
}

void tst_ServerForm::pointsAtTheMistake_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("value");
    QTest::newRow("no unit") << u"pingInterval"_s << u"25"_s;
    QTest::newRow("no number") << u"pingTimeout"_s << u"long"_s;
    QTest::newRow("zero") << u"pingTimeout"_s << u"0 s"_s;
    QTest::newRow("longer than a timer") << u"pingInterval"_s << u"100000 h"_s;
    QTest::newRow("no size") << u"maxQueuedBytes"_s << u"much"_s;
    QTest::newRow("too large") << u"maxHttpBufferSize"_s << u"2 GiB"_s;
    QTest::newRow("no count") << u"maxHeaderCount"_s << u"1.5"_s;
    QTest::newRow("path") << u"path"_s << u"no slash"_s;
    QTest::newRow("cookie") << u"cookie"_s << u"a b; ;"_s;
    QTest::newRow("certificate") << u"tlsCertificate"_s << u"/nowhere.pem"_s;
}

void tst_ServerForm::pointsAtTheMistake()
{
    QFETCH(QString, id);
    QFETCH(QString, value);
    OptionValues values = defaultSetup().values;
    values[id] = value;
    const auto result = applyValues(EngineIoServerOptions(), values);
    const auto *error = std::get_if<OptionError>(&result);
    QVERIFY(error);
    QCOMPARE(error->id, id);
    QVERIFY(!error->text.isEmpty());
}

void tst_ServerForm::applyRestartsTheServerWithTheOptions()
{
    Workspace workspace;
    Selection selection;
    ServerPanel panel(workspace, selection);
    ServerSetup setup = panel.setup();
    setup.port = 0;
    setup.values[u"path"_s] = u"/chat/"_s;
    setup.mode = EmbeddedServer::Mode::Broadcast;
    panel.setSetup(setup);
    QVERIFY(panel.message().contains(u"not yet applied"_s));
    panel.apply();
    QVERIFY(workspace.server().isListening());
    QCOMPARE(workspace.server().url().path(), u"/chat/"_s);
    QCOMPARE(workspace.server().mode(), EmbeddedServer::Mode::Broadcast);
    QVERIFY(panel.message().isEmpty());
}

void tst_ServerForm::aMistakeDisablesApply()
{
    Workspace workspace;
    Selection selection;
    ServerPanel panel(workspace, selection);
    OptionRow *row = panel.row(u"pingInterval"_s);
    row->setValue(u"soon"_s);
    QVERIFY(!panel.applyButton()->isEnabled());
    QVERIFY(!row->error().isEmpty());
    row->reset();
    QVERIFY(panel.applyButton()->isEnabled());
    QVERIFY(row->error().isEmpty());
}

void tst_ServerForm::modeAloneKeepsTheSessions()
{
    Workspace workspace;
    workspace.server().setPreferredPort(0);
    workspace.startServer();
    const quint16 port = workspace.server().server().serverPort();
    Selection selection;
    ServerPanel panel(workspace, selection);
    ServerSetup setup = panel.setup();
    setup.mode = EmbeddedServer::Mode::Silent;
    panel.setSetup(setup);
    QCOMPARE(panel.applyButton()->text(), u"Apply"_s);
    panel.apply();
    QCOMPARE(workspace.server().mode(), EmbeddedServer::Mode::Silent);
    QCOMPARE(workspace.server().server().serverPort(), port); // another one after a restart
}

void tst_ServerForm::remembersWhatWasApplied()
{
    ServerSetup setup = defaultSetup();
    setup.port = 0;
    setup.mode = EmbeddedServer::Mode::Scripted;
    setup.values[u"pingInterval"_s] = u"7 s"_s;
    setup.replies = {{u"/^hi/"_s, u"hello"_s, 200ms}, {QString(), u"what?"_s, 0ms}};
    {
        Workspace workspace;
        Selection selection;
        ServerPanel panel(workspace, selection);
        panel.setSetup(setup);
        panel.apply();
    }
    Workspace workspace;
    Selection selection;
    ServerPanel panel(workspace, selection);
    QCOMPARE(panel.setup(), setup);
    QCOMPARE(workspace.server().options().pingInterval(), 7s); // from the first start on
    QCOMPARE(workspace.server().replies(), setup.replies);
}

void tst_ServerForm::resetBringsTheDefaultsBack()
{
    Workspace workspace;
    Selection selection;
    ServerPanel panel(workspace, selection);
    ServerSetup setup = panel.setup();
    setup.values[u"pingInterval"_s] = u"7 s"_s;
    panel.setSetup(setup);
    QVERIFY(!panel.row(u"pingInterval"_s)->isDefault());
    panel.resetToDefaults();
    QCOMPARE(panel.setup(), defaultSetup());
    QVERIFY(panel.row(u"pingInterval"_s)->isDefault());
}

void tst_ServerForm::aWrongScriptIsToldAndNotApplied()
{
    Workspace workspace;
    Selection selection;
    ServerPanel panel(workspace, selection);
    ServerSetup setup = defaultSetup();
    setup.mode = EmbeddedServer::Mode::Scripted;
    setup.replies = {{u"/(/"_s, u"x"_s, 0ms}};
    panel.setSetup(setup);
    QVERIFY(!panel.applyButton()->isEnabled());
    QVERIFY(!panel.message().isEmpty());
    panel.apply();
    QVERIFY(workspace.server().replies().isEmpty());
    QVERIFY(!workspace.server().isListening());
    auto *table = panel.findChild<ReplyTable *>();
    table->table()->item(0, 0)->setText(u"/x/"_s);
    QVERIFY(panel.applyButton()->isEnabled());
    table->table()->item(0, 2)->setText(u"5"_s);
    QVERIFY(!panel.applyButton()->isEnabled());
}

QTEST_MAIN(tst_ServerForm)
#include "tst_serverform.moc"
