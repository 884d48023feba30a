// SPDX-License-Identifier: MIT
#include <EngineIoMessage>

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_EngineIoMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTextOrBinary_data();
    void isTextOrBinary();
    void decodesJson_data();
    void decodesJson();
    void decodesOnlyWhenAskedByTheCodec();
};

void tst_EngineIoMessage::isTextOrBinary_data()
{
    QTest::addColumn<bool>("binary");
    QTest::addColumn<QString>("text");

    QTest::newRow("text") << false << u"žluť"_s;
    QTest::newRow("binary") << true << QString();
}

void tst_EngineIoMessage::isTextOrBinary()
{
    QFETCH(bool, binary);
    const EngineIoMessage message("žluť"_ba, binary);
    QCOMPARE(message.isBinary(), binary);
    QCOMPARE(message.isText(), !binary);
    QCOMPARE(message.data(), "žluť"_ba);
    QTEST(message.text(), "text");
}

void tst_EngineIoMessage::decodesJson_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("binary");
    QTest::addColumn<QJsonDocument>("expected");

    QTest::newRow("object") << R"({"a":1})"_ba << false << QJsonDocument(QJsonObject{{u"a"_s, 1}});
    QTest::newRow("array") << R"([1,2])"_ba << false << QJsonDocument(QJsonArray{1, 2});
    QTest::newRow("no JSON") << "hello"_ba << false << QJsonDocument();
    QTest::newRow("cut short") << R"({"a":)"_ba << false << QJsonDocument();
    QTest::newRow("binary") << R"({"a":1})"_ba << true << QJsonDocument();
}

void tst_EngineIoMessage::decodesJson()
{
    QFETCH(QByteArray, data);
    QFETCH(bool, binary);
    QTEST(EngineIoMessage(data, binary).json(), "expected");
}

void tst_EngineIoMessage::decodesOnlyWhenAskedByTheCodec()
{
    int calls = 0;
    EngineIoJsonCodec codec;
    codec.decode = [&calls](const QByteArray &text) {
        ++calls;
        return QJsonDocument(QJsonArray{QString::fromUtf8(text)});
    };
    const EngineIoMessage message("hi"_ba, false, std::make_shared<EngineIoJsonCodec>(codec));
    QCOMPARE(message.text(), u"hi"_s);
    QCOMPARE(calls, 0);
    QCOMPARE(message.json(), QJsonDocument(QJsonArray{u"hi"_s}));
    QCOMPARE(calls, 1);
    QVERIFY(
        EngineIoMessage("hi"_ba, true, std::make_shared<EngineIoJsonCodec>(codec)).json().isNull());
    QCOMPARE(calls, 1);
}

QTEST_APPLESS_MAIN(tst_EngineIoMessage)
#include "tst_engineiomessage.moc"
