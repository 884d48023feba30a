// SPDX-License-Identifier: MIT
#include <EngineIoServer>
#include <EngineIoServerOptions>

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Options = EngineIoServerOptions;

class tst_EngineIoServerOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheDefaultsOfTheOtherServers();
    void givesBackWhatWasSet();
    void choosesTheCorsModeByItsSetters();
    void sharesUntilItIsChanged();
    void survivesBeingMoved();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void acceptsTheEdges_data();
    void acceptsTheEdges();
};

void tst_EngineIoServerOptions::hasTheDefaultsOfTheOtherServers()
{
    const Options options;
    QCOMPARE(options.pingInterval(), 25s);
    QCOMPARE(options.pingGrace(), 0s);
    QCOMPARE(options.pingTimeout(), 20s);
    QCOMPARE(options.upgradeTimeout(), 10s);
    QCOMPARE(options.connectTimeout(), 20s);
    QCOMPARE(options.closeTimeout(), 30s);
    QCOMPARE(options.requestTimeout(), 30s);
    QCOMPARE(options.keepAliveTimeout(), 65s);
    QCOMPARE(options.maxHttpBufferSize(), 1'000'000);
    QCOMPARE(options.maxQueuedBytes(), 16 * 1024 * 1024);
    QCOMPARE(options.maxRequestLine(), 8192);
    QCOMPARE(options.maxHeaderBytes(), 65'536);
    QCOMPARE(options.maxHeaderCount(), 100);
    QVERIFY(options.listenBacklog() >= 1024);
    QCOMPARE(options.path(), "/engine.io/"_ba);
    QCOMPARE(options.transports(),
             (QList<TransportType>{TransportType::Polling, TransportType::WebSocket}));
    QVERIFY(options.allowsUpgrades());
    QVERIFY(!options.allowsEio3());
    QVERIFY(options.httpCompression());
    QCOMPARE(options.compressionThreshold(), 1024);
    QCOMPARE(options.webSocketEngine(), Options::WebSocketEngine::Native);
    QVERIFY(!options.perMessageDeflate());
    QCOMPARE(options.perMessageDeflateThreshold(), 1024);
    QVERIFY(options.perMessageDeflateContextTakeover());
    QCOMPARE(options.perMessageDeflateWindowBits(), 15);
    QCOMPARE(options.perMessageDeflateMemoryLevel(), 8);
    QVERIFY(!options.cookie());
    QCOMPARE(options.corsMode(), Options::CorsMode::SameOrigin);
    QVERIFY(options.corsCredentials());
    QVERIFY(!options.isLoggingEnabled());
    QVERIFY(options.asyncHandlers());
    QVERIFY(options.monitorsClients());
    QVERIFY(!options.initialPacket());
    QVERIFY(!options.idGenerator());
    QVERIFY(!options.headersHook());
    QVERIFY(!options.initialHeadersHook());
    QVERIFY(!options.sslConfiguration());
    QCOMPARE(options.validationError(), QString());
}

void tst_EngineIoServerOptions::givesBackWhatWasSet()
{
    Options options;
    options.setPingInterval(1s);
    options.setPingGrace(2s);
    options.setPingTimeout(3s);
    options.setUpgradeTimeout(4s);
    options.setConnectTimeout(5s);
    options.setCloseTimeout(6s);
    options.setRequestTimeout(7s);
    options.setKeepAliveTimeout(8s);
    options.setMaxHttpBufferSize(9);
    options.setMaxQueuedBytes(10);
    options.setMaxRequestLine(110);
    options.setMaxHeaderBytes(120);
    options.setMaxHeaderCount(13);
    options.setListenBacklog(14);
    options.setPath("/x/"_ba);
    options.setTransports({TransportType::WebSocket});
    options.setAllowUpgrades(false);
    options.setAllowEio3(true);
    options.setHttpCompression(false);
    options.setCompressionThreshold(15);
    options.setWebSocketEngine(Options::WebSocketEngine::Native);
    options.setPerMessageDeflate(true);
    options.setPerMessageDeflateThreshold(16);
    options.setPerMessageDeflateContextTakeover(false);
    options.setPerMessageDeflateWindowBits(10);
    options.setPerMessageDeflateMemoryLevel(5);
    options.setCookie(EngineIoCookie("io"_ba));
    options.setCorsCredentials(false);
    options.setLoggingEnabled(true);
    options.setAsyncHandlers(false);
    options.setMonitorClients(false);
    options.setInitialPacket(EngineIoPacket{EngineIoPacket::Type::Message, "hi"_ba, false});
    options.setIdGenerator([](const EngineIoHttpRequest &) { return "id"_ba; });
    options.setSslConfiguration(QSslConfiguration());

    const Options copy = options;
    QCOMPARE(copy.pingInterval(), 1s);
    QCOMPARE(copy.pingGrace(), 2s);
    QCOMPARE(copy.pingTimeout(), 3s);
    QCOMPARE(copy.upgradeTimeout(), 4s);
    QCOMPARE(copy.connectTimeout(), 5s);
    QCOMPARE(copy.closeTimeout(), 6s);
    QCOMPARE(copy.requestTimeout(), 7s);
    QCOMPARE(copy.keepAliveTimeout(), 8s);
    QCOMPARE(copy.maxHttpBufferSize(), 9);
    QCOMPARE(copy.maxQueuedBytes(), 10);
    QCOMPARE(copy.maxRequestLine(), 110);
    QCOMPARE(copy.maxHeaderBytes(), 120);
    QCOMPARE(copy.maxHeaderCount(), 13);
    QCOMPARE(copy.listenBacklog(), 14);
    QCOMPARE(copy.path(), "/x/"_ba);
    QCOMPARE(copy.transports(), QList<TransportType>{TransportType::WebSocket});
    QVERIFY(!copy.allowsUpgrades());
    QVERIFY(copy.allowsEio3());
    QVERIFY(!copy.httpCompression());
    QCOMPARE(copy.compressionThreshold(), 15);
    QCOMPARE(copy.webSocketEngine(), Options::WebSocketEngine::Native);
    QVERIFY(copy.perMessageDeflate());
    QCOMPARE(copy.perMessageDeflateThreshold(), 16);
    QVERIFY(!copy.perMessageDeflateContextTakeover());
    QCOMPARE(copy.perMessageDeflateWindowBits(), 10);
    QCOMPARE(copy.perMessageDeflateMemoryLevel(), 5);
    QCOMPARE(copy.cookie()->name(), "io"_ba);
    QVERIFY(!copy.corsCredentials());
    QVERIFY(copy.isLoggingEnabled());
    QVERIFY(!copy.asyncHandlers());
    QVERIFY(!copy.monitorsClients());
    QCOMPARE(copy.initialPacket()->data, "hi"_ba);
    QCOMPARE(copy.idGenerator()({}), "id"_ba);
    QVERIFY(copy.sslConfiguration());
}

void tst_EngineIoServerOptions::choosesTheCorsModeByItsSetters()
{
    Options options;
    options.setCorsAllowedOrigins({"https://a.org"_ba});
    QCOMPARE(options.corsMode(), Options::CorsMode::List);
    QCOMPARE(options.corsAllowedOrigins(), QList<QByteArray>{"https://a.org"_ba});
    options.setCorsAnyOrigin();
    QCOMPARE(options.corsMode(), Options::CorsMode::Any);
    options.setCorsOriginPredicate(
        [](const QByteArray &, const EngineIoHttpRequest &) { return true; });
    QCOMPARE(options.corsMode(), Options::CorsMode::Predicate);
    QVERIFY(options.corsOriginPredicate()({}, {}));
    options.setCorsOff();
    QCOMPARE(options.corsMode(), Options::CorsMode::Off);
    options.setCorsSameOrigin();
    QCOMPARE(options.corsMode(), Options::CorsMode::SameOrigin);
}

void tst_EngineIoServerOptions::sharesUntilItIsChanged()
{
    Options first;
    first.setPath("/a/"_ba);
    Options second = first;
    second.setPath("/b/"_ba);
    QCOMPARE(first.path(), "/a/"_ba);
    QCOMPARE(second.path(), "/b/"_ba);
    first = second;
    QCOMPARE(first.path(), "/b/"_ba);
    QCOMPARE(sizeof(Options), sizeof(void *)); // room to grow without breaking binaries
}

void tst_EngineIoServerOptions::survivesBeingMoved()
{
    Options first;
    first.setPath("/a/"_ba);
    Options second = std::move(first);
    QCOMPARE(second.path(), "/a/"_ba);
    first = Options();
    QCOMPARE(first.path(), "/engine.io/"_ba);
}

using Change = std::function<void(Options &)>;
Q_DECLARE_METATYPE(Change)

void tst_EngineIoServerOptions::namesWhatIsWrong_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("word"); // the option's name stands in the text

    const auto row = [](const char *name, const QString &word, const Change &change) {
        QTest::newRow(name) << change << word;
    };
    row("pingInterval 0", u"pingInterval"_s, [](Options &o) { o.setPingInterval(0ms); });
    row("pingInterval -1", u"pingInterval"_s, [](Options &o) { o.setPingInterval(-1ms); });
    row("pingGrace -1", u"pingGrace"_s, [](Options &o) { o.setPingGrace(-1ms); });
    row("pingTimeout 0", u"pingTimeout"_s, [](Options &o) { o.setPingTimeout(0ms); });
    row("upgradeTimeout 0", u"timeout"_s, [](Options &o) { o.setUpgradeTimeout(0ms); });
    row("connectTimeout 0", u"timeout"_s, [](Options &o) { o.setConnectTimeout(0ms); });
    row("closeTimeout 0", u"timeout"_s, [](Options &o) { o.setCloseTimeout(0ms); });
    row("requestTimeout 0", u"timeout"_s, [](Options &o) { o.setRequestTimeout(0ms); });
    row("keepAliveTimeout 0", u"timeout"_s, [](Options &o) { o.setKeepAliveTimeout(0ms); });
    row("maxHttpBufferSize 0", u"maxHttpBufferSize"_s,
        [](Options &o) { o.setMaxHttpBufferSize(0); });
    row("maxHttpBufferSize too large", u"maxHttpBufferSize"_s,
        [](Options &o) { o.setMaxHttpBufferSize((qint64(1) << 30) + 1); });
    row("maxQueuedBytes 0", u"maxQueuedBytes"_s, [](Options &o) { o.setMaxQueuedBytes(0); });
    row("maxRequestLine 15", u"maxRequestLine"_s, [](Options &o) { o.setMaxRequestLine(15); });
    row("maxHeaderBytes 63", u"maxHeaderBytes"_s, [](Options &o) { o.setMaxHeaderBytes(63); });
    row("maxHeaderCount 0", u"maxHeaderCount"_s, [](Options &o) { o.setMaxHeaderCount(0); });
    row("listenBacklog 0", u"listenBacklog"_s, [](Options &o) { o.setListenBacklog(0); });
    row("compressionThreshold -1", u"compressionThreshold"_s,
        [](Options &o) { o.setCompressionThreshold(-1); });
    row("path empty", u"path"_s, [](Options &o) { o.setPath({}); });
    row("path relative", u"path"_s, [](Options &o) { o.setPath("engine.io/"_ba); });
    row("path with a query", u"path"_s, [](Options &o) { o.setPath("/a?b"_ba); });
    row("path with a space", u"path"_s, [](Options &o) { o.setPath("/a b"_ba); });
    row("no transport", u"transport"_s, [](Options &o) { o.setTransports({}); });
    row("cookie", u"cookie"_s, [](Options &o) { o.setCookie(EngineIoCookie("a b"_ba)); });
    row("CORS predicate", u"setCorsOriginPredicate"_s,
        [](Options &o) { o.setCorsOriginPredicate({}); });
    row("codec without encode", u"jsonCodec"_s, [](Options &o) {
        EngineIoJsonCodec codec;
        codec.encode = nullptr;
        o.setJsonCodec(codec);
    });
    row("codec without decode", u"jsonCodec"_s, [](Options &o) {
        EngineIoJsonCodec codec;
        codec.decode = nullptr;
        o.setJsonCodec(codec);
    });
    row("deflate on the engine of Qt", u"perMessageDeflate"_s, [](Options &o) {
        o.setPerMessageDeflate(true);
        o.setWebSocketEngine(Options::WebSocketEngine::Qt);
    });
    row("negative deflate threshold", u"perMessageDeflateThreshold"_s,
        [](Options &o) { o.setPerMessageDeflateThreshold(-1); });
    row("narrow window", u"perMessageDeflateWindowBits"_s,
        [](Options &o) { o.setPerMessageDeflateWindowBits(8); });
    row("wide window", u"perMessageDeflateWindowBits"_s,
        [](Options &o) { o.setPerMessageDeflateWindowBits(16); });
    row("no memory", u"perMessageDeflateMemoryLevel"_s,
        [](Options &o) { o.setPerMessageDeflateMemoryLevel(0); });
    row("too much memory", u"perMessageDeflateMemoryLevel"_s,
        [](Options &o) { o.setPerMessageDeflateMemoryLevel(10); });
    row("binary ping", u"initialPacket"_s, [](Options &o) {
        o.setInitialPacket(EngineIoPacket{EngineIoPacket::Type::Ping, {}, true});
    });
    row("TLS without a certificate", u"sslConfiguration"_s,
        [](Options &o) { o.setSslConfiguration(QSslConfiguration()); });
}

