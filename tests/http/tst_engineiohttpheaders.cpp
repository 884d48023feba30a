// SPDX-License-Identifier: MIT
#include "http/engineiohttpheaders.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class tst_EngineIoHttpHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesNamesWithoutCase();
    void keepsSeveralFieldsOfOneName();
    void setReplacesEveryFieldOfThatName();
    void removesEveryFieldOfThatName();
    void findsTokensInLists_data();
    void findsTokensInLists();
    void refusesWhatWouldBreakTheMessage_data();
    void refusesWhatWouldBreakTheMessage();
};

void tst_EngineIoHttpHeaders::comparesNamesWithoutCase()
{
    const EngineIoHttpHeaders headers{{"Content-Type", "text/plain"}};
    QVERIFY(headers.contains("content-type"));
    QVERIFY(!headers.contains("content-typ"));
    QCOMPARE(headers.value("CONTENT-TYPE"), "text/plain"_ba);
    QCOMPARE(headers.value("x"), QByteArray());
}

void tst_EngineIoHttpHeaders::keepsSeveralFieldsOfOneName()
{
    EngineIoHttpHeaders headers;
    QVERIFY(headers.isEmpty());
    QVERIFY(headers.append("A"_ba, "1"_ba));
    QVERIFY(headers.append("B"_ba, "2"_ba));
    QVERIFY(headers.append("a"_ba, "3"_ba));
    QCOMPARE(headers.size(), 3);
    QCOMPARE(headers.value("a"), "1"_ba);
    QCOMPARE(headers.values("A"), (QList<QByteArray>{"1", "3"}));
}

void tst_EngineIoHttpHeaders::setReplacesEveryFieldOfThatName()
{
    EngineIoHttpHeaders headers{{"A", "1"}, {"B", "2"}, {"a", "3"}};
    QVERIFY(headers.set("a"_ba, "4"_ba));
    QVERIFY(headers.set("C"_ba, "5"_ba));
    const QList<EngineIoHttpHeaders::Field> expected{{"a", "4"}, {"B", "2"}, {"C", "5"}};
    QCOMPARE(headers.fields(), expected);
}

void tst_EngineIoHttpHeaders::removesEveryFieldOfThatName()
{
    EngineIoHttpHeaders headers{{"A", "1"}, {"B", "2"}, {"a", "3"}};
    headers.remove("a");
    const QList<EngineIoHttpHeaders::Field> expected{{"B", "2"}};
    QCOMPARE(headers.fields(), expected);
}

void tst_EngineIoHttpHeaders::findsTokensInLists_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("expected");

    QTest::newRow("alone") << "upgrade"_ba << true;
    QTest::newRow("among others") << "keep-alive ,\tUpgrade, x"_ba << true;
    QTest::newRow("part of a word") << "upgrade-insecure"_ba << false;
    QTest::newRow("separated by spaces") << "keep-alive upgrade"_ba << false;
    QTest::newRow("empty") << ""_ba << false;
}

void tst_EngineIoHttpHeaders::findsTokensInLists()
{
    QFETCH(QByteArray, list);
    QTEST((EngineIoHttpHeaders{{"Connection", list}}.hasToken("connection", "upgrade")),
          "expected");
    QTEST((EngineIoHttpHeaders{{"Connection", "x"}, {"connection", list}}.hasToken("connection",
                                                                                   "upgrade")),
          "expected");
}

void tst_EngineIoHttpHeaders::refusesWhatWouldBreakTheMessage_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("empty name") << ""_ba
                                << "1"_ba;
    QTest::newRow("space in the name") << "A B"_ba
                                       << "1"_ba;
    QTest::newRow("colon in the name") << "A:"_ba
                                       << "1"_ba;
    QTest::newRow("line end in the name") << "A\r\n"_ba
                                          << "1"_ba;
    QTest::newRow("CR") << "A"_ba
                        << "1\r2"_ba;
    QTest::newRow("LF") << "A"_ba
                        << "1\n2"_ba;
    QTest::newRow("NUL") << "A"_ba << QByteArray("1\0", 2);
}

void tst_EngineIoHttpHeaders::refusesWhatWouldBreakTheMessage()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    EngineIoHttpHeaders headers{{"A", "1"}, {name, value}};
    QVERIFY(!headers.append(name, value));
    QVERIFY(!headers.set(name, value));
    const QList<EngineIoHttpHeaders::Field> expected{{"A", "1"}};
    QCOMPARE(headers.fields(), expected);
}

QTEST_APPLESS_MAIN(tst_EngineIoHttpHeaders)
#include "tst_engineiohttpheaders.moc"
