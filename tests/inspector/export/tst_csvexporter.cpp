// SPDX-License-Identifier: MIT
#include "exported.h"

#include "export/csvexporter.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::StringLiterals;

class tst_CsvExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCells_data();
    void writesCells();
    void hasALineForEachRow();
    void selects();
    void hasTitlesAlone();

private:
    static QList<QStringList> parsed(const QByteArray &csv);
};

// RFC 4180, strictly.
QList<QStringList> tst_CsvExporter::parsed(const QByteArray &csv)
{
    QList<QStringList> lines{{}};
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    const auto at = [&text](qsizetype i) {
        return i < text.size() ? text[i] : QChar();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == u'"' && at(i + 1) == u'"') {
            cell += text[i++];
        } else if (text[i] == u'"') {
            quoted = !quoted;
        } else if (!quoted && (text[i] == u',' || text[i] == u'\r')) {
            lines.back().append(std::exchange(cell, {}));
            if (text[i] == u'\r') {
                if (at(++i) != u'\n')
                    qWarning("a line ends without a line feed");
                lines.append(QStringList());
            }
        } else {
            cell += text[i];
        }
    }
    if (!lines.takeLast().isEmpty() || !cell.isEmpty())
        qWarning("the last line has no end");
    return lines;
}

void tst_CsvExporter::writesCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");

    QTest::newRow("nothing") << QString() << ""_ba;
    QTest::newRow("plain") << u"plain text"_s << "plain text"_ba;
    QTest::newRow("comma") << u"a,b"_s << "\"a,b\""_ba;
    QTest::newRow("quotation mark") << u"a\"b"_s << "\"a\"\"b\""_ba;
    QTest::newRow("line feed") << u"a\nb"_s << "\"a\nb\""_ba;
    QTest::newRow("carriage return") << u"a\rb"_s << "\"a\rb\""_ba;
    QTest::newRow("not Latin") << u"J\u00f6rg"_s << "J\xc3\xb6rg"_ba;
    QTest::newRow("formula") << u"=1+1"_s << "'=1+1"_ba;
    QTest::newRow("plus") << u"+1"_s << "'+1"_ba;
    QTest::newRow("minus") << u"-1"_s << "'-1"_ba;
    QTest::newRow("at") << u"@SUM(A1)"_s << "'@SUM(A1)"_ba;
    QTest::newRow("tab") << u"\t=1"_s << "'\t=1"_ba;
    QTest::newRow("carriage return first") << u"\r=1"_s << "\"'\r=1\""_ba;
    QTest::newRow("line feed first") << u"\n=1"_s << "\"'\n=1\""_ba;
    QTest::newRow("full width") << u"\uff1d1"_s
                                << "'\xef\xbc\x9d"
                                   "1"_ba;
    QTest::newRow("command") << u"=cmd|' /C calc'!A0,\"x\""_s
                             << "\"'=cmd|' /C calc'!A0,\"\"x\"\"\""_ba;
    QTest::newRow("apostrophe") << u"'tis"_s << "''tis"_ba;
    QTest::newRow("formula within") << u"a=1"_s << "a=1"_ba;
}

void tst_CsvExporter::writesCells()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, cell);
    QCOMPARE(csvCell(text), cell);
}

void tst_CsvExporter::hasALineForEachRow()
{
    EventStore store;
    const SampleSession sample(store);
    store.setComment(0, u"=HYPERLINK(\"x\")"_s);
    const QList<QStringList> lines = parsed(exported(ExportFormat::Csv, store));
    QCOMPARE(lines.size(), qsizetype(store.size()) + 1);
    const QStringList titles = lines.front();
    for (const QStringList &line : lines)
        QCOMPARE(line.size(), titles.size());
    const auto cell = [&](quint32 row, const QString &title) {
        return lines[row + 1][titles.indexOf(title)];
    };
    QCOMPARE(cell(0, u"kind"_s), u"request"_s);
    QCOMPARE(cell(0, u"comment"_s), u"'=HYPERLINK(\"x\")"_s);
    QCOMPARE(cell(0, u"at"_s), u"2023-11-14T22:13:20.010Z"_s);
    QCOMPARE(cell(2, u"status"_s), u"200"_s);
    QCOMPARE(cell(2, u"elapsedMs"_s), u"2"_s);
    QCOMPARE(cell(5, u"data"_s), u"hello"_s);
    QCOMPARE(cell(5, u"carrier"_s), QString::number(sample.post));
    QCOMPARE(cell(6, u"base64"_s), u"AP8="_s);
    const quint32 last = store.size() - 1;
    QCOMPARE(cell(last, u"reason"_s), u"ping timeout"_s);
    QCOMPARE(cell(last, u"error"_s), u"true"_s);
    QCOMPARE(cell(last - 3, u"data"_s), QString::fromLatin1(EvilText));
}

void tst_CsvExporter::selects()
{
    EventStore store;
    const SampleSession sample(store);
    const quint32 other = store.addSession("other", {});
    Event event;
    event.session = other;
    store.append(event, "x");
    const auto count = [&store](const RowSelection &selection) {
        return exported(ExportFormat::Csv, store, selection).count("\r\n") - 1;
    };
    const Filter pings = *parseFilter(u"type:ping");
    QCOMPARE(count({{}, other}), 1);
    QCOMPARE(count({pings, {}}), 7);
    QCOMPARE(count({pings, other}), 0);
}

void tst_CsvExporter::hasTitlesAlone()
{
    const EventStore store;
    const QByteArray csv = exported(ExportFormat::Csv, store);
    QVERIFY(csv.startsWith("n,time,at,kind,sid,"));
    QCOMPARE(csv.count('\n'), 1);
}

QTEST_GUILESS_MAIN(tst_CsvExporter)
#include "tst_csvexporter.moc"
