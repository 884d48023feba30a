// SPDX-License-Identifier: MIT
#include "echoprocess.h"
#include "peer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The public conformance suite of the protocol, run in a copy: its port is written into it.
class tst_Conformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passesEveryTest_data();
    void passesEveryTest();

private:
    bool copySuite(const QString &folder, int port) const;

    QString m_node;
    QString m_suite;
};

void tst_Conformance::initTestCase()
{
    m_suite = Peer::conformanceSuite(u"test-suite.js"_s);
    if (m_suite.isEmpty())
        QSKIP("the suite engine.io-protocol is missing (ENGINEIO_CONFORMANCE_SUITE names its "
              "folder)");
    m_node = Peer::node(u"mocha"_s);
    REQUIRE_PEER(m_node, "Node with mocha (npm ci in tests/interop)");
}

bool tst_Conformance::copySuite(const QString &folder, int port) const
{
    for (const QString &name : {u"test-suite.js"_s, u"node-imports.js"_s, u"package.json"_s}) {
        QFile source(m_suite + u'/' + name);
        QFile copy(folder + u'/' + name);
        if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
            return false;
        copy.write(
            source.readAll().replace("localhost:3000", "localhost:" + QByteArray::number(port)));
    }
    return QFile::link(Peer::file(u"node_modules"_s), folder + "/node_modules"_L1);
}

void tst_Conformance::passesEveryTest_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList none;
    QTest::newRow("first run") << none;
    QTest::newRow("second run") << none;
    QTest::newRow("third run") << none;
    QTest::newRow("synchronous handlers") << QStringList{u"--sync-handlers"_s};
}

void tst_Conformance::passesEveryTest()
{
    QFETCH(QStringList, arguments);
    EchoProcess echo(QStringList{u"--host"_s, u"localhost"_s, u"--ping-interval"_s, u"300"_s,
                                 u"--ping-timeout"_s, u"200"_s}
                     + arguments);
    QVERIFY2(echo.isListening(), echo.log().constData());
    const QTemporaryDir folder;
    QVERIFY(copySuite(folder.path(), echo.url().port()));

    // --exit, because the suite leaves sockets open.
    const auto result = Peer::run(m_node,
                                  {u"node_modules/mocha/bin/mocha"_s, u"--exit"_s, u"--reporter"_s,
                                   u"json"_s, u"test-suite.js"_s},
                                  60, folder.path());
    const QJsonObject report = QJsonDocument::fromJson(result.output).object();
    QByteArray failures = result.errors;
    for (const QJsonValue &failure : report["failures"_L1].toArray()) {
        failures += '\n' + failure["fullTitle"_L1].toString().toUtf8() + ": "
                    + failure["err"_L1]["message"_L1].toString().toUtf8();
    }
    QVERIFY2(result.exitStatus == 0, failures.constData());
    QCOMPARE(report["stats"_L1]["failures"_L1].toInt(-1), 0);
    QCOMPARE(report["stats"_L1]["passes"_L1].toInt(), 24);
}

QTEST_GUILESS_MAIN(tst_Conformance)
#include "tst_conformance.moc"