void tst_EngineIoServerOptions::namesWhatIsWrong()
{
    QFETCH(Change, change);
    QFETCH(QString, word);
    Options options;
    change(options);
    QVERIFY2(options.validationError().contains(word), qPrintable(options.validationError()));

    EngineIoServer server(options);
    QVERIFY(!server.listen());
    QCOMPARE(server.errorString(), options.validationError());
    QVERIFY(!server.isListening());
}

void tst_EngineIoServerOptions::acceptsTheEdges_data()
{
    QTest::addColumn<Change>("change");

    const auto row = [](const char *name, const Change &change) {
        QTest::newRow(name) << change;
    };
    row("pingInterval 1", [](Options &o) { o.setPingInterval(1ms); });
    row("pingTimeout 1", [](Options &o) { o.setPingTimeout(1ms); });
    row("maxHttpBufferSize 1", [](Options &o) { o.setMaxHttpBufferSize(1); });
    row("maxHttpBufferSize 2^30", [](Options &o) { o.setMaxHttpBufferSize(qint64(1) << 30); });
    row("maxQueuedBytes 1", [](Options &o) { o.setMaxQueuedBytes(1); });
    row("compressionThreshold 0", [](Options &o) { o.setCompressionThreshold(0); });
    row("path /", [](Options &o) { o.setPath("/"_ba); });
    row("no origin", [](Options &o) { o.setCorsAllowedOrigins({}); });
    row("one transport", [](Options &o) { o.setTransports({TransportType::Polling}); });
}

void tst_EngineIoServerOptions::acceptsTheEdges()
{
    QFETCH(Change, change);
    Options options;
    change(options);
    QCOMPARE(options.validationError(), QString());
}

QTEST_GUILESS_MAIN(tst_EngineIoServerOptions)
#include "tst_engineioserveroptions.moc"
