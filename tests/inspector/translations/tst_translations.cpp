// SPDX-License-Identifier: MIT
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; // one, or one for each plural form
    bool numerus = false;
    bool unfinished = false;
    bool vanished = false;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            const auto type = xml.attributes().value("type"_L1);
            message.unfinished = type == "unfinished"_L1;
            message.vanished = type == "vanished"_L1 || type == "obsolete"_L1;
            if (!message.numerus) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(QXmlStreamReader &xml)
{
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    return messages;
}

QStringList placesIn(const QString &text)
{
    // A "#" in front makes a link of the number.
    static const QRegularExpression place(u"#?%(L?\\d+|n)"_s);
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places.append(it.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

qsizetype mnemonicsIn(const QString &text)
{
    static const QRegularExpression mnemonic(u"&[^&\\s]"_s);
    return QString(text).remove(u"&&"_s).count(mnemonic);
}

// What a person takes as a part of the meaning; Chinese and Japanese have their own signs for it.
QString endOf(QString text)
{
    text.replace(u'：', u':').replace(u'？', u'?').replace(u"……"_s, u"…"_s);
    for (const QString &end : {u"…"_s, u"..."_s, u":"_s, u"?"_s, u"\n"_s, u" "_s}) {
        if (text.endsWith(end))
            return end;
    }
    return {};
}

// What is wrong; empty when all is well.
QString mistakeIn(const Message &message)
{
    if (message.vanished)
        return u"is in no source: update_translations takes it out"_s;
    if (message.unfinished)
        return u"is not translated"_s;
    if (message.translations.isEmpty() || message.translations.contains(QString()))
        return u"is empty"_s;
    for (const QString &translation : message.translations) {
        QStringList expected = placesIn(message.source);
        const QStringList places = placesIn(translation);
        // "one session" may leave the number out.
        if (message.numerus && !places.contains(u"%n"_s))
            expected.removeAll(u"%n"_s);
        if (places != expected)
            return u"has other places: "_s + translation;
        if (mnemonicsIn(translation) != mnemonicsIn(message.source))
            return u"has another number of mnemonics: "_s + translation;
        if (endOf(translation) != endOf(message.source))
            return u"ends differently: "_s + translation;
    }
    if (message.numerus && !message.translations.back().contains("%n"_L1)
        && message.source.contains("%n"_L1))
        return u"has no number in the plural"_s;
    return {};
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMacroHidesTextsFromLupdate();
    void findsMistakes_data();
    void findsMistakes();
    void areComplete_data();
    void areComplete();
    void coverTheSources();
};

void tst_Translations::findsMistakes_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<bool>("good");
    const auto plain = [](const QString &source, const QString &translation) {
        return u"<message><source>%1</source><translation>%2</translation></message>"_s.arg(
            source, translation);
    };
    const auto plural = [](const QString &one, const QString &many) {
        return u"<message numerus=\"yes\"><source>%n session(s)</source><translation>"
               "<numerusform>%1</numerusform><numerusform>%2</numerusform>"
               "</translation></message>"_s.arg(one, many);
    };

    QTest::newRow("good") << plain(u"&amp;Open %1…"_s, u"%1 ö&amp;ffnen…"_s) << true;
    QTest::newRow("repeated place") << plain(u"%1"_s, u"%1, %1"_s) << true;
    QTest::newRow("lost place") << plain(u"%1 of %2"_s, u"%1"_s) << false;
    QTest::newRow("invented place") << plain(u"%1"_s, u"%1 %2"_s) << false;
    QTest::newRow("lost mnemonic") << plain(u"&amp;Open"_s, u"Öffnen"_s) << false;
    QTest::newRow("lost ellipsis") << plain(u"Open…"_s, u"Öffnen"_s) << false;
    QTest::newRow("full-width colon") << plain(u"Port:"_s, u"端口："_s) << true;
    QTest::newRow("lost colon") << plain(u"Port:"_s, u"Port"_s) << false;
    QTest::newRow("empty") << plain(u"Port"_s, QString()) << false;
    QTest::newRow("unfinished")
        << u"<message><source>a</source><translation type=\"unfinished\">b</translation></message>"_s
        << false;
    QTest::newRow("plural") << plural(u"%n Sitzung"_s, u"%n Sitzungen"_s) << true;
    QTest::newRow("singular in words") << plural(u"eine Sitzung"_s, u"%n Sitzungen"_s) << true;
    QTest::newRow("plural without number") << plural(u"%n Sitzung"_s, u"Sitzungen"_s) << false;
    QTest::newRow("plural form missing") << plural(u"%n Sitzung"_s, QString()) << false;
}

void tst_Translations::findsMistakes()
{
    QFETCH(const QString, xml);
    QFETCH(const bool, good);
    QXmlStreamReader reader(xml);
    const QList<Message> messages = readMessages(reader);
    QCOMPARE(messages.size(), 1);
    const QString mistake = mistakeIn(messages.front());
    QVERIFY2(mistake.isEmpty() == good, qPrintable(mistake));
}

static QDir folder()
{
    return QDir(QStringLiteral(ENGINEIO_SOURCE_DIR) + u"/translations"_s);
}

void tst_Translations::areComplete_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &file : folder().entryInfoList({u"*.ts"_s}, QDir::Files))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void tst_Translations::areComplete()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    const QList<Message> messages = readMessages(reader);
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(!messages.isEmpty());

    QStringList mistakes;
    for (const Message &message : messages) {
        if (const QString mistake = mistakeIn(message); !mistake.isEmpty())
            mistakes.append(u"%1, \"%2\" %3"_s.arg(message.context, message.source, mistake));
    }
    QVERIFY2(mistakes.isEmpty(), qPrintable(u"\n"_s + mistakes.join(u'\n')));
}

static QStringList sourceFiles()
{
    QStringList files;
    QDirIterator it(QStringLiteral(ENGINEIO_SOURCE_DIR) + u"/inspector"_s, {u"*.cpp"_s},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

// Only of calls with one plain literal: enough to notice a forgotten update.
static QStringList textsIn(const QString &path)
{
    static const QRegularExpression call(uR"re(\btr\(\s*"([^"\\]*)"\s*[,)])re"_s);
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QStringList texts;
    for (auto it = call.globalMatch(QString::fromUtf8(source.readAll())); it.hasNext();)
        texts.append(it.next().captured(1));
    return texts;
}

// German has every text, so a text that German lacks came later than the last update_translations.
void tst_Translations::coverTheSources()
{
    QFile file(folder().filePath(u"engineio-inspector_de.ts"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    QSet<QString> known;
    for (const Message &message : readMessages(reader))
        known.insert(message.source);

    QStringList missing;
    for (const QString &path : sourceFiles()) {
        for (const QString &text : textsIn(path)) {
            if (!known.contains(text))
                missing.append(QFileInfo(path).fileName() + u": "_s + text);
        }
    }
    const QString list = missing.join(u'\n');
    QVERIFY2(list.isEmpty(), qPrintable(u"run update_translations and translate:\n"_s + list));
}

// lupdate expands no macros: a text within one of ours is never seen.
void tst_Translations::noMacroHidesTextsFromLupdate()
{
    static const QRegularExpression hiding(u"#\\s*define.*(QT_TR|\\btr\\()"_s);
    QDirIterator files(QStringLiteral(ENGINEIO_SOURCE_DIR "/inspector"), {u"*.h"_s, u"*.cpp"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!hiding.match(QString::fromUtf8(file.readAll())).hasMatch(),
                 qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
