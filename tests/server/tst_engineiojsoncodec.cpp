// SPDX-License-Identifier: MIT
#include <EngineIoJsonCodec>

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_EngineIoJsonCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCompactUtf8();
    void readsWhatItWrites();
    void readsANullDocumentFromGarbage();
};

static QJsonDocument document()
{
    return QJsonDocument(QJsonObject{{u"name"_s, u"žluť"_s}, {u"size"_s, 1}});
}

void tst_EngineIoJsonCodec::writesCompactUtf8()
{
    QCOMPARE(EngineIoJsonCodec().encode(document()), R"({"name":"žluť","size":1})"_ba);
}

void tst_EngineIoJsonCodec::readsWhatItWrites()
{
    const EngineIoJsonCodec codec;
    QCOMPARE(codec.decode(codec.encode(document())), document());
}

void tst_EngineIoJsonCodec::readsANullDocumentFromGarbage()
{
    QVERIFY(EngineIoJsonCodec().decode("{"_ba).isNull());
}

QTEST_APPLESS_MAIN(tst_EngineIoJsonCodec)
#include "tst_engineiojsoncodec.moc"
