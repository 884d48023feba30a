// SPDX-License-Identifier: MIT
#include "model/capturewriter.h"
#include "model/eventstore.h"

#include "inspector/sources/programrun.h"
#include "sources/democlient.h"

#include <EngineIoPacket>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// --export and --compare of the program itself.
class tst_HeadlessExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exports_data();
    void exports();
    void exportsLiveEvents();
    void exportsOneSession();
    void compares_data();
    void compares();

private:
    static QByteArray contentOf(const QString &path);
    QString writeCapture(const QString &name, const QByteArrayList &messages,
                         const QByteArrayList &sids = {"abc", "def"}) const;

    QTemporaryDir m_folder;
};

QByteArray tst_HeadlessExport::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// With sessions that say the same.
QString tst_HeadlessExport::writeCapture(const QString &name, const QByteArrayList &messages,
                                         const QByteArrayList &sids) const
{
    EventStore store;
    for (const QByteArray &sid : sids) {
        Event event;
        event.session = store.addSession(sid, {});
        event.direction = Direction::In;
        event.packetType = quint8(EngineIoPacket::Type::Message);
        for (const QByteArray &message : messages)
            store.append(event, message);
    }
    CaptureWriter writer;
    const QString path = m_folder.filePath(name);
    if (!writer.open(path, {}, CaptureWriter::Target::Whole)
        || writer.writeSome(store, 0, 10s) != store.size() || !writer.finish(store))
        qWarning("%s cannot be written", qPrintable(path));
    return path;
}

void tst_HeadlessExport::exports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<int>("lines");

    QTest::newRow("JSON Lines") << u"out.jsonl"_s << QStringList{} << R"({"data":")"_ba << 1'000;
    QTest::newRow("CSV") << u"out.csv"_s << QStringList{} << "n,time,at,"_ba << 1'001;
    QTest::newRow("HAR") << u"out.HAR"_s << QStringList{} << R"({"log":{)"_ba << 2;
    QTest::newRow("HTML") << u"out.html"_s << QStringList{} << "<!DOCTYPE html>"_ba << -1;
    QTest::newRow("by name") << u"out"_s << QStringList{u"--format"_s, u"csv"_s} << "n,time,at,"_ba
                             << 1'001;
    QTest::newRow("filtered") << u"out.csv"_s << QStringList{u"--filter"_s, u"\"message 99\""_s}
                              << "n,time,at,"_ba << 12;
    QTest::newRow("of a session") << u"out.csv"_s << QStringList{u"--session"_s, u"abc"_s}
                                  << "n,time,at,"_ba << 1'001;
}

void tst_HeadlessExport::exports()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, begin);
    QFETCH(const int, lines);
    QByteArrayList messages;
    for (int i = 0; i < 1'000; ++i)
        messages << "message " + QByteArray::number(i);
    const QString capture = writeCapture(u"run.eiocap"_s, messages, {"abc"});
    const QString path = m_folder.filePath(name);
    const Outcome outcome
        = run(QStringList{u"--headless"_s, capture, u"--export"_s, path} + options);
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output, QByteArray()); // the file has it
    const QByteArray content = contentOf(path);
    QVERIFY2(content.startsWith(begin), content.left(100).constData());
    if (lines >= 0)
        QCOMPARE(content.count('\n'), lines);
}

void tst_HeadlessExport::exportsLiveEvents()
{
    const QString path = m_folder.filePath(u"live.har"_s);
    QProcess process;
    start(process, {u"--headless"_s, u"--json"_s, u"--port"_s, u"0"_s, u"--export"_s, path});
    const QUrl url = waitForUrl(process);
    QVERIFY(url.isValid());
    DemoClient client(url, DemoClient::Kind::Upgrading);
    client.open();
    QTRY_VERIFY(client.isUpgraded());
    client.sendText(u"over the WebSocket"_s);
    QByteArray output;
    QTRY_VERIFY((output += process.readAllStandardOutput()).contains("over the WebSocket"));
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QJsonValue entries = QJsonDocument::fromJson(contentOf(path))["log"_L1]["entries"_L1];
    QByteArrayList types;
    for (const QJsonValue &entry : entries.toArray()) {
        types << entry["_resourceType"_L1].toString().toLatin1();
        QVERIFY(entry["request"_L1]["url"_L1].toString().contains(
            u"://%1/engine.io/?"_s.arg(url.authority())));
        QVERIFY(entry["response"_L1]["status"_L1].toInt() >= 101);
    }
    QVERIFY(types.contains("xhr"));
    QCOMPARE(types.count("websocket"), 1);
}

