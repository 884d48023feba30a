// SPDX-License-Identifier: MIT
#include "exported.h"

#include "export/htmlexporter.h"
#include "inspector/model/events.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_HtmlExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAllOfASession();
    void tellsOfNoOtherSession();
    void hasNoMarkupOfAClient();
    void refersToNothingOutside();
    void closesEveryElement();
    void leavesRowsOutAndSaysSo();
    void showsWhatAFilterShows();
    void managesWithLittle();

private:
    static QByteArray reportOf(const EventStore &store, quint32 session, const Filter &filter = {});
    static qsizetype rowsIn(const QByteArray &html);
};

QByteArray tst_HtmlExporter::reportOf(const EventStore &store, quint32 session,
                                      const Filter &filter)
{
    return exported(ExportFormat::Html, store, {filter, session});
}

qsizetype tst_HtmlExporter::rowsIn(const QByteArray &html)
{
    return html.count("<tr") - 1; // the titles
}

void tst_HtmlExporter::tellsAllOfASession()
{
    EventStore store;
    const SampleSession sample(store);
    const QByteArray html = reportOf(store, sample.session);
    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang="));
    QVERIFY(html.endsWith("</html>\n"));
    QVERIFY(html.contains("<h1>Session abc</h1>"));
    QVERIFY(html.contains("Opened 2023-11-14 22:13:20 UTC"));
    QVERIFY(html.contains("polling \xe2\x86\x92 websocket")); // its transport
    QVERIFY(html.contains("<dd>ping timeout</dd>"));
    QVERIFY(html.contains("Missed pong: session abc")); // what went wrong, and the hint
    QCOMPARE(html.count("<svg"), 2);
    QVERIFY(html.contains("<path class=\"curve\" d=\"M"));
    QCOMPARE(html.count("class=\"dot\""), 5);    // pongs
    QCOMPARE(html.count("class=\"missed\""), 1); // and one that never came
    QCOMPARE(html.count("class=\"stop\""), 7);   // handshake to first packet
    QCOMPARE(rowsIn(html), qsizetype(store.size()));
    QVERIFY(html.contains("prefers-color-scheme: dark"));
    if (!qEnvironmentVariableIsEmpty("ENGINEIO_KEEP_REPORT")) {
        QFile file(qEnvironmentVariable("ENGINEIO_KEEP_REPORT"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(html);
    }
}

void tst_HtmlExporter::tellsOfNoOtherSession()
{
    EventStore store;
    const SampleSession sample(store);
    const quint32 other = store.addSession("other", {});
    store.append(packetEvent(EngineIoPacket::Type::Message, Direction::In, 0, other), "secret");
    const QByteArray html = reportOf(store, sample.session);
    QVERIFY(!html.contains("secret"));
    const QByteArray others = reportOf(store, other);
    QCOMPARE(rowsIn(others), 1);
    QVERIFY(!others.contains("Missed pong"));
    QVERIFY(others.contains("Nothing went wrong."));
}

void tst_HtmlExporter::hasNoMarkupOfAClient()
{
    EventStore store;
    const QByteArray evil = "</td><script>alert(1)</script><img src=x onerror=alert(1)>\"'&%1";
    const quint32 session = store.addSession(evil, QString::fromUtf8(evil));
    store.append(packetEvent(EngineIoPacket::Type::Message, Direction::In, Ms, session), evil);
    Event step = otherEvent(EventKind::UpgradeStep, Ms, session, quint16(UpgradeStep::Failed));
    store.append(step, evil);
    Event rejected = otherEvent(EventKind::Rejected, Ms, session, 400);
    rejected.flags = Event::WebSocket | Event::Error;
    store.append(rejected, evil);
    store.append(otherEvent(EventKind::Request, Ms, session), evil);
    const QByteArray html = reportOf(store, session);
    QVERIFY(html.contains("&lt;script&gt;"));
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("<img"));
    QCOMPARE(rowsIn(html), 4);
}

void tst_HtmlExporter::refersToNothingOutside()
{
    EventStore store;
    const SampleSession sample(store);
    const QByteArray html = reportOf(store, sample.session);
    static const QRegularExpression reference(u"<[^>]*\\b(src|href|srcset|action|data|poster|"
                                              u"background)\\s*=|url\\(|@import|<link|<script|"
                                              "<iframe|<object|<embed"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const auto match = reference.match(QString::fromUtf8(html));
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    QVERIFY(html.contains("Content-Security-Policy\" content=\"default-src 'none'"));
}

void tst_HtmlExporter::closesEveryElement()
{
    EventStore store;
    const SampleSession sample(store);
    QString html = QString::fromUtf8(reportOf(store, sample.session));
    // What HTML needs no end for.
    html.remove(u"<!DOCTYPE html>"_s);
    static const QRegularExpression meta(u"<meta[^>]*>"_s);
    html.remove(meta);
    QXmlStreamReader xml(html);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void tst_HtmlExporter::leavesRowsOutAndSaysSo()
{
    EventStore store;
    const quint32 session = store.addSession("abc", {});
    for (quint32 i = 0; i < HtmlExporter::MostRows + 7; ++i)
        store.append(pingAt(i * Ms, session), {});
    const QByteArray html = reportOf(store, session);
    QCOMPARE(rowsIn(html), qsizetype(HtmlExporter::MostRows));
    QVERIFY(html.contains("<p>7 more event(s) are left out of this page.</p>"));
}

void tst_HtmlExporter::showsWhatAFilterShows()
{
    EventStore store;
    const SampleSession sample(store);
    const QByteArray html = reportOf(store, sample.session, *parseFilter(u"type:pong"));
    QCOMPARE(rowsIn(html), 6);
    QCOMPARE(html.count("<svg"), 2);
    QVERIFY(reportOf(store, sample.session, *parseFilter(u"never")).contains("No event matches."));
}

void tst_HtmlExporter::managesWithLittle()
{
    EventStore store;
    const quint32 session = store.addSession("abc", {});
    const QByteArray html = reportOf(store, session);
    QVERIFY(html.contains("Opened at an unknown time"));
    QVERIFY(html.contains("No heartbeat was seen."));
    QVERIFY(html.contains("No event matches."));
}

QTEST_GUILESS_MAIN(tst_HtmlExporter)
#include "tst_htmlexporter.moc"
