// SPDX-License-Identifier: MIT
#include "echoprocess.h"
#include "peer.h"
#include "shared/rawwebsocketclient.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// engineio-inspector --script on the sessions of engineio-echo, to which it is attached.
class tst_InspectorScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsWhereItMay();
    void saysWhatItMayNot();

private:
    Peer::Result runScript() const;

    QTemporaryDir m_folder;
};

void tst_InspectorScript::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("ENGINEIO_QT_INSPECT");
    QFile file(m_folder.filePath(u"script.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"steps": [
        {"never": "kind:closed"},
        {"await": {"filter": "kind:opened"}},
        {"send": {"text": "from the script"}},
        {"await": {"filter": "dir:out \"from the script\""}}
    ]})");
}

Peer::Result tst_InspectorScript::runScript() const
{
    return Peer::run(QStringLiteral(INSPECTOR_PROGRAM),
                     {u"--headless"_s, u"--attach"_s, u"echo"_s, u"--script"_s,
                      m_folder.filePath(u"script.json"_s)});
}

void tst_InspectorScript::sendsWhereItMay()
{
    const EchoProcess server({u"--inspect"_s, u"echo"_s, u"--inspect-commands"_s});
    QVERIFY(server.isListening());
    RawWebSocketClient client(quint16(server.url().port()));
    QCOMPARE(client.open(), 101);
    client.nextText(); // OPEN
    const Peer::Result result = runScript();
    QVERIFY2(result.exitStatus == 0, result.errors.constData());
    QCOMPARE(client.nextText(), "4from the script"_ba);
}

void tst_InspectorScript::saysWhatItMayNot()
{
    const EchoProcess server({u"--inspect"_s, u"echo"_s});
    QVERIFY(server.isListening());
    RawWebSocketClient client(quint16(server.url().port()));
    QCOMPARE(client.open(), 101);
    const Peer::Result result = runScript();
    QCOMPARE(result.exitStatus, 1);
    QVERIFY2(result.errors.contains("Step 3: "), result.errors.constData());
}

QTEST_GUILESS_MAIN(tst_InspectorScript)
#include "tst_inspectorscript.moc"
