// SPDX-License-Identifier: MIT
#include "transports/jsonp.h"

#include <QTest>

using namespace EngineIo;

class tst_Jsonp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheIndex_data();
    void readsTheIndex();
    void wrapsAPayloadAsAnArgument_data();
    void wrapsAPayloadAsAnArgument();
    void unwrapsAFormField_data();
    void unwrapsAFormField();
    void refusesAnotherForm();
};

void tst_Jsonp::readsTheIndex_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("index"); // -1: none

    QTest::newRow("none") << QByteArray("EIO=4") << -1;
    QTest::newRow("zero") << QByteArray("EIO=4&j=0") << 0;
    QTest::newRow("number") << QByteArray("j=17") << 17;
    QTest::newRow("negative") << QByteArray("j=-1") << -1;
    QTest::newRow("code") << QByteArray("j=0](alert(1)//") << -1;
}

void tst_Jsonp::readsTheIndex()
{
    QFETCH(QByteArray, query);
    EngineIoHttpRequest request;
    request.target = "/engine.io/?" + query;
    QTEST(jsonpIndex(request).value_or(-1), "index");
}

void tst_Jsonp::wrapsAPayloadAsAnArgument_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("plain") << QByteArray("4hello") << QByteArray("___eio[3](\"4hello\");");
    QTest::newRow("quote") << QByteArray("4\"") << QByteArray("___eio[3](\"4\\\"\");");
    QTest::newRow("line separator")
        << QByteArray("4\xe2\x80\xa8") << QByteArray("___eio[3](\"4\\u2028\");");
    QTest::newRow("separator") << QByteArray("4a\x1e"
                                             "4b")
                               << QByteArray("___eio[3](\"4a\\u001e4b\");");
}

void tst_Jsonp::wrapsAPayloadAsAnArgument()
{
    QFETCH(QByteArray, payload);
    QTEST(wrapJsonp(3, payload), "expected");
}

void tst_Jsonp::unwrapsAFormField_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("payload");

    QTest::newRow("plain") << QByteArray("d=4hello") << QByteArray("4hello");
    QTest::newRow("percent") << QByteArray("d=4a%2Bb+c") << QByteArray("4a+b c");
    QTest::newRow("line end") << QByteArray("d=4a%5Cnb") << QByteArray("4a\nb");
    QTest::newRow("escaped line end") << QByteArray("d=4a%5C%5Cnb") << QByteArray("4a\\nb");
    QTest::newRow("two backslashes") << QByteArray("d=4a%5C%5Cb") << QByteArray("4a\\\\b");
    QTest::newRow("backslash last") << QByteArray("d=4a%5C") << QByteArray("4a\\");
    // What stands for \\n in the message.
    QTest::newRow("backslash in front of an escaped line end")
        << QByteArray("d=4a%5C%5C%5Cnb") << QByteArray("4a\\\\nb");
    QTest::newRow("line ends") << QByteArray("d=4%5Cn%5Cnn") << QByteArray("4\n\nn");
    QTest::newRow("backslash") << QByteArray("d=4a%5Cb") << QByteArray("4a\\b");
    QTest::newRow("another field") << QByteArray("d=4a&x=1") << QByteArray("4a");
    QTest::newRow("empty") << QByteArray("d=") << QByteArray("");
}

void tst_Jsonp::unwrapsAFormField()
{
    QFETCH(QByteArray, form);
    const auto payload = unwrapJsonp(form);
    QVERIFY(payload);
    QTEST(*payload, "payload");
}

void tst_Jsonp::refusesAnotherForm()
{
    QVERIFY(!unwrapJsonp("x=4hello"));
    QVERIFY(!unwrapJsonp(""));
}

QTEST_APPLESS_MAIN(tst_Jsonp)
#include "tst_jsonp.moc"