void tst_HeadlessExport::exportsOneSession()
{
    const QString two = writeCapture(u"two.eiocap"_s, {"one", "two"});
    const QString path = m_folder.filePath(u"report.html"_s);
    const QStringList arguments{u"--headless"_s, two, u"--export"_s, path};
    const Outcome unclear = run(arguments);
    QCOMPARE(unclear.status, 1);
    QVERIFY2(unclear.errors.contains("--session"), unclear.errors.constData());
    const Outcome wrong = run(arguments + QStringList{u"--session"_s, u"nobody"_s});
    QCOMPARE(wrong.status, 1);
    QVERIFY2(wrong.errors.contains("nobody"), wrong.errors.constData());
    QVERIFY(!QFile::exists(path));
    QCOMPARE(run(arguments + QStringList{u"--session"_s, u"def"_s}).status, 0);
    QVERIFY(contentOf(path).contains("<h1>Session def</h1>"));
}

void tst_HeadlessExport::compares_data()
{
    QTest::addColumn<QByteArrayList>("left");
    QTest::addColumn<QByteArrayList>("right");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArrayList>("expected");

    const QByteArrayList words{"one", "two", "three"};
    QTest::newRow("equal") << words << words << QStringList{} << 0
                           << QByteArrayList{"  = 6 packets alike\n"};
    QTest::newRow("changed") << words << QByteArrayList{"one", "2", "three"} << QStringList{} << 3
                             << QByteArrayList{"  = 1 packet alike\n\u2260 < ", "\u2260 > "};
    QTest::newRow("one more") << words << (words + QByteArrayList{"four"})
                              << QStringList{u"--session"_s, u"abc"_s} << 3
                              << QByteArrayList{"  = 3 packets alike\n  > ", "four\n"};
    QTest::newRow("two sessions") << words << words
                                  << QStringList{u"--session"_s, u"abc"_s, u"--session"_s, u"def"_s}
                                  << 0 << QByteArrayList{"  = 3 packets alike\n"};
    QTest::newRow("filtered") << words << QByteArrayList{"one", "2", "three"}
                              << QStringList{u"--filter"_s, u"one"_s} << 0 << QByteArrayList{};
    QTest::newRow("for programs") << words << QByteArrayList{"one", "2", "three"}
                                  << QStringList{u"--json"_s, u"--session"_s, u"def"_s} << 3
                                  << QByteArrayList{
                                         R"({"difference":"changed","left":{"data":"two")"};
    QTest::newRow("no such session")
        << words << words << QStringList{u"--session"_s, u"x"_s} << 1 << QByteArrayList{};
}

void tst_HeadlessExport::compares()
{
    QFETCH(const QByteArrayList, left);
    QFETCH(const QByteArrayList, right);
    QFETCH(const QStringList, options);
    QFETCH(const int, status);
    QFETCH(const QByteArrayList, expected);
    const Outcome outcome
        = run(QStringList{u"--headless"_s, u"--compare"_s, writeCapture(u"left.eiocap"_s, left),
                          writeCapture(u"right.eiocap"_s, right)}
              + options);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.errors.isEmpty(), status != 1);
    for (const QByteArray &part : expected)
        QVERIFY2(outcome.output.contains(part), outcome.output.constData());
}

QTEST_GUILESS_MAIN(tst_HeadlessExport)
#include "tst_headlessexport.moc"
